// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import TestKit
import Testing

@Suite("Vermerk als Schriftstück")
struct VermerkSchriftstueckTests {
    private let sha256 = String(repeating: "9f", count: 32)

    private func stueck() throws -> Schriftstueck {
        try Vermerkprobe.vermerk().schriftstueck(sha256: sha256, behoerde: "Stadt Seenmark")
    }

    @Test func showsAllThatTheFileNeeds() throws {
        let text = try stueck().text
        for teil in [
            "Stadt Seenmark", "Vermerk zum Vorgang 2026-0815", "Prüfschema studium, Version 2",
            "[Sachverhalt: bitte ergänzen]",
            "Stichtag 30.11.2026, Stand des Bestands Nr. 4711", "Bis wann ist der Pass gültig?", "01.02.2030",
            "Ergebnis: erfüllt, gesetzt von Sachbearbeitung, 30.11.2026, 00:00 Uhr", "Ergebnis: nicht erfüllt",
            "Ergebnis: offen (niemand hat entschieden)", "Grund: Bescheid liegt vor.",
            "Abweichung von einem Erlass: Ein Nachweis genügt hier.", "entbehrlich nach § 5 AufenthG", "niemand",
            "Gewählt: 01.12.2026 bis 30.11.2028", "zwei Jahre", "Frist: 28.12.2026, nach dieser Regel:", "Mietvertrag",
            "Entwurf eines Sprachmodells (Testmodell)", "Freigegeben von Sachbearbeitung, 30.11.2026, 00:00 Uhr",
            sha256,
        ] { #expect(text.contains(teil), "„\(teil)“ fehlt") }
        #expect(try stueck().fusszeile == "Vermerk 2026-0815 · SHA-256 \(sha256)")
    }

    @Test func quotesWordForWordWithPlaceAndFile() throws {
        let zitate = try stueck().bloecke.compactMap { block -> (String, String)? in
            if case .zitat(let text, let quelle) = block { (text, quelle) } else { nil }
        }
        #expect(zitate.count == 9)
        let erlass = try #require(zitate.first { $0.0 == Vermerkprobe.erlass.fundstelle.zitat })
        #expect(
            erlass.1
                == "Erlass v. 12.02.2025, 523-26.02.09, Nr. 3.2, S. 4 · Landeserlass · in Kraft seit 01.03.2025 · Datei"
                + " SHA-256 \(Vermerkprobe.datei)")
        #expect(zitate.first?.1.hasPrefix("§ 16b Abs. 1 AufenthG · Bundesgesetz") == true)
    }

    @Test func leavesOutWhatThereIsNotAndMarksNoDraft() throws {
        var vermerk = try Vermerkprobe.vermerk()
        (vermerk.dauer, vermerk.nachforderungen, vermerk.entwuerfe, vermerk.unterlagen) = (nil, [], [], [])
        let text = vermerk.schriftstueck(sha256: sha256, behoerde: "Stadt").text
        for teil in ["Dauer", "Nachforderung", "Sprachmodell", "Unterlagen"] { #expect(!text.contains(teil)) }
    }

    /// What a decree says after the Vermerk was written changes nothing: the same value gives the same document.
    @Test func dependsOnTheValueAlone() throws {
        let gelesen = try Vermerk(json: try Vermerkprobe.vermerk().json())
        #expect(gelesen.schriftstueck(sha256: sha256, behoerde: "Stadt Seenmark") == (try stueck()))
    }
}
