// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText

/// The sentences of an Abschnitt, each with its list, and the part that it lies in.
struct Satzstuecke {
    struct Stueck {
        /// UTF-8 offsets in the text of the Abschnitt.
        var bereich: Range<Int>
        /// Number of the Absatz or numbered sub-section.
        var teil: Int
        /// A heading that stands in the text.
        var istUeberschrift = false
    }

    let stuecke: [Stueck]

    init(_ abschnitt: Abschnitt) {
        let laenge = abschnitt.text.utf8.count
        let grenzen = abschnitt.teile.filter { $0.art == .absatz || $0.art == .unterabschnitt }.map(
            \.bereich.lowerBound)
        let schnitte = Set([0, laenge] + grenzen.filter { (0...laenge).contains($0) }).sorted()
        var result: [Stueck] = []
        for (nummer, (von, bis)) in zip(schnitte, schnitte.dropFirst()).enumerated() {
            for satz in SentenceSplitter.saetze(in: abschnitt.text(in: von..<bis)) {
                let bereich = Self.ohneAbsatznummer((von + satz.lowerBound)..<(von + satz.upperBound), abschnitt)
                result += Self.ohneUeberschriften(bereich, abschnitt).map {
                    Stueck(bereich: $0.bereich, teil: nummer, istUeberschrift: $0.istUeberschrift)
                }
            }
        }
        stuecke = result
    }

    /// Without „(2) “ at the beginning.
    private static func ohneAbsatznummer(_ bereich: Range<Int>, _ abschnitt: Abschnitt) -> Range<Int> {
        let anfang = Array(
            abschnitt.text(in: bereich.lowerBound..<min(bereich.upperBound, bereich.lowerBound + 7)).utf8)
        guard anfang.first == UInt8(ascii: "("), let ende = anfang.firstIndex(of: UInt8(ascii: ")")), ende > 1,
            (0x30...0x39).contains(anfang[1])
        else { return bereich }
        let hinter = anfang[(ende + 1)...].prefix { $0 == 0x20 || $0 == 0x0A }.count
        return min(bereich.upperBound, bereich.lowerBound + ende + 1 + hinter)..<bereich.upperBound
    }

    /// Parts lines at the beginning that are headings from the sentence that follows.
    private static func ohneUeberschriften(
        _ bereich: Range<Int>, _ abschnitt: Abschnitt
    ) -> [(bereich: Range<Int>, istUeberschrift: Bool)] {
        let zeilen = Ueberschriftzeile.anfang(abschnitt.text(in: bereich)).map {
            (bereich.lowerBound + $0.lowerBound)..<(bereich.lowerBound + $0.upperBound)
        }
        let start = zeilen.last.map { $0.upperBound + 1 } ?? bereich.lowerBound
        return zeilen.map { ($0, true) } + ohneNachsatz(start..<bereich.upperBound, abschnitt).map { ($0, false) }
    }

    /// Parts what follows a list whose items have no full stop.
    private static func ohneNachsatz(_ bereich: Range<Int>, _ abschnitt: Abschnitt) -> [Range<Int>] {
        let zeilen = abschnitt.text(in: bereich).split(separator: "\n", omittingEmptySubsequences: false)
        guard let letzterPunkt = zeilen.lastIndex(where: { Lesetext.istListenpunkt(String($0)) }) else {
            return [bereich]
        }
        var start = bereich.lowerBound
        for (nummer, zeile) in zeilen.enumerated() {
            if nummer > letzterPunkt, zeile.first?.isUppercase == true, istEnde(zeilen[nummer - 1]) {
                return [bereich.lowerBound..<(start - 1), start..<bereich.upperBound]
            }
            start += zeile.utf8.count + 1
        }
        return [bereich]
    }

    /// Whether a line can be the last of its item: it does not end with an article, a preposition or an adjective.
    private static func istEnde(_ zeile: Substring) -> Bool {
        guard let wort = zeile.split(separator: " ").last, let erstes = wort.first else { return true }
        return !erstes.isLowercase && !wort.hasSuffix("-") && !wort.hasSuffix(",")
    }
}
