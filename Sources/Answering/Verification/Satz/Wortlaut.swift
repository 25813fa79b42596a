// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// A text as a row of words and signs, for finding words verbatim whatever the line breaks, hyphens at line ends,
/// quotation marks and unseen characters.
struct Wortlaut {
    struct Glied {
        var text: String
        /// UTF-8 offsets in the text.
        var bereich: Range<Int>
        var istWort: Bool
    }

    let glieder: [Glied]

    init(_ text: String) {
        var leser = Leser()
        for scalar in text.unicodeScalars { leser.lies(scalar) }
        leser.schliesse()
        glieder = leser.glieder
    }

    /// Without signs at both ends.
    private init(ohneRand glieder: [Glied]) {
        let start = glieder.firstIndex(where: \.istWort) ?? glieder.endIndex
        let ende = (glieder.lastIndex(where: \.istWort) ?? glieder.startIndex - 1) + 1
        self.glieder = start < ende ? Array(glieder[start..<ende]) : []
    }

    /// For looking it up elsewhere: signs at its ends count for nothing.
    var ohneRand: Wortlaut { Wortlaut(ohneRand: glieder) }

    var wortzahl: Int { glieder.lazy.filter(\.istWort).count }

    /// Where the other text stands in this one, as UTF-8 offsets, from a place on; nil if it does not.
    func stelle(_ gesucht: Wortlaut, ab start: Int = 0) -> Range<Int>? {
        let muster = gesucht.glieder
        guard let erstes = muster.first, let letztes = muster.indices.last, muster.count <= glieder.count else {
            return nil
        }
        for anfang in 0...(glieder.count - muster.count) where glieder[anfang].bereich.lowerBound >= start {
            // The first word of a quote may have become the begin of a sentence.
            guard glieder[anfang].text == erstes.text || Self.klein(glieder[anfang].text) == Self.klein(erstes.text)
            else { continue }
            if muster.indices.dropFirst().allSatisfy({ glieder[anfang + $0].text == muster[$0].text }) {
                return glieder[anfang].bereich.lowerBound..<glieder[anfang + letztes].bereich.upperBound
            }
        }
        return nil
    }

    func istGleich(_ anderer: Wortlaut) -> Bool {
        guard glieder.count == anderer.glieder.count, let erstes = glieder.first, let anderes = anderer.glieder.first
        else {
            return glieder.count == anderer.glieder.count
        }
        return Self.klein(erstes.text) == Self.klein(anderes.text)
            && zip(glieder, anderer.glieder).dropFirst().allSatisfy { $0.text == $1.text }
    }

    private static func klein(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private struct Leser {
        var glieder: [Glied] = []
        private var wort = String.UnicodeScalarView()
        private var start = 0
        private var offset = 0
        /// A hyphen ends the word, and a line end has come since.
        private var getrennt: (glied: Int, istZeilenende: Bool)?

        mutating func lies(_ scalar: Unicode.Scalar) {
            defer { offset += UTF8.width(scalar) }
            if scalar == "\n" || scalar == "\r" {
                schliesse()
                getrennt?.istZeilenende = true
                return
            }
            if scalar.properties.isWhitespace { return schliesse() }
            if Reintext.istUnsichtbar(scalar) { return }
            if Self.istWortzeichen(scalar) {
                if wort.isEmpty { beginne(scalar) }
                wort.append(scalar)
                return
            }
            schliesse()
            getrennt = nil
            guard let zeichen = Self.vereinheitlicht(scalar) else { return }
            glieder.append(Glied(text: zeichen, bereich: offset..<offset + UTF8.width(scalar), istWort: false))
            if zeichen == "-", glieder.count > 1, glieder[glieder.count - 2].istWort,
                glieder[glieder.count - 2].bereich.upperBound == offset
            {
                getrennt = (glieder.count - 1, false)
            }
        }

        /// A word begins: it goes on with the one before the line end if it is written small.
        private mutating func beginne(_ scalar: Unicode.Scalar) {
            start = offset
            guard let trennung = getrennt else { return }
            if trennung.istZeilenende, scalar.properties.isLowercase { return }
            getrennt = nil
        }

        mutating func schliesse() {
            guard !wort.isEmpty else { return }
            let text = TextNormalisation.nfkc(String(wort))
            wort = String.UnicodeScalarView()
            if let trennung = getrennt, trennung.istZeilenende, !["und", "oder", "sowie", "bzw", "bis"].contains(text) {
                glieder.removeLast()
                let letztes = glieder.count - 1
                glieder[letztes].text += text
                glieder[letztes].bereich = glieder[letztes].bereich.lowerBound..<offset
            } else {
                glieder.append(Glied(text: text, bereich: start..<offset, istWort: true))
            }
            getrennt = nil
        }

        private static func istWortzeichen(_ scalar: Unicode.Scalar) -> Bool {
            if scalar.value < 0x80 {
                return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
                    || (0x61...0x7A).contains(scalar.value)
            }
            return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.generalCategory == .decimalNumber
        }

        /// Nil for quotation marks, which count for nothing.
        private static func vereinheitlicht(_ scalar: Unicode.Scalar) -> String? {
            switch scalar {
            case "\"", "'", "`", "´", "\u{2018}"..."\u{201F}", "«", "»", "‹", "›": nil
            case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
            default: String(scalar)
            }
        }
    }
}
