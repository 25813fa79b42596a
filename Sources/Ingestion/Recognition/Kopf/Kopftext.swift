// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lines of the head read as one text, with the way back to where each byte of it stands.
struct Kopftext: Sendable {
    private struct Teil: Sendable {
        /// UTF-8 offset in the joined text.
        var ab: Int
        var laenge: Int
        var zeile: Kopfzeile
        /// UTF-8 offset in the line.
        var start: Int
    }

    private(set) var text = ""
    private var teile: [Teil] = []

    init() {}

    init(_ zeile: Kopfzeile, _ bereich: Range<Int>? = nil) {
        haengeAn(zeile, bereich)
    }

    /// Adds a line, or a range of it, as the continuation; a word broken at the end of the line before is mended.
    mutating func haengeAn(_ zeile: Kopfzeile, _ bereich: Range<Int>? = nil) {
        let bereich = bereich ?? 0..<zeile.zeile.text.utf8.count
        let neu = zeile.zeile.text.utf8(bereich)
        guard !neu.isEmpty else { return }
        if Zeilenfuge.istTrennung(text, neu) {
            text.removeLast()
            if var letzter = teile.popLast() {
                letzter.laenge -= 1
                teile.append(letzter)
            }
        } else if !text.isEmpty, !Zeilenfuge.istBindestrich(text, neu) {
            text += " "
        }
        teile.append(Teil(ab: text.utf8.count, laenge: neu.utf8.count, zeile: zeile, start: bereich.lowerBound))
        text += neu
    }

    /// Where a range of the joined text stands.
    func stellen(_ bereich: Range<Int>? = nil) -> [Rohstelle] {
        let bereich = bereich ?? 0..<text.utf8.count
        return teile.compactMap { teil in
            let gemeinsam = bereich.clamped(to: teil.ab..<teil.ab + teil.laenge)
            guard !gemeinsam.isEmpty else { return nil }
            let versatz = teil.start - teil.ab
            return teil.zeile.stelle(gemeinsam.lowerBound + versatz..<gemeinsam.upperBound + versatz)
        }
    }
}

/// What becomes of the end of a line when the next is read on.
enum Zeilenfuge {
    /// „Aufent-“ and „haltserlaubnis“, but not „Aus-“ and „und Weiterbildung“.
    static func istTrennung(_ text: String, _ naechste: String) -> Bool {
        guard text.hasSuffix("-"), !text.hasSuffix(" -"), naechste.first?.isLowercase == true else { return false }
        return !["und", "oder", "bzw.", "sowie"].contains(naechste.prefix { !$0.isWhitespace })
    }

    /// „Nordrhein-“ and „Westfalen“: the hyphen stays and nothing comes between.
    static func istBindestrich(_ text: String, _ naechste: String) -> Bool {
        guard text.hasSuffix("-"), let vorher = text.dropLast().last, vorher.isLetter else { return false }
        return naechste.first?.isUppercase == true
    }
}
