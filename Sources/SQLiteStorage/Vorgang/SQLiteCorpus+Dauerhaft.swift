// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import GRDB

extension SQLiteCorpus {
    /// Runs one transaction that a loss of power does not take back once it has ended: what persons did cannot be taken in
    /// again from files.
    /// - Parameter ueberschreibend: whether deleted bytes are overwritten, not only given free.
    func schreibeDauerhaft<T: Sendable>(
        ueberschreibend: Bool = false, _ body: @escaping @Sendable (Database) throws -> T
    ) async throws -> T {
        do {
            return try await pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                if ueberschreibend { try db.execute(sql: "PRAGMA secure_delete = ON") }
                defer { try? db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = OFF") }
                var ergebnis: Result<T, any Error>?
                try db.inTransaction(.immediate) {
                    ergebnis = .success(try body(db))
                    return .commit
                }
                guard let ergebnis else { throw ByteReader.beschaedigt }
                return try ergebnis.get()
            }
        } catch let error as Vorgangsfehler {
            throw error
        } catch let error as Ablagefehler {
            throw error
        } catch let error as CancellationError {
            throw error
        } catch {
            throw StorageError(error)
        }
    }
}
