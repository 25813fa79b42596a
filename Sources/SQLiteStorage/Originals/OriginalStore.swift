// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Foundation
import Glibc

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
        if access(target.path, F_OK) == 0, self.bytes(sha256) == bytes { return }
        let parent = target.deletingLastPathComponent()
        if access(parent.path, F_OK) != 0 { try Self.create(parent) }
        let temporary = parent.appendingPathComponent(Self.temporaryPrefix + sha256)
        guard Self.write(bytes, to: temporary.path), rename(temporary.path, target.path) == 0 else {
            unlink(temporary.path)
            throw StorageError(
                "Die Urschrift lässt sich nicht ablegen. Bitte Platz und Rechte des Datenordners prüfen.")
        }
    }

    /// Removes a file.
    /// - Returns: false if there is none.
    func remove(_ sha256: String) -> Bool {
        Self.isSum(sha256) && unlink(url(sha256).path) == 0
    }

    /// Foundation's way to write would wait for the disk with every file; `synchronize` does once a batch.
    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { return false }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        return close(descriptor) == 0 && rest.isEmpty
    }

    /// Makes everything written so far outlast a loss of power: one call a batch instead of one a file.
    func synchronize() {
        let descriptor = open(folder.path, O_RDONLY)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = synchronizeFileSystem(descriptor)
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

    static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

    /// The sum as 64 hex digits in lower case.
    static func hex(_ digest: SHA256.Digest) -> String {
        digest.map { byte in
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

/// Linux' syncfs(2), which the C module does not show: it needs _GNU_SOURCE.
@_silgen_name("syncfs")
private func synchronizeFileSystem(_ descriptor: CInt) -> CInt
