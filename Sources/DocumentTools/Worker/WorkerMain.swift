// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion

/// The worker's side of `IsolatedReader`: what the hidden command of the executable does.
public enum WorkerMain: Sendable {
    /// Reads the file and writes the answer to standard output.
    /// - Parameter path: the temporary copy that `IsolatedReader` made.
    /// - Throws: only if standard output cannot be written.
    public static func run(path: String, grenzen: Grenzen = .standard) async throws {
        let answer = await antwort(path: path, reader: ContainerReader(grenzen: grenzen))
        try FileHandle.standardOutput.write(contentsOf: Data(answer))
    }

    /// The answer as JSON: a result or a rejection; never fails.
    static func antwort(path: String, reader: any DocumentReading) async -> [UInt8] {
        let bytes = (try? Data(contentsOf: URL(fileURLWithPath: path))).map { [UInt8]($0) } ?? []
        let answer: Drahtform
        do throws(Ablehnung) {
            answer = Drahtform(try await reader.lies(Quelldatei(name: "datei", bytes: bytes)))
        } catch {
            answer = Drahtform(error)
        }
        return (try? JSONEncoder().encode(answer)).map { [UInt8]($0) } ?? []
    }
}
