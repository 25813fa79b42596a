// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The file number of a decree, as printed and in the form in which two printings of it are equal.
public struct Aktenzeichen: Sendable, Hashable {
    /// As it stands in the document, for display.
    public let gedruckt: String
    /// Without blanks, with „-“ for every dash, for comparison.
    public let normalisiert: String

    public init(gedruckt: String) {
        self.gedruckt = gedruckt
        normalisiert = Self.normalisiere(gedruckt)
    }

    /// Two printings of the same file number are equal.
    public static func == (lhs: Aktenzeichen, rhs: Aktenzeichen) -> Bool { lhs.normalisiert == rhs.normalisiert }

    public func hash(into hasher: inout Hasher) { hasher.combine(normalisiert) }

    /// The file numbers in running text with their UTF-8 range: those of an unmistakable shape
    /// („15-39.08.01-3“, „I B 5/44.104“), and others where the text announces them („Az.: 38216/2022“).
    public static func funde(in text: String) -> [(Aktenzeichen, Range<Int>)] {
        Leser.ueber(text) { leser in
            var found: [(Aktenzeichen, Range<Int>)] = []
            var position = 0
            while position < leser.anzahl {
                guard leser.istGross(position) || leser.istZiffer(position) || leser.istVerleseneEins(position),
                    leser.istWortanfang(position),
                    let ende = AktenzeichenLeser(leser: leser).fund(position)
                else {
                    position += 1
                    continue
                }
                found.append((Aktenzeichen(gedruckt: leser.text(position, ende)), position..<ende))
                position = ende
            }
            return found
        }
    }

    /// The file number of a line of a letterhead („Aktenzeichen: 512 – 39.06.13 – 1 – 18-033“, „38216/2022“), nil if the
    /// line holds none.
    public static func einzeln(in line: some StringProtocol) -> Aktenzeichen? {
        let text = String(line)
        if let (first, _) = funde(in: text).first { return first }
        return Leser.ueber(text) { leser in
            AktenzeichenLeser(leser: leser).kopfzeile().map {
                Aktenzeichen(gedruckt: leser.text($0.lowerBound, $0.upperBound))
            }
        }
    }

    /// How far the shape of a text alone tells that it is a file number.
    public enum Gestalt: Int, Sendable, Hashable, Comparable {
        /// Digits and a joint; a label must say that it is one.
        case moeglich
        /// Several groups; enough on a line of its own.
        case ausgepraegt
        /// A shape that nothing else has; enough anywhere.
        case unverkennbar

        public static func < (lhs: Gestalt, rhs: Gestalt) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// A file number with its place and what its shape tells.
    public struct Fund: Sendable, Hashable {
        public var aktenzeichen: Aktenzeichen
        /// UTF-8 range in the text.
        public var bereich: Range<Int>
        public var gestalt: Gestalt
    }

    /// What stands behind a label, in whatever way the authority numbers its files; nil if the text does not begin with
    /// such a number.
    public static func nachEtikett(_ text: String) -> Fund? {
        Leser.ueber(text) { leser in
            let start = leser.hinterLeerraum(0)
            let reader = AktenzeichenLeser(leser: leser)
            return reader.nachEtikett(start).map { fund(leser, start, $0) }
        }
    }

    /// The file number that is all of a line but for dashes or brackets around it and „(bei Antwort bitte angeben)“.
    public static func freistehend(_ text: String) -> Fund? {
        Leser.ueber(text) { leser in
            let start = hinterStrichen(leser, 0)
            guard let ende = AktenzeichenLeser(leser: leser).nachEtikett(start) else { return nil }
            let rest = hinterStrichen(leser, ende)
            guard rest >= leser.anzahl || leser.hinter("(bei antwort", rest) >= 0 else { return nil }
            return fund(leser, start, ende)
        }
    }

    private static func fund(_ leser: Leser, _ start: Int, _ ende: Int) -> Fund {
        let form = AktenzeichenLeser.Form(leser, start, ende)
        let gestalt: Gestalt = form.istUnverkennbar ? .unverkennbar : form.istAusgepraegt ? .ausgepraegt : .moeglich
        return Fund(
            aktenzeichen: Aktenzeichen(gedruckt: leser.text(start, ende)), bereich: start..<ende, gestalt: gestalt)
    }

    private static func hinterStrichen(_ leser: Leser, _ start: Int) -> Int {
        var position = leser.hinterLeerraum(start)
        while true {
            let istKlammer =
                position == 0 && leser.byte(0) == UInt8(ascii: "(") || leser.byte(position) == UInt8(ascii: ")")
            let breite = istKlammer ? 1 : leser.strichbreite(position)
            guard breite > 0 else { return position }
            position = leser.hinterLeerraum(position + breite)
        }
    }

    private static func normalisiere(_ text: String) -> String {
        Leser.ueber(text) { leser in
            var bytes: [UInt8] = []
            var position = 0
            if istVerlesenesReferat(leser) {
                bytes.append(UInt8(ascii: "I"))
                position = 1
            }
            while position < leser.anzahl {
                let blank = leser.leerbreite(position)
                let dash = leser.strichbreite(position)
                if blank == 0, dash == 0 {
                    bytes.append(leser.byte(position))
                } else if dash > 0 {
                    bytes.append(UInt8(ascii: "-"))
                }
                position += max(1, blank, dash)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// „1 C 4/43.641“ is „I C 4/43.641“ misread: a plan number of two and two or three digits shows a unit of a ministry.
    private static func istVerlesenesReferat(_ leser: Leser) -> Bool {
        leser.istVerleseneEins(0) && AktenzeichenLeser.Form(leser, 0, leser.anzahl).istUnverkennbar
    }
}

extension Aktenzeichen: CustomStringConvertible {
    public var description: String { gedruckt }
}

extension Leser {
    /// The text between two positions.
    func text(_ start: Int, _ ende: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: basis + start, count: max(0, ende - start)), as: UTF8.self)
    }
}
