// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import GermanText
public import Norms
public import Regelungen
public import Retrieval

/// Tells whether a text names a value, in whichever words: „2 Jahre“, „zwei Jahre“ and „24 Monate“ are one.
///
/// For measuring answers. It knows less than `Aussagepruefung`, and lets more pass: it compares what is counted and what
/// is spoken of, not what is denied or required.
public struct Wertabgleich: Sendable {
    /// Share of the words that must stand in the text, beside numbers that do, and without any.
    private static let worte = 0.5
    private static let worteAllein = 0.6

    private let leser: Satzleser

    /// - Parameters:
    ///   - sprache: words that count and bound.
    ///   - register: laws whose provisions are recognised.
    ///   - analysis: the analysis of German that the index was built with.
    public init(sprache: Satzsprache, register: LawRegister, analysis: AnalysisConfiguration) {
        leser = Satzleser(
            sprache: sprache, analyse: Inhaltsanalyse(analysis, gleich: sprache.gleich),
            parser: CitationParser(register: register))
    }

    /// Whether one of the texts names the value: all its numbers, dates and amounts in one sentence, and at least half of
    /// its words in the text, three fifths where it counts nothing. What the value says in brackets is a remark.
    public func nennt(_ texte: [String], wert: String) -> Bool {
        let gesucht = leser.lies(Self.ohneKlammern(wert))
        let angaben = Set(gesucht.angaben.map(\.angabe))
        guard !angaben.isEmpty || !gesucht.inhalt.isEmpty else { return false }
        return texte.contains { text in
            let bild = leser.lies(text)
            let anteil = angaben.isEmpty ? Self.worteAllein : Self.worte
            guard steht(gesucht, in: bild.terme, mindestens: anteil) else { return false }
            return angaben.isEmpty || saetze(text).contains { angaben.isSubset(of: $0.angaben.map(\.angabe)) }
        }
    }

    /// Whether the quotes, with their headings, name what a statement says: all its numbers, dates and amounts, and at
    /// least half of its words in the passages around them.
    public func tragen(_ belege: [Hit], aussage: String) -> Bool {
        guard !belege.isEmpty else { return false }
        let gesucht = leser.lies(aussage)
        let angaben = Set(gesucht.angaben.map(\.angabe).filter(Self.zaehlt))
        let stellen = belege.flatMap { hit in
            let datum = hit.vorschrift.datum?.deutsch ?? ""
            return [hit.fundstelle.zitat, hit.fundstelle.pfad, hit.passage.titel, hit.vorschrift.kurz, datum]
        }
        let genannt = Set(stellen.flatMap { leser.lies($0).angaben.map(\.angabe) })
        let umfeld = (stellen + belege.map(\.passage.text)).joined(separator: "\n")
        return angaben.isSubset(of: genannt) && steht(gesucht, in: leser.lies(umfeld).terme, mindestens: Self.worte)
    }

    private func steht(_ gesucht: Satzbild, in terme: Set<String>, mindestens anteil: Double) -> Bool {
        let gefunden = gesucht.inhalt.count { $0.steht(in: terme) }
        return Double(gefunden) >= anteil * Double(gesucht.inhalt.count)
    }

    private func saetze(_ text: String) -> [Satzbild] {
        SentenceSplitter.saetze(in: text).map { bereich in
            leser.lies(String(decoding: text.utf8.dropFirst(bereich.lowerBound).prefix(bereich.count), as: UTF8.self))
        }
    }

    /// A provision may be named less exactly than the source does, and „1.“ before an item counts nothing.
    private static func zaehlt(_ angabe: Angabe) -> Bool {
        switch angabe {
        case .norm, .ordnung: false
        default: true
        }
    }

    private static func ohneKlammern(_ text: String) -> String { text.replacing(/\([^()]*\)/, with: " ") }
}
