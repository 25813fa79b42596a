// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Code pages of one byte a letter, told apart by where German letters and marks fall.
enum SingleByte {
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as kodierung: TextDecoding.Kodierung) -> String {
        let table = upperHalf(of: kodierung)
        var result = ""
        result.unicodeScalars.reserveCapacity(bytes.count)
        for byte in bytes {
            result.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80])
        }
        return result
    }

    /// The code page in which the bytes above 0x7F make most sense as German.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> TextDecoding.Kodierung {
        let candidates: [TextDecoding.Kodierung] = [.windows1252, .iso885915, .macRoman, .cp850]
        let counts = Counts(bytes)
        var best = (score: Int.min, kodierung: TextDecoding.Kodierung.windows1252)
        for kodierung in candidates {
            let score = counts.score(upperHalf(of: kodierung))
            if score > best.score { best = (score, kodierung) }
        }
        return best.kodierung
    }

    /// How often each high byte stands beside a lower-case letter, beside any letter, and elsewhere.
    private struct Counts {
        var inWord = [Int](repeating: 0, count: 128)
        var alone = [Int](repeating: 0, count: 128)

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            for place in bytes.indices where bytes[place] >= 0x80 {
                let before = place > 0 && isLetter(bytes[place - 1])
                let after = place + 1 < bytes.count && isLetter(bytes[place + 1])
                if before || after {
                    inWord[Int(bytes[place]) - 0x80] += 1
                } else {
                    alone[Int(bytes[place]) - 0x80] += 1
                }
            }
        }

        private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

        func score(_ table: [Unicode.Scalar]) -> Int {
            var score = 0
            for index in 0..<128 {
                if inWord[index] > 0 { score += inWord[index] * Self.weight(table[index], inWord: true) }
                if alone[index] > 0 { score += alone[index] * Self.weight(table[index], inWord: false) }
            }
            return score
        }

        private static func weight(_ scalar: Unicode.Scalar, inWord: Bool) -> Int {
            if "äöüßÄÖÜ".unicodeScalars.contains(scalar) { return 10 }
            if "„“”‚‘’–—…»«".unicodeScalars.contains(scalar) { return 4 }
            if "§€°·•\u{A0}²³½".unicodeScalars.contains(scalar) { return inWord ? 1 : 5 }
            if "éèêáàâçñóòôíìîúùûãøåæëïšžčćłńśźżğışŞİőűÉŠŽ".unicodeScalars.contains(scalar) { return inWord ? 2 : -2 }
            return scalar.properties.isAlphabetic ? -2 : -6
        }
    }

    static func upperHalf(of kodierung: TextDecoding.Kodierung) -> [Unicode.Scalar] {
        switch kodierung {
        case .iso885915: iso885915
        case .macRoman: macRoman
        case .cp850: cp850
        default: windows1252
        }
    }

    private static let latin1: [Unicode.Scalar] = (0x80...0xFF as ClosedRange<UInt8>).map { Unicode.Scalar($0) }

    private static let windows1252 = merged(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ", at: 0, into: latin1)

    private static let iso885915: [Unicode.Scalar] = {
        var table = latin1
        for (byte, scalar) in [
            (0xA4, "€"), (0xA6, "Š"), (0xA8, "š"), (0xB4, "Ž"), (0xB8, "ž"), (0xBC, "Œ"), (0xBD, "œ"), (0xBE, "Ÿ"),
        ] as [(Int, Unicode.Scalar)] { table[byte - 0x80] = scalar }
        return table
    }()

    private static let macRoman = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…"
            + "\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
            + "\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

    private static let cp850 = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴"
            + "┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
            + "\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

    private static func merged(_ scalars: String, at start: Int, into table: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var table = table
        for (offset, scalar) in scalars.unicodeScalars.enumerated() { table[start + offset] = scalar }
        return table
    }
}
