// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds words in a text as a page prints them: it does not matter where lines end, nor what a line end parts.
enum Wortfund {
    /// UTF-8 ranges at which the words stand, in order; not where they are part of a longer word („vier“ in „vierzehn“).
    static func bereiche(_ worte: String, in text: String) -> [Range<Int>] {
        let gesucht = Array(worte.geglaettet.unicodeScalars)
        guard let erster = gesucht.first, let letzter = gesucht.last else { return [] }
        let zeichen = Array(text.unicodeScalars)
        var (offset, anfang) = (0, 0)
        var bereiche: [Range<Int>] = []
        while anfang < zeichen.count {
            let frei = anfang == 0 || !zeichen[anfang - 1].istWortzeichen || !erster.istWortzeichen
            if zeichen[anfang] == erster, frei, let ende = ende(gesucht, in: zeichen, ab: anfang),
                ende == zeichen.count || !zeichen[ende].istWortzeichen || !letzter.istWortzeichen
            {
                let laenge = zeichen[anfang..<ende].reduce(0) { $0 + UTF8.width($1) }
                bereiche.append(offset..<(offset + laenge))
                offset += laenge
                anfang = ende
            } else {
                offset += UTF8.width(zeichen[anfang])
                anfang += 1
            }
        }
        return bereiche
    }

    /// Behind the last sign of the words that begin here.
    private static func ende(
        _ gesucht: [Unicode.Scalar], in zeichen: [Unicode.Scalar], ab anfang: Int
    ) -> Int? {
        var ort = anfang
        for eines in gesucht {
            if eines == " " {
                guard ort < zeichen.count, zeichen[ort].properties.isWhitespace else { return nil }
                ort = hinterLeerraum(ort, in: zeichen)
                continue
            }
            if let weiter = hinterTrennung(ort, in: zeichen), zeichen[weiter] == eines { ort = weiter }
            guard ort < zeichen.count, zeichen[ort] == eines else { return nil }
            ort += 1
        }
        return ort
    }

    /// „Wo-“ before „chen“ on the next line.
    private static func hinterTrennung(_ ort: Int, in zeichen: [Unicode.Scalar]) -> Int? {
        guard ort + 1 < zeichen.count, zeichen[ort] == "-", zeichen[ort + 1] == "\n" else { return nil }
        let weiter = hinterLeerraum(ort + 1, in: zeichen)
        return weiter < zeichen.count && zeichen[weiter].properties.isLowercase ? weiter : nil
    }

    private static func hinterLeerraum(_ ort: Int, in zeichen: [Unicode.Scalar]) -> Int {
        zeichen[ort...].firstIndex { !$0.properties.isWhitespace } ?? zeichen.count
    }
}

extension Unicode.Scalar {
    fileprivate var istWortzeichen: Bool { properties.isAlphabetic || properties.numericType != nil }
}
