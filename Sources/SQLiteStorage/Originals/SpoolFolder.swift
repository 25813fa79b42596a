// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Crypto
import Foundation
import Glibc
import Synchronization

/// The spool folder: uploaded bytes under their sha256 until they are taken in.
public struct SpoolFolder: Eingangsablage {
    private let folder: URL
    private let gehalten = Gehaltene()
    /// A file that was touched within this time may belong to an upload under way.
    private static let schonfrist: TimeInterval = 3600
    private static let temporaryPrefix = ".neu-"

    /// - Throws: `StorageError` if the folder cannot be made.
    init(folder: URL) throws {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StorageError("Der Ordner „\(folder.path)“ lässt sich nicht anlegen. Bitte Ort und Rechte prüfen.")
        }
    }

    public func beginne() throws -> any Ablagevorgang {
        let temporary = folder.appendingPathComponent(Self.temporaryPrefix + UUID().uuidString)
        return try SpoolFile(folder: folder, temporary: temporary, gehalten: gehalten)
    }

    public func bytes(_ sha256: String) -> [UInt8]? {
        guard OriginalStore.isSum(sha256), let data = try? Data(contentsOf: folder.appendingPathComponent(sha256))
        else {
            return nil
        }
        return [UInt8](data)
    }

    public func behalte(nur sha256: Set<String>) {
        let grenze = Date.now.addingTimeInterval(-Self.schonfrist)
        let keys: [URLResourceKey] = [.contentModificationDateKey]
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)) ?? []
        for file in files where !sha256.contains(file.lastPathComponent) {
            let name = file.lastPathComponent
            guard OriginalStore.isSum(name) || name.hasPrefix(Self.temporaryPrefix) else { continue }
            let date = (try? file.resourceValues(forKeys: Set(keys)))?.contentModificationDate
            if date.map({ $0 < grenze }) ?? true { unlink(file.path) }
        }
    }

    public func entferne(_ sha256: String) {
        guard OriginalStore.isSum(sha256), !gehalten.enthaelt(sha256) else { return }
        unlink(folder.appendingPathComponent(sha256).path)
    }
}

/// Sums of files that were uploaded and are about to be put into the queue: they must not go, although no entry needs
/// them yet.
private final class Gehaltene: Sendable {
    private let summen = Mutex<[String: Int]>([:])

    func halte(_ sha256: String) { summen.withLock { $0[sha256, default: 0] += 1 } }

    func lasseLos(_ sha256: String) {
        summen.withLock { summen in
            let rest = (summen[sha256] ?? 1) - 1
            summen[sha256] = rest > 0 ? rest : nil
        }
    }

    func enthaelt(_ sha256: String) -> Bool { summen.withLock { $0[sha256] != nil } }
}

/// A file being written into the spool folder, hashed on the way.
private final class SpoolFile: Ablagevorgang, @unchecked Sendable {
    // Unchecked: a file is written by one task at a time, as the protocol says.
    private let folder: URL
    private let temporary: URL
    private let gehalten: Gehaltene
    private var summe: String?
    private var descriptor: CInt
    private var hash = SHA256()
    private var count = 0

    init(folder: URL, temporary: URL, gehalten: Gehaltene) throws {
        self.folder = folder
        self.temporary = temporary
        self.gehalten = gehalten
        descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.fehler }
    }

    deinit {
        verwirf()
        if let summe { gehalten.lasseLos(summe) }
    }

    func schreibe(_ bytes: ArraySlice<UInt8>) throws {
        guard descriptor >= 0 else { throw Self.fehler }
        hash.update(data: bytes)
        count += bytes.count
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Self.fehler }
            rest = rest.dropFirst(written)
        }
    }

    func beende() throws -> (sha256: String, bytes: Int) {
        // Durable before the queue tells anyone of it.
        guard descriptor >= 0, fsync(descriptor) == 0, close(descriptor) == 0 else { throw Self.fehler }
        descriptor = -1
        let sha256 = OriginalStore.hex(hash.finalize())
        summe = sha256
        gehalten.halte(sha256)
        guard rename(temporary.path, folder.appendingPathComponent(sha256).path) == 0 else { throw Self.fehler }
        return (sha256, count)
    }

    func verwirf() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        unlink(temporary.path)
    }

    private static let fehler = StorageError(
        "Die hochgeladene Datei lässt sich nicht ablegen. Bitte Platz und Rechte des Datenordners prüfen.")
}
