// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms

/// Answers what a change touches, and notes it beside released Vermerke. It changes no Vorgang.
public struct Betroffenheitsdienst: Sendable {
    private let vorgaenge: any Vorgangsspeicher
    private let vermerke: any Vermerkablage
    private let corpus: any CorpusReading
    private let schemata: @Sendable () async throws -> [Pruefschema]
    private let texte: @Sendable () async throws -> [Belegtext]

    /// - Parameters:
    ///   - schemata: all versions that are in use
    ///   - texte: letter templates, text blocks, saved answers
    public init(
        vorgaenge: any Vorgangsspeicher, vermerke: any Vermerkablage, corpus: any CorpusReading,
        schemata: @escaping @Sendable () async throws -> [Pruefschema],
        texte: @escaping @Sendable () async throws -> [Belegtext]
    ) {
        self.vorgaenge = vorgaenge
        self.vermerke = vermerke
        self.corpus = corpus
        self.schemata = schemata
        self.texte = texte
    }

    public func betroffen(von anstoss: Anstoss) async throws -> Betroffenheit {
        let stellen = try await stellen(anstoss)
        let schemata = try await schemata(anstoss)
        let vermerke = try await vermerke(stellen)
        let texte = try await texte().compactMap { text in
            let gruende = anstoss.gruende(normen: text.normen, stellen: text.stellen, anliegen: text.anliegen)
            return gruende.isEmpty ? nil : Betroffenheit.Text(text: text, gruende: gruende)
        }
        return Betroffenheit(
            anstoss: anstoss, vorgaenge: try await vorgaenge(stellen, schemata), schemata: schemata,
            vermerke: vermerke, texte: texte,
            stellen: try await Nachherleser(corpus: corpus, anstoss: anstoss).stellen(
                stellen.values.sorted { ($0.fassung, $0.abschnitt, $0.pfad) < ($1.fassung, $1.abschnitt, $1.pfad) }))
    }

    /// Notes the change beside each released Vermerk that cites a place it changed.
    /// - Returns: how many notes are new.
    public func merke(_ anstoss: Anstoss, um jetzt: Zeitmarke) async throws -> Int {
        var neue = 0
        for vermerk in try await vermerke(stellen(anstoss)) {
            let hinweis = Vermerkhinweis(
                vermerk: vermerk.sha256, anlass: anstoss.kennung, text: anstoss.satz, um: jetzt)
            if try await vermerke.merke(hinweis) { neue += 1 }
        }
        return neue
    }

    /// The changed places that were shown or are cited, by their numbers.
    private func stellen(_ anstoss: Anstoss) async throws -> [Int64: Corpus.Fundstelle] {
        guard !anstoss.fassungen.isEmpty else { return [:] }
        let alle = try await vorgaenge.gezeigteStellen(fassungen: Set(anstoss.fassungen.keys))
        return Dictionary(
            alle.filter { anstoss.trifft($0.fundstelle) }.map { ($0.nummer, $0.fundstelle) }
        ) { erste, _ in erste }
    }

    private func vermerke(_ stellen: [Int64: Corpus.Fundstelle]) async throws -> [Betroffenheit.Vermerk] {
        try await vermerke.vermerke(stellen: Set(stellen.keys)).map { sha256, nummern in
            Betroffenheit.Vermerk(sha256: sha256, stellen: nummern.compactMap { stellen[$0] })
        }.sorted { $0.sha256 < $1.sha256 }
    }

    private func schemata(_ anstoss: Anstoss) async throws -> [Betroffenheit.Schema] {
        try await schemata().compactMap { schema in
            let gruende = anstoss.gruende(
                normen: schema.eintraege.flatMap(\.normen), anliegen: [schema.anliegen])
            return gruende.isEmpty
                ? nil : Betroffenheit.Schema(verweis: schema.verweis, name: schema.name, gruende: gruende)
        }
    }

    private func vorgaenge(
        _ stellen: [Int64: Corpus.Fundstelle], _ schemata: [Betroffenheit.Schema]
    ) async throws -> [Betroffenheit.Vorgang] {
        let gezeigt = try await vorgaenge.offeneVorgaenge(stellen: Set(stellen.keys))
        let nachSchema = Dictionary(schemata.map { ($0.verweis, $0.gruende) }) { erste, _ in erste }
        let kandidaten = try await vorgaenge.offeneVorgaenge(schemata: Set(schemata.map(\.verweis.kennung)))
        let uebrige = kandidaten.filter { gezeigt[$0.id] == nil && nachSchema[$0.schema] != nil }
        return try await vorgaenge.zeilen(gezeigt.keys.sorted()).map { zeile in
            let gesehen = (gezeigt[zeile.id] ?? []).compactMap { stellen[$0] }
            return .init(zeile: zeile, gruende: [.stellen(gesehen)] + (nachSchema[zeile.schema] ?? []))
        } + uebrige.map { .init(zeile: $0, gruende: nachSchema[$0.schema] ?? []) }
    }
}

extension Anstoss {
    /// Why something that rests on these is touched; empty if it is not.
    fileprivate func gruende(
        normen andere: [Normzitat], stellen: [Corpus.Fundstelle] = [], anliegen andereAnliegen: Set<String>
    ) -> [Betroffenheit.Grund] {
        let getroffen = stellen.filter(trifft)
        let beruehrt = andere.filter { norm in normen.contains { norm.nennt($0) } }.map(\.kanonisch).ohneDoppelte
        return (getroffen.isEmpty ? [] : [.stellen(getroffen)]) + (beruehrt.isEmpty ? [] : [.normen(beruehrt)])
            + anliegen.intersection(andereAnliegen).sorted().map { .anliegen($0) }
    }
}
