// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// The original files, each under its sha256: `ab/<sha256>`. Files are only ever added whole.
struct OriginalStore: Sendable {
    let folder: URL

    /// - Throws: `StorageError` if the folder cannot be made.
    init(folder: URL) throws {
        self.folder = folder
        try Self.create(folder)
    }

    /// Where a file with this sum lies.
    func url(_ sha256: String) -> URL {
        folder.appendingPathComponent(String(sha256.prefix(2))).appendingPathComponent(sha256)
    }

    /// The bytes, nil if there is no such file.
    func bytes(_ sha256: String) -> [UInt8]? {
        guard Self.isSum(sha256), let data = try? Data(contentsOf: url(sha256)) else { return nil }
        return [UInt8](data)
    }

    /// Writes a file under a temporary name and renames it. A file that lies there whole already is kept.
    func write(_ bytes: [UInt8], sha256: String) throws {
        guard Self.isSum(sha256) else { throw StorageError("„\(sha256)“ ist keine sha256-Summe.") }
        let target = url(sha256)
        if let present = try? Data(contentsOf: target), present.elementsEqual(bytes) { return }
        let parent = target.deletingLastPathComponent()
        try Self.create(parent)
        let temporary = parent.appendingPathComponent(Self.temporaryPrefix + sha256)
        do {
            try Data(bytes).write(to: temporary)
        } catch {
            throw StorageError("Die Urschrift lässt sich nicht ablegen. Bitte Platz und Rechte des Datenordners prüfen.")
        }
        guard rename(temporary.path, target.path) == 0 else {
            throw StorageError("Die Urschrift lässt sich nicht ablegen. Bitte die Rechte des Datenordners prüfen.")
        }
    }

    /// Makes everything written so far outlast a loss of power: one call a batch instead of one a file.
    func synchronize() {
        let descriptor = open(folder.path, O_RDONLY)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        #if os(Linux)
            _ = synchronizeFileSystem(descriptor)
        #else
            sync()
        #endif
    }

    /// All files in the store: sum (or the name of a leftover) and place.
    func files() -> [(name: String, url: URL)] {
        let manager = FileManager.default
        let folders = (try? manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return folders.flatMap { folder in
            let files = (try? manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
            return files.map { ($0.lastPathComponent, $0) }
        }
    }

    static let temporaryPrefix = ".neu-"

    static func isSum(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let hex = String(byte, radix: 16)
            return byte < 16 ? "0" + hex : hex
        }.joined()
    }

    private static func create(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StorageError("Der Ordner „\(folder.path)“ lässt sich nicht anlegen. Bitte Ort und Rechte prüfen.")
        }
    }
}

#if os(Linux)
    /// Linux' syncfs(2), which the C module does not show: it needs _GNU_SOURCE.
    @_silgen_name("syncfs")
    private func synchronizeFileSystem(_ descriptor: CInt) -> CInt
#endif
