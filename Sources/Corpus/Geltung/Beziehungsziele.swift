// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Finds the decrees that a relation means, by Aktenzeichen and date. What could mean several decrees means none.
struct Beziehungsziele {
    private let vorschriften: [Vorschrift]
    /// Which of them were read from pictures.
    private let bilder: [Bool]
    private var nachAktenzeichen: [String: [Int]] = [:]
    private var nachDatum: [Stichtag: [Int]] = [:]

    init(_ eingaben: [GeltungRechner.Eingabe]) {
        vorschriften = eingaben.map(\.vorschrift)
        bilder = eingaben.map { !$0.fassung.bildseiten.isEmpty }
        for (index, vorschrift) in vorschriften.enumerated() {
            if let aktenzeichen = vorschrift.aktenzeichenNormalisiert {
                nachAktenzeichen[aktenzeichen, default: []].append(index)
            }
            if let datum = vorschrift.datum { nachDatum[datum, default: []].append(index) }
        }
    }

    /// Indices of the decrees meant, with their annexes; a decree never means itself.
    func ziele(_ beziehung: Beziehung, von quelle: Int) -> [Int] {
        kandidaten(beziehung, von: quelle).filter { vorschriften[$0].kennung != vorschriften[quelle].kennung }
    }

    /// How the targets of a relation were found.
    func stand(_ beziehung: Beziehung, von quelle: Int, _ ziele: [Int]) -> AufgeloesteBeziehung.Ziel {
        guard let erstes = ziele.first else { return warum(beziehung, von: quelle) }
        let gelesen = beziehung.zielAktenzeichen
        return gelesen == nil || gelesen == vorschriften[erstes].aktenzeichenNormalisiert ? .gefunden : .aehnlich
    }

    /// Why a relation has no target.
    func warum(_ beziehung: Beziehung, von quelle: Int) -> AufgeloesteBeziehung.Ziel {
        let gleiche = beziehung.zielAktenzeichen.map { nachAktenzeichen[$0, default: []].filter { $0 != quelle } } ?? []
        if beziehung.zielDatum == nil, Set(gleiche.map { Erlass(vorschriften[$0]) }).count > 1 { return .mehrdeutig }
        guard beziehung.zielAktenzeichen == nil, let datum = beziehung.zielDatum else { return .fehlt }
        return nachDatum[datum, default: []].count > 1 ? .mehrdeutig : .fehlt
    }

    /// Indices of what a decree amends, supplements or extends, or what an annex belongs to. Nil if it does none of
    /// that or if one of the targets is not in the corpus. What the decree itself repeals is no ground of it.
    func grundlagen(_ quelle: Int, beziehungen: [Beziehung]) -> [Int]? {
        let gueltig = beziehungen.filter { $0.stand != .abgelehnt }
        if vorschriften[quelle].art == .anlage { return grundlage(derAnlage: quelle, gueltig) }
        let beendet = Set(gueltig.filter { [.hebtAuf, .ersetzt].contains($0.art) }.flatMap { ziele($0, von: quelle) })
        let arten: Set<Beziehung.Art> = [.aendert, .ergaenzt, .verlaengert, .hebtTeilweiseAuf]
        var gefunden: [Int] = []
        for beziehung in gueltig where arten.contains(beziehung.art) {
            let ziele = ziele(beziehung, von: quelle)
            guard !ziele.isEmpty else { return nil }
            gefunden += ziele.filter { !beendet.contains($0) && vorschriften[$0].art != .anlage }
        }
        return gefunden.isEmpty ? nil : gefunden
    }

    private func grundlage(derAnlage quelle: Int, _ beziehungen: [Beziehung]) -> [Int]? {
        let anlage = vorschriften[quelle]
        var gefunden: [Int] = []
        if let aktenzeichen = anlage.aktenzeichenNormalisiert {
            gefunden = nachAktenzeichen[aktenzeichen, default: []].filter { vorschriften[$0].datum == anlage.datum }
        }
        if gefunden.allSatisfy({ vorschriften[$0].art == .anlage }) {
            gefunden = beziehungen.filter { $0.art == .bezug }.prefix(1).flatMap { kandidaten($0, von: quelle) }
        }
        gefunden = gefunden.filter { vorschriften[$0].art != .anlage }
        return gefunden.isEmpty ? nil : gefunden
    }

    private func kandidaten(_ beziehung: Beziehung, von quelle: Int) -> [Int] {
        let selbst = vorschriften[quelle]
        guard let aktenzeichen = beziehung.zielAktenzeichen else {
            guard let datum = beziehung.zielDatum else { return [] }
            return eindeutig(nachDatum[datum, default: []].filter { vorschriften[$0].normgeber == selbst.normgeber })
        }
        let gleiche = nachAktenzeichen[aktenzeichen, default: []].filter { $0 != quelle }
        if let datum = beziehung.zielDatum {
            let genaue = gleiche.filter { vorschriften[$0].datum == datum }
            return genaue.isEmpty ? aehnliche(aktenzeichen, datum, von: quelle) : genaue
        }
        return eindeutig(gleiche.filter { istFrueher(vorschriften[$0], als: selbst) })
    }

    /// Where one of the two texts was read from a picture: what bears this date and an Aktenzeichen that can be the same,
    /// read badly. A digit that could be another names a file of its own: that is for a person to say.
    private func aehnliche(_ aktenzeichen: String, _ datum: Stichtag, von quelle: Int) -> [Int] {
        let nahe = nachDatum[datum, default: []].filter { index in
            guard index != quelle, bilder[index] || bilder[quelle],
                let anderes = vorschriften[index].aktenzeichenNormalisiert
            else { return false }
            return Aktenzeichen.verwechslung(aktenzeichen, anderes) == .zeichen
        }
        return eindeutig(nahe)
    }

    private func istFrueher(_ vorschrift: Vorschrift, als andere: Vorschrift) -> Bool {
        guard let datum = vorschrift.datum, let grenze = andere.datum else { return true }
        return datum <= grenze
    }

    /// All of them if they are one decree (in several files, with annexes), else none.
    private func eindeutig(_ indices: [Int]) -> [Int] {
        let erlasse = Set(indices.map { Erlass(vorschriften[$0]) })
        return erlasse.count == 1 ? indices : []
    }

    private struct Erlass: Hashable {
        let aktenzeichen: String?
        let datum: Stichtag?

        init(_ vorschrift: Vorschrift) {
            aktenzeichen = vorschrift.aktenzeichenNormalisiert
            datum = vorschrift.datum
        }
    }
}
