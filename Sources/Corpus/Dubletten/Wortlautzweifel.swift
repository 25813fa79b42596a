// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Files that speak for themselves though they share Aktenzeichen, date and Normgeber: one may be a correction that does
/// not say so. An annex carries the number of its decree and is none.
struct Wortlautzweifel {
    private struct Name: Hashable {
        let zeichen: String
        let datum: Stichtag
    }

    /// What is looked at of a file.
    struct Datei {
        let sha256: String
        let vorschrift: Vorschrift
    }

    private let dateien: [Datei]
    private let festgelegt: Dublettenfestlegungen

    /// - Parameter dateien: those without a file that speaks for them.
    init(_ dateien: [Datei], festgelegt: Dublettenfestlegungen) {
        self.dateien = dateien
        self.festgelegt = festgelegt
    }

    /// Pairs of indices that nobody settled, the smaller index first.
    func paare() -> [(Int, Int)] {
        var gruppen: [Name: [Int]] = [:]
        for (index, datei) in dateien.enumerated() {
            let vorschrift = datei.vorschrift
            guard !vorschrift.istGesetz, vorschrift.art != .anlage, let datum = vorschrift.datum,
                let zeichen = vorschrift.aktenzeichenNormalisiert
            else { continue }
            gruppen[Name(zeichen: zeichen, datum: datum), default: []].append(index)
        }
        return gruppen.values.filter { $0.count > 1 }.flatMap { gruppe in
            gruppe.indices.flatMap { i in gruppe[..<i].map { ($0, gruppe[i]) } }
        }.filter { eine, andere in
            hatNormgeber(eine, wie: andere)
                && festgelegt.urteil(dateien[eine].sha256, dateien[andere].sha256) == nil
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    private func hatNormgeber(_ eine: Int, wie andere: Int) -> Bool {
        let (einer, anderer) = (dateien[eine].vorschrift.normgeber, dateien[andere].vorschrift.normgeber)
        return einer == anderer || einer.isEmpty || anderer.isEmpty
    }
}
