// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

/// Which passages a model is given.
struct BeweiswahlTests {
    private typealias Bestand = Entwurfsbestand

    /// Speaks of the fee in nearly the words of the question, but of another matter's.
    private static let andererGegenstand = Muster.erlass(
        "D-1", datum: "2023-01-01", betreff: "Verlängerung der Aufenthaltserlaubnis zum Studium",
        abschnitte: ["Die Gebühr kostet 93 Euro, was die Verpflichtungserklärung nicht umfasst."])

    private func vorgelegt(_ aufnahmen: [Aufnahme]) async throws -> String {
        let modell = Drehbuchmodell(.text("{\"aussagen\":[]}"))
        _ = try await Bestand.answerer(modell, aufnahmen).antwort(
            auf: Bestand.frage, stichtag: Muster.tag("2024-06-01"))
        return try #require(modell.gesehen.first).nachrichten.map(\.text).joined(separator: "\n")
    }

    @Test func aDecreeAboutAnotherMatterIsNotHandedOut() async throws {
        let vorgelegt = try await vorgelegt([Bestand.erlass, Self.andererGegenstand])
        #expect(vorgelegt.contains(Bestand.gebuehr))
        #expect(!vorgelegt.contains("93 Euro"))
    }

    @Test func aDecreeWithoutAMatterOfItsOwnIs() async throws {
        var allgemein = Self.andererGegenstand
        allgemein.vorschrift.titel = "Allgemeine Hinweise"
        #expect(try await vorgelegt([Bestand.erlass, allgemein]).contains("93 Euro"))
    }
}
