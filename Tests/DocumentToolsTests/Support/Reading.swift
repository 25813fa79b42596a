// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Foundation
import Ingestion
import Testing

/// A reader as the product has it, but with all containers read in this process.
func reader(grenzen: Grenzen = .standard, ordner: String? = nil) -> FileReader {
    FileReader(grenzen: grenzen, ordner: ordner, containerReader: ContainerReader(grenzen: grenzen))
}

/// What became of a file: its document, or nil with the rejection.
func lies(_ bytes: [UInt8], name: String, grenzen: Grenzen = .standard) async -> Result<Leseergebnis, Ablehnung> {
    do throws(Ablehnung) {
        return .success(try await reader(grenzen: grenzen).lies(Quelldatei(name: name, bytes: bytes)))
    } catch {
        return .failure(error)
    }
}

/// The document that a file is read as.
func dokument(_ bytes: [UInt8], name: String) async throws -> ReadDocument {
    guard case .dokument(let document) = try await lies(bytes, name: name).get() else {
        throw Unerwartet()
    }
    return document
}

struct Unerwartet: Error {}

extension ReadDocument {
    var texte: [String] { seiten.flatMap(\.bloecke).map(\.text) }
    var arten: [Block.Art] { seiten.flatMap(\.bloecke).map(\.art) }
}

/// A folder that exists while `body` runs.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "doctools-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}
