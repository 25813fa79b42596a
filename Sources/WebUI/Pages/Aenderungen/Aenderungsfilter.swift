// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Which changes are asked for.
struct Aenderungsfilter: Sendable {
    let anliegen: Anliegen?
    let land: String?
    let normgeber: String?

    /// Values that do not occur are left out.
    init(_ anfrage: Anfrage, alle: [Anliegen], laender: [String], normgeber: [String]) {
        anliegen = alle.first { $0.kennung == anfrage["anliegen"] }
        land = laender.first { $0 == anfrage["land"] }
        self.normgeber = normgeber.first { $0 == anfrage["normgeber"] }
    }

    var istGesetzt: Bool { anliegen != nil || land != nil || normgeber != nil }

    /// Fields for addresses that keep the choice.
    var felder: [Formularfeld] {
        [("anliegen", anliegen?.kennung), ("land", land), ("normgeber", normgeber)].compactMap { name, wert in
            wert.map { Formularfeld(name: name, wert: $0) }
        }
    }

    /// The changes that pass; asking for an Anliegen may need the texts.
    func gefiltert(_ aenderungen: [Aenderung], dienst: Aenderungsdienst) async throws -> [Aenderung] {
        guard istGesetzt else { return aenderungen }
        var ergebnis: [Aenderung] = []
        for aenderung in aenderungen {
            guard land == nil || aenderung.land == land, normgeber == nil || aenderung.normgeber == normgeber else {
                continue
            }
            if let anliegen, !(try await dienst.anliegen(aenderung).contains(anliegen)) { continue }
            ergebnis.append(aenderung)
        }
        return ergebnis
    }
}

/// The changes up to a day and those that are known to come, as the page and the feed show them.
struct Aenderungsliste: Sendable {
    /// Up to the day, the newest first; the first filling of the corpus is left out.
    let vergangene: [Aenderung]
    /// In the weeks after the day, the next first.
    let kommende: [Aenderung]
    /// What the first import brought.
    let erstaufnahme: (tag: Stichtag, anzahl: Int)?
    let laender: [String]
    let normgeber: [String]
    let filter: Aenderungsfilter

    /// How far ahead is looked.
    static let vorausschau = 92

    init(_ anfrage: Anfrage, dienst: Aenderungsdienst) async throws {
        let verzeichnis = try await dienst.verzeichnis()
        laender = verzeichnis.laender.compactMap(Anzeigetext.optional)
        normgeber = verzeichnis.normgeber.compactMap(Anzeigetext.optional)
        filter = Aenderungsfilter(anfrage, alle: dienst.anliegen, laender: laender, normgeber: normgeber)
        let tag = anfrage.stichtag
        let gefiltert = try await filter.gefiltert(verzeichnis.nachErstaufnahme, dienst: dienst)
        vergangene = gefiltert.filter { $0.tag <= tag }
        let bald = gefiltert.filter { $0.tag > tag && $0.tag <= tag.adding(tage: Self.vorausschau) }
        // What became known after the day could not be foreseen on it.
        kommende = bald.filter { $0.bekanntAm.map { $0 <= tag } ?? true }.reversed()
        let erste = verzeichnis.erstaufnahme.filter { $0.key <= tag }
        erstaufnahme = erste.keys.max().map { ($0, erste.values.reduce(0, +)) }
    }
}
