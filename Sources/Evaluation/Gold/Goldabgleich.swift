// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import GermanText
public import Norms
public import Retrieval

/// Tells whether a hit is the place that a question set names.
public struct Goldabgleich: Sendable {
    private let register: LawRegister
    /// File that is a duplicate → the file that speaks for it.
    private let sprecher: [String: String]

    /// - Parameters:
    ///   - register: names of laws, so that `AsylG` is found in the file that calls itself `AsylVfG 1992`.
    ///   - bestand: which files are duplicates of others: search gives the one that speaks for them.
    public init(register: LawRegister, bestand: CorpusSnapshot) {
        self.register = register
        let nachHash = Dictionary(
            bestand.fassungen.map { ($0.fassung.sha256, $0.fassung.eingespielteDatei) }, uniquingKeysWith: { $1 })
        sprecher = Dictionary(
            bestand.fassungen.compactMap { doppel in
                guard doppel.istDoppel, let fuehrend = doppel.einordnung?.fuehrend, let datei = nachHash[fuehrend]
                else { return nil }
                return (doppel.fassung.eingespielteDatei, datei)
            }, uniquingKeysWith: { $1 })
    }

    /// The places of a question, ready to be held against many hits.
    public func ziel(_ frage: Prueffrage) -> Goldziel {
        var gesehen: Set<Goldziel.Stelle> = []
        return Goldziel(stellen: frage.gold.map(stelle).filter { gesehen.insert($0).inserted }, register: register)
    }

    private func stelle(_ gold: Goldstelle) -> Goldziel.Stelle {
        switch gold {
        case .norm(let gesetz, let bezeichnung):
            .norm(
                name: Goldziel.gefaltet(gesetz), kanonisch: register.canonical(gesetz),
                bezeichnung: FoldedWords(bezeichnung).words)
        case .datei(let namen, let zitat):
            .datei(namen + namen.compactMap(fuehrende), zitat: zitat.map(Wortfolgen.init(zitat:)))
        case .aktenzeichen(let zeichen, let zitat):
            .aktenzeichen(
                Aktenzeichen(gedruckt: zeichen).normalisiert, zitat: zitat.map(Wortfolgen.init(zitat:)))
        }
    }

    private func fuehrende(_ datei: String) -> String? {
        sprecher[datei] ?? sprecher.first { Goldziel.istDatei($0.key, datei) }?.value
    }
}

/// The places that answer one question.
public struct Goldziel: Sendable {
    enum Stelle: Sendable, Hashable {
        case norm(name: String, kanonisch: String?, bezeichnung: [String])
        case datei([String], zitat: Wortfolgen?)
        case aktenzeichen(String, zitat: Wortfolgen?)
    }

    let stellen: [Stelle]
    let register: LawRegister

    /// Whether the hit is one of the places, by the whole passage.
    public func istGetroffen(_ hit: Hit) -> Bool { !getroffene(hit, text: hit.passage.text).isEmpty }

    /// Whether a statement rests on one of the places: its text alone holds the words that the set quotes.
    public func istGetroffen(aussage text: String, beleg hit: Hit) -> Bool { !getroffene(hit, text: text).isEmpty }

    /// What the hits are worth: the ranks of those that bring a place that none before them brought, and how many there
    /// could be.
    ///
    /// Places that one hit brings together count as one.
    public func raenge(_ hits: [Hit]) -> (raenge: [Int], moegliche: Int) {
        var offen = Set(stellen.indices)
        var raenge: [Int] = []
        var moegliche = stellen.count
        for (index, hit) in hits.enumerated() where !offen.isEmpty {
            let neue = offen.intersection(getroffene(hit, text: hit.passage.text))
            guard !neue.isEmpty else { continue }
            raenge.append(index + 1)
            moegliche -= neue.count - 1
            offen.subtract(neue)
        }
        return (raenge, moegliche)
    }

    private func getroffene(_ hit: Hit, text: String) -> [Int] {
        let folgen = Wortfolgen.Textfolgen(text)
        return stellen.indices.filter { trifft(hit, stellen[$0], folgen) }
    }

    private func trifft(_ hit: Hit, _ stelle: Stelle, _ text: Wortfolgen.Textfolgen) -> Bool {
        switch stelle {
        case .norm(let name, let kanonisch, let bezeichnung):
            !bezeichnung.isEmpty && FoldedWords(hit.passage.pfad).words.starts(with: bezeichnung)
                && traegt(hit.vorschrift, name: name, kanonisch: kanonisch)
        case .datei(let namen, let zitat):
            namen.contains { Self.istDatei(hit.fassung.eingespielteDatei, $0) || Self.istDatei(hit.fassung.datei, $0) }
                && zitat?.stehen(in: text) != false
        case .aktenzeichen(let zeichen, let zitat):
            hit.vorschrift.aktenzeichenNormalisiert == zeichen && zitat?.stehen(in: text) != false
        }
    }

    private func traegt(_ vorschrift: Vorschrift, name: String, kanonisch: String?) -> Bool {
        if ([vorschrift.kurz] + vorschrift.auchGenannt).contains(where: { Self.gefaltet($0) == name }) { return true }
        return kanonisch != nil && register.canonical(vorschrift.kurz) == kanonisch
    }

    static func gefaltet(_ name: String) -> String { FoldedWords(name).words.joined(separator: " ") }

    /// Whether a path is that of the file, which the set may name from any folder above it on.
    static func istDatei(_ pfad: String, _ datei: String) -> Bool { pfad == datei || pfad.hasSuffix("/" + datei) }
}
