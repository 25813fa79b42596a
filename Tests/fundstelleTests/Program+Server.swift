// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A running `fundstelle serve`.
final class Server {
    private let process: Process
    private let output: URL

    fileprivate init(_ process: Process, output: URL) {
        self.process = process
        self.output = output
    }

    deinit {
        if process.isRunning { kill() }
    }

    /// Its address, as soon as it says so.
    func address() throws -> URL {
        let deadline = Date.now.addingTimeInterval(60)
        while Date.now < deadline {
            let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
            if let line = text.split(separator: "\n").first(where: { $0.contains("http://") && $0.hasSuffix(")") }),
                let start = line.range(of: "http://"),
                let url = URL(string: String(line[start.lowerBound...].prefix { $0 != " " }))
            {
                return url
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        throw CocoaError(.executableNotLoadable)
    }

    /// Process ids of the children it started.
    func children() throws -> [Int32] {
        let tasks = "/proc/\(process.processIdentifier)/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks).flatMap { task in
            let text = (try? String(contentsOfFile: "\(tasks)/\(task)/children", encoding: .utf8)) ?? ""
            return text.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
        }
    }

    /// kill -9
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The processes it started, and theirs.
    func descendants() -> [ChildProcess] {
        let all = ChildProcess.all()
        var found: [ChildProcess] = []
        var parents: Set<Int32> = [process.processIdentifier]
        while !parents.isEmpty {
            let children = all.filter { parents.contains($0.parent) }
            found += children
            parents = Set(children.map(\.id))
        }
        return found
    }

    /// Ends it as systemd does.
    /// - Returns: its exit status.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// A process of this machine, as `/proc` names it.
struct ChildProcess {
    let id: Int32
    let parent: Int32
    let name: String

    static func all() -> [ChildProcess] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap(Int32.init).compactMap(ChildProcess.init)
    }

    /// Nil if there is none.
    init?(_ id: Int32) {
        guard let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
            let open = stat.firstIndex(of: "("), let close = stat.lastIndex(of: ")")
        else { return nil }
        // After the name: state, parent. A zombie is no process any more.
        let rest = stat[stat.index(after: close)...].split(separator: " ")
        guard rest.count > 1, rest[0] != "Z", let parent = Int32(rest[1]) else { return nil }
        (self.id, self.parent, name) = (id, parent, String(stat[stat.index(after: open)..<close]))
    }

    /// Whether it is still there.
    var isRunning: Bool { ChildProcess(id)?.name == name }
}

extension Program {
    func serve() throws -> Server {
        let (process, output, _) = try start(["serve", "--port", "0"], input: "")
        return Server(process, output: output)
    }

    /// Waits until the condition holds.
    func wait(_ seconds: Double, for condition: () throws -> Bool) throws -> Bool {
        let deadline = Date.now.addingTimeInterval(seconds)
        while Date.now < deadline {
            if try condition() { return true }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return false
    }

    /// The entries of the queue that are in one of these states.
    func queue(_ states: String...) throws -> [[String: Any]] {
        try run("eingang", "--json", "--limit", "10000").lines().filter { row in
            (row["zustand"] as? String).map(states.contains) ?? false
        }
    }
}
