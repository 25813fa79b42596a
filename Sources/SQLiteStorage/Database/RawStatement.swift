// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GRDB
import GRDBSQLite

/// A prepared statement, stepped without the cost of row objects. It lives within one access to the database.
final class RawStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    /// - Throws: `DatabaseError` if the SQL cannot be prepared.
    init(_ db: Database, _ sql: String) throws {
        guard let connection = db.sqliteConnection else {
            throw StorageError("Die Datenbank ist geschlossen.")
        }
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
        guard code == SQLITE_OK, let handle else { throw Self.error(code, connection, sql) }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    private static func error(_ code: CInt, _ connection: OpaquePointer, _ sql: String) -> DatabaseError {
        let extended = sqlite3_extended_errcode(connection)
        return DatabaseError(
            resultCode: ResultCode(rawValue: extended == SQLITE_OK ? code : extended),
            message: String(cString: sqlite3_errmsg(connection)), sql: sql)
    }

    // MARK: Binding, positions from 1

    /// Binds text; the bytes are copied, NUL inside is kept.
    func bind(_ text: String, at index: Int) {
        var text = text
        text.withUTF8 { bytes in
            _ = sqlite3_bind_text(
                handle, CInt(index), UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self) ?? empty,
                CInt(clamping: bytes.count), transient)
        }
    }

    func bind(_ text: String?, at index: Int) {
        guard let text else { return bindNull(at: index) }
        bind(text, at: index)
    }

    func bind(_ number: Int64, at index: Int) { sqlite3_bind_int64(handle, CInt(index), number) }

    func bind(_ number: Int, at index: Int) { sqlite3_bind_int64(handle, CInt(index), Int64(number)) }

    func bind(_ number: Int?, at index: Int) {
        guard let number else { return bindNull(at: index) }
        bind(number, at: index)
    }

    func bind(_ number: Double, at index: Int) { sqlite3_bind_double(handle, CInt(index), number) }

    func bind(_ bytes: [UInt8], at index: Int) {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress ?? UnsafeRawPointer(empty)
            _ = sqlite3_bind_blob(handle, CInt(index), start, CInt(clamping: buffer.count), transient)
        }
    }

    func bindNull(at index: Int) { sqlite3_bind_null(handle, CInt(index)) }

    // MARK: Stepping

    /// Moves to the next row; false at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw Self.error(code, connection, sqlite3_sql(handle).map { String(cString: $0) } ?? "")
        }
    }

    /// Runs a statement that gives no rows, and makes it ready for the next values.
    func run() throws {
        defer { sqlite3_reset(handle) }
        while try step() {}
    }

    func reset() { sqlite3_reset(handle) }

    // MARK: Columns, positions from 0

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(handle, CInt(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, CInt(column))) }

    func int64(_ column: Int) -> Int64 { sqlite3_column_int64(handle, CInt(column)) }

    func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

    func double(_ column: Int) -> Double { sqlite3_column_double(handle, CInt(column)) }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, CInt(column)) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, CInt(column)))))
    }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, CInt(column)) == SQLITE_NULL }
}

/// SQLITE_TRANSIENT: SQLite copies the bytes.
private nonisolated(unsafe) let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// A valid address for empty values: a null pointer would bind NULL.
private nonisolated(unsafe) let empty: UnsafePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return UnsafePointer(pointer)
}()
