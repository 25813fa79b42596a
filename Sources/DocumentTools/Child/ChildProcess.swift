// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Ingestion

/// One run of a foreign program on one document: bounded in time, memory and output, without network, in a folder of
/// its own that is removed whatever happens. No word of the document reaches the argument list.
struct ChildProcess: Sendable {
    /// A tool of the system and the package that brings it.
    struct Werkzeug: Sendable {
        var name: String
        var paket: String

        /// Where it lies, nil if it is not installed.
        var pfad: String? {
            if name.hasPrefix("/") { return name }
            return ["/usr/bin", "/bin", "/usr/local/bin"].map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
        }
    }

    /// What a run left behind.
    struct Ergebnis: Sendable {
        var ende: Kindstart.Ende
        var ausgabe: [UInt8]
        /// The first 8 KB of standard error.
        var fehler: String

        var istErfolg: Bool { ende == .beendet(0) }
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
        let folder = try neuerOrdner()
        defer { folder.remove() }
        do { try folder.write(eingabe, to: "ein") } catch { throw .keinPlatz() }
        return try await run(werkzeug, arguments(folder.file("ein")), in: folder)
    }

    /// Runs a tool on a file that lies in a folder of ours already; several runs may share it.
    /// - Parameter arguments: the argument list, given the path of the file.
    /// - Throws: `Ablehnung` as above.
    func run(
        _ werkzeug: Werkzeug, datei: String, arguments: @Sendable (_ path: String) -> [String]
    ) async throws(Ablehnung) -> Ergebnis {
        let folder = try neuerOrdner()
        defer { folder.remove() }
        return try await run(werkzeug, arguments(datei), in: folder)
    }

    private func neuerOrdner() throws(Ablehnung) -> TemporaryFolder {
        do { return try TemporaryFolder(in: ordner) } catch { throw .keinPlatz() }
    }

    private func run(
        _ werkzeug: Werkzeug, _ arguments: [String], in folder: TemporaryFolder
    ) async throws(Ablehnung) -> Ergebnis {
        guard let path = werkzeug.pfad else { throw .werkzeugFehlt(werkzeug.name, paket: werkzeug.paket) }
        let child: Kindstart
        do {
            child = try Kindstart([path] + arguments, umgebung: Self.umgebung(folder), in: folder, grenzen: grenzen)
        } catch {
            throw .nichtGestartet(werkzeug.name)
        }
        let ende = await child.ende(nach: grenzen.sekunden)
        switch ende {
        case .zuLange, .abgebrochen(SIGXCPU): throw .zuLange(grenzen)
        case .abgebrochen(SIGXFSZ): throw .zuVielAusgabe(grenzen)
        default: break
        }
        return Ergebnis(
            ende: ende, ausgabe: folder.read("aus", limit: grenzen.ausgabe),
            fehler: String(decoding: folder.read("fehler", limit: 8 << 10), as: UTF8.self))
    }

    private static func umgebung(_ folder: TemporaryFolder) -> [String: String] {
        [
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path,
            "OMP_THREAD_LIMIT": "1", "MALLOC_ARENA_MAX": "2",
        ]
    }
}
