// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@Suite("Ungelesene Seiten im Aufnahmebuch")
struct UngeleseneSeitenTests {
    @Test(
        "Der Hinweis sagt, welche Seiten es sind und ob ein Programm fehlte",
        arguments: [
            ("Seite 3 nicht gelesen: Zum Lesen gescannter Seiten fehlt die Texterkennung; bitte installieren.", true),
            ("Seiten 2–4 und 7 nicht gelesen: Zum Lesen fehlt das Programm „pdftoppm“; bitte installieren.", true),
            ("Seiten 1 und 2 nicht gelesen: Das Lesen dauerte länger als 60 Sekunden.", false),
        ])
    func notices(_ hinweis: String, _ fehltWerkzeug: Bool) throws {
        let seiten = try #require(UngeleseneSeiten(hinweis: hinweis))
        #expect(seiten.fehltWerkzeug == fehltWerkzeug && seiten.hinweis == hinweis)
    }

    @Test(
        "Andere Hinweise sind keine",
        arguments: [
            "Seite 2 hat keinen Text (Bild oder leer); nicht gelesen.",
            "Die Anlage „a.exe“ wurde nicht gelesen: ausführbare Datei.",
            "Seite 3 ist schlecht lesbar (61 %); bitte mit dem Bild vergleichen.", "",
        ])
    func others(_ hinweis: String) {
        #expect(UngeleseneSeiten(hinweis: hinweis) == nil)
    }
}
