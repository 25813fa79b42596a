// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Quoted-printable and percent encoding.
enum Quoted {
    static func printable(_ bytes: some Collection<UInt8>, underscoreIsSpace: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "_"), underscoreIsSpace {
                result.append(0x20)
            } else if byte != UInt8(ascii: "=") {
                result.append(byte)
            } else if place + 1 < bytes.count, let high = hex(bytes[place]), let low = hex(bytes[place + 1]) {
                result.append(high << 4 | low)
                place += 2
            } else if let end = softBreak(bytes, place) {
                place = end
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// The place behind a line end that `=` takes back.
    private static func softBreak(_ bytes: [UInt8], _ start: Int) -> Int? {
        var place = start
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D { place += 1 }
        if place == bytes.count { return place }
        return bytes[place] == 0x0A ? place + 1 : nil
    }

    static func percent(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count, let high = hex(bytes[place + 1]),
                let low = hex(bytes[place + 2])
            {
                result.append(high << 4 | low)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

/// Base64 as mails use it: anything that is no letter of the alphabet is passed over.
enum Base64 {
    private static let values: [Int8] = {
        var values = [Int8](repeating: -1, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = Int8(value) }
        return values
    }()

    static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        values.withUnsafeBufferPointer { values in
            for byte in bytes {
                let value = values[Int(byte)]
                guard value >= 0 else { continue }
                bits = bits << 6 | UInt32(value)
                count += 6
                if count >= 8 {
                    count -= 8
                    result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                }
            }
        }
        return result
    }
}

/// `=?utf-8?q?…?=` in header fields.
enum EncodedWord {
    static func decode(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var rest = text[...]
        var wasEncoded = false
        while let start = rest.firstRange(of: "=?") {
            let between = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let bytes = bytes(parts[1], parts[2]) else {
                result += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                wasEncoded = false
                continue
            }
            if !(wasEncoded && between.allSatisfy(\.isWhitespace)) { result += between }
            let charset = parts[0].prefix { $0 != "*" }
            result += TextDecoding.decode(bytes, erklaert: String(charset)).text
            rest = parts[3].dropFirst()
            wasEncoded = true
        }
        return result + rest
    }

    private static func bytes(_ kind: Substring, _ payload: Substring) -> [UInt8]? {
        switch kind.lowercased() {
        case "q": Quoted.printable(payload.utf8, underscoreIsSpace: true)
        case "b": Base64.decode(payload.utf8)
        default: nil
        }
    }
}
