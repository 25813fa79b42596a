// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what `ByteWriter` wrote. Bytes that are damaged give an error, never a crash or huge memory.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    static let beschaedigt = StorageError(
        "Ein Eintrag der Datenbank ist beschädigt. Bitte „fundstelle doctor“ ausführen.")

    /// - Throws: `StorageError` if the bytes are of another version of the format.
    init(_ bytes: [UInt8], version: UInt8) throws {
        self.bytes = bytes
        guard try readByte() == version else { throw Self.beschaedigt }
    }

    var istAmEnde: Bool { position == bytes.count }

    mutating func readByte() throws -> UInt8 {
        guard position < bytes.count else { throw Self.beschaedigt }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func readUnsigned() throws -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try readByte()
            guard shift < 64 else { throw Self.beschaedigt }
            number |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    mutating func readInt() throws -> Int {
        let number = try readUnsigned()
        return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
    }

    /// A count or length: no more than bytes are left, as every element takes at least one.
    mutating func readCount() throws -> Int {
        let number = try readUnsigned()
        guard number <= UInt64(bytes.count - position) else { throw Self.beschaedigt }
        return Int(number)
    }

    mutating func readSlice() throws -> ArraySlice<UInt8> {
        let count = try readCount()
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    mutating func readText() throws -> String { String(decoding: try readSlice(), as: UTF8.self) }

    mutating func readTexts() throws -> [String] {
        let count = try readCount()
        var texts: [String] = []
        texts.reserveCapacity(count)
        for _ in 0..<count { texts.append(try readText()) }
        return texts
    }

    /// A range from its start and length.
    func range(_ start: Int, _ length: Int) throws -> Range<Int> {
        let (end, overflow) = start.addingReportingOverflow(length)
        guard length >= 0, !overflow else { throw Self.beschaedigt }
        return start..<end
    }
}
