// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
public import GermanText
import Synchronization

/// The corpus in one folder: `fundstelle.sqlite` with texts and full-text index, `originals/` with the files.
///
/// Several programs may use one folder: readers see a state as a whole and are never blocked, writers take turns. Every
/// `store` is one transaction; whatever ends the program, the last finished one is what the next start finds.
public final class SQLiteCorpus: Sendable {
    let pool: DatabasePool
    let originals: OriginalStore
    let folder: URL
    /// Uploaded files that wait to be taken in.
    public let ablage: SpoolFolder
    /// The time now, ISO 8601, for the ledger.
    let jetzt: @Sendable () -> String
    let cache = Mutex(Cache())

    /// What is kept in memory of one state of the corpus.
    struct Cache {
        var snapshot: CorpusSnapshot?
        var arten: (stand: Int64, arten: Passagenarten)?
        /// State of the corpus that the frequencies belong to.
        var stand: Int64 = -1
        var frequencies: [String: Int] = [:]
        /// Files seen again and when; written with the next transaction.
        var gesehen: [Dateiort: String] = [:]
        /// What is known of the files, for the length of an import.
        var verzeichnis: Dateiverzeichnis?
        /// Number of own transactions that changed the ledger.
        var geschrieben = 0
    }

    /// Opens the corpus in a folder and makes it if there is none.
    /// - Parameter jetzt: gives the time of the ledger's rows, ISO 8601; the system's clock if left out.
    /// - Throws: `StorageError` if the folder is not accessible, the database damaged, locked or of a newer program.
    public init(
        folder: String, analysis: AnalysisConfiguration, jetzt: @escaping @Sendable () -> String = SQLiteCorpus.uhrzeit
    ) throws {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        self.jetzt = jetzt
        originals = try OriginalStore(folder: self.folder.appendingPathComponent("originals"))
        ablage = try SpoolFolder(folder: self.folder.appendingPathComponent("eingang"))
        do {
            let path = self.folder.appendingPathComponent("fundstelle.sqlite").path
            pool = try DatabasePool(path: path, configuration: Self.configuration(analysis))
            try Self.migrate(pool)
        } catch {
            throw StorageError(error)
        }
    }

    /// The time now in UTC, ISO 8601.
    public static let uhrzeit: @Sendable () -> String = {
        Date.now.formatted(.iso8601)
    }

    private static func configuration(_ analysis: AnalysisConfiguration) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(20)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try Tokenizer.register(in: db, analysis: analysis)
            // Synchronous NORMAL: with WAL a loss of power can take back the last transactions but never damages the
            // database, and taking in the same files again completes it.
            try db.execute(
                sql: """
                    PRAGMA page_size = 8192;
                    PRAGMA synchronous = NORMAL;
                    PRAGMA cache_size = -32768;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA wal_autocheckpoint = 4000;
                    PRAGMA journal_size_limit = 67108864;
                    """)
        }
        return configuration
    }

    private static func migrate(_ pool: DatabasePool) throws {
        let migrator = Schema.migrator
        if try pool.read({ try migrator.hasBeenSuperseded($0) }) {
            throw StorageError(
                "Der Bestand stammt von einer neueren Version von Fundstelle. Bitte diese Version verwenden.")
        }
        try migrator.migrate(pool)
    }

    /// Runs a read of one state of the database; its errors become `StorageError`s.
    func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        do {
            return try await pool.read(body)
        } catch {
            throw Self.translated(error)
        }
    }

    /// Runs one transaction; its errors become `StorageError`s.
    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        do {
            return try await pool.write(body)
        } catch {
            throw Self.translated(error)
        }
    }

    private static func translated(_ error: any Error) -> any Error {
        error is CancellationError ? error : StorageError(error)
    }
}
