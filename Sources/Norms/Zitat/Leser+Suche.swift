// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// Finds all citations; the list is filled in the order of the text.
    func suche(into liste: inout ContiguousArray<Rohzitat>) {
        var stand = Kettenstand(offen: liste.count)
        var position = 0
        while position < anzahl {
            guard Ausloeser.ist(basis[position]) else {
                position += 1
                continue
            }
            if let ende = zitat(position, &stand, &liste), ende > position {
                stand.letztesEnde = ende
                position = ende
            } else {
                position += 1
            }
        }
    }

    @inline(__always)
    private func zitat(
        _ start: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        if byte(start) == 0xC2 {
            guard byte(start + 1) == 0xA7 else { return nil }
            return kette(start, stand: &stand, into: &liste)
        }
        if byte(start) == UInt8(ascii: "$") { return kette(start, stand: &stand, into: &liste) }
        guard Ausloeser.passt(byte(start), byte(start + 1)), istWortanfang(start) else { return nil }
        return wortzitat(start, &stand, &liste)
    }

    private func wortzitat(
        _ start: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let wort = wort(start) else { return nil }
        switch wort.wort.art {
        case .artikel: return artikel(start, wort.ende, &stand, &liste)
        case .paragraph: return kette(start, stand: &stand, into: &liste)
        case .anlage where istGross(start): return anlage(start, stand: &stand, into: &liste)
        case .stufe where istGross(start):
            if wort.wort.stufe == .nummer, let ende = nummernzitat(start, stand: &stand, into: &liste) { return ende }
            if wort.wort.stufe == .satz, wort.ende - start < 3 { return nil }
            return relativ(start, stand: &stand, into: &liste)
        default: return nil
        }
    }

    /// „Art 5“ without a dot also is „Art“ the word: taken only with a level or a law.
    private func artikel(
        _ start: Int, _ ende: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        let first = liste.count
        guard let behind = kette(start, stand: &stand, into: &liste), liste.count > first else { return nil }
        let isWord = ende - start == 3 || !istGross(start)
        if isWord, liste[first].gesetz == .keiner, !liste[first].hatUnterteil {
            let rest = liste[first...].filter { $0.zaehlung != .artikel || $0.gesetz != .keiner || $0.hatUnterteil }
            liste.replaceSubrange(first..., with: rest)
        }
        return behind
    }
}

/// The bytes a citation can begin with.
enum Ausloeser {
    @inline(__always)
    static func passt(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "A"), UInt8(ascii: "a"):
            second == UInt8(ascii: "r") || second == UInt8(ascii: "n") || second == UInt8(ascii: "b")
                || second == UInt8(ascii: "R")
        case UInt8(ascii: "P"), UInt8(ascii: "p"): second == UInt8(ascii: "a")
        case UInt8(ascii: "N"): second == UInt8(ascii: "r") || second == UInt8(ascii: "u")
        case UInt8(ascii: "Z"): second == UInt8(ascii: "i")
        case UInt8(ascii: "S"): second == UInt8(ascii: "a") || second == 0xC3
        case UInt8(ascii: "B"): second == UInt8(ascii: "u")
        case UInt8(ascii: "U"): second == UInt8(ascii: "n") || second == UInt8(ascii: "A")
        default: false
        }
    }

    /// Whether a citation can begin with the byte.
    @inline(__always)
    static func ist(_ byte: UInt8) -> Bool {
        (byte < 64 ? unten >> UInt64(byte) : byte < 128 ? mitte >> UInt64(byte - 64) : byte == 0xC2 ? 1 : 0) & 1 == 1
    }

    private static var unten: UInt64 { 1 << 0x24 }
    // A, B, N, P, S, U, Z, a, p
    private static var mitte: UInt64 { 0x0001000204294006 }
}
