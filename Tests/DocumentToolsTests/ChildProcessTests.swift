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
            #expect(result.ende == .beendet(3))
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

    private static let python = ChildProcess.Werkzeug(name: "python3", paket: "python3")

    @Test(
        .enabled(if: python.pfad != nil, "there is no python3 to open a socket with"),
        arguments: ["AF_INET", "AF_INET6", "AF_NETLINK"])
    func hasNoNetwork(family: String) async throws {
        try await withFolder { folder in
            let script = """
                import errno, socket, sys
                socket.socket(socket.AF_UNIX).close()
                try: socket.socket(socket.\(family), socket.SOCK_DGRAM)
                except OSError as error: sys.exit(7 if error.errno == errno.EACCES else 8)
                """
            let child = ChildProcess(grenzen: .standard, ordner: folder)
            let result = try await child.run(Self.python, eingabe: []) { _ in ["-c", script] }
            #expect(result.ende == .beendet(7), "\(result.fehler)")
        }
    }

    @Test func isBoundFromItsFirstInstruction() async throws {
        try await withFolder { folder in
            let grenzen = Grenzen(sekunden: 7, speicher: 300 << 20, ausgabe: 1 << 20)
            let result = try await run("cat /proc/self/limits /proc/self/status", grenzen: grenzen, in: folder).get()
            let lines = String(decoding: result.ausgabe, as: UTF8.self).split(separator: "\n").map {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            for expected in [
                "Max cpu time 7 8 seconds", "Max file size 1048576 1048576 bytes",
                "Max address space 314572800 314572800 bytes", "Max open files 256 256 files",
                "Max core file size 0 0 bytes", "NoNewPrivs: 1", "Seccomp: 2",
            ] {
                #expect(lines.contains(expected), "\(expected)")
            }
        }
    }

    @Test func inheritsNoOpenFileAndNoBlockedSignal() async throws {
        try await withFolder { folder in
            let script = "ls /proc/self/fd | wc -w; grep -E '^Sig(Blk|Ign)' /proc/self/status"
            signal(SIGPIPE, SIG_IGN)
            let result = try await run(script, in: folder).get()
            let words = String(decoding: result.ausgabe, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            // 0, 1, 2 and the folder that `ls` reads
            #expect(words.first == "4")
            let masks = words.compactMap { UInt64($0, radix: 16) }.dropFirst()
            // 32 and 33 belong to the C library, which lets nobody set them
            #expect(masks.map { $0 & ~(3 << 31) } == [0, 0], "\(words)")
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
