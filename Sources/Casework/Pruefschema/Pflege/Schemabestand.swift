// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms

/// The versions of Prüfschemata, read: which one holds on a day, which one a Vorgang began with.
public struct Schemabestand: Sendable {
    /// By kennung, then by number.
    public let fassungen: [Schemafassung]
    /// What the texts say, with author and approval as they were noted.
    private let schemata: [Schemaverweis: Pruefschema]

    /// - Parameter lies: reads the text of a schema
    public init(_ fassungen: [Schemafassung], lies: (String) -> Schemalesung) {
        self.fassungen = fassungen.sorted {
            ($0.verweis.kennung, $0.verweis.version) < ($1.verweis.kennung, $1.verweis.version)
        }
        var schemata: [Schemaverweis: Pruefschema] = [:]
        for fassung in fassungen {
            guard var schema = lies(fassung.yaml).schema else { continue }
            schema.freigegeben = fassung.freigabe.map { Freigabe(rolle: $0.schritt.durch.rolle, am: $0.am) }
            schema.verfasst = fassung.beitraege.last?.durch.rolle ?? schema.verfasst
            schemata[fassung.verweis] = schema
        }
        self.schemata = schemata
    }

    /// One version, whatever its status; a Vorgang keeps the one it began with. Nil if there is none, or if its text
    /// cannot be read.
    public func schema(_ verweis: Schemaverweis) -> Pruefschema? { schemata[verweis] }

    /// One version as it is kept; nil if there is none.
    public func fassung(_ verweis: Schemaverweis) -> Schemafassung? { fassungen.first { $0.verweis == verweis } }

    /// The versions of one schema, by number.
    public func fassungen(von kennung: String) -> [Schemafassung] {
        fassungen.filter { $0.verweis.kennung == kennung }
    }

    /// The version that a new Vorgang begins with: the highest approved one whose span holds the day.
    public func geltend(_ kennung: String, am stichtag: Stichtag) -> Pruefschema? {
        fassungen(von: kennung).reversed().lazy
            .filter { $0.status == .freigegeben }
            .compactMap { schemata[$0.verweis] }
            .first { $0.gueltig.enthaelt(stichtag) }
    }

    /// All schemata that hold on a day, by kennung.
    public func geltende(am stichtag: Stichtag) -> [Pruefschema] {
        fassungen.map(\.verweis.kennung).ohneDoppelte.compactMap { geltend($0, am: stichtag) }
    }

    /// The number that the next version gets: one more than the highest approved or withdrawn one.
    public func naechsteVersion(von kennung: String) -> Int {
        1 + (fassungen(von: kennung).filter { $0.status != .entwurf }.map(\.verweis.version).max() ?? 0)
    }
}
