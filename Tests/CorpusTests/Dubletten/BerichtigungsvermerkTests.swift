// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

@Suite("Ein Erlass sagt, dass er eine berichtigte Fassung ist")
struct BerichtigungsvermerkTests {
    private func lies(_ betreff: String, _ text: String) -> Berichtigungsvermerk? {
        Berichtigungsvermerk.lies(betreff: betreff, abschnitte: [Abschnitt(ordnung: 0, bezeichnung: "", text: text)])
    }

    @Test(
        "Wendungen",
        arguments: [
            ("Pass (Berichtigung)", "", nil), ("Berichtigung: Passpflicht", "", nil),
            (
                "Passpflicht",
                "Mit diesem Schreiben übersende ich die korrigierte Fassung meines Erlasses vom 12.02.2025.",
                "2025-02-12"
            ),
            ("Passpflicht", "Dieser Erlass ersetzt die am 3. März 2024 übersandte Fassung.", "2024-03-03"),
            ("Passpflicht", "Er tritt an die Stelle der am\n12.02.2025 per E-Mail versandten Fassung.", "2025-02-12"),
            ("Passpflicht", "Anbei die Austauschfassung.", nil),
            ("Passpflicht", "Berichtigung meines Runderlasses vom 12.2.2025", "2025-02-12"),
            ("Passpflicht", "Dieses Rundschreiben ersetzt das am 01.02.2023 übermittelte Schreiben.", "2023-02-01"),
            (
                "Passpflicht",
                "Mein Schreiben vom 4.5.2022 (Az. 1-2) trug versehentlich ein falsches Datum; ich übersende es richtig "
                    + "datiert noch einmal.", "2022-05-04"
            ),
            ("Passpflicht", "Die am 07.06.2021 versandte Ausfertigung ist gegenstandslos.", "2021-06-07"),
            ("Passpflicht", "Der Erlass wird in korrigierter Fassung bekannt gegeben.", nil),
        ] as [(String, String, String?)])
    func said(betreff: String, text: String, tag: String?) throws {
        #expect(try #require(lies(betreff, text)).ersetztVom == tag.map(Muster.tag))
    }

    @Test(
        "Anderes ist keiner",
        arguments: [
            (
                "Berichtigung des Geburtsdatums im Melderegister",
                "Die Berichtigung von Personendaten setzt Urkunden voraus."
            ),
            ("Passpflicht", "Dieser Erlass ersetzt die Regelungen meines Erlasses vom 12.02.2020."),
            ("Passpflicht", "Der Erlass vom 12.02.2020 wird aufgehoben und durch diesen ersetzt."),
            ("Passpflicht", "Die korrekte Schreibweise des Namens ist zu prüfen."),
            ("Passpflicht", "Unterlagen, die die Person übersandte, sind zur Akte zu nehmen."),
            ("", ""),
        ])
    func notSaid(betreff: String, text: String) {
        #expect(lies(betreff, text) == nil)
    }

    @Test("Weit hinten im Text steht, was andere betrifft")
    func farBehind() {
        #expect(
            lies(
                "Pass", String(repeating: "Der Pass ist vorzulegen. ", count: 60) + "Die berichtigte Fassung liegt an.")
                == nil)
    }
}
