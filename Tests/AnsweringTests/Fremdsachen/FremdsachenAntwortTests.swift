// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Retrieval
import TestKit
import Testing

/// A rule on the Anliegen does not answer a question about a matter that it does not name.
struct FremdsachenAntwortTests {
    private static let studium = Muster.erlass(
        "S-9", datum: "2023-01-01", betreff: "Aufenthaltserlaubnis zum Studium",
        abschnitte: [
            "Die Gebühr für die Verlängerung beträgt 93 Euro.",
            "Vorzulegen sind folgende Unterlagen: Immatrikulationsbescheinigung, BAföG-Bescheid.",
        ])
    private static let parken = Muster.erlass(
        "S-10", datum: "2023-02-01", betreff: "Bewohnerparkausweis für Studierende",
        abschnitte: ["Die Gebühr für den Bewohnerparkausweis von Studierenden beträgt 30 Euro."])

    private func antwort(_ frage: String, _ erlasse: [Aufnahme] = [studium]) async throws -> Antwort {
        try await ExtractiveAnswererTests.antwort(frage, erlasse)
    }

    @Test(arguments: [
        ("Was kostet der Bewohnerparkausweis für Studierende?", "die Straßenverkehrsbehörde"),
        ("Welche Unterlagen braucht ein Student für den BAföG-Antrag?", "das Amt für Ausbildungsförderung"),
    ])
    func saysWhoDecidesInstead(frage: String, stelle: String) async throws {
        let antwort = try await antwort(frage)
        #expect(antwort.status == .keineFundstelle)
        #expect(antwort.aussagen.isEmpty)
        #expect(antwort.hinweise.first?.contains("Zuständig ist \(stelle).") == true)
    }

    @Test func answersWhereItIsButMentioned() async throws {
        let antwort = try await antwort(
            "Welche Unterlagen braucht ein Student mit BAföG für die Verlängerung der Aufenthaltserlaubnis?")
        #expect(antwort.aussagen.first?.text == Self.studium.abschnitte[1].text)
        #expect(!antwort.hinweise.contains { $0.hasPrefix("Die Frage betrifft") })
    }

    @Test func answersFromARuleThatNamesIt() async throws {
        let antwort = try await antwort(
            "Was kostet der Bewohnerparkausweis für Studierende?", [Self.studium, Self.parken])
        #expect(antwort.aussagen.first?.text == Self.parken.abschnitte[0].text)
    }
}
