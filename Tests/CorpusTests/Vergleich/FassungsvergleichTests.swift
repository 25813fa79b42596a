// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@Suite("Der Vergleich zweier Fassungen")
struct FassungsvergleichTests {
    private static func abschnitte(_ texte: [(String, String)]) -> [Abschnitt] {
        texte.enumerated().map { Abschnitt(ordnung: $0, bezeichnung: $1.0, text: $1.1) }
    }

    private static let studium =
        "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Jahre erteilt und verlängert."
    private static let sprache =
        "Der Nachweis einfacher deutscher Sprachkenntnisse ist bei der Antragstellung zu führen und zu dokumentieren."
    private static let gebuehr =
        "Für die Erteilung wird eine Gebühr von einhundert Euro erhoben, die bei Abholung fällig ist."

    private struct Fall {
        let name: String
        let alt: [(String, String)]
        let neu: [(String, String)]
        let ergebnis: [String]
    }

    private static let tafel: [Fall] = [
        Fall(
            name: "nichts", alt: [("§ 1", studium)], neu: [("§ 1", studium)], ergebnis: ["unveraendert § 1"]),
        Fall(
            name: "nur Satzzeichen und Leerraum", alt: [("§ 1", "Wer reist, braucht\neinen Pass.")],
            neu: [("§ 1", "Wer reist braucht einen Pass")], ergebnis: ["unveraendert § 1"]),
        Fall(
            name: "geändert, neu, entfallen",
            alt: [("§ 1", studium), ("§ 2", sprache), ("§ 3", "Kurz.")],
            neu: [("§ 1", studium + " Ausnahmen sind möglich."), ("§ 1a", "Ganz neu."), ("§ 2", sprache)],
            ergebnis: ["geaendert § 1", "neu § 1a", "unveraendert § 2", "entfallen § 3"]),
        Fall(
            name: "ein neuer § in der Mitte zählt die folgenden um",
            alt: [("Nr. 1", studium), ("Nr. 2", sprache), ("Nr. 3", gebuehr)],
            neu: [
                ("Nr. 1", studium), ("Nr. 2", "Neu ist, dass Anträge elektronisch gestellt werden können."),
                ("Nr. 3", sprache), ("Nr. 4", gebuehr.replacingOccurrences("einhundert", "zweihundert")),
            ],
            ergebnis: ["unveraendert Nr. 1", "neu Nr. 2", "umbenannt Nr. 2>Nr. 3", "umbenannt Nr. 3>Nr. 4"]),
        Fall(
            name: "ganz neuer Text unter derselben Bezeichnung", alt: [("§ 5", studium)], neu: [("§ 5", gebuehr)],
            ergebnis: ["geaendert § 5"]),
        Fall(
            name: "kurze Texte werden nicht für umbenannt gehalten", alt: [("§ 5", "(weggefallen)")],
            neu: [("§ 6", "(weggefallen)")], ergebnis: ["entfallen § 5", "neu § 6"]),
        Fall(
            name: "gleiche Bezeichnungen nacheinander", alt: [("", "Kopf."), ("Nr. 1", studium), ("Nr. 1", gebuehr)],
            neu: [("", "Kopf."), ("Nr. 1", studium), ("Nr. 1", gebuehr + " Sie ist vorab zu zahlen.")],
            ergebnis: ["unveraendert ", "unveraendert Nr. 1", "geaendert Nr. 1"]),
        Fall(name: "leer", alt: [], neu: [], ergebnis: []),
    ]

    @Test(arguments: tafel.indices)
    func table(_ nummer: Int) {
        let fall = Self.tafel[nummer]
        let vergleich = Fassungsvergleich(alt: Self.abschnitte(fall.alt), neu: Self.abschnitte(fall.neu))
        let ergebnis = vergleich.eintraege.map { "\($0.art) " + $0.bezeichnungen.joined(separator: ">") }
        #expect(ergebnis == fall.ergebnis, "\(fall.name)")
    }

    @Test func sectionsThatChangePlacesAreKnownByTheirHeadings() {
        func abschnitt(_ nummer: Int, _ ueberschrift: String, _ text: String) -> Abschnitt {
            Abschnitt(ordnung: nummer, bezeichnung: "Nr. \(nummer)", ueberschrift: ueberschrift, text: text)
        }
        let vergleich = Fassungsvergleich(
            alt: [abschnitt(3, "Geltungsdauer", "Ein Jahr."), abschnitt(4, "Fehlende Unterlagen", "Acht Wochen.")],
            neu: [abschnitt(3, "Fehlende Unterlagen", "Sechs Wochen."), abschnitt(4, "Geltungsdauer", "Zwei Jahre.")])
        #expect(vergleich.eintraege.map(\.art) == [.umbenannt, .umbenannt])
        #expect(vergleich.eintraege.map(\.bezeichnungen) == [["Nr. 4", "Nr. 3"], ["Nr. 3", "Nr. 4"]])
    }

    @Test func aHeadingAloneIsAChange() throws {
        let alt = Abschnitt(ordnung: 0, bezeichnung: "§ 1", ueberschrift: "Zweck", text: Self.studium)
        var neu = alt
        neu.ueberschrift = "Zweck; Anwendungsbereich"
        let vergleich = Fassungsvergleich(alt: [alt], neu: [neu])
        let eintrag = try #require(vergleich.aenderungen.first)
        #expect(eintrag.art == .geaendert)
        #expect(eintrag.text.istGleich && !eintrag.ueberschrift.istGleich)
    }

    @Test func headingsOfTheGliederungAreNoChangedText() {
        let kapitel = Abschnitt(
            ordnung: 0, bezeichnung: "Kapitel 1", ueberschrift: "Alt", istGliederung: true, text: "")
        var neu = kapitel
        neu.ueberschrift = "Neu"
        let vergleich = Fassungsvergleich(alt: [kapitel], neu: [neu])
        #expect(vergleich.eintraege.map(\.art) == [.geaendert])
        #expect(vergleich.aenderungen.isEmpty)
    }

    /// Every Abschnitt of both wordings occurs exactly once.
    @Test func nothingIsLostOrDoubled() {
        var zufall = Zufall(startwert: 3)
        for _ in 0..<60 {
            let alt = (0..<zufall.zahl(12)).map { ("§ \($0)", zufall.text(worte: zufall.zahl(40))) }
            var neu = alt.filter { _ in zufall.zahl(5) > 0 }.map { ($0.0, zufall.geaendert($0.1)) }
            if zufall.zahl(2) == 0 { neu.insert(("§ \(zufall.zahl(15))", zufall.text(worte: 20)), at: 0) }
            let vergleich = Fassungsvergleich(alt: Self.abschnitte(alt), neu: Self.abschnitte(neu))
            #expect(vergleich.eintraege.compactMap(\.neu?.ordnung) == Array(neu.indices))
            #expect(vergleich.eintraege.compactMap(\.alt?.ordnung).sorted() == Array(alt.indices))
        }
    }
}

extension String {
    fileprivate func replacingOccurrences(_ alt: String, _ neu: String) -> String {
        split(separator: alt, omittingEmptySubsequences: false).joined(separator: neu)
    }
}
