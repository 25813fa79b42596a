// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
public import Ingestion

/// Reads DOCX, ODT, HTML and ZIP in a process of its own, so that a fault in a parser costs one file only.
///
/// The process is the program itself with a hidden command that calls `WorkerMain`; it gets the path of a temporary
/// copy as its last argument and writes its answer to standard output.
public struct IsolatedReader: DocumentReading {
    private let child: ChildProcess
    private let executable: String
    private let arguments: [String]

    /// - Parameters:
    ///   - executable: absolute path of the program.
    ///   - arguments: what stands before the path of the file.
    ///   - ordner: where temporary folders are made; nil for the system's place.
    public init(executable: String, arguments: [String], grenzen: Grenzen = .standard, ordner: String? = nil) {
        var grenzen = grenzen
        grenzen.speicher *= 2
        child = ChildProcess(grenzen: grenzen, ordner: ordner)
        self.executable = executable
        self.arguments = arguments
    }

    public func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        guard datei.bytes.count <= child.grenzen.bytes else { throw .zuGross(child.grenzen) }
        let tool = ChildProcess.Werkzeug(name: executable, paket: "fundstelle")
        let arguments = arguments
        let result = try await child.run(tool, eingabe: datei.bytes) { path in arguments + [path] }
        guard result.istErfolg, let answer = try? JSONDecoder().decode(Drahtform.self, from: Data(result.ausgabe))
        else {
            throw .abgestuerzt
        }
        return try answer.ergebnis()
    }
}
