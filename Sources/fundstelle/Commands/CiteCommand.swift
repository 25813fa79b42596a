// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Norms
import ShippedData

/// `fundstelle cite`: reads lines of text and writes, for each, the provisions cited in it as a JSON array.
struct CiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite", abstract: "Erkennt Normzitate: Textzeilen hinein, je Zeile ein JSON-Feld heraus.")

    func run() async throws {
        let parser = CitationParser(register: try ShippedData.lawRegister())
        var lines = LineChunks(FileHandle.standardInput)
        var output: [UInt8] = []
        while let chunk = try lines.next() {
            output.removeAll(keepingCapacity: true)
            chunk.withUnsafeBufferPointer { CitationLine.writeLines(of: $0, parser: parser, into: &output) }
            try FileHandle.standardOutput.write(contentsOf: output)
        }
    }
}

/// Standard input in large pieces that end at line ends.
private struct LineChunks {
    private let handle: FileHandle
    private var rest: [UInt8] = []
    private var isAtEnd = false

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    mutating func next() throws -> [UInt8]? {
        while !isAtEnd {
            guard let data = try handle.read(upToCount: 1 << 20), !data.isEmpty else {
                isAtEnd = true
                break
            }
            var chunk = rest
            chunk.append(contentsOf: data)
            guard let newline = chunk.lastIndex(of: UInt8(ascii: "\n")) else {
                rest = chunk
                continue
            }
            rest = Array(chunk[(newline + 1)...])
            chunk.removeSubrange((newline + 1)...)
            return chunk
        }
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return rest + [UInt8(ascii: "\n")]
    }
}
