// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the JSON that models write: with words before and behind it, in code fences, with commas too many, cut off.
public struct LooseJSON: Sendable {
    private static let groessteTiefe = 12

    private let bytes: [UInt8]
    private var stelle = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The complete elements of the list under a key; those behind the first that is incomplete are left out.
    ///
    /// Where the key stands several times, the last list that holds something counts: models think aloud before they
    /// answer. Without the key a list or objects that stand alone count.
    public static func elemente(in text: String, unter key: String) -> [JSONWert] {
        let reader = LooseJSON(Array(text.utf8))
        let starts = reader.starts(of: Array("\"\(key)\"".utf8))
        guard !starts.isEmpty else { return reader.bareList() }
        let keyed = starts.reversed().lazy.map { start -> [JSONWert] in
            var reader = reader
            reader.stelle = start
            return reader.listBehindColon()
        }
        return keyed.first { !$0.isEmpty } ?? []
    }

    /// Where a text ends that occurs in the bytes.
    private func starts(of pattern: [UInt8]) -> [Int] {
        guard bytes.count >= pattern.count else { return [] }
        return (0...(bytes.count - pattern.count)).filter { bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }.map
        {
            $0 + pattern.count
        }
    }

    private mutating func listBehindColon() -> [JSONWert] {
        skipSpace()
        guard take(UInt8(ascii: ":")) else { return [] }
        skipSpace()
        guard take(UInt8(ascii: "[")) else { return [] }
        return elements()
    }

    private func bareList() -> [JSONWert] {
        var reader = self
        guard
            let start = bytes.indices.first(where: { index in
                bytes[index] == UInt8(ascii: "[") && reader.follows(index + 1, UInt8(ascii: "{"))
                    || bytes[index] == UInt8(ascii: "{")
            })
        else { return [] }
        reader.stelle = bytes[start] == UInt8(ascii: "[") ? start + 1 : start
        return reader.elements()
    }

    private func follows(_ index: Int, _ byte: UInt8) -> Bool {
        bytes[index...].first { $0 > 0x20 } == byte
    }

    /// Values up to the closing bracket, or to the first that cannot be read.
    private mutating func elements() -> [JSONWert] {
        var result: [JSONWert] = []
        while result.count < 1_000 {
            skipSpace(andCommas: true)
            guard stelle < bytes.count, bytes[stelle] != UInt8(ascii: "]"), let value = value(0) else { break }
            result.append(value)
        }
        return result
    }

    private mutating func value(_ depth: Int) -> JSONWert? {
        skipSpace()
        guard depth < Self.groessteTiefe, stelle < bytes.count else { return nil }
        switch bytes[stelle] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return list(depth)
        case UInt8(ascii: "\""): return string().map(JSONWert.text)
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> JSONWert? {
        stelle += 1
        var result: [String: JSONWert] = [:]
        while true {
            skipSpace(andCommas: true)
            if take(UInt8(ascii: "}")) { return .objekt(result) }
            guard stelle < bytes.count, bytes[stelle] == UInt8(ascii: "\""), let key = string() else { return nil }
            skipSpace()
            guard take(UInt8(ascii: ":")), let value = value(depth + 1) else { return nil }
            result[key] = value
        }
    }

    private mutating func list(_ depth: Int) -> JSONWert? {
        stelle += 1
        var result: [JSONWert] = []
        while true {
            skipSpace(andCommas: true)
            if take(UInt8(ascii: "]")) { return .liste(result) }
            guard let value = value(depth + 1) else { return nil }
            result.append(value)
        }
    }

    /// The text of a string; line breaks in it are taken as they are. Nil if it has no end.
    private mutating func string() -> String? {
        stelle += 1
        var result: [UInt8] = []
        while stelle < bytes.count {
            let byte = bytes[stelle]
            stelle += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                result += escaped
            default: result.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> [UInt8]? {
        guard stelle < bytes.count else { return nil }
        let byte = bytes[stelle]
        stelle += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
        case UInt8(ascii: "u"): return unicode()
        default: return [byte]
        }
    }

    /// `\u00e4`, and pairs for what lies beyond 16 bits; half of a pair is no character.
    private mutating func unicode() -> [UInt8]? {
        guard let first = hex() else { return nil }
        var value = first
        if (0xD800...0xDBFF).contains(first), stelle + 1 < bytes.count, bytes[stelle] == UInt8(ascii: "\\"),
            bytes[stelle + 1] == UInt8(ascii: "u")
        {
            stelle += 2
            guard let second = hex() else { return nil }
            guard (0xDC00...0xDFFF).contains(second) else { return Array("\u{FFFD}\u{FFFD}".utf8) }
            value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        }
        return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }

    private mutating func hex() -> UInt32? {
        guard stelle + 4 <= bytes.count else { return nil }
        defer { stelle += 4 }
        return UInt32(String(decoding: bytes[stelle..<stelle + 4], as: UTF8.self), radix: 16)
    }

    private mutating func number() -> JSONWert? {
        let start = stelle
        while stelle < bytes.count, "+-0123456789.eE".utf8.contains(bytes[stelle]) { stelle += 1 }
        // A number at the very end may have been cut.
        guard stelle < bytes.count else { return nil }
        return Double(String(decoding: bytes[start..<stelle], as: UTF8.self)).map(JSONWert.zahl)
    }

    private mutating func word(_ text: String, _ value: JSONWert) -> JSONWert? {
        guard bytes[stelle...].starts(with: text.utf8) else { return nil }
        stelle += text.utf8.count
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard stelle < bytes.count, bytes[stelle] == byte else { return false }
        stelle += 1
        return true
    }

    private mutating func skipSpace(andCommas: Bool = false) {
        while stelle < bytes.count, bytes[stelle] <= 0x20 || andCommas && bytes[stelle] == UInt8(ascii: ",") {
            stelle += 1
        }
    }
}
