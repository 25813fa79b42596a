// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Retrieval
import VectorStorage

/// Search among given vectors, to be put beside other engines; files of float32, 384 a vector.
///
///     vektor-bench build VECTORS DIR
///     vektor-bench search DIR QUESTIONS K      prints {"ms": […], "rows": [[…]], "memory": MB}; one thread
struct Nachbarn {
    private static let dimension = 384
    private static let buendel = 1_000
    /// Questions that warm it up before any is timed.
    private static let anlauf = 5

    private struct Ergebnis: Encodable {
        var ms: [Double] = []
        var rows: [[Int64]] = []
        var memory = 0.0
    }

    static func baue(_ vektoren: String, _ ordner: String) async throws {
        try FileManager.default.createDirectory(atPath: ordner, withIntermediateDirectories: true)
        let index = try VectorIndex(path: "\(ordner)/vektoren.bin", dimension: dimension, schreibt: true)
        let datei = try FileHandle(forReadingFrom: URL(fileURLWithPath: vektoren))
        var zeile: Int64 = 0
        while let data = try datei.read(upToCount: buendel * dimension * MemoryLayout<Float>.size), !data.isEmpty {
            try await index.haengeAn(
                zerlege(data).map { vektor in
                    zeile += 1
                    return NeuerVektor(
                        id: PassageID(rawValue: zeile), text: Textmarke("\(zeile)"), fassung: Textmarke(""),
                        inhalt: .vektor(vektor))
                })
        }
    }

    static func suche(_ ordner: String, _ fragen: String, anzahl: Int) async throws {
        let index = try VectorIndex(path: "\(ordner)/vektoren.bin", dimension: dimension, schreibt: false)
        let fragen = zerlege(try Data(contentsOf: URL(fileURLWithPath: fragen)))
        for frage in fragen.prefix(anlauf) { _ = try await index.nearest(to: frage, limit: anzahl) { _ in true } }
        var ergebnis = Ergebnis()
        for frage in fragen {
            let start = ContinuousClock.now
            let treffer = try await index.nearest(to: frage, limit: anzahl) { _ in true }
            ergebnis.ms.append((ContinuousClock.now - start) / .milliseconds(1))
            ergebnis.rows.append(treffer.map { $0.id.rawValue - 1 })
        }
        ergebnis.memory = Double(VektorBench.hoechststand()) / 1_024
        print(String(decoding: try JSONEncoder().encode(ergebnis), as: UTF8.self))
    }

    private static func zerlege(_ data: Data) -> [[Float]] {
        let alle = data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
        return stride(from: 0, to: alle.count, by: dimension).map { Array(alle[$0..<$0 + dimension]) }
    }
}
