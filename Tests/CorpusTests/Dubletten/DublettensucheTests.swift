// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import TestKit
import Testing

@testable import Corpus

@Suite("Derselbe Erlass in mehreren Dateien")
struct DublettensucheTests {
    /// Two decrees and what the second is beside the first.
    struct Fall: CustomTestStringConvertible, Sendable {
        let name: String
        let zwei: @Sendable (inout Probeerlass) -> Void
        let art: Dublettenart?

        init(_ name: String, _ art: Dublettenart?, _ zwei: @escaping @Sendable (inout Probeerlass) -> Void) {
            (self.name, self.art, self.zwei) = (name, art, zwei)
        }

        var testDescription: String { name }
    }

    static let faelle = [
        Fall("neu gespeichert, Umbrüche und Großschreibung anders", .doppel) {
            $0.saetze = $0.saetze.map { $0.replacing(", ", with: " ,\n").uppercased() }
        },
        Fall("als Scan mit 3 % falschen Wörtern", .doppel) { $0 = $0.gescannt(fehler: 3, name: "b") },
        Fall("als Scan mit 8 % falschen Wörtern", .doppel) { $0 = $0.gescannt(fehler: 8, name: "b") },
        Fall("als Scan, eine Ziffer des Datums verlesen", .doppel) {
            $0 = $0.gescannt(fehler: 3, name: "b")
            $0.datum = "2025-02-17"
        },
        Fall("als Scan, O statt 0 im Aktenzeichen", .doppel) {
            $0 = $0.gescannt(fehler: 8, name: "b")
            $0.aktenzeichen = "31-26.O2.O9-7"
        },
        Fall("als Scan, Betreff verlesen", .doppel) {
            $0 = $0.gescannt(fehler: 3, name: "b")
            $0.betreff = "Aufcnthaltserlaubnis zum Studiurn; hier: Verlangerung nach $ 16b AufenthG"
        },
        Fall("als DOCX, Kopf anders abgegrenzt", .doppel) {
            $0.saetze.insert(
                "An die Ausländerbehörden des Landes Seenmark nachrichtlich: Regierungspräsidien Bezug: Erlass vom 03.05.2019",
                at: 0)
        },
        Fall("als Scan mit verlesenem Aktenzeichen", .doppel) {
            $0 = $0.gescannt(fehler: 3, name: "b")
            $0.aktenzeichen = "31-26.02.09-1"
        },
        Fall("mit Seitenzahlen im Text", .doppel) {
            $0.saetze[2] += " Seite 2 von 3"; $0.saetze[5] += " 3"
        },
        Fall("mit der Anlage in derselben Datei", .doppel) {
            $0.saetze += Probeerlass.anlage
        },
        Fall("ohne erkanntes Aktenzeichen", .doppel) { $0.aktenzeichen = nil },
        Fall("ohne erkanntes Datum", .doppel) { $0.datum = nil },
        Fall("ohne erkannten Kopf", .doppel) { ($0.aktenzeichen, $0.datum) = (nil, nil) },
        Fall("mit anderem Betrag", nil) { $0.saetze[3] = $0.saetze[3].replacing("93", with: "39") },
        Fall("mit anderer Dauer in Worten", nil) {
            $0.saetze[0] = $0.saetze[0].replacing("zwei Jahre", with: "drei Jahre")
        },
        Fall("mit einem „nicht“ mehr", nil) {
            $0.saetze[2] = $0.saetze[2].replacing("kann der", with: "kann nicht der")
        },
        Fall("„soll“ statt „kann“", nil) { $0.saetze[2] = $0.saetze[2].replacing("kann", with: "soll") },
        Fall("von einem anderen Land, ohne Aktenzeichen", nil) {
            ($0.aktenzeichen, $0.land, $0.normgeber) = (
                nil, "Mittelmark", "Ministerium für Inneres des Landes Mittelmark"
            )
        },
        Fall("zu einem anderen Staat am selben Tag, Scan mit nächstem Aktenzeichen", nil) {
            $0 = $0.gescannt(fehler: 2, name: "b")
            ($0.aktenzeichen, $0.betreff) = (
                "31-26.02.09-8", "Aufenthaltserlaubnis zur Arbeit; hier: Verlängerung nach § 16b AufenthG"
            )
        },
        Fall("zwei Anlagen zu einem Erlass", nil) {
            $0.art = .anlage
            $0.saetze = Probeerlass.anlage
        },
        Fall("mit anderen Worten an einer Stelle, ohne Vermerk", nil) {
            $0.saetze[4] = $0.saetze[4].replacing("antragstellende Person", with: "betroffene Ausländerin")
        },
        Fall("mit anderen Worten an einer Stelle, aus einem anderen Format", .doppel) {
            $0.medientyp = "application/pdf"
            $0.saetze[4] = $0.saetze[4].replacing("antragstellende Person", with: "antrag stellende Person")
        },
        Fall("mit anderer Frist, ohne Aktenzeichen", nil) {
            $0.aktenzeichen = nil
            $0.saetze[2] = $0.saetze[2].replacing("4 Wochen", with: "6 Wochen")
        },
        Fall("Formbrief zu einem anderen Anliegen", nil) {
            $0.saetze = Probeerlass.fachkraft
            $0.betreff = "Blaue Karte EU; hier: Verlängerung nach § 18g AufenthG"
        },
        Fall("Formbrief zu einem anderen Anliegen, Betreff nicht erkannt", nil) {
            $0.saetze = Probeerlass.fachkraft
            $0.betreff = ""
        },
        Fall("Formbrief zu einem anderen Anliegen, ohne Aktenzeichen und Datum", nil) {
            $0.saetze = Probeerlass.fachkraft
            ($0.aktenzeichen, $0.datum, $0.betreff) = (nil, nil, "")
        },
        Fall("Formbrief zu einem anderen Anliegen, als Scan", nil) {
            $0.saetze = Probeerlass.fachkraft
            $0.betreff = "Blaue Karte EU; hier: Verlängerung nach § 18g AufenthG"
            $0 = $0.gescannt(fehler: 3, name: "b")
        },
        Fall("gleicher Text unter anderem Aktenzeichen", nil) { $0.aktenzeichen = "31-26.02.09-8" },
        Fall("gleicher Text an eine andere Zeit", nil) { $0.datum = "2021-06-01" },
        Fall("gleiches Aktenzeichen und Datum, anderer Text", nil) {
            $0.saetze = (1...12).map {
                "Satz \($0) handelt von etwas ganz anderem, nämlich von Punkt \($0) der Tagesordnung."
            }
        },
        Fall("die Anlage als eigene Datei", nil) { $0.art = .anlage },
        Fall("Datum berichtigt, sonst gleich", .berichtigt) { $0.datum = "2025-02-17" },
        Fall("Jahr berichtigt, sonst gleich", .berichtigt) { $0.datum = "2026-02-12" },
        Fall("nennt sich berichtigte Fassung", .berichtigt) {
            $0.datum = "2025-05-30"
            $0.saetze[0] = "Dieser Erlass ersetzt die am 12.02.2025 übersandte Fassung. " + $0.saetze[0]
            $0.saetze[3] = $0.saetze[3].replacing("93", with: "39")
        },
        Fall("nennt sich Berichtigung einer anderen Fassung", nil) {
            $0.datum = "2025-05-30"
            $0.saetze[0] = "Dieser Erlass ersetzt die am 11.01.2024 übersandte Fassung. " + $0.saetze[0]
        },
        Fall("berichtigt am selben Tag", .berichtigt) { $0.betreff += " (Berichtigung)" },
    ]

    @Test("Zwei Dateien", arguments: faelle)
    func pairs(_ fall: Fall) {
        let eins = Probeerlass()
        var zwei = Probeerlass(name: "b")
        fall.zwei(&zwei)
        for paar in [[eins, zwei], [zwei, eins]] {
            let einordnung = Dublettensuche.ordne(paar.map(\.merkmal))
            #expect(einordnung.values.map(\.art) == (fall.art.map { [$0] } ?? []), "\(fall.name)")
            if fall.art == .berichtigt {
                #expect(einordnung[Muster.sha("a")]?.fuehrend == Muster.sha("b"), "the later one speaks")
            }
        }
    }

    @Test("Was zu zwei Dateien festgelegt ist, gewinnt, wie herum es auch gesagt ist")
    func settled() {
        let eins = Probeerlass(name: "eins")
        var zwei = Probeerlass(name: "zwei")
        zwei.saetze[3] = zwei.saetze[3].replacing("93", with: "39")
        func ordne(
            _ fassung: String, _ aussage: Dublettenfestlegung.Aussage, _ andere: String, _ erlasse: [Probeerlass]
        ) -> [String: Dubletteneinordnung] {
            let festlegung = Festlegung(
                fassung: Muster.sha(fassung), inhalt: .dublette(.init(andere: Muster.sha(andere), aussage: aussage)),
                akteur: Akteur(rolle: "x"), zeitpunkt: "")
            return Dublettensuche.ordne(erlasse.map(\.merkmal), festgelegt: Dublettenfestlegungen([festlegung]))
        }
        let erwartet = [Muster.sha("eins"): Dubletteneinordnung(art: .berichtigt, fuehrend: Muster.sha("zwei"))]
        #expect(ordne("zwei", .gilt, "eins", [eins, zwei]) == erwartet)
        #expect(ordne("eins", .andereGilt, "zwei", [zwei, eins]) == erwartet)
        #expect(ordne("eins", .beide, "zwei", [eins, zwei]).isEmpty)
        // The same words in both: they would be one without it.
        let gleich = Probeerlass(name: "gleich")
        #expect(ordne("eins", .beide, "gleich", [eins, gleich]).isEmpty)
        #expect(ordne("eins", .gilt, "gleich", [eins, gleich])[Muster.sha("gleich")]?.art == .berichtigt)
        // One of them is not there.
        #expect(ordne("eins", .gilt, "weg", [eins]).isEmpty)
    }

    @Test("Eine Festlegung geht vor dem, was die Texte über dasselbe Paar sagen")
    func settledAgainstTheText() {
        let alt = Probeerlass(name: "alt")
        let neu = Probeerlass(betreff: alt.betreff + " (Berichtigung)", name: "neu")
        #expect(Dublettensuche.ordne([alt, neu].map(\.merkmal))[Muster.sha("alt")]?.fuehrend == Muster.sha("neu"))
        let festlegung = Festlegung(
            fassung: Muster.sha("alt"), inhalt: .dublette(.init(andere: Muster.sha("neu"), aussage: .gilt)),
            akteur: Akteur(rolle: "x"), zeitpunkt: "")
        let einordnung = Dublettensuche.ordne(
            [alt, neu].map(\.merkmal), festgelegt: Dublettenfestlegungen([festlegung]))
        #expect(einordnung == [Muster.sha("neu"): .init(art: .berichtigt, fuehrend: Muster.sha("alt"))])
    }

    @Test("Text geht vor Bild, das schärfere vor dem schlechteren, Ganzes vor Teil, Seiten vor Fließtext")
    func leading() {
        func fuehrend(_ erlasse: [Probeerlass]) -> Set<String> {
            let faelle = [erlasse, erlasse.reversed()].map { Dublettensuche.ordne($0.map(\.merkmal)) }
            #expect(faelle[0] == faelle[1] && faelle[0].count == erlasse.count - 1)
            return Set(faelle[0].values.map(\.fuehrend))
        }
        let text = Probeerlass(name: "text")
        let pdf = Probeerlass(medientyp: "application/pdf", name: "pdf")
        let scan = Probeerlass().gescannt(fehler: 2)
        let schlechter = Probeerlass().gescannt(fehler: 4, name: "scan2")
        var ganz = Probeerlass(name: "ganz")
        ganz.saetze += Probeerlass.anlage
        #expect(fuehrend([text, pdf]) == [Muster.sha("pdf")])
        #expect(fuehrend([scan, text]) == [Muster.sha("text")])
        #expect(fuehrend([scan, pdf, text, ganz]) == [Muster.sha("ganz")])
        #expect(fuehrend([schlechter, scan]) == [Muster.sha("scan")])
    }

    @Test("Ein Scan, der zwei widersprechenden Texten ähnelt, macht sie nicht zu einem")
    func contradictingTexts() {
        let eins = Probeerlass(name: "eins")
        var zwei = Probeerlass(name: "zwei")
        zwei.saetze[3] = zwei.saetze[3].replacing("93", with: "39")
        let scan = Probeerlass().gescannt(fehler: 4)
        let einordnung = Dublettensuche.ordne([eins, zwei, scan].map(\.merkmal))
        #expect(einordnung[Muster.sha("eins")] == nil && einordnung[Muster.sha("zwei")] == nil)
        #expect(einordnung[Muster.sha("scan")]?.art == .doppel)
    }

    @Test("Mehrere Berichtigungen: die letzte spricht; Doppel der alten Fassung bleiben Doppel")
    func chain() {
        let alt = Probeerlass(name: "alt")
        let altDoppel = Probeerlass(name: "alt2")
        let mitte = Probeerlass(datum: "2025-03-01", betreff: alt.betreff + " (Berichtigung)", name: "mitte")
        let neu = Probeerlass(datum: "2025-04-01", betreff: alt.betreff + " (Berichtigung)", name: "neu")
        let einordnung = Dublettensuche.ordne([neu, mitte, altDoppel, alt].map(\.merkmal))
        let alte = ["alt", "alt2"].map(Muster.sha).map { einordnung[$0] }
        #expect(Set(alte.map { $0?.art }) == [.berichtigt, .doppel])
        #expect(alte.first { $0?.art == .berichtigt }??.fuehrend == Muster.sha("neu"))
        #expect(einordnung[Muster.sha("mitte")] == .init(art: .berichtigt, fuehrend: Muster.sha("neu")))
        #expect(einordnung[Muster.sha("neu")] == nil)
    }

    /// Decrees that are alike as form letters are, each also as a scan: found and not confused.
    @Test(
        "120 Formbriefe, jeder auch als Scan", arguments: [(fehler: 1, funde: 1.0), (3, 0.98), (6, 0.93), (10, 0.75)])
    func scannedFormLetters(fehler: Int, funde: Double) {
        let texte = Formbriefe.erzeuge(120, startwert: UInt64(fehler))
        let scans = texte.enumerated().map {
            $1.gescannt(fehler: fehler, name: "s\($0)", startwert: UInt64($0 + 1))
        }
        let einordnung = Dublettensuche.ordne((texte + scans).map(\.merkmal))
        let richtig = Dictionary(
            uniqueKeysWithValues: texte.indices.map { (Muster.sha("s\($0)"), Muster.sha("t\($0)")) })
        let falsch = einordnung.filter { richtig[$0.key] != $0.value.fuehrend || $0.value.art != .doppel }
        #expect(falsch.isEmpty)
        #expect(Double(einordnung.count - falsch.count) >= funde * 120, "\(einordnung.count) of 120")
    }

    @Test("120 Formbriefe ohne erkannten Kopf, jeder auch als Scan, werden nicht verwechselt")
    func headlessFormLetters() {
        let texte = Formbriefe.erzeuge(120, startwert: 77).map { erlass in
            var ohne = erlass
            (ohne.aktenzeichen, ohne.datum) = (nil, nil)
            return ohne
        }
        let scans = texte.enumerated().map { $1.gescannt(fehler: 2, name: "s\($0)", startwert: UInt64($0 + 9)) }
        let einordnung = Dublettensuche.ordne((texte + scans).map(\.merkmal))
        let richtig = Dictionary(
            uniqueKeysWithValues: texte.indices.map { (Muster.sha("s\($0)"), Muster.sha("t\($0)")) })
        let falsch = einordnung.filter { richtig[$0.key] != $0.value.fuehrend }
        #expect(falsch.isEmpty, "\(falsch.count)")
        #expect(einordnung.count > 100, "\(einordnung.count) of 120")
    }

    @Test("Die Reihenfolge der Eingabe ändert nichts")
    func order() {
        var erlasse = Self.faelle.enumerated().map { nummer, fall in
            var erlass = Probeerlass(name: "\(nummer)")
            fall.zwei(&erlass)
            erlass.name = "\(nummer)"
            return erlass
        }
        let erwartet = Dublettensuche.ordne(erlasse.map(\.merkmal))
        #expect(erwartet.count > 8)
        var zufall = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            erlasse.shuffle(using: &zufall)
            #expect(Dublettensuche.ordne(erlasse.map(\.merkmal)) == erwartet)
        }
    }

    @Test("Tausende Formbriefe mit eigenen Köpfen bleiben jeder für sich und werden nicht paarweise verglichen")
    func formLetters() {
        let erlasse = (0..<1_500).map { nummer in
            var erlass = Probeerlass(aktenzeichen: "31-26.\(nummer)", name: "\(nummer)")
            erlass.datum = Stichtag(tage: Muster.tag("2010-01-01").tage + nummer % 900).iso
            return erlass.merkmal
        }
        #expect(Paarsuche(erlasse).paare().isEmpty)
        #expect(Dublettensuche.ordne(erlasse).isEmpty)
    }

    @Test("Was eine Skizze schätzt, trifft ungefähr")
    func sketches() {
        func abdruck(_ worte: Range<Int>) -> Textabdruck {
            Textabdruck([
                Abschnitt(
                    ordnung: 0, bezeichnung: "", text: worte.map { "wort\(Self.buchstaben($0))" }.joined(separator: " ")
                )
            ])
        }
        for (andere, erwartet) in [(0..<1_000, 1.0), (100..<1_100, 0.81), (500..<1_500, 0.33), (2_000..<3_000, 0.0)] {
            let (a, b) = (abdruck(0..<1_000).folgen, abdruck(andere).folgen)
            #expect(abs(a.aehnlichkeit(b) - erwartet) < 0.12)
            #expect(a.aehnlichkeit(b) == b.aehnlichkeit(a))
        }
        #expect(abdruck(0..<300).folgen.anteil(in: abdruck(0..<900).folgen) > 0.85)
        #expect(abdruck(0..<900).folgen.anteil(in: abdruck(0..<300).folgen) < 0.45)
        #expect(abdruck(0..<0).folgen.aehnlichkeit(abdruck(0..<0).folgen) == 1)
    }

    /// A number in letters, so that it counts as a word.
    private static func buchstaben(_ zahl: Int) -> String {
        String(String(zahl).utf8.map { Character(Unicode.Scalar($0 - 48 + 97)) })
    }
}
