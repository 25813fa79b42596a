// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Takes out of a text what a reader cannot see but a program would act on, and brings it into composed form.
public struct Textreinigung: Sendable {
    /// What was taken out, for the notices of a document.
    public struct Fund: OptionSet, Sendable, Hashable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        public static let steuerzeichen = Fund(rawValue: 1)
        public static let richtungswechsel = Fund(rawValue: 2)
        public static let unsichtbar = Fund(rawValue: 4)
        public static let ersatzzeichen = Fund(rawValue: 8)

        /// One German sentence for each kind of find.
        public var hinweise: [String] {
            var hinweise: [String] = []
            if contains(.steuerzeichen) { hinweise.append("Steuerzeichen im Text wurden entfernt.") }
            if contains(.richtungswechsel) {
                hinweise.append("Zeichen zum Umkehren der Schreibrichtung wurden entfernt.")
            }
            if contains(.unsichtbar) { hinweise.append("Unsichtbare Zeichen im Text wurden entfernt.") }
            if contains(.ersatzzeichen) {
                hinweise.append("Einzelne Zeichen waren unlesbar; bitte mit dem Original vergleichen.")
            }
            return hinweise
        }
    }

    /// The finds of all calls so far.
    public private(set) var funde: Fund = []

    public init() {}

    /// The text without control characters (tab and line feed stay), ANSI sequences, changes of direction and soft
    /// hyphens; ligatures and combining marks composed, no-break spaces as spaces, line ends as line feeds.
    public mutating func rein(_ text: String) -> String {
        var text = text
        let needsWork = text.withUTF8 { Self.needsWork($0) }
        guard needsWork else { return text }
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        var hasMarks = false
        var wasReturn = false
        while let scalar = scalars.next() {
            if scalar == "\u{1B}" {
                funde.insert(.steuerzeichen)
                if let rest = Self.skipEscape(&scalars) { result.append(rest) }
                continue
            }
            if scalar == "\n", wasReturn {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            hasMarks = hasMarks || Zusammensetzung.isMark(scalar)
            add(scalar, to: &result)
        }
        return hasMarks ? Zusammensetzung.composed(String(result)) : String(result)
    }

    private mutating func add(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x09, 0x0A: result.append(scalar)
        case 0x0D, 0x0C, 0x0B, 0x85, 0x2028, 0x2029: result.append("\n")
        case 0..<0x20, 0x7F...0x9F: funde.insert(.steuerzeichen)
        case 0xA0, 0x2007, 0x202F: result.append(" ")
        case 0xAD: break
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: funde.insert(.richtungswechsel)
        case 0xFEFF: break
        case 0x200B...0x200D, 0x2060...0x2065, 0xFFF9...0xFFFB, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
            funde.insert(.unsichtbar)
        case 0xFFFD:
            funde.insert(.ersatzzeichen)
            result.append(scalar)
        case 0xFB00...0xFB06: result.append(contentsOf: Self.ligaturen[Int(scalar.value - 0xFB00)].unicodeScalars)
        default: result.append(scalar)
        }
    }

    private static let ligaturen = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// Moves behind an ANSI sequence (`ESC [ … letter`); gives back a scalar that does not belong to one.
    private static func skipEscape(_ scalars: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar? {
        guard let next = scalars.next() else { return nil }
        guard next == "[" else { return next.value < 0x20 ? nil : next }
        var length = 0
        while length < 32, let scalar = scalars.next() {
            length += 1
            if (0x40...0x7E).contains(scalar.value) { return nil }
            if scalar.value < 0x20 || scalar.value > 0x7E { return scalar == "\n" ? scalar : nil }
        }
        return nil
    }

    /// Whether any byte can belong to a character that is changed; plain German text has none.
    private static func needsWork(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 {
                if byte != 0x0A && byte != 0x09 { return true }
            } else if byte >= 0x7F {
                if byte == 0x7F || byte == 0xCC || byte == 0xCD || byte == 0xD8 || byte == 0xEF || byte >= 0xF0 {
                    return true
                }
                if last == 0xC2, byte <= 0xA0 || byte == 0xAD { return true }
                if last == 0xE2, byte == 0x81 { return true }
                if last == 0xE2, byte == 0x80 {
                    last = 0xFF
                    continue
                }
                if last == 0xFF, !(byte >= 0x90 && byte <= 0xA7) { return true }
            }
            last = byte
        }
        return false
    }
}
