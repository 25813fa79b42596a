// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct WorttrennungTests {
    @Test(arguments: [
        ("Aufent-", "haltserlaubnis", Worttrennung.getrennt),
        ("Verwaltungsak-", "tes", .getrennt),
        ("Rü-", "ckfragen", .getrennt),
        ("Auf-", "enthG", .getrennt),
        ("Baden-Württem-", "berg", .getrennt),
        ("der Aufent\u{AD}", "halt", .getrennt),
        ("Ein-", "und Ausreise", .wortgrenze),
        ("Erst-", "oder Zweitantrag", .wortgrenze),
        ("Haupt-", "bzw. Nebenwohnung", .wortgrenze),
        ("EU-", "Bürger", .bindestrich),
        ("EU-", "rechtlich", .bindestrich),
        ("Nordrhein-", "Westfalen", .bindestrich),
        ("Az. 15-", "39.07.17", .bindestrich),
        ("523-", "26.02.09", .bindestrich),
        ("18-", "jährige", .bindestrich),
        ("Erlass –", "neu", .wortgrenze),
        ("Erlass -", "neu", .wortgrenze),
        ("Ausländer", "behörde", .wortgrenze),
        ("", "x", .wortgrenze),
        ("-", "x", .wortgrenze),
        ("Wort-", "", .wortgrenze),
        ("Wort-", "(siehe", .wortgrenze),
    ])
    func decidesWhatBecomesOfTheBreak(ende: String, anfang: String, expected: Worttrennung) {
        #expect(Worttrennung.zwischen(ende, anfang) == expected)
    }
}
