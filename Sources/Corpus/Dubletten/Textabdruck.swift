// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is kept of a text to tell whether another says the same: its runs of three words and its weighty words, each as
/// a sketch. Case, umlauts, punctuation and line breaks do not matter.
public struct Textabdruck: Sendable, Hashable {
    /// Runs of three words.
    public var folgen: Skizze
    /// Numbers and words on which a rule turns („nicht“, „soll“, „drei“), each as often as it occurs.
    public var gewichtige: Skizze
    public var woerter: Int

    public init(folgen: Skizze, gewichtige: Skizze, woerter: Int) {
        self.folgen = folgen
        self.gewichtige = gewichtige
        self.woerter = woerter
    }

    static let folgenzahl = 128
    /// A text of some twenty pages has no more, and is compared in full.
    static let gewichtigenzahl = 512

    /// Whether a member of `gewichtige` is a number in digits or a month.
    static func istZahl(_ hash: UInt32) -> Bool { hash & 1 == 0 }

    /// Of the text without its head.
    public init(_ abschnitte: [Abschnitt]) {
        var sammler = Sammler()
        for abschnitt in abschnitte.sorted(by: { $0.ordnung < $1.ordnung }) where !abschnitt.istKopf {
            sammler.nimm(abschnitt.ueberschrift)
            sammler.nimm(abschnitt.text)
        }
        self = sammler.abdruck
    }

    /// Goes over the bytes of a text once.
    private struct Sammler {
        private var worte: Set<UInt32> = []
        private var woerter = 0
        private var folgen: Set<UInt32> = []
        private var gewichtige: Set<UInt32> = []
        private var haeufigkeit: [UInt32: UInt32] = [:]
        private var letzte: (UInt32, UInt32) = (0, 0)
        private var hash = Self.anfang
        private var laenge = 0
        private var beginntMitZiffer = false

        private static let anfang = FNV.anfang

        mutating func nimm(_ text: String) {
            var vorher: UInt8 = 0
            for byte in text.utf8 {
                zeichen(byte, nach: vorher)
                vorher = byte
            }
            wortEnde()
        }

        private mutating func zeichen(_ byte: UInt8, nach vorher: UInt8) {
            switch byte {
            case 48...57: haenge(byte)
            case 97...122: haenge(byte)
            case 65...90: haenge(byte + 32)
            case 0xC3: break
            // Umlauts become their base letter, as scans often have it.
            case 0x84 where vorher == 0xC3, 0xA4 where vorher == 0xC3: haenge(UInt8(ascii: "a"))
            case 0x96 where vorher == 0xC3, 0xB6 where vorher == 0xC3: haenge(UInt8(ascii: "o"))
            case 0x9C where vorher == 0xC3, 0xBC where vorher == 0xC3: haenge(UInt8(ascii: "u"))
            case 0x9F where vorher == 0xC3: haenge(UInt8(ascii: "s"))
            default: wortEnde()
            }
        }

        private mutating func haenge(_ byte: UInt8) {
            if laenge == 0 { beginntMitZiffer = (48...57).contains(byte) }
            hash = FNV.mit(byte, hash)
            laenge += 1
        }

        private mutating func wortEnde() {
            defer { (hash, laenge) = (Self.anfang, 0) }
            guard laenge > 0 else { return }
            if beginntMitZiffer { return nimm(gewichtig: hash, alsZahl: true) }
            guard laenge > 1 else { return }
            if let alsZahl = Gewichtigewoerter.alsZahl[hash] { nimm(gewichtig: hash, alsZahl: alsZahl) }
            woerter += 1
            worte.insert(hash)
            if woerter > 2 { folgen.insert(Self.gemischt(letzte.0, letzte.1, hash)) }
            letzte = (letzte.1, hash)
        }

        private mutating func nimm(gewichtig hash: UInt32, alsZahl: Bool) {
            let mal = haeufigkeit[hash, default: 0]
            haeufigkeit[hash] = mal + 1
            gewichtige.insert(Self.gemischt(hash, mal, 1) & ~1 | (alsZahl ? 0 : 1))
        }

        /// Well spread, as sketches need it.
        private static func gemischt(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
            var z = UInt64(a) &* 0x9e37_79b9_7f4a_7c15 ^ (UInt64(b) << 32 | UInt64(c))
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return UInt32(truncatingIfNeeded: (z ^ (z >> 31)) >> 32)
        }

        var abdruck: Textabdruck {
            Textabdruck(
                folgen: Skizze(woerter > 2 ? folgen : worte, groesse: Textabdruck.folgenzahl),
                gewichtige: Skizze(gewichtige, groesse: Textabdruck.gewichtigenzahl), woerter: woerter)
        }
    }
}

/// A small hash of bytes.
private enum FNV {
    static let anfang: UInt32 = 0x811c_9dc5

    static func mit(_ byte: UInt8, _ hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}

/// Words on which a rule turns, folded as `Textabdruck` folds them.
private enum Gewichtigewoerter {
    /// Whether a word counts as a number, by its hash. Months do: they stand in dates, which heads have too.
    static let alsZahl: [UInt32: Bool] = {
        let monate = hashes(
            "januar februar marz april mai juni juli august september oktober november dezember"
        ).map { ($0, true) }
        let worte = hashes(
            """
            nicht nie niemals kein keine keinen keinem keiner keines nur ohne
            muss mussen soll sollen sollte sollten kann konnen konnte konnten darf durfen
            zwei drei vier funf sechs sieben acht neun zehn elf zwolf
            tag tage tagen tages woche wochen monat monate monaten monats jahr jahre jahren jahres
            mindestens hochstens fruhestens spatestens
            """
        ).map { ($0, false) }
        return Dictionary(monate + worte) { first, _ in first }
    }()

    private static func hashes(_ worte: String) -> [UInt32] {
        worte.split(whereSeparator: \.isWhitespace).map { $0.utf8.reduce(FNV.anfang) { FNV.mit($1, $0) } }
    }
}
