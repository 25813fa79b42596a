// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import TestKit
import Testing

@testable import Answering

/// What stands in an answer beside its best statement, and what does not.
struct AuswahlTests {
    static let studium = Muster.erlass(
        "S-1", datum: "2023-01-01", betreff: "Aufenthaltserlaubnis zum Studium",
        abschnitte: [
            "Die Aufenthaltserlaubnis zum Studium wird in der Regel für zwei Jahre verlängert.",
            "Die Gebühr richtet sich nach der Verordnung.",
        ])
    static let ehe = Muster.erlass(
        "E-1", datum: "2023-01-01", betreff: "Ehegattennachzug",
        abschnitte: ["Die Erlaubnis des Ehegatten wird in der Regel für drei Jahre verlängert."])

    static func hinweise(_ satz: String) -> Aufnahme {
        var hints = Muster.erlass(
            "H-1", datum: "2023-02-01", betreff: "Aufenthaltserlaubnis zum Studium", abschnitte: [satz])
        hints.vorschrift.rang = .ohneBindung
        return hints
    }

    private func antwort(_ aufnahmen: [Aufnahme]) async throws -> Antwort {
        try await ExtractiveAnswererTests.antwort(
            "Wie lange wird die Aufenthaltserlaubnis zum Studium in der Regel verlängert?", aufnahmen)
    }

    @Test func whatIsOfAnotherSubjectStaysOut() async throws {
        let antwort = try await antwort([Self.studium, Self.ehe])
        #expect(antwort.aussagen.map(\.text) == [Self.studium.abschnitte[0].text])
    }

    @Test func aHintThatDoesNotBindStandsBesideTheDecreeAndIsMarked() async throws {
        let hint = Self.hinweise(
            "Empfohlen wird, die Aufenthaltserlaubnis zum Studium in der Regel für ein Jahr zu verlängern.")
        let antwort = try await antwort([Self.studium, hint, Self.ehe])
        #expect(antwort.aussagen.map(\.text) == [Self.studium.abschnitte[0].text, hint.abschnitte[0].text])
        #expect(antwort.hinweise.contains { $0.contains("Erlass H-1") && $0.contains("verbindlich") })
    }

    @Test func anAnswerHasFewStatements() async throws {
        let many = (1...6).map { number in
            Muster.erlass(
                "M-\(number)", datum: "2023-01-01", betreff: "Aufenthaltserlaubnis zum Studium",
                abschnitte: ["Die Aufenthaltserlaubnis zum Studium wird für \(number) Jahre in der Regel verlängert."])
        }
        let count = try await antwort(many).aussagen.count
        #expect((1...3).contains(count))
    }
}
