// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion
import Testing

@testable import DocumentTools

@Suite struct ChildProcessTests {
    private let shell = ChildProcess.Werkzeug(name: "sh", paket: "dash")

    private func run(_ script: String, eingabe: [UInt8] = [], grenzen: Grenzen = .standard, in folder: String) async
        -> Result<ChildProcess.Ergebnis, Ablehnung>
    {
        do throws(Ablehnung) {
            let child = ChildProcess(grenzen: grenzen, ordner: folder)
            return .success(try await child.run(shell, eingabe: eingabe) { ["-c", script, $0, $0] })
        } catch {
            return .failure(error)
        }
    }

    /// Nothing is left: no file in the folder, no process that was given it. A killed process may take a moment to go.
    private func expectClean(_ folder: String) async throws {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? ["?"]
        for _ in 0..<200 where processes(with: folder) > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(files.isEmpty)
        #expect(processes(with: folder) == 0)
    }

    private func processes(with folder: String) -> Int {
        let ids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.filter { Int($0) != nil } ?? []
        return ids.filter { id in
            guard let environment = FileManager.default.contents(atPath: "/proc/\(id)/environ") else { return false }
            return String(decoding: environment, as: UTF8.self).contains("HOME=\(folder)")
        }.count
    }

    @Test func readsInputAndGivesOutput() async throws {
        try await withFolder { folder in
            let result = try await run("cat \"$1\"; echo schlecht >&2; exit 3", eingabe: Array("gut".utf8), in: folder)
                .get()
            #expect(result.ausgabe == Array("gut".utf8))
            #expect(result.fehler == "schlecht\n")
            #expect(result.ende == .exited(3))
            try await expectClean(folder)
        }
    }

    @Test func inheritsNothing() async throws {
        setenv("FUNDSTELLE_GEHEIM", "x", 1)
        try await withFolder { folder in
            let result = try await run("env", in: folder).get()
            let names = String(decoding: result.ausgabe, as: UTF8.self).split(separator: "\n").compactMap {
                $0.split(separator: "=").first
            }
            #expect(!names.contains("FUNDSTELLE_GEHEIM"))
            #expect(names.contains("OMP_THREAD_LIMIT"))
        }
    }

    @Test func endsAChildThatHangsWithItsChildren() async throws {
        try await withFolder { folder in
            let result = await run("sleep 300 & sleep 300; wait", grenzen: Grenzen(sekunden: 1), in: folder)
            guard case .failure(let ablehnung) = result else {
                Issue.record("did not end")
                return
            }
            #expect(ablehnung.art == .zeitueberschreitung)
            try await expectClean(folder)
        }
    }

    @Test func endsAChildWhoseTaskIsCancelled() async throws {
        try await withFolder { folder in
            let task = Task { await run("trap '' TERM; while :; do sleep 1; done", in: folder) }
            while processes(with: folder) == 0 { try await Task.sleep(for: .milliseconds(20)) }
            task.cancel()
            _ = await task.value
            try await expectClean(folder)
        }
    }

    @Test func endsGrandchildrenThatRefuse() async throws {
        try await withFolder { folder in
            _ = await run("(trap '' TERM; while :; do sleep 1; done) & wait", grenzen: Grenzen(sekunden: 1), in: folder)
            try await expectClean(folder)
            _ = await run("(trap '' TERM; while :; do sleep 1; done) & exit 0", in: folder)
            try await expectClean(folder)
        }
    }

    @Test func limitsOutput() async throws {
        try await withFolder { folder in
            let result = await run("exec cat /dev/zero", grenzen: Grenzen(ausgabe: 100_000), in: folder)
            guard case .failure(let ablehnung) = result else {
                Issue.record("was not stopped")
                return
            }
            #expect(ablehnung.art == .zuGross)
            try await expectClean(folder)
        }
    }

    @Test func hasNoNetworkWhereTheSystemAllowsIt() async throws {
        try await withFolder { folder in
            let result = try await run("cat /proc/net/dev", in: folder).get()
            let own = String(decoding: result.ausgabe, as: UTF8.self).split(separator: "\n").dropFirst(2)
            let command = Launcher.shared.command("x", [], grenzen: .standard)
            #expect(!command.contains("--net") || own.allSatisfy { $0.contains("lo:") })
        }
    }

    @Test func namesTheMissingPackage() async throws {
        try await withFolder { folder in
            let child = ChildProcess(grenzen: .standard, ordner: folder)
            let missing = ChildProcess.Werkzeug(name: "gibt-es-nicht", paket: "beispiel-utils")
            await #expect(throws: Ablehnung.werkzeugFehlt("gibt-es-nicht", paket: "beispiel-utils")) {
                try await child.run(missing, eingabe: []) { [$0] }
            }
            try await expectClean(folder)
        }
    }
}
