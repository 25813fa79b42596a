// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import LanguageModels
import Retrieval
import TestKit
import Testing

@testable import fundstelle

@Suite struct BedeutungssucheTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bedeutung-\(UUID().uuidString)")
    private let bestand = Testbestand(
        [
            Muster.gesetz(
                "TestG",
                paragrafen: [
                    // Ids of the corpus in memory begin at 0, those of a store at 1.
                    .init("1", "Studium", "Die Erlaubnis zum Studium wird verlängert."),
                    .init("2", "Gebühren", "Die Gebühr beträgt 47 Euro."),
                    .init("3", "Passpflicht", "Ein Pass ist vorzulegen."),
                ])
        ], terme: { $0.split(separator: " ").map(String.init) })

    private func suche(_ adresse: String, modell: String, frist: Int = 5_000) async throws -> Bedeutungssuche {
        let settings = try await Settings.load(umgebung: [
            "FUNDSTELLE_DATA": folder.path, "FUNDSTELLE_EMBEDDINGS_URL": adresse,
            "FUNDSTELLE_EMBEDDINGS_MODELL": modell, "FUNDSTELLE_EMBEDDINGS_FRIST": "\(frist)",
        ])
        return try Bedeutungssuche(settings: settings, programm: "/gibt/es/nicht") { _ in }
    }

    private func werk(_ suche: Bedeutungssuche) -> Vektorwerk {
        Vektorwerk(suche: suche, corpus: Ab1(bestand), faeden: 1, nachrang: 0, vorrang: { _ in 0 }, melde: { _ in })
    }

    private func server(_ vektor: @escaping @Sendable (String, String) -> [Float]) throws -> FakeModelServer {
        try FakeModelServer { anfrage, _ in
            let modell = anfrage.wert("model") ?? ""
            return .vektoren(anfrage.texte.map { vektor(String($0.drop { $0 != " " }), modell) })
        }
    }

    private func baue(_ suche: Bedeutungssuche) async throws {
        let werk = werk(suche)
        let sperre = try #require(try werk.sperre())
        try await werk.baue { _ in }
        withExtendedLifetime(sperre) {}
    }

    private func treffer(_ suche: Bedeutungssuche, _ frage: String) async throws -> [Int64] {
        let vektor = try await suche.embed(query: frage)
        return try await suche.nearest(to: vektor, limit: 1) { _ in true }.map(\.id.rawValue)
    }

    @Test func findsByVectorsAsSoonAsTheyAreBuilt() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try server { text, _ in Wortvektor.vektor(text, 64) }
        let suche = try await suche(server.adresse, modell: "a")
        await #expect(throws: DenseUnavailable.ohneVektoren) { try await suche.embed(query: "Studium") }
        try await baue(suche)
        #expect(try await treffer(suche, "Die Gebühr beträgt 47 Euro") == [2])
        // Another program on the same folder.
        #expect(try await treffer(try await self.suche(server.adresse, modell: "a"), "Ein Pass ist vorzulegen") == [3])
    }

    @Test func aQuestionMeetsADeadEmbedder() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let tot = Schalter()
        let server = try FakeModelServer { anfrage, _ in
            tot.istAn ? .abbruch : .vektoren(anfrage.texte.map { Wortvektor.vektor($0, 64) })
        }
        let suche = try await suche(server.adresse, modell: "a", frist: 500)
        try await baue(suche)
        tot.istAn = true
        let error = await #expect(throws: DenseUnavailable.self) { try await suche.embed(query: "Studium") }
        #expect(error?.grund.hasPrefix("Gesucht wurde nur nach Wörtern: ") == true)
        tot.istAn = false
        #expect(try await suche.embed(query: "Studium").count == 64)
    }

    @Test func oldVectorsServeUntilThoseOfAnotherModelAreComplete() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let kaputt = Schalter()
        let server = try FakeModelServer { anfrage, _ in
            let neu = anfrage.wert("model") == "b"
            if neu, kaputt.istAn, anfrage.texte.count > 1 { return .status(429, "{}") }
            return .vektoren(anfrage.texte.map { Wortvektor.vektor($0, neu ? 128 : 64) })
        }
        try await baue(try await suche(server.adresse, modell: "a"))
        kaputt.istAn = true
        let suche = try await suche(server.adresse, modell: "b")
        let werk = werk(suche)
        let sperre = try #require(try werk.sperre())
        // The new model fails in the middle.
        await #expect(throws: EmbeddingError.busy) { try await werk.baue { _ in } }
        #expect(suche.ordner.saetze().count == 2)
        #expect(try await treffer(suche, "Die Gebühr beträgt 47 Euro") == [2])
        kaputt.istAn = false
        try await werk.baue { _ in }
        #expect(try await suche.embed(query: "Pass").count == 128)
        #expect(suche.ordner.saetze().count == 1)
        withExtendedLifetime(sperre) {}
    }

    /// The server has another model than yesterday and calls it by the same name.
    @Test func aModelThatChangedUnderItsNameIsNoticed() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let anders = Schalter()
        let server = try server { text, _ in Wortvektor.vektor(anders.istAn ? String(text.reversed()) : text, 64) }
        try await baue(try await suche(server.adresse, modell: "a"))
        anders.istAn = true
        let suche = try await suche(server.adresse, modell: "a")
        try await baue(suche)
        #expect(suche.ordner.saetze().map(\.nummer) == [2])
        #expect(try await treffer(suche, "Die Gebühr beträgt 47 Euro") == [2])
    }
}

/// Something a test switches while others look at it.
private final class Schalter: Sendable {
    private let lock = NSLock()
    private nonisolated(unsafe) var wert = false

    var istAn: Bool {
        get { lock.withLock { wert } }
        set { lock.withLock { wert = newValue } }
    }
}

/// A corpus whose ids begin at 1, as those of a store do.
private struct Ab1: CorpusReading {
    let bestand: Testbestand

    init(_ bestand: Testbestand) {
        self.bestand = bestand
    }

    func snapshot() async throws -> CorpusSnapshot {
        var snapshot = try await bestand.snapshot()
        for index in snapshot.fassungen.indices {
            let ids = snapshot.fassungen[index].passagen
            snapshot.fassungen[index].passagen = ids.lowerBound + 1..<ids.upperBound + 1
        }
        return snapshot
    }

    func regelungsarten() async throws -> Passagenarten { Passagenarten([]) }
    func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] {
        try await bestand.passagen(ids.map { PassageID(rawValue: $0.rawValue - 1) }).map { passage in
            GespeichertePassage(
                id: PassageID(rawValue: passage.id.rawValue + 1), passage: passage.passage, fassung: passage.fassung)
        }
    }

    func abschnitte(fassung sha256: String) async throws -> [Abschnitt] { [] }
    func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? { nil }
    func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] { [] }
    func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] { [] }
    func seite(fassung sha256: String, nummer: Int) async throws -> Seite? { nil }
    func beziehungen(fassung sha256: String) async throws -> [Beziehung] { [] }
    func alleBeziehungen() async throws -> [String: [Beziehung]] { [:] }
    func erkennung(fassung sha256: String) async throws -> [Feldangabe] { [] }
    func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] { [] }
    func original(sha256: String) async throws -> [UInt8]? { nil }
    func ledger() async throws -> [Ledgereintrag] { [] }
}
