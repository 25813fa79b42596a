// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing
import WebUI

@testable import Answering

/// A conversation on the question page: each turn leans on those before, all as of one day.
@Suite struct GespraechTests {
    private let nachfrage = "/fragen?frage=Und+die+Geb%C3%BChr%3F&zuvor=Blaue+%3CKarte%3E&zuvor=Wie+lange%3F"

    @Test func theTurnsBeforeStandAboveWithTheirAnswers() async throws {
        let html = try await abruf(nachfrage).html
        #expect(html.fehler == [])
        let text = html.text
        for wort in ["Bisher gefragt", "Blaue <Karte>", "Wie lange?", "§ 16b Abs. 2 Satz 1 AufenthG"] {
            #expect(text.contains(wort), "\(wort)")
        }
        #expect(html.verweise.contains("/fragen?frage=Blaue%20%3CKarte%3E"))
        #expect(html.verweise.contains("/fragen?frage=Wie%20lange%3F&zuvor=Blaue%20%3CKarte%3E"))
        #expect(html.verweise.contains("/fragen?frage=Und%20die%20Geb%C3%BChr%3F"))
    }

    @Test func theFormsCarryTheWholeConversation() async throws {
        let felder = try await abruf(nachfrage).html.elemente.filter { $0.attribute["name"] == "zuvor" }
        let werte = felder.compactMap { $0.attribute["value"] }
        // First to ask the same again, last for a further question; between them what people say about statements.
        #expect(werte.prefix(2) == ["Blaue <Karte>", "Wie lange?"])
        #expect(werte.suffix(2) == ["Wie lange?", "Und die Gebühr?"])
    }

    @Test func anotherStichtagChangesTheWholeConversation() async throws {
        let gefragt = Mitschrift()
        let dependencies = Probe.dependencies(antwort: { frage, tag in
            gefragt.merke("\(tag.iso) \(frage)")
            return Probe.antwort(stichtag: tag)
        })
        let html = try await abruf(nachfrage + "&stichtag=2024-01-15", dependencies).html
        #expect(
            gefragt.alle == [
                "2024-01-15 Blaue <Karte>", "2024-01-15 Wie lange?", "2024-01-15 Und die Gebühr?",
            ])
        #expect(html.text.contains("Rechtslage am 15.01.2024 – auch die früheren Antworten gelten für diesen Tag"))
        #expect(html.verweise.contains("/fragen?frage=Blaue%20%3CKarte%3E&stichtag=2024-01-15"))
    }

    @Test func eachTurnLeansOnThoseBeforeIt() async throws {
        let gefragt = Mitschrift()
        var dependencies = Probe.dependencies()
        dependencies.answerer = Anlehnung(gefragt: gefragt)
        _ = try await abruf(nachfrage, dependencies)
        #expect(
            gefragt.alle == [
                "– ← Blaue <Karte>", "Blaue <Karte> ← Wie lange?", "Blaue <Karte> Wie lange? ← Und die Gebühr?",
            ])
    }

    @Test func aTurnWithoutAnAnswerSaysSo() async throws {
        let dependencies = Probe.dependencies(antwort: { _, tag in
            var antwort = Probe.antwort(stichtag: tag)
            (antwort.status, antwort.aussagen) = (.keineFundstelle, [])
            return antwort
        })
        #expect(try await abruf(nachfrage, dependencies).html.text.contains("Keine Fundstelle an diesem Stichtag."))
    }

    @Test func onlyTheLastTurnsAreCarriedAlong() async throws {
        let viele = (1...9).map { "&zuvor=Frage+\($0)" }.joined()
        let html = try await abruf("/fragen?frage=Und%3F" + viele).html
        #expect(!html.text.contains("Frage 4") && html.text.contains("Frage 5") && html.text.contains("Frage 9"))
    }
}

/// Notes what the question before was.
private struct Anlehnung: Answerer {
    let gefragt: Mitschrift

    func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        gefragt.merke("\(zuvor ?? "–") ← \(frage)")
        return Probe.antwort(stichtag: stichtag)
    }
}
