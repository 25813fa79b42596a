// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import SystemPackage

/// A folder of its own for one child process, readable by this user only; gone when `remove` is called.
struct TemporaryFolder: Sendable {
    /// Begin of the names of all such folders; the process id of their program follows, so that what a killed program
    /// left can be found.
    static let vorsilbe = "fundstelle-"

    /// `TMPDIR`, else `/tmp`.
    static var standardordner: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    let path: String

    /// - Parameter parent: the folder in which it is made; `standardordner` by default.
    init(in parent: String? = nil) throws(Errno) {
        var template = Array("\(parent ?? Self.standardordner)/\(Self.vorsilbe)\(getpid())-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Errno(rawValue: errno) }
        path = String(cString: made)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// A new, empty file, open for writing.
    func create(_ name: String) throws(Errno) -> FileDescriptor {
        let file = open(self.file(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { throw Errno(rawValue: errno) }
        return FileDescriptor(rawValue: file)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = try create(name)
        try file.closeAfter { _ = try file.writeAll(bytes) }
    }

    /// The bytes of a file in the folder, at most `limit` of them; empty if there is none.
    func read(_ name: String, limit: Int) -> [UInt8] {
        guard
            let file = try? FileDescriptor.open(
                FilePath(self.file(name)), .readOnly, options: [.noFollow, .closeOnExec])
        else { return [] }
        defer { try? file.close() }
        var info = stat()
        guard fstat(file.rawValue, &info) == 0 else { return [] }
        let size = min(limit, Int(info.st_size))
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<size])
                guard let got = try? file.read(into: rest), got > 0 else { return }
                count += got
            }
        }
    }

    func remove() {
        for name in ["ein", "aus", "fehler"] { unlink("\(path)/\(name)") }
        if rmdir(path) != 0 { try? FileManager.default.removeItem(atPath: path) }
    }
}
