// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import ShippedData
import TestKit
import Testing

@testable import Retrieval

/// The vectors of the entries of the subject index: their file, and what is found with them.
struct SachvektorenTests {
    private static func datei(_ kopf: String, _ zeilen: [(skala: Float, werte: [Int8])]) -> [UInt8] {
        var bytes = Array(kopf.utf8)
        for zeile in zeilen {
            let muster = zeile.skala.bitPattern
            bytes += (0..<4).map { UInt8(truncatingIfNeeded: muster >> (8 * UInt32($0))) }
            bytes += zeile.werte.map { UInt8(bitPattern: $0) }
        }
        return bytes
    }

    private static let zeilen: [(skala: Float, werte: [Int8])] = [
        (1.0 / 127, [127, 0, 0]), (1.0 / 127, [0, 127, 0]), (1.0 / 180, [-127, 0, 127]),
    ]
    private static let eintraege = ["Oma nachholen", "Pass verloren", "Studentenjob"].enumerated().map {
        Sachverzeichniseintrag(
            stelle: Normstelle(verweis: Verweis(gesetz: "AufenthG", bezeichnung: "§ \($0.offset + 1)")),
            wendungen: [$0.element])
    }
    private static var marke: String { String(Textmarke(eintraege.map(\.einbettungstext)).wert, radix: 16) }
    private static func kopf(_ anzahl: Int = 3, marke: String = marke) -> String {
        "fundstelle-sachvektoren 1\nprobe 3 \(anzahl) \(marke)\n"
    }

    @Test func findsTheNearestByTheirCosine() throws {
        let vektoren = try Sachvektoren(Self.datei(Self.kopf(), Self.zeilen))
        #expect(vektoren.modell == "probe" && vektoren.gehoertZu(Self.eintraege))
        let funde = vektoren.naechste(zu: [0.6, 0.8, 0], hoechstens: 2)
        #expect(funde.map(\.eintrag) == [1, 0])
        for (fund, erwartet) in zip(funde, [0.8, 0.6]) { #expect(abs(fund.kosinus - erwartet) < 0.001) }
        #expect(vektoren.naechste(zu: [0, 0, 0], hoechstens: 3).allSatisfy { $0.kosinus == 0 })
        #expect(vektoren.naechste(zu: [1, 0], hoechstens: 3).isEmpty)
    }

    @Test func vectorsOfOtherEntriesAreNotUsed() throws {
        let andere = try Sachvektoren(Self.datei(Self.kopf(marke: "1"), Self.zeilen))
        #expect(!andere.gehoertZu(Self.eintraege) && !andere.gehoertZu([]))
        let verzeichnis = Sachverzeichnis(Self.eintraege, vektoren: andere, analysis: try Ausstattung.analysis)
        #expect(verzeichnis.funde(zu: [1, 0, 0], hoechstens: 3).isEmpty)
    }

    @Test(arguments: [
        "", "fundstelle-sachvektoren 1\n", "fundstelle-sachvektoren 2\nprobe 3 3 1\n",
        "fundstelle-sachvektoren 1\nprobe 3 1\n",
        "fundstelle-sachvektoren 1\nprobe 3 4 1\n", "fundstelle-sachvektoren 1\nprobe -3 3 1\n",
        "fundstelle-sachvektoren 1\nprobe 3 3 xyz\n",
    ])
    func whatIsNoSuchFileIsRefused(kopf: String) {
        #expect(throws: Sachvektoren.Fehler.self) { try Sachvektoren(Self.datei(kopf, Self.zeilen)) }
    }

    @Test func theShippedVectorsAreOfTheShippedEntries() throws {
        let passen = try ShippedData.sachvektoren().gehoertZu(try ShippedData.sachverzeichnis())
        #expect(passen, "Bitte script/build-sachvektoren ausführen: Das Sachverzeichnis hat sich geändert.")
    }

    /// Embeds every question as the first axis.
    private struct Achse: DenseIndex, QueryEmbedding {
        func embed(query: String) async throws -> [Float] { [1, 0, 0] }
        func nearest(
            to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
        ) async throws -> [DenseMatch] { throw DenseUnavailable.ohneVektoren }
    }

    @Test(arguments: [Suchverfahren.beide, .bedeutung, .worte])
    func aProvisionIsFoundByTheMeaningOfItsEntry(verfahren: Suchverfahren) async throws {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let gesetz = Muster.gesetz(
            "AufenthG",
            paragrafen: [.init("1", "Zweck", "Es steuert den Zuzug."), .init("2", "Begriffe", "Ausländer ist jeder.")])
        let bestand = Testbestand([gesetz]) { analyser.terms($0, zweck: .index).map(\.text) }
        let verzeichnis = Sachverzeichnis(
            Self.eintraege, vektoren: try Sachvektoren(Self.datei(Self.kopf(), Self.zeilen)), analysis: analysis)
        let engine = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            sachverzeichnis: Sachverzeichnisbau { verzeichnis }, bedeutung: Achse())
        let hits = try await engine.search(
            SearchRequest(frage: "Großmama herholen", stichtag: Muster.tag("2024-06-01"), verfahren: verfahren)
        ).hits
        let gefunden = hits.first.map { $0.fundstelle.pfad.hasPrefix("§ 1") } ?? false
        #expect(gefunden == (verfahren != .worte), "\(hits.map(\.fundstelle.pfad))")
        guard gefunden else { return }
        #expect(hits.first?.explanation.details.map(\.name).contains("Im Sachverzeichnis der Bedeutung nach") == true)
    }
}
