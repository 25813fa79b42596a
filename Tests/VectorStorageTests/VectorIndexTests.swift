// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Retrieval
import TestKit
import Testing

@testable import VectorStorage

@Suite struct VectorIndexTests {
    @Test func keepsTheContract() async throws {
        let folders = try (0..<8).map { _ in try TestFolder() }
        let naechster = Zaehler()
        try await VectorStoreContract { [folders = folders.map(\.path)] in
            try VectorIndex(path: folders[naechster.naechster()], dimension: 64, schreibt: true)
        }.pruefe()
        withExtendedLifetime(folders) {}
    }

    @Test func vectorsSurviveTheProgram() async throws {
        let folder = try TestFolder()
        try await folder.index().haengeAn((1...10).map { TestFolder.neuer($0, "Satz\($0)") })
        let wieder = try folder.index()
        #expect(try await wieder.ids() == Array(1...10))
        #expect(try await wieder.nahe("Satz4") == [4])
    }

    @Test func removedVectorsAreGoneFromTheDisk() async throws {
        let folder = try TestFolder()
        let index = try folder.index()
        let plaetze = try await index.haengeAn([TestFolder.neuer(1, "Duldung"), TestFolder.neuer(2, "Gebühr")])
        let lage = Satzlage(dimension: 64)
        let (grob, fein) = (Vektordatei.kopflaenge + lage.grob(0), Vektordatei.kopflaenge + lage.fein(0))
        let vorher = try folder.bytes()
        #expect(vorher[grob..<grob + lage.schritt].contains { $0 != 0 })
        #expect(vorher[fein..<fein + lage.laenge].contains { $0 != 0 })
        try await index.entferne([plaetze[0]])
        let nachher = try folder.bytes()
        #expect(nachher[grob..<grob + lage.schritt].allSatisfy { $0 == 0 })
        #expect(nachher[fein..<fein + lage.laenge].allSatisfy { $0 == 0 })
        #expect(nachher[(grob + lage.schritt)..<fein] == vorher[(grob + lage.schritt)..<fein])
    }

    @Test func compactionMakesTheFileSmaller() async throws {
        let folder = try TestFolder()
        let index = try folder.index()
        let plaetze = try await index.haengeAn((1...4_000).map { TestFolder.neuer($0, "Satz\($0)") })
        let groesse = try folder.bytes().count
        try await index.entferne(Array(plaetze[0..<3_000]))
        let vorher = try await index.nahe("Satz3500", 20)
        try await index.verdichte()
        #expect(try folder.bytes().count < groesse / 2)
        #expect(try await folder.index().ids() == Array(3_001...4_000))
        #expect(try await index.nahe("Satz3500", 20) == vorher)
    }

    @Test func readersBesideTheWriterSeeWhatItDoes() async throws {
        let folder = try TestFolder()
        let writer = try folder.index()
        var plaetze = try await writer.haengeAn([TestFolder.neuer(1, "Satz1")])
        let reader = try folder.index(schreibt: false)
        #expect(try await reader.nahe("Satz2") == [1])
        plaetze += try await writer.haengeAn((2...200).map { TestFolder.neuer($0, "Satz\($0)") })
        #expect(try await reader.nahe("Satz2") == [2])
        try await writer.entferne(Array(plaetze[1..<150]))
        #expect(try await reader.nahe("Satz2") != [2])
        try await writer.verdichte()
        #expect(try await reader.ids() == [1] + Array(151...200))
        await #expect(throws: VectorStorageError.self) { try await reader.haengeAn([TestFolder.neuer(9, "x")]) }
    }

    @Test(arguments: [64, 100, 384, 1_024])
    func partsTogetherFindWhatTheWholeFinds(dimension: Int) async throws {
        let folder = try TestFolder()
        let index = try VectorIndex(path: folder.path, dimension: dimension, schreibt: true)
        try await index.haengeAn(
            (1...1_500).map {
                NeuerVektor(
                    id: .init(rawValue: $0), text: Textmarke("\($0)"), fassung: Textmarke("f"),
                    inhalt: .vektor(Wortvektor.vektor("Satz\($0) Wort\($0 % 50)", dimension)))
            })
        let frage = Wortvektor.vektor("Wort7 Satz107", dimension)
        let ganz = try await index.nearest(to: frage, limit: 20) { $0.rawValue % 3 != 0 }
        let geteilt = try await index.nearest(to: frage, limit: 20, teile: 3) { $0.rawValue % 3 != 0 }
        #expect(ganz == geteilt)
        #expect(ganz.first?.id.rawValue == 107)
    }

    @Test func aForeignFileIsNamedNotRead() throws {
        let folder = try TestFolder()
        try folder.schreibe(Array(repeating: 7, count: 9_000))
        let error = #expect(throws: VectorStorageError.self) { try folder.index() }
        #expect(error?.grund.contains("vektoren.bin") == true)
    }

    @Test func anotherDimensionIsAnotherFile() throws {
        let folder = try TestFolder()
        _ = try folder.index()
        #expect(throws: VectorStorageError.self) {
            try VectorIndex(path: folder.path, dimension: 384, schreibt: true)
        }
    }
}

/// Counts up from 0.
final class Zaehler: Sendable {
    private let lock = NSLock()
    private nonisolated(unsafe) var wert = -1

    func naechster() -> Int {
        lock.withLock {
            wert += 1
            return wert
        }
    }
}
