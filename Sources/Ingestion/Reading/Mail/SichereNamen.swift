// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names of files inside archives and e-mails made safe: no way out of the folder, no control characters, no two alike.
public struct SichereNamen: Sendable {
    private var vergeben: Set<String> = []

    public init() {}

    /// Whether a name tries to lead out of its folder.
    public static func istGefaehrlich(_ name: String) -> Bool {
        let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        let hasDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
        return parts.contains("..") || parts.first == "" || hasDrive || name.utf8.contains { $0 < 0x20 }
    }

    /// A relative name of at most 200 bytes that nothing else in this container has.
    public mutating func name(fuer name: String) -> String {
        var cleaner = Textreinigung()
        let parts = cleaner.rein(name).split { $0 == "/" || $0 == "\\" || $0 == "\n" || $0 == "\t" }
        let kept = parts.filter { $0 != ".." && $0 != "." && !$0.hasSuffix(":") }.map { Self.shortened(String($0)) }
        let base = kept.suffix(6).joined(separator: "/")
        var candidate = base.isEmpty ? "unbenannt" : base
        var count = 2
        while !vergeben.insert(candidate).inserted {
            candidate = Self.numbered(base.isEmpty ? "unbenannt" : base, count)
            count += 1
        }
        return candidate
    }

    /// At most 200 bytes; the ending stays.
    private static func shortened(_ part: String) -> String {
        guard part.utf8.count > 200 else { return part }
        let ending = part.lastIndex(of: ".").map { String(part[$0...]) } ?? ""
        let keep = ending.utf8.count <= 12 ? ending : ""
        var head = ""
        for character in part {
            guard head.utf8.count + character.utf8.count + keep.utf8.count <= 200 else { break }
            head.append(character)
        }
        return head + keep
    }

    private static func numbered(_ name: String, _ count: Int) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "\(name)-\(count)" }
        return "\(name[..<dot])-\(count)\(name[dot...])"
    }
}
