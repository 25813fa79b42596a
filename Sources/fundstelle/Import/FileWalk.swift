// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Ingestion

/// Turns the paths given on the command line into files to be imported.
struct FileWalk {
    /// Largest file that is read at all, in bytes.
    static let maxBytes = 64 << 20

    /// A file to be imported.
    struct Datei {
        var url: URL
        var ort: Dateiort

        /// Bytes; 0 if it cannot be looked at.
        var groesse: Int { FileWalk.groesse(url) }
    }

    /// All files below the paths, sorted by name; a folder's files are named relative to it, a single file by its name.
    /// Hidden files are left out; symbolic links are followed to files, never to folders.
    /// - Throws: `UserFacingError` if a path does not exist.
    func quellen(_ paths: [String]) throws -> [Importquelle] {
        try dateien(paths).map { datei in
            Importquelle(ordner: datei.ort.ordner, name: datei.ort.datei) { () throws(Ablehnung) in
                try Self.lade(datei.url)
            }
        }
    }

    /// The same as places.
    func dateien(_ paths: [String]) throws -> [Datei] {
        try paths.flatMap { path -> [Datei] in
            let url = URL(fileURLWithPath: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
                throw UserFacingError("„\(path)“ gibt es nicht. Bitte den Pfad prüfen.")
            }
            guard !isFolder.boolValue else { return folder(url) }
            let ordner = url.deletingLastPathComponent().resolvingSymlinksInPath().path
            return [Datei(url: url, ort: Dateiort(ordner: ordner, datei: url.lastPathComponent))]
        }
    }

    private func folder(_ root: URL) -> [Datei] {
        let root = root.resolvingSymlinksInPath()
        let prefix = root.path + "/"
        let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey]
        let enumerator = FileManager.default.enumerator(
            at: root, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
        var found: [(name: String, url: URL)] = []
        while let url = enumerator?.nextObject() as? URL {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            found.append((String(url.path.dropFirst(prefix.count)), url))
        }
        // By bytes, so that the order is the same whatever the locale of the machine.
        let sorted = found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return sorted.map { Datei(url: $0.url, ort: Dateiort(ordner: root.path, datei: $0.name)) }
    }

    private static func groesse(_ url: URL) -> Int {
        // Not the file manager's attributes: those look up the names of owner and group, file by file.
        var info = stat()
        return stat(url.path, &info) == 0 ? Int(info.st_size) : 0
    }

    /// The bytes of a file, if it is not too large.
    static func lade(_ url: URL) throws(Ablehnung) -> [UInt8] {
        let size = groesse(url)
        guard size <= maxBytes else {
            throw Ablehnung(
                .zuGross,
                "Die Datei hat \(size >> 20) MB, erlaubt sind \(maxBytes >> 20) MB. Bitte aufteilen.")
        }
        guard let data = try? Data(contentsOf: url) else {
            throw Ablehnung(.beschaedigt, "Die Datei lässt sich nicht lesen. Bitte Leserechte prüfen.")
        }
        return [UInt8](data)
    }
}
