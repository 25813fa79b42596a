// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Foundation

/// The test data beside the project: `FUNDSTELLE_CORPUS`, else `../shared/corpus` seen from the package root.
public enum TestCorpus: Sendable {
    /// Nil if there is no such folder; tests that need it are then skipped.
    public static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["FUNDSTELLE_CORPUS"]
        let candidates = [environment.map { URL(fileURLWithPath: $0) }, beside(#filePath), besideWorkingDirectory]
        return candidates.compactMap(\.self).first { isDirectory($0) }
    }()

    /// For `.enabled(if:)` with the comment `whyAbsent`.
    public static var isPresent: Bool { folder != nil }

    public static let whyAbsent = "Die Testdaten fehlen; FUNDSTELLE_CORPUS nennt ihren Ordner."

    /// A file or folder of the test data, nil if it is not there.
    public static func url(_ path: String) -> URL? {
        guard let url = folder?.appendingPathComponent(path), FileManager.default.fileExists(atPath: url.path) else {
            return nil
        }
        return url
    }

    /// The bytes of a file of the test data.
    /// - Throws: `CocoaError` if the file is not there.
    public static func bytes(_ path: String) throws -> [UInt8] {
        guard let url = url(path) else { throw CocoaError(.fileNoSuchFile) }
        return [UInt8](try Data(contentsOf: url))
    }

    /// Paths of the files in a folder of the test data that end so, relative to it, sorted.
    public static func files(in folder: String, suffix: String = "") -> [String] {
        guard let url = url(folder), let found = FileManager.default.enumerator(atPath: url.path) else { return [] }
        let names = found.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }
        return names.filter { !isDirectory(url.appendingPathComponent($0)) }.sorted()
    }

    /// The package root is three folders above this file.
    private static func beside(_ file: String) -> URL {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared/corpus")
    }

    private static var besideWorkingDirectory: URL {
        URL(fileURLWithPath: FileManager.default.currentDirectoryPath).deletingLastPathComponent()
            .appendingPathComponent("shared/corpus")
    }

    private static func isDirectory(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
