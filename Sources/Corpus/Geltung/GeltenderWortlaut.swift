// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Norms

/// An Abschnitt in the words that are in force: where later decrees exchange, strike out or add words, theirs stand.
///
/// Only what is sure is exchanged: words that stand once in the section that the change names. What is not sure keeps
/// the printed words and is told (`offene(in:)`).
public struct GeltenderWortlaut: Sendable {
    /// With the words in force; parts and pages lie where they belong in them.
    public private(set) var abschnitt: Abschnitt
    private let gedruckt: Abschnitt
    private var tausche = Worttausche()
    private var nichtAngewandt: [Stellenwirkung] = []

    /// - Parameter wirkungen: those that hold on the day in question.
    public init(_ gedruckt: Abschnitt, wirkungen: [Stellenwirkung]) {
        self.gedruckt = gedruckt
        abschnitt = gedruckt
        for wirkung in wirkungen.nachTagen where wirkung.aendertWorte && !wendeAn(wirkung) {
            nichtAngewandt.append(wirkung)
        }
        guard istGeaendert else { return }
        abschnitt.teile = gedruckt.teile.map { teil in
            Abschnittsteil(art: teil.art, pfad: teil.pfad, bereich: tausche.geltend(teil.bereich))
        }
        abschnitt.tabellen = gedruckt.tabellen.map { tabelle in
            Tabelle(
                bereich: tausche.geltend(tabelle.bereich), zeilen: tabelle.zeilen, kopfzeilen: tabelle.kopfzeilen)
        }
        abschnitt.seitenmarken = gedruckt.seitenmarken.map { marke in
            Seitenmarke(offset: tausche.geltend(marke.offset..<marke.offset).lowerBound, seite: marke.seite)
        }
    }

    /// Whether any word is another than the printed one.
    public var istGeaendert: Bool { !tausche.istLeer }

    /// What was put into the words of a printed range.
    public func angewandte(in bereich: Range<Int>) -> [Stellenwirkung] { tausche.wirkungen(in: bereich) }

    /// What changes the words of a printed range in a way that is not sure.
    public func offene(in bereich: Range<Int>) -> [Stellenwirkung] {
        nichtAngewandt.filter { $0.trifft(bereich, in: gedruckt) }
    }

    /// The printed range for one of the text in force; words that took the place of others stand for these.
    public func gedruckt(_ bereich: Range<Int>) -> Range<Int> { tausche.gedruckt(bereich) }

    /// False if it is not sure which words are meant.
    private mutating func wendeAn(_ wirkung: Stellenwirkung) -> Bool {
        guard let alt = wirkung.alt, wirkung.stelle != nil, wirkung.ab != nil,
            wirkung.neu != nil || wirkung.art == .gestrichen
        else { return false }
        let stellen = wirkung.bereiche(in: gedruckt).map(tausche.geltend)
        let orte = Wortfund.bereiche(alt, in: abschnitt.text).filter { ort in
            stellen.contains { $0.lowerBound <= ort.lowerBound && ort.upperBound <= $0.upperBound }
        }
        guard orte.count == 1 || orte.count > 1 && wirkung.meintJede else { return false }
        for ort in orte.reversed() { fuehreAus(wirkung, an: ort) }
        return true
    }

    private mutating func fuehreAus(_ wirkung: Stellenwirkung, an ort: Range<Int>) {
        let neu = wirkung.neu ?? ""
        switch wirkung.art {
        case .ersetzt, .neugefasst: setze(neu, an: ort, wirkung)
        case .eingefuegt: setze(neu.mitAbstand, an: ort.upperBound..<ort.upperBound, wirkung)
        case .gestrichen: setze("", an: abschnitt.mitLeerzeichenDavor(ort), wirkung)
        }
    }

    private mutating func setze(_ neu: String, an ort: Range<Int>, _ wirkung: Stellenwirkung) {
        tausche.ersetze(ort, durch: neu, wirkung)
        let (davor, dahinter) = (0..<ort.lowerBound, ort.upperBound..<abschnitt.text.utf8.count)
        abschnitt.text = abschnitt.text(in: davor) + neu + abschnitt.text(in: dahinter)
    }
}

extension Stellenwirkung {
    /// Whether it exchanges, strikes out or adds words beside others.
    fileprivate var aendertWorte: Bool {
        switch art {
        case .ersetzt: true
        case .gestrichen, .eingefuegt: alt != nil
        case .neugefasst: false
        }
    }

    /// „wird jeweils die Angabe … ersetzt“
    fileprivate var meintJede: Bool { !Wortfund.bereiche("jeweils", in: beleg).isEmpty }
}

extension [Stellenwirkung] {
    /// In the order of their days; those of one day as they stand.
    fileprivate var nachTagen: [Stellenwirkung] {
        enumerated().sorted { a, b in
            (a.element.ab?.tage ?? .max, a.offset) < (b.element.ab?.tage ?? .max, b.offset)
        }.map(\.element)
    }
}

extension String {
    /// With a space before it, unless it begins as what follows a word directly.
    fileprivate var mitAbstand: String {
        guard let erstes = first, !",.;:)".contains(erstes), !erstes.isWhitespace else { return self }
        return " " + self
    }
}

extension Abschnitt {
    /// What is struck out takes along the space before it.
    fileprivate func mitLeerzeichenDavor(_ ort: Range<Int>) -> Range<Int> {
        let davor = max(0, ort.lowerBound - 1)..<ort.lowerBound
        return text(in: davor) == " " ? davor.lowerBound..<ort.upperBound : ort
    }
}
