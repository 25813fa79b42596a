// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The counter in front of a line of a norm: `(2)`, `(2a)`, `1.`, `a)`, `aa)`, `3.1.2`, `-`.
struct Zaehlzeichen: Sendable, Hashable {
    var text: String
    /// Bytes up to the text that follows, white space included.
    var laenge: Int
    /// Indentation that the counter suggests where the parts of the Abschnitt are not known.
    var stufe: Int

    /// The counter at the beginning of a line, or nil.
    static func am(anfang zeile: ArraySlice<UInt8>) -> Zaehlzeichen? {
        guard let wortende = zeile.firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
        let wort = zeile[zeile.startIndex..<wortende]
        guard (1...9).contains(wort.count), let stufe = stufe(wort) else { return nil }
        let textanfang = zeile[wortende...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? zeile.endIndex
        return Zaehlzeichen(
            text: String(decoding: wort, as: UTF8.self), laenge: textanfang - zeile.startIndex, stufe: stufe)
    }

    private static func stufe(_ wort: ArraySlice<UInt8>) -> Int? {
        guard let first = wort.first, let last = wort.last else { return nil }
        let mitte = wort.dropFirst()
        if first == UInt8(ascii: "("), last == UInt8(ascii: ")"), mitte.dropLast().first.map(istZiffer) == true,
            mitte.dropLast().allSatisfy({ istZiffer($0) || istBuchstabe($0) })
        {
            return 0
        }
        if last == UInt8(ascii: ")") {
            let kern = wort.dropLast()
            if kern.allSatisfy(istZiffer), !kern.isEmpty { return 1 }
            guard (1...3).contains(kern.count), kern.allSatisfy(istBuchstabe) else { return nil }
            return kern.count == 1 ? 2 : 3
        }
        if istZiffer(first), wort.contains(UInt8(ascii: ".")),
            wort.allSatisfy({ istZiffer($0) || $0 == UInt8(ascii: ".") || istBuchstabe($0) })
        {
            return last == UInt8(ascii: ".") && mitte.dropLast().allSatisfy({ $0 != UInt8(ascii: ".") }) ? 1 : 0
        }
        if wort.count == 1, first == UInt8(ascii: "-") { return 1 }
        let text = String(decoding: wort, as: UTF8.self)
        return text == "–" || text == "•" || text == "☐" ? 1 : nil
    }

    private static func istZiffer(_ byte: UInt8) -> Bool { 48...57 ~= byte }
    private static func istBuchstabe(_ byte: UInt8) -> Bool { 97...122 ~= byte }
}
