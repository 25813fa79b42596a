// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Foundation
import Retrieval
import Testing
import WebUI

/// Wherever a passage is shown whose page is a picture, it says that its words are those of text recognition.
@Suite struct TexterkennungsangabeTests {
    private static let zitat =
        "Ist der Pass weniger als zwei Jahre gültig, ist die Aufenthaltserlaubnis auf die Gültigkeit des Passes zu befristen."

    /// The sample decree with pages that were read from pictures.
    private static func bestand(_ bildseiten: [Bildseite]) -> Probebestand {
        var bestand = Probebestand.standard
        for i in bestand.fassungen.indices where bestand.fassungen[i].fassung.sha256 == Probebestand.erlass {
            bestand.fassungen[i].fassung.bildseiten = bildseiten
        }
        return bestand
    }

    private static let gescannt = bestand([Bildseite(seite: 1, sicherheit: 94), Bildseite(seite: 2, sicherheit: 88)])

    private static func treffer(_ bestand: Probebestand) -> Hit {
        Probe.hit(1, Probebestand.erlass, 0, zitat, pfad: "Nr. 3.2", bestand: bestand)
    }

    @Test func aSearchHitSaysSo() async throws {
        func text(_ bestand: Probebestand) async throws -> String {
            let suche = Probe.suchergebnis([Self.treffer(bestand)])
            return try await abruf("/suche?q=Pass", Probe.dependencies(bestand: bestand, suche: suche)).html.text
        }
        #expect(try await text(Self.gescannt).contains("Durch Texterkennung gelesen (Sicherheit 94 %)"))
        #expect(!(try await text(.standard)).contains("Texterkennung"))
    }

    @Test func aSourceOfAnAnswerSaysSo() async throws {
        var antwort = Probe.antwort()
        antwort.aussagen[0] = Aussage(auszug: Self.treffer(Self.gescannt))
        let fertig = antwort
        let seite = try await abruf(
            "/fragen?frage=Pass", Probe.dependencies(bestand: Self.gescannt, antwort: { _, _ in fertig }))
        #expect(seite.html.text.contains("Durch Texterkennung gelesen (Sicherheit 94 %)"))
    }

    @Test func thePageOfADocumentSaysSo() async throws {
        let seite = try await abruf("/f/\(Probebestand.erlass)/0", Probe.dependencies(bestand: Self.gescannt))
        #expect(seite.html.text.contains("durch Texterkennung gelesen (Sicherheit "))
        let ohne = try await abruf("/f/\(Probebestand.erlass)/0")
        #expect(!ohne.html.text.contains("Texterkennung"))
    }

    @Test func theJSONOfAHitSaysSo() throws {
        func texterkennung(_ bestand: Probebestand) throws -> [String: Int]? {
            let daten = try JSONEncoder().encode(Self.treffer(bestand))
            let objekt = try JSONSerialization.jsonObject(with: daten) as? [String: Any]
            return objekt?["texterkennung"] as? [String: Int]
        }
        #expect(try texterkennung(Self.gescannt) == ["seite": 1, "sicherheit": 94])
        #expect(try texterkennung(.standard) == nil)
        #expect(try texterkennung(Self.bestand([Bildseite(seite: 2, sicherheit: 88)])) == nil)
    }
}
