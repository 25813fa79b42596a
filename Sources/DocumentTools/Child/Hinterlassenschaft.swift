// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc

/// Temporary folders of programs that were killed before they could remove them.
public enum Hinterlassenschaft: Sendable {
    /// Removes the folders whose program runs no more. Those of running programs, and whatever else lies there, stay.
    /// - Parameter ordner: where to look; `TMPDIR`, else `/tmp`, by default.
    /// - Returns: how many folders were removed.
    @discardableResult
    public static func raeumeAuf(in ordner: String? = nil) -> Int {
        let ordner = ordner ?? TemporaryFolder.standardordner
        let namen = (try? FileManager.default.contentsOfDirectory(atPath: ordner)) ?? []
        return namen.count { name in
            guard let programm = programm(name), !laeuft(programm) else { return false }
            return (try? FileManager.default.removeItem(atPath: "\(ordner)/\(name)")) != nil
        }
    }

    /// The process id in the name of a folder of ours.
    private static func programm(_ name: String) -> pid_t? {
        guard name.hasPrefix(TemporaryFolder.vorsilbe) else { return nil }
        let teile = name.dropFirst(TemporaryFolder.vorsilbe.count).split(separator: "-")
        return teile.count == 2 && teile[1].count == 6 ? teile.first.flatMap { pid_t($0) } : nil
    }

    private static func laeuft(_ programm: pid_t) -> Bool {
        programm > 0 && (kill(programm, 0) == 0 || errno != ESRCH)
    }
}
