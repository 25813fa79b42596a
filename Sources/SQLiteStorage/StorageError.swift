// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB
internal import GRDBSQLite

/// Why the store cannot be opened, read or written, to be shown to the user as it is.
public struct StorageError: Error, Sendable, Hashable {
    /// One German sentence: what failed and what to do.
    public var grund: String

    public init(_ grund: String) {
        self.grund = grund
    }
}

extension StorageError: CustomStringConvertible {
    public var description: String { grund }
}

extension StorageError {
    /// A SQLite error in words.
    init(_ error: any Error) {
        switch error {
        case let error as StorageError: self = error
        case let error as DatabaseError: self.init(code: error.resultCode.rawValue, detail: error.message)
        default: self.init("Der Bestand ist nicht lesbar: \(error)")
        }
    }

    init(code: CInt, detail: String?) {
        let zusatz = detail.map { " (\($0))" } ?? ""
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED:
            self.init("Der Bestand wird gerade von einem anderen Programm beschrieben. Bitte später erneut versuchen.")
        case SQLITE_CORRUPT, SQLITE_NOTADB:
            self.init(
                "Die Datenbank ist beschädigt. Bitte eine Sicherung einspielen oder den Bestand neu aufnehmen\(zusatz)."
            )
        case SQLITE_FULL:
            self.init("Auf dem Datenträger ist kein Platz mehr. Bitte Platz schaffen und die Aufnahme wiederholen.")
        case SQLITE_READONLY, SQLITE_PERM:
            self.init("Der Datenordner ist nicht beschreibbar. Bitte die Rechte prüfen\(zusatz).")
        case SQLITE_CANTOPEN:
            self.init("Die Datenbank lässt sich nicht öffnen. Bitte Ort und Rechte des Datenordners prüfen\(zusatz).")
        case SQLITE_IOERR:
            self.init(
                "Der Datenträger meldet einen Fehler. Bitte ihn prüfen und „fundstelle doctor“ ausführen\(zusatz).")
        default:
            self.init("Die Datenbank meldet einen Fehler\(zusatz).")
        }
    }
}
