// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „RdErl. d. Innenministers v. 17.2.1984 – I C 4/43.332“: how gazettes name a decree below its title.
enum Fundstellenzeile {
    /// Where such a line begins inside another, which is its title; nil if there is none.
    static func beginn(_ suche: Suchtext) -> Int? {
        let anfaenge: [StaticString] = [
            "gem. rderl. d", "gem.rderl. d", "rderl. d", "rderl d", "rd.erl. d", "runderl. d",
        ]
        guard let start = anfaenge.lazy.compactMap({ suche.erste($0) }).first?.lowerBound,
            start == 0 || !suche.istBuchstabe(at: start - 1)
        else { return nil }
        // a Bezug names others: „gemäß RdErl. d. …“, „Mein RdErl. …“
        let davor = suche.letzteWorte(vor: start)
        guard
            !["gemäß", "mein", "meines", "meinem", "dem", "des", "den", "der", "im", "vom", "durch", "nach"].contains(
                davor)
        else { return nil }
        return suche.enthaelt(" v. ", ab: start) || suche.enthaelt(" vom ", ab: start) ? start : nil
    }
}

extension Suchtext {
    /// The word that ends before an offset.
    func letzteWorte(vor offset: Int) -> String {
        var ende = offset
        while ende > 0, klein[ende - 1] == 32 { ende -= 1 }
        var start = ende
        while start > 0, klein[start - 1] != 32 { start -= 1 }
        return String(decoding: klein[start..<ende], as: UTF8.self)
    }
}
