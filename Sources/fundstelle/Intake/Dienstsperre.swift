// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A lock on the data folder that the operating system gives back when the program ends, however it ends. Who holds it
/// works the queue off.
final class Dienstsperre: Sendable {
    private let descriptor: CInt

    /// Nil if another program holds the lock.
    /// - Throws: `UserFacingError` if the folder is not writable.
    init?(_ file: URL) throws {
        descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            throw UserFacingError("„\(file.path)“ lässt sich nicht anlegen. Bitte die Rechte des Datenordners prüfen.")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit {
        // A child that is just being started may hold a copy of the descriptor: closing ours alone would not give the
        // lock back.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
