// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The kernel's notices of what happens to the files below a folder.
final class Inotify {
    /// What happened.
    enum Ereignis: Hashable {
        /// A file was closed by who wrote it, or moved here: path relative to the folder.
        case datei(String)
        /// A folder came up: it may hold files already.
        case ordner(String)
        /// Notices were lost: only looking at everything helps.
        case luecke
    }

    private let wurzel: String
    private let descriptor: CInt
    /// Watch → folder relative to the root; the root itself is empty.
    private var ordner: [CInt: String] = [:]

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_ONLYDIR | IN_DONT_FOLLOW)

    /// Nil if the system gives no notices, for want of resources or of the folder.
    /// - Parameter wurzel: absolute path.
    init?(_ wurzel: String) {
        self.wurzel = wurzel
        descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        guard beobachte("") else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Watches a folder.
    /// - Returns: false if the system refuses; files there are then found by looking only.
    @discardableResult
    func beobachte(_ pfad: String) -> Bool {
        let watch = inotify_add_watch(descriptor, pfad.isEmpty ? wurzel : "\(wurzel)/\(pfad)", Self.mask)
        guard watch >= 0 else { return false }
        ordner[watch] = pfad
        return true
    }

    /// What happened since the last call; never waits.
    func ereignisse() -> [Ereignis] {
        var ereignisse: [Ereignis] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return ereignisse }
            ereignisse += lies(buffer[..<count])
        }
    }

    /// Events lie one behind the other: watch, mask, cookie, length of the name, name with NULs at its end.
    private func lies(_ bytes: ArraySlice<UInt8>) -> [Ereignis] {
        var ereignisse: [Ereignis] = []
        var rest = bytes
        while rest.count >= 16 {
            func zahl(_ offset: Int) -> UInt32 {
                rest.dropFirst(offset).prefix(4).enumerated().reduce(0) {
                    $0 | UInt32($1.element) << (8 * UInt32($1.offset))
                }
            }
            let (watch, mask, laenge) = (CInt(bitPattern: zahl(0)), zahl(4), Int(zahl(12)))
            guard rest.count >= 16 + laenge else { break }
            let name = String(decoding: rest.dropFirst(16).prefix(laenge).prefix { $0 != 0 }, as: UTF8.self)
            if let ereignis = ereignis(watch, mask, name) { ereignisse.append(ereignis) }
            rest = rest.dropFirst(16 + laenge)
        }
        return ereignisse
    }

    private func ereignis(_ watch: CInt, _ mask: UInt32, _ name: String) -> Ereignis? {
        func hat(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }
        if hat(IN_Q_OVERFLOW) { return .luecke }
        if hat(IN_IGNORED) {
            ordner[watch] = nil
            return nil
        }
        guard let folder = ordner[watch], !name.isEmpty else { return nil }
        let pfad = folder.isEmpty ? name : "\(folder)/\(name)"
        guard hat(IN_ISDIR) else { return hat(IN_CLOSE_WRITE) || hat(IN_MOVED_TO) ? .datei(pfad) : nil }
        if hat(IN_MOVED_FROM) { vergiss(pfad) }
        return hat(IN_CREATE) || hat(IN_MOVED_TO) ? .ordner(pfad) : nil
    }

    /// A folder that was moved away goes on to be watched by the kernel, under a name that is no more.
    private func vergiss(_ pfad: String) {
        for (watch, folder) in ordner where folder == pfad || folder.hasPrefix(pfad + "/") {
            inotify_rm_watch(descriptor, watch)
            ordner[watch] = nil
        }
    }
}
