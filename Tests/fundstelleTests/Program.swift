// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The built program, run as a user runs it, with a data folder of its own that is removed at the end.
final class Program {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String

        /// The output as JSON.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8))
        }

        /// The output as one JSON object.
        func object() throws -> [String: Any] {
            try #require(json() as? [String: Any])
        }

        /// The output as JSON lines.
        func lines() throws -> [[String: Any]] {
            try output.split(separator: "\n").map {
                try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
        }
    }

    let folder: URL
    let name: String
    var environment: [String: String] = [:]

    /// - Parameter name: of the executable.
    init(_ name: String = "fundstelle") throws {
        self.name = name
        folder = FileManager.default.temporaryDirectory.appending(path: "fundstelle-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs the program to its end.
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let (process, output, errors) = try start(arguments, input: input)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try read(output), errors: try read(errors))
    }

    /// Starts the program and gives it a time to work, then kills it.
    func kill(_ arguments: [String], after seconds: Double) throws {
        let (process, _, _) = try start(arguments, input: "")
        Thread.sleep(forTimeInterval: seconds)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Writes a file below the program's own input folder and gives that folder.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let inbox = folder.appending(path: "eingang")
        let file = inbox.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
        return inbox.path
    }

    func start(_ arguments: [String], input: String) throws -> (Process, URL, URL) {
        let process = Process()
        process.executableURL = try executable()
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging([
                "FUNDSTELLE_DATA": folder.appending(path: "data").path,
                // Tests of other things do not wait for vectors.
                "FUNDSTELLE_EMBEDDINGS_URL": "aus",
            ]) { $1 }
            .merging(environment) { $1 }
        process.currentDirectoryURL = folder
        let names = ["input", "output", "errors"].map { folder.appending(path: "\(UUID().uuidString).\($0)") }
        try Data(input.utf8).write(to: names[0])
        for name in names.dropFirst() { try Data().write(to: name) }
        process.standardInput = try FileHandle(forReadingFrom: names[0])
        process.standardOutput = try FileHandle(forWritingTo: names[1])
        process.standardError = try FileHandle(forWritingTo: names[2])
        try process.run()
        return (process, names[1], names[2])
    }

    private func read(_ url: URL) throws -> String {
        String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    /// The executable lies beside the test bundle.
    func executable() throws -> URL {
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let candidates = [URL(fileURLWithPath: bundle), URL(fileURLWithPath: CommandLine.arguments[0])]
        let found = candidates.map { $0.deletingLastPathComponent().appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return try #require(found, "The program is not built beside the tests.")
    }
}
