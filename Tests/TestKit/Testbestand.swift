// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Retrieval

/// A corpus with its full-text index in memory, for tests of search and answers. Its Geltung is computed as the
/// program does; BM25 is plain, over all fields together.
public final class Testbestand: CorpusReading, LexicalIndex {
    private struct Posting {
        var passage: Int
        var anzahl: Int
    }

    private let fassungen: [GespeicherteFassung]
    private let texte: [String: [Abschnitt]]
    private let passagen: [GespeichertePassage]
    private let postings: [String: [Posting]]

    /// - Parameter terme: the terms of a text, as the analysis of the index gives them.
    public init(_ aufnahmen: [Aufnahme], terme: (String) -> [String]) {
        let eingaben = aufnahmen.map {
            GeltungRechner.Eingabe(vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: $0.beziehungen)
        }
        let geltung = GeltungRechner.berechne(eingaben)
        var fassungen: [GespeicherteFassung] = []
        var passagen: [GespeichertePassage] = []
        var texte: [String: [Abschnitt]] = [:]
        for aufnahme in aufnahmen {
            let sha256 = aufnahme.fassung.sha256
            let start = Int64(passagen.count)
            for passage in aufnahme.passagen {
                let id = PassageID(rawValue: Int64(passagen.count))
                passagen.append(GespeichertePassage(id: id, passage: passage, fassung: sha256))
            }
            texte[sha256] = aufnahme.abschnitte
            fassungen.append(
                GespeicherteFassung(
                    vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung,
                    geltung: geltung[sha256]?.zeitraeume ?? [], passagen: start..<Int64(passagen.count),
                    ohneGeltung: geltung[sha256]?.ohneGeltung, stellen: geltung[sha256]?.stellen ?? []))
        }
        self.fassungen = fassungen
        self.passagen = passagen
        self.texte = texte
        postings = Self.postings(passagen, terme)
    }

    private static func postings(
        _ passagen: [GespeichertePassage], _ terme: (String) -> [String]
    ) -> [String: [Posting]] {
        var result: [String: [Posting]] = [:]
        for (index, stored) in passagen.enumerated() {
            let text = [stored.passage.titel, stored.passage.kontext, stored.passage.text].joined(separator: "\n")
            for (term, found) in Dictionary(grouping: terme(text), by: \.self) {
                result[term, default: []].append(Posting(passage: index, anzahl: found.count))
            }
        }
        return result
    }

    public func snapshot() async throws -> CorpusSnapshot {
        let words = passagen.reduce(0) { $0 + $1.passage.text.split(separator: " ").count }
        return CorpusSnapshot(
            stand: 1, fassungen: fassungen, passagenzahl: passagen.count,
            mittlereWortzahl: Double(words) / Double(max(1, passagen.count)))
    }

    public func abschnitte(fassung sha256: String) async throws -> [Abschnitt] { texte[sha256] ?? [] }

    public func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        texte[sha256]?.first { $0.ordnung == ordnung }
    }

    public func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        (texte[sha256] ?? []).filter { $0.bezeichnung == bezeichnung }
    }

    public func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] {
        ids.compactMap { id in passagen.indices.contains(Int(id.rawValue)) ? passagen[Int(id.rawValue)] : nil }
    }

    public func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] {
        passagen.filter { $0.fassung == sha256 && $0.passage.abschnitt == abschnitt }
    }

    public func regelungsarten() async throws -> Passagenarten {
        Passagenarten(passagen.map { (id: $0.id.rawValue, arten: $0.passage.arten) })
    }

    public func seite(fassung sha256: String, nummer: Int) async throws -> Seite? { nil }
    public func beziehungen(fassung sha256: String) async throws -> [Beziehung] { [] }
    public func alleBeziehungen() async throws -> [String: [Beziehung]] { [:] }
    public func erkennung(fassung sha256: String) async throws -> [Feldangabe] { [] }
    public func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] { [] }
    public func original(sha256: String) async throws -> [UInt8]? { nil }
    public func ledger() async throws -> [Ledgereintrag] { [] }

    public func passageFrequencies(of terms: [String]) async throws -> [String: Int] {
        var result: [String: Int] = [:]
        for term in terms { if let found = postings[term] { result[term] = found.count } }
        return result
    }

    public func bestMatches(
        anyOf terms: [String], weights: FieldWeights, limit: Int, isAllowed: @Sendable (Int64) -> Bool
    ) async throws -> [LexicalMatch] {
        var scores: [Int: Double] = [:]
        for term in Set(terms) {
            let found = postings[term] ?? []
            let rarity = Double(passagen.count + 1) / Double(found.count + 1)
            for posting in found where isAllowed(Int64(posting.passage)) {
                scores[posting.passage, default: 0] += rarity * Double(posting.anzahl) / Double(posting.anzahl + 1)
            }
        }
        let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
        return best.map { LexicalMatch(id: PassageID(rawValue: Int64($0.key)), score: $0.value) }
    }
}
