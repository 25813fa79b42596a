// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// Looks at the files below a folder without reading them.
struct Ordnerblick {
    /// Absolute path, symbolic links resolved.
    let wurzel: String

    /// Files below `unter`, by path relative to the root. Hidden and unfinished files are left out; links are followed
    /// to files, never to folders.
    /// - Parameter vorOrdner: called before a folder is looked into.
    func alles(unter: String = "", vorOrdner: (String) -> Void = { _ in }) -> [String: Dateimerkmal] {
        var dateien: [String: Dateimerkmal] = [:]
        var offen = [unter]
        while let folder = offen.popLast() {
            vorOrdner(folder)
            for name in Self.namen(absolut(folder)) where Self.zaehlt(name) {
                let pfad = folder.isEmpty ? name : "\(folder)/\(name)"
                switch art(pfad) {
                case .ordner: offen.append(pfad)
                case .datei(let merkmal): dateien[pfad] = merkmal
                case nil: break
                }
            }
        }
        return dateien
    }

    /// The sign of a file; nil if there is none.
    func merkmal(_ pfad: String) -> Dateimerkmal? {
        guard case .datei(let merkmal)? = art(pfad) else { return nil }
        return merkmal
    }

    func absolut(_ pfad: String) -> String { pfad.isEmpty ? wurzel : "\(wurzel)/\(pfad)" }

    /// Whether every part of the path names something that is to be taken in.
    static func zaehltGanz(_ pfad: String) -> Bool { pfad.split(separator: "/").allSatisfy { zaehlt(String($0)) } }

    private static let unfertig = [".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".swp", "~"]

    private static func zaehlt(_ name: String) -> Bool {
        !name.hasPrefix(".") && !name.hasPrefix("~$") && !unfertig.contains { name.lowercased().hasSuffix($0) }
    }

    private enum Art {
        case ordner
        case datei(Dateimerkmal)
    }

    private func art(_ pfad: String) -> Art? {
        var info = stat()
        guard lstat(absolut(pfad), &info) == 0 else { return nil }
        if info.st_mode & S_IFMT == S_IFDIR { return .ordner }
        if info.st_mode & S_IFMT == S_IFLNK { guard stat(absolut(pfad), &info) == 0 else { return nil } }
        guard info.st_mode & S_IFMT == S_IFREG else { return nil }
        let zeit = Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec)
        return .datei(Dateimerkmal(groesse: Int64(info.st_size), geaendert: zeit))
    }

    private static func namen(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}
