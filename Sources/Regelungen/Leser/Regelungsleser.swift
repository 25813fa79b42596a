// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import GermanText
public import Norms

/// Reads the rules that an Abschnitt states, as typed values.
///
/// Deterministic and pure. A value that cannot be read surely is not read: what is missing is looked up by a person, what is
/// wrong is not.
public struct Regelungsleser: Sendable {
    private let aufbau: Satzaufbau
    private let formen: Regelungsformen

    /// - Parameters:
    ///   - sprache: words that count, bound, oblige and deny.
    ///   - formen: how clauses read in which rules are stated.
    ///   - register: laws whose provisions are recognised.
    public init(sprache: Satzsprache, formen: Regelungsformen, register: LawRegister) {
        aufbau = Satzaufbau(sprache: sprache, parser: CitationParser(register: register))
        self.formen = formen
    }

    /// What the sentences before have spoken of, up to the end of their part.
    fileprivate struct Umfeld {
        var dauer = false
        var fehlend = false
        var gebuehr = false
    }

    /// The rules of an Abschnitt in the order of its text.
    /// - Parameters:
    ///   - ort: the provision that the Abschnitt is, for a law.
    ///   - normen: provisions that the document is about; they count where neither sentence nor heading cites any.
    public func lies(_ abschnitt: Abschnitt, ort: Normzitat? = nil, normen: [Normzitat] = []) -> [Regelung] {
        guard !abschnitt.istGliederung, !abschnitt.istKopf, !abschnitt.istWeggefallen else { return [] }
        let genannt = aufbau.parser.citations(in: abschnitt.ueberschrift).map(\.zitat)
        let hintergrund = ort.map { [$0] } ?? (genannt.isEmpty ? normen : genannt)
        let ueberschrift = Umfeld(aufbau.lies(Lesetext(abschnitt.ueberschrift).text), formen)
        var umfeld = ueberschrift
        var result: [Regelung] = []
        var vorher: Int?
        for stueck in Satzstuecke(abschnitt).stuecke {
            if stueck.teil != vorher { umfeld = ueberschrift }
            vorher = stueck.teil
            if stueck.istUeberschrift {
                umfeld = ueberschrift.mit(
                    Umfeld(aufbau.lies(Lesetext(abschnitt.text(in: stueck.bereich)).text), formen))
                continue
            }
            let satz = Regelsatz(stueck.bereich, in: abschnitt, aufbau: aufbau, formen: formen, ort: ort)
            let funde = regelungen(satz, umfeld)
            result += funde.map { mitNormen($0, satz, hintergrund) }
            umfeld.nimmAuf(funde)
        }
        return result
    }

    private func mitNormen(_ regelung: Regelung, _ satz: Regelsatz, _ hintergrund: [Normzitat]) -> Regelung {
        var regelung = regelung
        let eigene = satz.normen
        regelung.normen = eigene.isEmpty ? hintergrund : eigene
        return regelung
    }

    private func regelungen(_ satz: Regelsatz, _ umfeld: Umfeld) -> [Regelung] {
        let bedingung = satz.bedingung(formen: formen)
        func regelung(_ art: Regelungsart, _ wie: Verbindlichkeit, _ inhalt: Regelung.Inhalt, _ wenn: String?)
            -> Regelung
        {
            Regelung(art: art, verbindlichkeit: wie, inhalt: inhalt, bedingung: wenn, beleg: satz.beleg)
        }
        let nachforderungen = Nachforderungsleser(formen: formen).lies(satz, imUmfeld: umfeld.fehlend)
        var result = nachforderungen.map {
            // „Fehlen Unterlagen, ist …“ is what such a rule is about, and no condition of its own.
            regelung(
                .fehlendeUnterlagen, $0.verbindlichkeit, .nachforderung($0.wert),
                satz.ganz.hat(.fehlend) ? nil : bedingung)
        }
        if let fund = Unterlagenleser(formen: formen).lies(satz) {
            let istBedingt = fund.bedingung != nil || fund.unterlagen.allSatisfy { $0.stand == .bedingt }
            result.append(
                regelung(
                    istBedingt ? .bedingteUnterlagen : .unterlagen, fund.verbindlichkeit, .unterlagen(fund.unterlagen),
                    fund.bedingung))
        }
        if nachforderungen.isEmpty {
            result += Dauerleser(formen: formen).lies(satz, imUmfeld: umfeld.dauer).map {
                regelung(.dauer, $0.verbindlichkeit, .dauer($0.wert), bedingung)
            }
        }
        result += Gebuehrenleser(formen: formen).lies(satz, imUmfeld: umfeld.gebuehr).map {
            regelung(.gebuehr, $0.verbindlichkeit, .gebuehr($0.wert), bedingung)
        }
        let leser = Ausnahmeleser(formen: formen)
        result += leser.ausnahmen(satz).map { regelung(.ausnahme, $0.verbindlichkeit, .ausnahme($0.wert), bedingung) }
        result += leser.zustaendigkeiten(satz).map {
            regelung(.zustaendigkeit, $0.verbindlichkeit, .zustaendigkeit($0.wert), bedingung)
        }
        return result
    }
}

extension Regelungsleser.Umfeld {
    /// What a heading speaks of.
    fileprivate init(_ bild: Satzbild, _ formen: Regelungsformen) {
        let klausel = Klauselbild(bild, klauseln: nil, formen: formen)
        dauer = klausel.hat(.dauergegenstand)
        fehlend = klausel.hat(.fehlend)
        gebuehr = klausel.hat(.gebuehrengegenstand)
    }

    fileprivate func mit(_ andere: Self) -> Self {
        Self(
            dauer: dauer || andere.dauer, fehlend: fehlend || andere.fehlend, gebuehr: gebuehr || andere.gebuehr)
    }

    /// The sentence that comes next may go on with what this one rules.
    fileprivate mutating func nimmAuf(_ funde: [Regelung]) {
        dauer = dauer || funde.contains { $0.art == .dauer }
        fehlend = fehlend || funde.contains { $0.art == .fehlendeUnterlagen }
        gebuehr = gebuehr || funde.contains { $0.art == .gebuehr }
    }
}
