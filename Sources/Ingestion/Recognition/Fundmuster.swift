// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Dates and Aktenzeichen inside a text, as recognition needs them.
enum Fundmuster {
    struct Datum: Sendable, Hashable {
        var tag: Stichtag
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    struct Zeichen: Sendable, Hashable {
        var gedruckt: String
        var normalisiert: String
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    /// Dates in digits and words, in order.
    static func daten(in text: String) -> [Datum] {
        DatumsMuster.alle(in: text)
    }

    /// Aktenzeichen, in order.
    /// - Parameter mitEtikett: a label stands in front, so unusual forms are believed too.
    static func aktenzeichen(in text: String, mitEtikett: Bool) -> [Zeichen] {
        ZeichenMuster.alle(in: text, mitEtikett: mitEtikett)
    }
}

enum DatumsMuster {
    private static let monate = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ].map { Array($0.utf8) }

    static func alle(in text: String) -> [Fundmuster.Datum] {
        let b = Suchtext(text).klein
        var funde: [Fundmuster.Datum] = []
        var i = 0
        while i < b.count {
            guard ziffer(b, i), i == 0 || !ziffer(b, i - 1) && b[i - 1] != 46 else { i += 1; continue }
            if let fund = datum(b, i) {
                funde.append(fund)
                i = fund.bereich.upperBound
            } else { i += 1 }
        }
        return funde
    }

    private static func ziffer(_ b: [UInt8], _ i: Int) -> Bool { i >= 0 && i < b.count && (48...57).contains(b[i]) }

    private static func zahl(_ b: [UInt8], _ i: inout Int, _ hoechstens: Int) -> Int? {
        var wert = 0
        var n = 0
        while n < hoechstens, ziffer(b, i) { wert = wert * 10 + Int(b[i] - 48); i += 1; n += 1 }
        return n == 0 || ziffer(b, i) ? nil : wert
    }

    private static func datum(_ b: [UInt8], _ start: Int) -> Fundmuster.Datum? {
        var i = start
        guard let tag = zahl(b, &i, 2), i < b.count, b[i] == 46 else { return nil }
        i += 1
        while i < b.count, b[i] == 32 { i += 1 }
        guard let monat = monat(b, &i) else { return nil }
        while i < b.count, b[i] == 32 { i += 1 }
        let jahrStart = i
        guard let jahr = zahl(b, &i, 4), i - jahrStart == 4 || i - jahrStart == 2 else { return nil }
        let voll = i - jahrStart == 4 ? jahr : (jahr >= 50 ? 1900 + jahr : 2000 + jahr)
        guard i - jahrStart == 4 || !istTeilEinesZeichens(b, start, i) else { return nil }
        guard (1900...2100).contains(voll), let day = Stichtag(jahr: voll, monat: monat, tag: tag) else { return nil }
        return Fundmuster.Datum(tag: day, bereich: start..<i)
    }

    /// „523-26.02.09-…“: a dash beside it.
    private static func istTeilEinesZeichens(_ b: [UInt8], _ start: Int, _ ende: Int) -> Bool {
        var (vor, nach) = (start - 1, ende)
        while vor >= 0, b[vor] == 32 { vor -= 1 }
        while nach < b.count, b[nach] == 32 { nach += 1 }
        let strich: (Int) -> Bool = { k in
            guard k >= 0, k < b.count else { return false }
            return b[k] == 45 || (0x90...0x95).contains(b[k]) && k >= 2 && b[k - 1] == 0x80 || b[k] == 0xE2
        }
        return strich(vor) && strich(nach) || vor == start - 1 && strich(vor) || nach == ende && strich(nach)
    }

    private static func monat(_ b: [UInt8], _ i: inout Int) -> Int? {
        if ziffer(b, i) {
            guard let monat = zahl(b, &i, 2), i < b.count, b[i] == 46 else { return nil }
            i += 1
            return monat
        }
        for (k, name) in monate.enumerated() where i + name.count <= b.count && Array(b[i..<i + name.count]) == name {
            i += name.count
            return k + 1
        }
        return nil
    }
}

enum ZeichenMuster {
    static func alle(in text: String, mitEtikett: Bool) -> [Fundmuster.Zeichen] {
        let b = Array(text.utf8)
        let daten = DatumsMuster.alle(in: text).map(\.bereich)
        var funde: [Fundmuster.Zeichen] = []
        var i = 0
        while i < b.count {
            guard beginnt(b, i), !daten.contains(where: { $0.contains(i) }) else { i += 1; continue }
            let ende = lauf(b, i, daten)
            let gedruckt = String(decoding: b[i..<ende], as: UTF8.self)
            if istZeichen(gedruckt, mitEtikett) {
                funde.append(.init(gedruckt: gedruckt, normalisiert: normalisiert(gedruckt), bereich: i..<ende))
                i = ende
            } else {
                while i < b.count, wortteil(b[i]) { i += 1 }
                i += 1
            }
        }
        return funde
    }

    static func normalisiert(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace }.map { "–—‑‒".contains($0) ? "-" : $0 })
    }

    private static func wortteil(_ c: UInt8) -> Bool {
        (48...57).contains(c) || (65...90).contains(c) || (97...122).contains(c)
    }

    private static func beginnt(_ b: [UInt8], _ i: Int) -> Bool {
        guard (48...57).contains(b[i]) || (65...90).contains(b[i]) else { return false }
        guard i > 0 else { return true }
        return !wortteil(b[i - 1]) && b[i - 1] < 0x80 && ![46, 47, 45, 44].contains(b[i - 1])
    }

    /// The longest run of signs an Aktenzeichen is made of.
    private static func lauf(_ b: [UInt8], _ start: Int, _ daten: [Range<Int>]) -> Int {
        var i = start
        var ende = start
        var klammer = 0
        while i < b.count {
            if daten.contains(where: { $0.lowerBound == i }) { break }
            let c = b[i]
            if wortteil(c) { i += 1; ende = i; continue }
            if [46, 47, 35, 45].contains(c) || c == 40 || c == 41 && klammer > 0 {
                if c == 40 { guard i == ende, i + 1 < b.count, (48...57).contains(b[i + 1]) else { break }; klammer += 1 }
                i += 1
                if c == 41 { klammer -= 1; ende = i }
                continue
            }
            if c == 0xE2, i + 2 < b.count, b[i + 1] == 0x80, (0x90...0x95).contains(b[i + 2]) { i += 3; continue }
            guard c == 32, i + 1 < b.count, leerErlaubt(b, start, i) else { break }
            i += 1
        }
        while ende > start, [46, 45, 47].contains(b[ende - 1]) { ende -= 1 }
        return ende
    }

    /// A space is part of it beside a dash, and between short capital or digit groups at the beginning.
    private static func leerErlaubt(_ b: [UInt8], _ start: Int, _ i: Int) -> Bool {
        let nach = b[i + 1]
        let strichDanach = nach == 45 || nach == 0xE2 && i + 3 < b.count && (0x90...0x95).contains(b[i + 3])
        let strichDavor = b[i - 1] == 45 || i >= 3 && b[i - 3] == 0xE2 && b[i - 2] == 0x80 && (0x90...0x95).contains(b[i - 1])
        if strichDanach {
            // the dash must be followed by a sign of the Aktenzeichen
            let k = nach == 45 ? i + 2 : i + 4
            let n = k < b.count && b[k] == 32 ? k + 1 : k
            return n < b.count && ((48...57).contains(b[n]) || wortMitZiffer(b, n))
        }
        if strichDavor { return (48...57).contains(nach) || wortMitZiffer(b, i + 1) }
        guard i - start <= 6, wortteil(nach) else { return false }
        let vorne = b[start..<i]
        let grossbuchstaben = vorne.allSatisfy { (65...90).contains($0) || $0 == 32 }
        return grossbuchstaben && ((48...57).contains(nach) || (65...90).contains(nach) && (i + 2 >= b.count || !(97...122).contains(b[i + 2])))
    }

    /// „Landesaufn75“: a word that ends in digits.
    private static func wortMitZiffer(_ b: [UInt8], _ start: Int) -> Bool {
        guard start < b.count, (65...90).contains(b[start]) else { return false }
        var k = start
        while k < b.count, (97...122).contains(b[k]) || (65...90).contains(b[k]) { k += 1 }
        return k > start && k < b.count && (48...57).contains(b[k])
    }

    private static func istZeichen(_ text: String, _ mitEtikett: Bool) -> Bool {
        let b = Array(normalisiert(text).utf8)
        let ziffern = b.count { (48...57).contains($0) }
        let trenner = b.count { [45, 47, 46, 35].contains($0) }
        guard ziffern >= 3, b.count >= 5, let erstes = b.first else { return false }
        if mitEtikett { return trenner >= 1 && ziffern >= 3 }
        let gruppe = b.prefix { (48...57).contains($0) }
        // 523-26.02.09…, 15-39.08.01-3
        if (1...4).contains(gruppe.count), b.count > gruppe.count + 4, b[gruppe.count] == 45 || b[gruppe.count] == 47,
            ziffern >= 6, trenner >= 2 { return true }
        // 21.6.4-70/22
        if (1...4).contains(gruppe.count), b.contains(45), trenner >= 3, ziffern >= 5 { return true }
        // IB5/44.104, MI3-21000/76#13, IA2-2081-1-8-19
        return (65...90).contains(erstes) && ziffern >= 4 && trenner >= 1 && b.prefix(7).contains { (48...57).contains($0) }
            && b.prefix(9).contains { [45, 47].contains($0) }
    }
}
