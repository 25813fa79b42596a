// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Fields of a GET form, decoded as browsers encode them (`+` for a space, percent encoding, UTF-8).
enum Formular {
    /// Most fields that are read; more are left out. A check list may ask for some dozens of facts.
    static let maximaleFelder = 128

    static func felder(query: String?) -> [Formularfeld] {
        guard let query else { return [] }
        return query.utf8.split(separator: UInt8(ascii: "&")).prefix(maximaleFelder).map { piece in
            let parts = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return Formularfeld(name: decoded(parts[0]), wert: parts.count > 1 ? decoded(parts[1]) : "")
        }
    }

    /// Broken percent sequences stay as they are; bytes that are not UTF-8 become U+FFFD.
    static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = hexPair(rest.prefix(2)) {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexPair(_ digits: ArraySlice<UInt8>) -> UInt8? {
        let istHex: (UInt8) -> Bool = { 48...57 ~= $0 || 65...70 ~= $0 || 97...102 ~= $0 }
        guard digits.count == 2, digits.allSatisfy(istHex) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
