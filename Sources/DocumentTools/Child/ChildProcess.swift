// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Ingestion
import Subprocess
import Synchronization
import SystemPackage

/// One run of a foreign program on one document: bounded in time, memory and output, without network, in a folder of
/// its own that is removed whatever happens. No word of the document reaches the argument list.
struct ChildProcess: Sendable {
    /// A tool of the system and the package that brings it.
    struct Werkzeug: Sendable {
        var name: String
        var paket: String
    }

    /// What a run left behind.
    struct Ergebnis: Sendable {
        var ende: TerminationStatus
        var ausgabe: [UInt8]
        /// The first 8 KB of standard error.
        var fehler: String

        var istErfolg: Bool { ende == .exited(0) }
    }

    var grenzen: Grenzen
    /// Where the temporary folder is made; nil for the system's place.
    var ordner: String?

    init(grenzen: Grenzen, ordner: String? = nil) {
        self.grenzen = grenzen
        self.ordner = ordner
    }

    /// Runs a tool on `eingabe`.
    /// - Parameter arguments: the argument list, given the path of the file that holds `eingabe`.
    /// - Throws: `Ablehnung` if the tool is missing, takes too long or writes too much.
    func run(
        _ werkzeug: Werkzeug, eingabe: [UInt8], arguments: @Sendable (_ path: String) -> [String]
    ) async throws(Ablehnung) -> Ergebnis {
        guard let path = werkzeug.name.hasPrefix("/") ? werkzeug.name : Launcher.find(werkzeug.name) else {
            throw .werkzeugFehlt(werkzeug.name, paket: werkzeug.paket)
        }
        let folder: TemporaryFolder
        do { folder = try TemporaryFolder(in: ordner) } catch { throw .keinPlatz() }
        defer { folder.remove() }
        do { try folder.write(eingabe, to: "ein") } catch { throw .keinPlatz() }
        let command = Launcher.shared.command(path, arguments(folder.file("ein")), grenzen: grenzen)
        let ende = try await bounded(command, in: folder)
        if ende == .signaled(25) { throw .zuVielAusgabe(grenzen) }
        if ende == .signaled(24) { throw .zuLange(grenzen) }
        return Ergebnis(
            ende: ende, ausgabe: folder.read("aus", limit: grenzen.ausgabe),
            fehler: String(decoding: folder.read("fehler", limit: 8 << 10), as: UTF8.self))
    }

    private func bounded(
        _ command: [String], in folder: TemporaryFolder
    ) async throws(Ablehnung) -> TerminationStatus {
        let seconds = grenzen.sekunden
        let outcome: Result<TerminationStatus?, any Error> = await withTaskGroup(
            of: Result<TerminationStatus?, any Error>.self
        ) { group in
            group.addTask { await Self.launch(command, in: folder) }
            group.addTask {
                try? await Task.sleep(for: .seconds(seconds))
                return .success(nil)
            }
            let first = await group.next() ?? .success(nil)
            group.cancelAll()
            await group.waitForAll()
            return first
        }
        switch outcome {
        case .success(let status?): return status
        case .success(nil): throw .zuLange(grenzen)
        case .failure: throw .nichtGestartet(command.last ?? "")
        }
    }

    /// Starts the command and waits for its end; a cancelled task ends the whole process group.
    private static func launch(
        _ command: [String], in folder: TemporaryFolder
    ) async -> Result<TerminationStatus?, any Error> {
        let leader = Mutex<ProcessIdentifier?>(nil)
        defer { leader.withLock { endGroup(of: $0) } }
        do {
            let output = try FileDescriptor.open(
                FilePath(folder.file("aus")), .writeOnly, options: [.create, .closeOnExec], permissions: .ownerReadWrite
            )
            defer { try? output.close() }
            let errors = try FileDescriptor.open(
                FilePath(folder.file("fehler")), .writeOnly, options: [.create, .closeOnExec],
                permissions: .ownerReadWrite)
            defer { try? errors.close() }
            let result = try await Subprocess.run(
                .path(FilePath(command[0])), arguments: Arguments(Array(command.dropFirst())),
                environment: .custom(Self.environment(folder)), workingDirectory: FilePath(folder.path),
                platformOptions: Self.options, input: .none,
                output: .fileDescriptor(output, closeAfterSpawningProcess: false),
                error: .fileDescriptor(errors, closeAfterSpawningProcess: false)
            ) { execution in
                leader.withLock { $0 = execution.processIdentifier }
            }
            return .success(result.terminationStatus)
        } catch {
            return .failure(error)
        }
    }

    /// Ends what a tool left running: the session is its own, so the group holds its children only.
    private static func endGroup(of leader: ProcessIdentifier?) {
        guard let leader, leader.value > 1 else { return }
        kill(-leader.value, SIGKILL)
    }

    private static func environment(_ folder: TemporaryFolder) -> [Environment.Key: String] {
        [
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path,
            "OMP_THREAD_LIMIT": "1", "MALLOC_ARENA_MAX": "2",
        ]
    }

    private static var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(500))
        ]
        return options
    }
}
