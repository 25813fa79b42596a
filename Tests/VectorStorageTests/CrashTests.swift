// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Retrieval
import TestKit
import Testing

@testable import VectorStorage

/// What a kill or a loss of power leaves of a file: cut off anywhere, or with records written in part.
@Suite struct CrashTests {
    private static let lage = Satzlage(dimension: 64)

    /// Where the two parts of a record lie in the file.
    private static func teile(_ platz: Int) -> (grob: Range<Int>, fein: Range<Int>) {
        let (grob, fein) = (Vektordatei.kopflaenge + lage.grob(platz), Vektordatei.kopflaenge + lage.fein(platz))
        return (grob..<grob + lage.schritt, fein..<fein + lage.laenge)
    }

    private func volles() async throws -> (folder: TestFolder, bytes: [UInt8]) {
        let folder = try TestFolder()
        try await folder.index().haengeAn((1...6).map { TestFolder.neuer($0, "Satz\($0)") })
        return (folder, try folder.bytes())
    }

    @Test func aFileThatWasCutOffKeepsAllWholeRecords() async throws {
        let (folder, bytes) = try await volles()
        let schnitte = (0..<6).flatMap { platz in
            let fein = Self.teile(platz).fein
            return [fein.lowerBound, fein.lowerBound + 1, fein.upperBound - 1, fein.upperBound]
        }
        for laenge in [Vektordatei.kopflaenge, Self.teile(3).grob.lowerBound + 5] + schnitte {
            try folder.schreibe(Array(bytes[..<laenge]))
            let index = try folder.index()
            let ganze = Int64((0..<6).count { Self.teile($0).fein.upperBound <= laenge })
            #expect(try await index.ids() == Array(1..<ganze + 1), "cut at \(laenge)")
            try await index.haengeAn([TestFolder.neuer(99, "Neu")])
            #expect(try await folder.index().ids() == Array(1..<ganze + 1) + [99])
        }
    }

    /// Pages reach the disk in any order: the end may be there without the middle.
    @Test func aRecordThatWasWrittenInPartIsGoneAndNoOther() async throws {
        let (folder, bytes) = try await volles()
        let (grob, fein) = Self.teile(2)
        let g = grob.lowerBound
        let faelle: [(Range<Int>, UInt8)] = [
            (grob, 0), (g..<g + 40, 0), (g + 40..<grob.upperBound, 0), (g + 10..<g + 11, 200), (g + 64..<g + 72, 0),
            (grob.upperBound - 4..<grob.upperBound, 1), (fein, 0), (fein.lowerBound..<fein.lowerBound + 1, 99),
        ]
        for (teil, wert) in faelle {
            var kaputt = bytes
            for i in teil { kaputt[i] = wert }
            try folder.schreibe(kaputt)
            let index = try folder.index()
            #expect(index.geheilt == 1)
            #expect(try await index.ids() == [1, 2, 4, 5, 6])
            #expect(try await index.nahe("Satz5") == [5])
            let danach = try folder.bytes()
            #expect(danach[grob].allSatisfy { $0 == 0 } && danach[fein].allSatisfy { $0 == 0 })
        }
    }

    /// Killed while it zeroed a record: nothing of the removed vector comes back.
    @Test func aRemovalThatWasCutOffIsCompleted() async throws {
        let (folder, bytes) = try await volles()
        let (grob, fein) = Self.teile(1)
        let alle = Array(fein) + Array(grob)
        for geloescht in stride(from: 1, to: alle.count, by: 3) {
            var kaputt = bytes
            for i in alle[..<geloescht] { kaputt[i] = 0 }
            try folder.schreibe(kaputt)
            #expect(try await folder.index().ids() == [1, 3, 4, 5, 6])
        }
    }

    @Test func aReaderStopsBeforeWhatIsBeingWritten() async throws {
        let (folder, bytes) = try await volles()
        var kaputt = bytes
        let ende = Self.teile(5).grob.upperBound - 1
        kaputt[ende] ^= 0xFF
        try folder.schreibe(kaputt)
        let reader = try folder.index(schreibt: false)
        #expect(try await reader.ids() == [1, 2, 3, 4, 5])
        // As a writer goes on in the same file.
        try schreibeIn(folder.path, bytes[ende...ende], at: ende)
        #expect(try await reader.ids() == [1, 2, 3, 4, 5, 6])
    }

    @Test func aHalfWrittenCompactionLeavesTheOldFile() async throws {
        let (folder, bytes) = try await volles()
        try Array(bytes[..<5_000]).withUnsafeBytes { part in
            try schreibeNeu(folder.path + ".neu", part)
        }
        #expect(try await folder.index().ids() == Array(1...6))
    }
}

private func schreibeIn(_ path: String, _ bytes: ArraySlice<UInt8>, at offset: Int) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
}

private func schreibeNeu(_ path: String, _ bytes: UnsafeRawBufferPointer) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
}
