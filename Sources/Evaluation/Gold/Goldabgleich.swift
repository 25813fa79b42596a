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
        return Goldziel(
            stellen: frage.gold.map(stelle).filter { gesehen.insert($0).inserted }, register: register,
            falsche: frage.falsche.map { ([$0.datei] + [fuehrende($0.datei)].compactMap(\.self), $0.istAusserKraft) })
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
    /// Files that must not answer, each with the one that speaks for it.
    let falsche: [(namen: [String], istAusserKraft: Bool)]

    /// Whether the hit is one of the places, by the whole passage.
    public func istGetroffen(_ hit: Hit) -> Bool { !getroffene(hit, text: hit.passage.text).isEmpty }

    /// Whether a statement rests on one of the places: its text alone holds the words that the set quotes.
    public func istGetroffen(aussage text: String, beleg hit: Hit) -> Bool { !getroffene(hit, text: text).isEmpty }

    /// Whether the quote of a hit is one of the places: it holds the words of the set, or is a sentence of them.
    public func istGetroffen(zitat hit: Hit) -> Bool {
        let zitat = Wortfolgen(zitat: hit.fundstelle.zitat)
        let text = Wortfolgen.Textfolgen(hit.fundstelle.zitat)
        return stellen.contains { stelle in
            trifft(hit, stelle, text)
                || stelle.zitat.map { trifft(hit, stelle.ohneZitat, text) && zitat.stehen(in: $0) } ?? false
        }
    }

    /// Whether the set says that the source of a hit must not answer.
    public func istFalsch(_ hit: Hit) -> Bool { falsche.contains { Self.ist(hit, $0.namen) } }

    /// Whether the set says that the source of a hit is not in force.
    public func istAusserKraft(_ hit: Hit) -> Bool {
        falsche.contains { $0.istAusserKraft && Self.ist(hit, $0.namen) }
    }

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
            Self.ist(hit, namen) && zitat?.stehen(in: text) != false
        case .aktenzeichen(let zeichen, let zitat):
            hit.vorschrift.aktenzeichenNormalisiert == zeichen && zitat?.stehen(in: text) != false
        }
    }

    private static func ist(_ hit: Hit, _ namen: [String]) -> Bool {
        namen.contains { istDatei(hit.fassung.eingespielteDatei, $0) || istDatei(hit.fassung.datei, $0) }
    }

    private func traegt(_ vorschrift: Vorschrift, name: String, kanonisch: String?) -> Bool {
        if ([vorschrift.kurz] + vorschrift.auchGenannt).contains(where: { Self.gefaltet($0) == name }) { return true }
        return kanonisch != nil && register.canonical(vorschrift.kurz) == kanonisch
    }

    static func gefaltet(_ name: String) -> String { FoldedWords(name).words.joined(separator: " ") }

    /// Whether a path is that of the file, which the set may name from any folder above it on.
    static func istDatei(_ pfad: String, _ datei: String) -> Bool { pfad == datei || pfad.hasSuffix("/" + datei) }
}

extension Goldziel.Stelle {
    /// The words that the set quotes of a decree.
    fileprivate var zitat: Wortfolgen? {
        switch self {
        case .norm: nil
        case .datei(_, let zitat), .aktenzeichen(_, let zitat): zitat
        }
    }

    /// The decree without regard to its words.
    fileprivate var ohneZitat: Goldziel.Stelle {
        switch self {
        case .norm: self
        case .datei(let namen, _): .datei(namen, zitat: nil)
        case .aktenzeichen(let zeichen, _): .aktenzeichen(zeichen, zitat: nil)
        }
    }
}
