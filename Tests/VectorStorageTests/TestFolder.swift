// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Retrieval
import TestKit

@testable import VectorStorage

/// A folder of its own with one file of vectors, removed at the end.
final class TestFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "vektoren-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.appending(path: "vektoren.bin").path }

    func index(schreibt: Bool = true) throws -> VectorIndex {
        try VectorIndex(path: path, dimension: 64, schreibt: schreibt)
    }

    /// The bytes on the disk.
    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
    func schreibe(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    static func neuer(_ id: Int64, _ text: String) -> NeuerVektor {
        NeuerVektor(
            id: PassageID(rawValue: id), text: Textmarke(text), fassung: Textmarke("f"),
            inhalt: .vektor(Wortvektor.vektor(text, 64)))
    }
}

extension VectorIndex {
    func ids() async throws -> [Int64] { try await bestand().map(\.id.rawValue).sorted() }

    func nahe(_ text: String, _ limit: Int = 1) async throws -> [Int64] {
        try await nearest(to: Wortvektor.vektor(text, 64), limit: limit) { _ in true }.map(\.id.rawValue)
    }
}
