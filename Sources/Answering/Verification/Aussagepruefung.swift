// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import GermanText
public import Norms
public import Regelungen
public import Retrieval

/// A statement that was held against its sources. Only `Aussagepruefung` makes one, and only one that is `woertlich` or
/// `sinngemaess` becomes an `Aussage`.
public struct GepruefteAussage: Sendable, Hashable {
    /// Without tokens; the words of the source where they are the same.
    public let text: String
    public let pruefstand: Aussage.Pruefstand
    /// The sentences that carry it, each with its exact place; empty if none does.
    public let belege: [Hit]
    /// Why it is not shown; empty if it is.
    public let gruende: [Pruefgrund]
    /// The tokens it named.
    public let quellen: [String]

    fileprivate init(
        text: String, pruefstand: Aussage.Pruefstand, belege: [Hit], gruende: [Pruefgrund], quellen: [String]
    ) {
        self.text = text
        self.pruefstand = pruefstand
        self.belege = belege
        self.gruende = gruende
        self.quellen = quellen
    }

    var istBelegt: Bool { pruefstand != .nichtBelegt }

    /// The same, not to be shown, as it does not answer the question.
    var ausgelassen: GepruefteAussage {
        GepruefteAussage(
            text: text, pruefstand: .nichtBelegt, belege: [], gruende: [.antwortetNicht], quellen: quellen)
    }
}

/// Holds drafted statements against the passages that were handed out, without trust in who drafted them.
///
/// Pure and deterministic, and no model takes part (ADR 12). What it cannot see: who does what to whom, where all words are the same.
public struct Aussagepruefung: Sendable {
    let sprache: Satzsprache
    let leser: Satzleser
    let parameter: Pruefparameter

    /// - Parameters:
    ///   - sprache: words that deny, oblige, bound and count.
    ///   - register: laws whose provisions are recognised.
    ///   - analysis: the analysis of German that the index was built with.
    public init(
        sprache: Satzsprache, register: LawRegister, analysis: AnalysisConfiguration,
        parameter: Pruefparameter = Pruefparameter()
    ) {
        self.sprache = sprache
        self.parameter = parameter
        leser = Satzleser(
            sprache: sprache, analyse: Inhaltsanalyse(analysis, gleich: sprache.gleich),
            parser: CitationParser(register: register))
    }

    /// - Parameters:
    ///   - beweise: what was handed out, in any order.
    ///   - fuehrt: whether the statement leads the answer; then its source must bind.
    public func pruefe(
        _ entwurf: Entwurfsaussage, gegen beweise: [Beweisstueck], stichtag: Stichtag, fuehrt: Bool = false
    ) -> GepruefteAussage {
        let gelesen = Markentext(String(entwurf.text.prefix(parameter.laenge + 1)))
        let marken = Self.einmal(entwurf.quellen + gelesen.marken)
        func nichtBelegt(_ gruende: [Pruefgrund]) -> GepruefteAussage {
            GepruefteAussage(
                text: gelesen.text, pruefstand: .nichtBelegt, belege: [], gruende: Self.einmal(gruende), quellen: marken
            )
        }
        let formfehler = form(gelesen.text, entwurf)
        guard formfehler.isEmpty else { return nichtBelegt(formfehler) }
        let (stuecke, fehler) = quellen(marken, in: beweise, stichtag: stichtag)
        guard fehler.isEmpty else { return nichtBelegt(fehler) }

        let stellen: [(stueck: Beweisstueck, bereiche: [Range<Int>])]
        switch zitat(entwurf.zitat, in: stuecke, alle: beweise) {
        case .success(let gefunden): stellen = gefunden
        case .failure(let zitatfehler): return nichtBelegt([zitatfehler.grund])
        }
        let befund: Befund
        if let woertlich = woertlich(gelesen.text, in: stuecke, stichtag: stichtag) {
            befund = woertlich
        } else if entwurf.zitat.isEmpty {
            return nichtBelegt([.keinZitat])
        } else {
            befund = sinngemaess(gelesen.text, stellen: stellen, stichtag: stichtag)
        }
        guard befund.gruende.isEmpty else { return nichtBelegt(befund.gruende) }
        if fuehrt, !befund.traeger.contains(where: \.stueck.hit.istVerbindlich) {
            return nichtBelegt(befund.traeger.prefix(1).map { .nichtVerbindlich($0.name) })
        }
        return GepruefteAussage(
            text: befund.text, pruefstand: befund.pruefstand, belege: belege(befund.traeger), gruende: [],
            quellen: marken)
    }

    /// What a comparison has found.
    struct Befund {
        var text: String
        var pruefstand: Aussage.Pruefstand
        /// The sentences that carry the statement.
        var traeger: [Belegsatz] = []
        var gruende: [Pruefgrund] = []
    }

    /// The hits of the sentences, each with the place of its sentence.
    private func belege(_ traeger: [Belegsatz]) -> [Hit] {
        var result: [Hit] = []
        for satz in traeger {
            var hit = satz.stueck.hit
            hit.fundstelle = Fundstellenbau.fundstelle(
                in: satz.stueck.abschnitt, bereich: satz.bereich, fassung: hit.fassung.sha256)
            if !result.contains(where: { $0.fundstelle == hit.fundstelle }) { result.append(hit) }
        }
        return result
    }

    /// The values in order, each once.
    static func einmal<Wert: Hashable>(_ werte: [Wert]) -> [Wert] {
        var gesehen: Set<Wert> = []
        return werte.filter { gesehen.insert($0).inserted }
    }
}
