// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words of a text, folded so that patterns of data files match them: lower case, ä→ae, ö→oe, ü→ue, ß→ss; „§“ and
/// numbers are words of their own, everything else separates.
public struct FoldedWords: Sendable, Hashable {
    public let words: [String]

    public init(_ text: some StringProtocol) {
        var words: [String] = []
        var current: [UInt8] = []
        func close() {
            guard !current.isEmpty else { return }
            words.append(String(decoding: current, as: UTF8.self))
            current.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if Self.appendFolded(scalar, to: &current) { continue }
            close()
            if scalar == "§" { words.append("§") }
        }
        close()
        self.words = words
    }

    /// Appends the folded form of a letter or digit; false for anything else.
    private static func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 48...57, 97...122: bytes.append(UInt8(scalar.value))
        case 65...90: bytes.append(UInt8(scalar.value + 32))
        case 0xE4, 0xC4: bytes += [97, 101]
        case 0xF6, 0xD6: bytes += [111, 101]
        case 0xFC, 0xDC: bytes += [117, 101]
        case 0xDF, 0x1E9E: bytes += [115, 115]
        case 0...0x7F: return false
        default:
            guard scalar.properties.isAlphabetic else { return false }
            bytes += Array(scalar.properties.lowercaseMapping.utf8)
        }
        return true
    }
}
