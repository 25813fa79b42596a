// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

/// What text recognition misreads in texts of law, and what only looks like it. Lines are separated by „/ “.
@Suite struct LesefehlerTests {
    private static let gesetze: Set<String> = ["AufenthG", "AuslG", "StAG", "BeschV", "SGB"]
    private let lesefehler = Lesefehler(istGesetz: { Self.gesetze.contains($0) })

    private func gebessert(_ text: String) -> String {
        let zeilen = text.split(separator: " / ").map { $0.split(separator: " ").map(String.init) }
        return lesefehler.gebessert(zeilen).map { $0.joined(separator: " ") }.joined(separator: " / ")
    }

    static let bewiesen: [(String, String)] = [
        ("nach $ 81 des Gesetzes", "nach § 81 des Gesetzes"),
        ("die Regelung des $ 25 Abs. 5 AufenthG", "die Regelung des § 25 Abs. 5 AufenthG"),
        ("Ausbildungsduldung ($ 60c AufenthG)", "Ausbildungsduldung (§ 60c AufenthG)"),
        ("die in $ 5 genannten Voraussetzungen des AufenthG", "die in § 5 genannten Voraussetzungen des AufenthG"),
        ("gilt 8 81 Abs. 3 Satz 1", "gilt § 81 Abs. 3 Satz 1"),
        ("nach S 16b AufenthG", "nach § 16b AufenthG"),
        ("nach 5 18 Absatz 2", "nach § 18 Absatz 2"),
        ("Hinweis auf S$S 70 Abs. 1", "Hinweis auf § 70 Abs. 1"),
        ("nach 88 25a, 25b ist", "nach §§ 25a, 25b ist"),
        ("nach $$ 18a und 18b AufenthG", "nach §§ 18a und 18b AufenthG"),
        ("88 3 bis 5 StAG", "§§ 3 bis 5 StAG"),
        ("nach $ / 81 Abs. 1", "nach § / 81 Abs. 1"),
        ("§ 5 Abs, 2 und Nr, 3", "§ 5 Abs. 2 und Nr. 3"),
        ("§ 5 Abs. 2 Satz l", "§ 5 Abs. 2 Satz 1"),
        ("§ l6b Abs. 1", "§ 16b Abs. 1"),
        ("§ 1O4c Abs. I Satz 2", "§ 104c Abs. 1 Satz 2"),
        ("Leistungen nach dem SGB Il oder", "Leistungen nach dem SGB II oder"),
        ("nach Nummer ll.2 hinaus", "nach Nummer II.2 hinaus"),
        ("Erlass vom O1.12.2O05, Az.", "Erlass vom 01.12.2005, Az."),
        ("den l2.O3.1998", "den 12.03.1998"),
        ("vom 7, Juli 1989", "vom 7. Juli 1989"),
        ("den l. Januar 2005", "den 1. Januar 2005"),
        ("bitte, äb dem 1. Februar 2001 so", "bitte, ab dem 1. Februar 2001 so"),
        ("Erlass vorn 12.03.1998 –", "Erlass vom 12.03.1998 –"), ("tritt arn 1. Mai in", "tritt am 1. Mai in"),
        ("bls einschließlich 31.12.2009 gilt", "bis einschließlich 31.12.2009 gilt"),
        ("am 3. Febrnar 2001 in", "am 3. Februar 2001 in"), ("den 12. Dezernber 1999.", "den 12. Dezember 1999."),
        ("Az. 15-39.19,03-5-43 gilt", "Az. 15-39.19.03-5-43 gilt"), ("15 – 39.19,03 – 5", "15 – 39.19.03 – 5"),
        ("bitte hiemach zu verfahren", "bitte hiernach zu verfahren"),
        ("Mein Eriass vom 12.03.1998", "Mein Erlass vom 12.03.1998"),
        ("Enass vom 12. März 1998", "Erlass vom 12. März 1998"),
        ("Rundschrelben vom 3.4.2001", "Rundschreiben vom 3.4.2001"),
        ("Az. 41-12.03.07:2-07-044 gilt", "Az. 41-12.03.07-2-07-044 gilt"),
        ("im Juli l989 erging", "im Juli 1989 erging"),
        ("Az.: 15-39.O1.03-3", "Az.: 15-39.01.03-3"),
        ("Az.: | B 4/44.153/44.309", "Az.: I B 4/44.153/44.309"),
        ("Az.:1C 1/44.135/44.359", "Az.:IC 1/44.135/44.359"),
        ("M | 3 – 21000/65#26", "M I 3 – 21000/65#26"),
        ("des § 22 AusIG mehrfach", "des § 22 AuslG mehrfach"),
        ("nach § 5 Aufenth6 ist", "nach § 5 AufenthG ist"),
        ("° Pass / * Lichtbild / « Mietvertrag", "• Pass / • Lichtbild / • Mietvertrag"),
        ("Stel— / lung und", "Stel- / lung und"),
        ("Antrag-. / steller", "Antrag- / steller"),
        ("I Kosten / Text / Il Unterlagen / ll.2 Regelfall", "I Kosten / Text / II Unterlagen / II.2 Regelfall"),
        ("I Ausnahmen / 1.1 Allgemeines / l.2 Grundsatz", "I Ausnahmen / I.1 Allgemeines / I.2 Grundsatz"),
        ("VI1.1 Kosten / VIl.2 Dauer", "VII.1 Kosten / VII.2 Dauer"),
    ]

    @Test(arguments: bewiesen)
    func mendsWhatTheContextProves(gelesen: String, gemeint: String) {
        #expect(gebessert(gelesen) == gemeint)
    }

    @Test(arguments: bewiesen)
    func leavesWhatIsRight(gelesen: String, gemeint: String) {
        #expect(gebessert(gemeint) == gemeint)
    }

    @Test(arguments: [
        "5 81 Euro", "US-$ 81 und", "von $ 81 je Antrag", "nach $ 81 Mio Umsatz", "(US $ 50)", "in 8 16 Fällen",
        "Nr. 8 16 Abs. 2 gilt", "Satz 5 18 AufenthG", "Seite 88 25a, 25b", "88 25, 30 Euro", "am 5 Tagen",
        "Klasse S 16 Fahrzeuge", "Abs, und Satz", "Nr. I des Erlasses", "§ 8l des Gesetzes", "99.99.2005 O",
        "gegen 7, Juli und August", "I-5.II.3", "1 C 5.04", "Az.: 1 B 6.04",
        "1.1 Allgemeines / 1.2 Grundsatz", "1 Kosten / 1.1 Allgemeines", "l Nachweis", "* Anmerkung / Text",
        "vorn im Text", "nach vorn 12 Seiten", "arn Haus", "am 3. Abschnitt 2001", "am 3. Ju 2001", "1.234,50 Euro",
        "2.500,00-3.000,00 Euro", "Seite 12,14-16", "um 10.30:00 Uhr", "Anweisung vom 12.03.1998",
        "Weisungen vom 12.03.1998", "Erlaß vom 12.03.1998", "Eriass ohne Datum", "von 8:00-12.30 Uhr",
        "e Nachweis / Text", "Berlin— / Hamburg", "2000 – / oder", "Ill war er", "Haus IG Metall",
    ])
    func leavesWhatIsNotProven(text: String) {
        #expect(gebessert(text) == text)
    }

    /// Any words come out as many as they went in, and mending twice changes nothing more.
    @Test func keepsTheNumberOfWords() {
        let stuecke = [
            "§", "$", "8", "88", "S", "Abs,", "Abs.", "l", "I", "|", "O", "25a,", "16b", "AufenthG", "Juli", "Az.:", "",
            "-.", "°", "1.1", "Il", "ll.2", "SGB", "US-", "(", "\u{10FFFF}", "—", "Stel—", "4/44.153", "1C", "€",
        ]
        for _ in 0..<3_000 {
            let zeilen = (0..<Int.random(in: 0...4)).map { _ in
                (0..<Int.random(in: 0...6)).map { _ in stuecke.randomElement()! }
            }
            let einmal = lesefehler.gebessert(zeilen)
            #expect(einmal.map(\.count) == zeilen.map(\.count))
        }
    }
}
