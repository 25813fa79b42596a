// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts a sentence that says different things about several decrees: „Der Erlass vom A wird aufgehoben, der Erlass vom
/// B wird verlängert“.
enum Teilsaetze {
    struct Teil {
        var bereich: Range<Int>
        var ziele: [Zielangabe]
        /// The words of the part, quotations blanked; offsets are those of the part.
        var suche: Suchtext
    }

    /// The parts with their decrees; one part if the sentence says one thing about all of them.
    static func teile(_ satz: Satztext, _ ziele: [Zielangabe]) -> [Teil] {
        let ganz = [teil(satz, 0..<satz.text.utf8.count, ziele)]
        guard ziele.count > 1 else { return ganz }
        var grenzen = [0]
        for (a, b) in zip(ziele, ziele.dropFirst()) {
            guard let grenze = grenze(zwischen: a.bereich.upperBound, und: b.bereich.lowerBound, satz.ohneZitate) else {
                return ganz
            }
            grenzen.append(grenze)
        }
        grenzen.append(satz.text.utf8.count)
        let teile = zip(ziele, zip(grenzen, grenzen.dropFirst())).map { ziel, grenze in
            teil(satz, grenze.0..<max(grenze.0, grenze.1), [ziel])
        }
        // Only where each part has a verb of its own does it stand alone.
        let arten = teile.map { Beziehungswoerter(suche: $0.suche).art(mitTag: true, mitStelle: false) }
        return arten.allSatisfy { $0 != nil } ? teile : ganz
    }

    /// The last „;“, „,“ or „und“ between two decrees.
    private static func grenze(zwischen a: Int, und b: Int, _ suche: Suchtext) -> Int? {
        guard a < b else { return nil }
        let worte: [StaticString] = ["; ", ", ", " und ", " sowie "]
        return worte.compactMap { suche.letzte($0, ab: a, bis: b)?.lowerBound }.max()
    }

    private static func teil(_ satz: Satztext, _ bereich: Range<Int>, _ ziele: [Zielangabe]) -> Teil {
        let suche =
            bereich.count == satz.ohneZitate.count
            ? satz.ohneZitate : Suchtext(String(decoding: satz.ohneZitate.klein[bereich], as: UTF8.self))
        return Teil(bereich: bereich, ziele: ziele, suche: suche)
    }
}
