// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words that compounds are made of, with the few exceptions of German that no rule gives.
///
/// Read from a text file: one word a line in lower case, sections in brackets, comments after `#`.
///
/// | Section | Lines |
/// |---|---|
/// | `[nomen]` | plain nouns: part or end of a compound, never split |
/// | `[zusammengesetzt]` | compound nouns: part or end of a longer one, and split |
/// | `[bestimmung]` | first parts only, with their noun: `studien=studium`, `mindest` |
/// | `[kopf]` | ends only: `pflichtig` |
/// | `[ganz]` | words that are never split |
/// | `[ohne]` | words that are no part, whatever another file says |
/// | `[formen]` | irregular forms: `visa=visum` |
/// | `[umlaut]` | beginnings whose umlaut tells them from another word: `förder` is not `forder` |
/// | `[digraph]` | beginnings whose ae, oe, ue is no umlaut: `zuer` |
public struct Lexikon: Sendable {
    /// What a word may be in a compound.
    struct Rolle: OptionSet {
        let rawValue: Int32
        static let nomen = Rolle(rawValue: 1)
        static let bestimmung = Rolle(rawValue: 2)
        static let kopf = Rolle(rawValue: 4)
        static let ganz = Rolle(rawValue: 8)
        static let ohne = Rolle(rawValue: 16)
        static let zusammengesetzt = Rolle(rawValue: 32)

        var isNomen: Bool { !isDisjoint(with: [.nomen, .zusammengesetzt]) && !contains(.ohne) }
        /// Whether a word in this role is never split.
        var isWhole: Bool { contains(.ganz) || contains(.nomen) && !contains(.zusammengesetzt) }
    }

    private var table: ByteTable
    private var forms = ByteTable()
    private var targets: [Latin1] = []
    private(set) var umlautfest: [Latin1] = []
    private(set) var digraph: [Latin1] = []

    /// A lexicon that knows no word: nothing is split.
    public init() {
        table = ByteTable()
    }

    /// Reads the file format above.
    ///
    /// - Throws: `LexikonError` for the first line that is not understood.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(LexikonError) {
        table = ByteTable(capacity: bytes.count / 9 + 16)
        var section: LexikonSection?
        var start = 0
        var number = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            number += 1
            let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
            start = end + 1
            guard let first = line.first, first != 0x23 else { continue }
            if first == 0x5B {
                section = LexikonSection(rawValue: String(decoding: line.dropFirst().dropLast(), as: UTF8.self))
                guard section != nil, line.last == 0x5D else {
                    throw LexikonError(zeile: number, grund: "Diesen Abschnitt gibt es nicht.")
                }
            } else if let section {
                try add(line, to: section, zeile: number)
            } else {
                throw LexikonError(zeile: number, grund: "Vor dem ersten Wort fehlt der Abschnitt.")
            }
        }
    }

    /// Reads the file format above from a text.
    public init(text: String) throws(LexikonError) {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(LexikonError) in try Lexikon(bytes) }
        }
        self = try result.get()
    }

    /// How many words it knows.
    public var count: Int { table.count }

    /// What the word may be, empty if it is unknown.
    func rolle(_ word: some Sequence<UInt8>) -> Rolle {
        Rolle(rawValue: (table.value(word) ?? 0) & 0xFF)
    }

    func rolle(_ word: UnsafeBufferPointer<UInt8>) -> Rolle {
        Rolle(rawValue: (table.value(word) ?? 0) & 0xFF)
    }

    /// Whether the word is a noun that stands in the lexicon.
    func istNomen(_ word: some Sequence<UInt8>) -> Bool { rolle(word).isNomen }

    /// The noun behind a first part ("studien" → "studium"), nil if the part stands for itself.
    func nomen(zu part: Latin1) -> Latin1? {
        guard let value = table.value(part), value >> 8 > 0 else { return nil }
        return targets[Int(value >> 8) - 1]
    }

    /// The dictionary form of an irregular form, nil if it is none.
    func grundform(_ word: Latin1) -> Latin1? {
        forms.value(word).map { targets[Int($0)] }
    }

    private mutating func add(
        _ line: UnsafeBufferPointer<UInt8>, to section: LexikonSection, zeile: Int
    ) throws(LexikonError) {
        guard let word = Self.word(line.prefix { $0 != 0x3D }), !word.isEmpty else {
            throw LexikonError(zeile: zeile, grund: "Nur Kleinbuchstaben a–z, ä, ö, ü, ß sind erlaubt.")
        }
        var target: Latin1?
        if let place = line.firstIndex(of: 0x3D) {
            target = Self.word(line[(place + 1)...])
            guard let target, !target.isEmpty, section == .bestimmung || section == .formen else {
                throw LexikonError(zeile: zeile, grund: "Nach „=“ fehlt ein Wort, oder hier ist keines erlaubt.")
            }
            targets.append(target)
        }
        switch section {
        case .nomen: mark(word, .nomen)
        case .zusammengesetzt: mark(word, .zusammengesetzt)
        case .kopf: mark(word, .kopf)
        case .ganz: mark(word, .ganz)
        case .ohne: mark(word, .ohne)
        case .bestimmung: mark(word, .bestimmung, target: target)
        case .umlaut: umlautfest.append(word)
        case .digraph: digraph.append(word)
        case .formen:
            guard target != nil else { throw LexikonError(zeile: zeile, grund: "Die Grundform fehlt.") }
            forms.set(word, to: Int32(targets.count - 1))
        }
    }

    private mutating func mark(_ word: Latin1, _ rolle: Rolle, target: Latin1? = nil) {
        var value = (table.value(word) ?? 0) | rolle.rawValue
        if target != nil { value |= Int32(targets.count) << 8 }
        table.set(word, to: value)
    }

    /// The word in one byte a letter, nil if it holds anything else.
    private static func word(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Latin1? {
        var word: Latin1 = []
        word.reserveCapacity(utf8.count)
        var place = utf8.startIndex
        while place < utf8.endIndex {
            let byte = utf8[place]
            place += 1
            if byte >= 0x61, byte <= 0x7A {
                word.append(byte)
                continue
            }
            guard byte == 0xC3, place < utf8.endIndex else { return nil }
            switch utf8[place] {
            case 0xA4: word.append(Latin1.ae)
            case 0xB6: word.append(Latin1.oe)
            case 0xBC: word.append(Latin1.ue)
            case 0x9F: word.append(contentsOf: [0x73, 0x73])
            default: return nil
            }
            place += 1
        }
        return word
    }
}

/// The sections of a lexicon file.
private enum LexikonSection: String {
    case nomen, zusammengesetzt, bestimmung, kopf, ganz, ohne, formen, umlaut, digraph
}

/// A line of a lexicon file that is not understood.
public struct LexikonError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Number of the line, from 1.
    public let zeile: Int
    /// What is wrong, a German sentence.
    public let grund: String

    public var description: String { "Zeile \(zeile): \(grund)" }
}
