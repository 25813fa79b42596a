// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The mark at the beginning of a list item or numbered part: „–“, „a)“, „(2)“, „3.“, „3.1.2“.
public enum Gliederungszeichen: Sendable, Hashable {
    case strich
    case buchstabe
    /// „1.“, „1)“, „(1)“
    case nummer
    /// „1“ or „3.1.2“ with its depth; what headings carry.
    case dezimal(tiefe: Int)

    /// The mark with which a line begins, nil if it has none or nothing follows.
    public static func am(anfang line: some StringProtocol) -> Gliederungszeichen? {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count >= 2 else { return nil }
        return zeichen(parts[0], gefolgtVon: parts[1])
    }

    static func zeichen(_ mark: some StringProtocol, gefolgtVon next: some StringProtocol) -> Gliederungszeichen? {
        let bytes = Array(mark.utf8.prefix(16))
        guard let first = bytes.first, mark.utf8.count <= 14 else { return nil }
        if striche.contains(String(mark)) { return .strich }
        if isDigit(first) { return zahl(bytes, gefolgtVon: next) }
        let open = first == UInt8(ascii: "(")
        let inner = open ? bytes.dropFirst() : bytes[...]
        guard inner.last == UInt8(ascii: ")") else { return nil }
        let core = inner.dropLast()
        if !core.isEmpty, core.count <= 3, core.allSatisfy(isDigit) { return .nummer }
        return (1...2).contains(core.count) && core.allSatisfy(isLetter) ? .buchstabe : nil
    }

    private static func zahl(_ bytes: [UInt8], gefolgtVon next: some StringProtocol) -> Gliederungszeichen? {
        if bytes.last == UInt8(ascii: ")") { return bytes.dropLast().allSatisfy(isDigit) ? .nummer : nil }
        let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
        guard groups.allSatisfy({ $0.count <= 3 && $0.allSatisfy(isDigit) }) else { return nil }
        guard !monate.contains(next.prefix(3).lowercased()) else { return nil }
        if groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) { return nil }
        if groups.count == 1, bytes.last == UInt8(ascii: ".") { return .nummer }
        guard let start = next.unicodeScalars.first, start.properties.isUppercase || start == "„" || start == "§" else {
            return groups.count > 2 ? .dezimal(tiefe: groups.count) : nil
        }
        return .dezimal(tiefe: groups.count)
    }

    private static let striche: Set<String> = [
        "-", "–", "—", "•", "*", "▪", "◦", "·", "\u{F0B7}", "\u{F02D}", "‒", "○", "■", "►", "o",
    ]
    private static let monate: Set<String> = [
        "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
