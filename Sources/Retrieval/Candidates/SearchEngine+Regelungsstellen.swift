// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// Passages of one Fassung that regulate something about an Anliegen.
public struct Regelungsstellen: Sendable {
    public let fassung: GespeicherteFassung
    /// In force.
    public let geltung: Geltung
    /// In the order of the text.
    public let passagen: [PassageID]
}

extension SearchEngine {
    /// The passages of decrees in force whose subject is the Anliegen and that regulate one of the kinds: what binds
    /// first, then by Rang, then the nearest to the matter, then the latest. Laws are no such decrees.
    ///
    /// No words are searched for: Anliegen, kind of rule and day of force alone decide.
    /// - Parameter anliegen: `Anliegen.kennung`; an unknown one has no passages.
    /// - Throws: what the corpus throws.
    public func regelungsstellen(
        zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
    ) async throws -> [Regelungsstellen] {
        guard let nummer = self.anliegen.alle.firstIndex(where: { $0.anliegen.kennung == anliegen }) else { return [] }
        let (view, filter) = zustand.sicht(
            auf: try await corpus.snapshot(), stichtag: stichtag, auchAusserKraft: false, gegenstand: gegenstand)
        let gesucht = Regelungsarten(arten)
        let regelnde = try await corpus.regelungsarten()
        return view.fassungen(anliegen: nummer)
            .filter { filter.geltung[$0.fassung].status == .inKraft && $0.gewicht >= parameter.sachnah }
            .sorted { Self.vorrang($0, view) < Self.vorrang($1, view) }
            .compactMap { stelle in
                let fassung = view.snapshot.fassungen[stelle.fassung]
                let passagen = fassung.passagen.filter { !regelnde[$0].isDisjoint(with: gesucht) }
                guard !passagen.isEmpty else { return nil }
                return Regelungsstellen(
                    fassung: fassung, geltung: filter.geltung[stelle.fassung],
                    passagen: passagen.map(PassageID.init(rawValue:)))
            }
    }

    private static func vorrang(
        _ stelle: (fassung: Int, gewicht: Double), _ view: CorpusView
    ) -> (Int, Double, Int, Int) {
        let vorschrift = view.snapshot.fassungen[stelle.fassung].vorschrift
        return (vorschrift.rang.rawValue, -stelle.gewicht, -(vorschrift.datum?.tage ?? .min + 1), stelle.fassung)
    }
}
