// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Why vectors could not be read or kept.
public struct VectorStorageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// German: what happened and what to do.
    public var grund: String

    public init(_ grund: String) {
        self.grund = grund
    }

    public var description: String { grund }

    /// For a failed call of the system on a file.
    static func system(_ path: String, _ code: Int32 = errno) -> VectorStorageError {
        let was =
            code == ENOSPC
            ? "Auf dem Datenträger ist kein Platz mehr für „\(path)“. Bitte Platz schaffen."
            : "„\(path)“ lässt sich nicht lesen oder schreiben (\(String(cString: strerror(code)))). "
                + "Bitte die Rechte des Datenordners prüfen."
        return VectorStorageError(was)
    }

    static func beschaedigt(_ path: String) -> VectorStorageError {
        VectorStorageError(
            "„\(path)“ ist keine Datei mit Vektoren oder beschädigt. Sie wird neu aufgebaut.")
    }
}
