// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Regelungen
internal import Retrieval

/// Finds the lists of sources of which the supported statements name only a part.
struct Listenabgleich {
    let analyse: Inhaltsanalyse

    /// Share of an item's words that a statement must hold to name it.
    private static let genannt = 0.5
    /// Fewer items are no list.
    private static let kleinsteListe = 2

    /// Where such lists stand, each once, in the order of the statements („Nr. 2.1“).
    func unvollstaendige(_ aussagen: [GepruefteAussage]) -> [String] {
        var pfade: [String] = []
        for fundstelle in Aussagepruefung.einmal(aussagen.flatMap(\.belege).map(\.fundstelle)) {
            // What one statement leaves out, another may name.
            let worte = aussagen.filter { $0.belege.contains { $0.fundstelle == fundstelle } }
                .reduce(into: Set<String>()) { $0.formUnion(analyse.terme($1.text)) }
            let posten = Self.posten(fundstelle.zitat).map(analyse.terme).filter { !$0.isEmpty }
            guard posten.count >= Self.kleinsteListe else { continue }
            let offen = posten.filter { Double($0.intersection(worte).count) < Self.genannt * Double($0.count) }
            if !offen.isEmpty, offen.count < posten.count, !pfade.contains(fundstelle.pfad) {
                pfade.append(fundstelle.pfad)
            }
        }
        return pfade
    }

    /// The items of a sentence: its lines that begin as items do, else what commas part behind a colon.
    private static func posten(_ satz: String) -> [String] {
        let zeilen = satz.split(whereSeparator: \.isNewline)
        guard let erster = zeilen.firstIndex(where: { Lesetext.istListenpunkt(String($0)) }), zeilen.count > 1 else {
            guard let doppelpunkt = satz.firstIndex(of: ":") else { return [] }
            let teile = satz[satz.index(after: doppelpunkt)...].split(whereSeparator: { ",;".contains($0) })
            return teile.count > kleinsteListe ? teile.map(String.init) : []
        }
        return zeilen[erster...].reduce(into: []) { posten, zeile in
            // A line without a sign goes on from the item before.
            if Lesetext.istListenpunkt(String(zeile)) || posten.isEmpty {
                posten.append(String(zeile))
            } else {
                posten[posten.count - 1] += " " + zeile
            }
        }
    }
}
