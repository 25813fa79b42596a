// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds out in which encoding a German text was written and decodes it.
public enum TextDecoding: Sendable {
    /// Encodings that are told apart.
    public enum Kodierung: String, Sendable, Hashable, CaseIterable {
        case utf8
        case utf16LE
        case utf16BE
        case windows1252
        case iso885915
        case macRoman
        case cp850
    }

    /// The text and its encoding. Bytes that fit none become U+FFFD.
    /// - Parameter erklaert: the encoding that a header or a `meta` element names; believed if the bytes allow it.
    public static func decode(_ bytes: [UInt8], erklaert: String? = nil) -> (text: String, kodierung: Kodierung) {
        bytes.withUnsafeBufferPointer { buffer in
            let kodierung = erkenne(buffer, erklaert: erklaert)
            return (decode(buffer, as: kodierung), kodierung)
        }
    }

    private static func erkenne(_ bytes: UnsafeBufferPointer<UInt8>, erklaert: String?) -> Kodierung {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
        if let wide = utf16WithoutMark(bytes) { return wide }
        if isUTF8(bytes[...]) { return .utf8 }
        if let named = erklaert.flatMap(kodierung(named:)), named != .utf8, named != .utf16LE, named != .utf16BE {
            return named
        }
        return SingleByte.guess(bytes)
    }

    /// The encoding of a charset name as in MIME and HTML, nil if it is none of ours.
    static func kodierung(named name: String) -> Kodierung? {
        switch name.lowercased().filter({ $0 != "_" && $0 != "-" && $0 != " " }) {
        case "utf8", "usascii", "ascii": .utf8
        case "utf16le", "utf16": .utf16LE
        case "utf16be": .utf16BE
        case "windows1252", "cp1252", "iso88591", "latin1": .windows1252
        case "iso885915", "latin9": .iso885915
        case "macintosh", "macroman", "xmacroman": .macRoman
        case "cp850", "ibm850", "cp437", "ibm437": .cp850
        default: nil
        }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as kodierung: Kodierung) -> String {
        switch kodierung {
        case .utf8:
            let skip = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[skip...]), as: UTF8.self)
        case .utf16LE: return utf16(bytes, highFirst: false)
        case .utf16BE: return utf16(bytes, highFirst: true)
        default: return SingleByte.decode(bytes, as: kodierung)
        }
    }

    private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>, highFirst: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var place = 0
        while place + 1 < bytes.count {
            let first = UInt16(bytes[place])
            let second = UInt16(bytes[place + 1])
            units.append(highFirst ? first << 8 | second : second << 8 | first)
            place += 2
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return String(decoding: units, as: UTF16.self)
    }

    /// UTF-16 without mark: nearly every second byte of Latin text is zero.
    static func utf16WithoutMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Kodierung? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 10 > half * 8, zeros.even * 20 < half { return .utf16LE }
        return zeros.even * 10 > half * 8 && zeros.odd * 20 < half ? .utf16BE : nil
    }

    /// Whether the bytes are UTF-8; a sequence cut off at the end is allowed.
    static func isUTF8(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte < 0x80 { continue }
            let more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
            guard byte >= 0xC2, byte <= 0xF4 else { return false }
            for _ in 0..<more {
                guard place < bytes.endIndex else { return true }
                guard bytes[place] & 0xC0 == 0x80 else { return false }
                place += 1
            }
        }
        return true
    }

    /// Text in a code page: mostly printable ASCII; noise is not.
    static func looksLikeSingleByteText(_ sample: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let printable = sample.reduce(0) {
            $0 + ($1 >= 0x20 && $1 < 0x7F || $1 == 0x0A || $1 == 0x0D || $1 == 0x09 ? 1 : 0)
        }
        return printable * 100 >= sample.count * 75
    }
}
