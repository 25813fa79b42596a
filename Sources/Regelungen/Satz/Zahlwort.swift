// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Reads German numerals: „drei“, „einundzwanzig“, „dreihundert“, „zweitausendfünfhundert“.
struct Zahlwort {
    let sprache: Satzsprache

    /// The value in thousandths; nil if the word is no numeral. „ein“ alone is none.
    /// - Parameter wort: folded.
    func wert(_ wort: String) -> Int? {
        if let wert = sprache.zahlen[wort] { return wert }
        // „hundert“ holds „und“, too.
        guard (7...48).contains(wort.utf8.count), wort.enthaelt(bytes: "und") || wort.enthaelt(bytes: "tausend")
        else { return nil }
        return zerlegt(wort[...], grenze: 1_000)
    }

    /// - Parameter grenze: parts must stand below it, so that „hundert“ holds no „tausend“.
    private func zerlegt(_ wort: Substring, grenze: Int) -> Int? {
        if let wert = einfach(wort) { return wert }
        for (name, faktor) in [("tausend", 1_000), ("hundert", 100)] where faktor <= grenze {
            guard let stelle = wort.firstRange(of: name) else { continue }
            let vorn = wort[..<stelle.lowerBound]
            let hinten = wort[stelle.upperBound...]
            guard let mal = vorn.isEmpty ? 1_000 : zerlegt(vorn, grenze: 100) else { return nil }
            guard
                let rest = hinten.isEmpty
                    ? 0 : zerlegt(hinten.hasPrefix("und") ? hinten.dropFirst(3) : hinten, grenze: 100)
            else { return nil }
            return mal * faktor + rest
        }
        return zehner(wort)
    }

    /// „einundzwanzig“
    private func zehner(_ wort: Substring) -> Int? {
        guard let und = wort.firstRange(of: "und"), let eins = einfach(wort[..<und.lowerBound]),
            let zehn = einfach(wort[und.upperBound...]), eins < 10_000, zehn >= 20_000, zehn < 100_000
        else { return nil }
        return eins + zehn
    }

    private func einfach(_ wort: Substring) -> Int? {
        wort == "ein" || wort == "eins" ? 1_000 : sprache.zahlen[String(wort)]
    }
}
