// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import GermanText
import Norms
import Retrieval
import TestKit
import Testing

/// A decree that a later one changes is quoted together with what changed it.
struct NachtragTests {
    static let erlass = Muster.erlass(
        "N-1", datum: "2024-01-01", betreff: "Verpflichtungserklärung",
        abschnitte: ["Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.", "Das Muster liegt bei."])
    static let aenderung = Muster.erlass(
        "N-2", datum: "2025-01-01", betreff: "Änderung von Beträgen", inKraftAb: "2025-04-01",
        beziehungen: [
            Beziehung(
                art: .aendert, zielAktenzeichen: "N-1", zielDatum: Muster.tag("2024-01-01"),
                beleg: "Mein Erlass N-1 wird geändert.")
        ],
        abschnitte: ["In Nummer 1 wird „29 Euro“ durch „31 Euro“ ersetzt.", "In Nummer 2 entfällt ein Wort."])

    private func antwort(am tag: String) async throws -> Antwort {
        let aufnahmen = [Self.erlass, Self.aenderung]
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let index = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        let bestand = MitBeziehungen(
            bestand: index, nachFassung: [Self.aenderung.fassung.sha256: Self.aenderung.beziehungen])
        let search = SearchEngine(
            corpus: bestand, index: index, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let answerer = ExtractiveAnswerer(search: search, corpus: bestand, analysis: analysis, wissen: wissen)
        return try await answerer.antwort(
            auf: "Was kostet die Verpflichtungserklärung?", stichtag: Muster.tag(tag))
    }

    @Test func theChangeFollowsWhatItChanges() async throws {
        let antwort = try await antwort(am: "2025-06-01")
        #expect(antwort.aussagen.map(\.text) == [Self.erlass.abschnitte[0].text, Self.aenderung.abschnitte[0].text])
        #expect(antwort.aussagen.allSatisfy { $0.pruefstand == .woertlich })
        #expect(antwort.hinweise.contains { $0.contains("Geändert ab dem 01.04.2025 durch Erlass N-2") })
    }

    @Test func beforeItsDayTheChangeIsNotQuoted() async throws {
        let antwort = try await antwort(am: "2025-03-31")
        #expect(antwort.aussagen.map(\.text) == [Self.erlass.abschnitte[0].text])
    }
}

/// A corpus with relations between its decrees.
private struct MitBeziehungen: CorpusReading {
    let bestand: Testbestand
    let nachFassung: [String: [Beziehung]]

    func snapshot() async throws -> CorpusSnapshot { try await bestand.snapshot() }
    func abschnitte(fassung sha256: String) async throws -> [Abschnitt] {
        try await bestand.abschnitte(fassung: sha256)
    }
    func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        try await bestand.abschnitt(fassung: sha256, ordnung: ordnung)
    }
    func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        try await bestand.abschnitte(fassung: sha256, bezeichnung: bezeichnung)
    }
    func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] { try await bestand.passagen(ids) }
    func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] {
        try await bestand.passagen(fassung: sha256, abschnitt: abschnitt)
    }
    func seite(fassung sha256: String, nummer: Int) async throws -> Seite? { nil }
    func beziehungen(fassung sha256: String) async throws -> [Beziehung] { nachFassung[sha256] ?? [] }
    func alleBeziehungen() async throws -> [String: [Beziehung]] { [:] }
    func erkennung(fassung sha256: String) async throws -> [Feldangabe] { [] }
    func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] { [] }
    func original(sha256: String) async throws -> [UInt8]? { nil }
    func ledger() async throws -> [Ledgereintrag] { [] }
}
