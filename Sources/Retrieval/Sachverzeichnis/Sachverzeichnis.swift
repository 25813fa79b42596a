// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import GermanText

/// Looks a question up in the subject index: which provisions are entered under words like its own.
///
/// An entry is as near as its phrases say what the question says: by how much of the question's information all its
/// phrases hold, and how much of one phrase the question holds.
public struct Sachverzeichnis: Sendable {
    /// An entry that was found.
    struct Fund: Sendable {
        fileprivate var eintrag: Int
        var stelle: Normstelle
        /// The phrase that fits best, as a reader sees it.
        var wendung: String
        /// 0...1
        var naehe: Double
    }

    /// A word by the numbers of its terms.
    private struct Wort: Sendable {
        var ganz: Int
        var teile: [Int]
    }

    private struct Wendung: Sendable {
        var text: String
        var worte: [Wort]
    }

    /// What a part of a compound is worth against the whole, as in search.
    private static let teilwert = TermWeights.teileWert
    /// Entries whose phrases are compared one by one: those that hold most of the question.
    private static let engereWahl = 60

    private let eintraege: [Sachverzeichniseintrag]
    /// Phrases by entry.
    private let wendungen: [[Wendung]]
    private let terme: Sachterme
    private let vektoren: Sachvektoren?

    /// - Parameters:
    ///   - vektoren: of these entries, by the model that embeds the questions; nil: entries are found by words alone.
    ///   - analysis: takes phrases apart as questions are taken apart.
    public init(
        _ eintraege: [Sachverzeichniseintrag], vektoren: Sachvektoren? = nil, analysis: AnalysisConfiguration
    ) {
        self.eintraege = eintraege
        self.vektoren = vektoren.flatMap { $0.gehoertZu(eintraege) ? $0 : nil }
        var zerleger = Zerleger(analysis)
        wendungen = eintraege.enumerated().map { nummer, eintrag in
            eintrag.wendungen.compactMap { text in
                let worte = zerleger.worte(text, eintrag: nummer)
                return worte.isEmpty ? nil : Wendung(text: text, worte: worte)
            }
        }
        terme = zerleger.schliesse(eintraege: eintraege.count)
    }

    /// The entries nearest to a question, the nearest first.
    /// - Parameters:
    ///   - begriffe: its own words.
    ///   - mindestens: the least nearness that counts.
    func funde(_ begriffe: [Suchbegriff], mindestens: Double = 0, hoechstens: Int) -> [Fund] {
        let fragen = begriffe.map { (wort: wort($0), gewicht: gewicht($0)) }
        let masse = fragen.reduce(0) { $0 + $1.gewicht }
        guard masse > 0 else { return [] }
        var abdeckung = [Double](repeating: 0, count: eintraege.count)
        for (wort, gewicht) in fragen {
            for (eintrag, anteil) in anteile(wort).enumerated() where anteil > 0 {
                abdeckung[eintrag] += gewicht * anteil / masse
            }
        }
        let gefragt = Set(fragen.flatMap { [$0.wort.ganz] + $0.wort.teile })
        // An entry is never nearer than the question is covered by it.
        return abdeckung.indices.filter { abdeckung[$0] > 0 && abdeckung[$0] >= mindestens }
            .sorted { (abdeckung[$1], $0) < (abdeckung[$0], $1) }.prefix(Self.engereWahl)
            .map { fund($0, anteil: abdeckung[$0], gefragt) }
            .filter { $0.naehe >= mindestens }
            .sorted { ($1.naehe, $0.eintrag) < ($0.naehe, $1.eintrag) }
            .prefix(hoechstens).map(\.self)
    }

    /// The entries nearest to the vector of a question, the nearest first; none without vectors.
    func funde(zu vektor: [Float], hoechstens: Int) -> [(stelle: Normstelle, kosinus: Double)] {
        (vektoren?.naechste(zu: vektor, hoechstens: hoechstens) ?? []).map {
            (eintraege[$0.eintrag].stelle, $0.kosinus)
        }
    }

    /// How much of a word of the question each entry holds, by entry.
    private func anteile(_ wort: Wort) -> [Double] {
        var result = [Double](repeating: 0, count: eintraege.count)
        let summe = information(wort.teile)
        for teil in wort.teile {
            let anteil = Self.teilwert * terme.information(teil) / max(1e-9, summe)
            for eintrag in terme.eintraege(teil) { result[eintrag] += anteil }
        }
        for eintrag in terme.eintraege(wort.ganz) { result[eintrag] = 1 }
        return result
    }

    private func fund(_ nummer: Int, anteil: Double, _ gefragt: Set<Int>) -> Fund {
        var beste = (anteil: 0.0, text: "")
        for wendung in wendungen[nummer] {
            let gesagt = gesagt(wendung, gefragt)
            if gesagt > beste.anteil { beste = (gesagt, wendung.text) }
        }
        return Fund(
            eintrag: nummer, stelle: eintraege[nummer].stelle, wendung: beste.text,
            naehe: anteil * (1 + beste.anteil) / 2)
    }

    /// How much of a phrase the question says, 0...1.
    private func gesagt(_ wendung: Wendung, _ gefragt: Set<Int>) -> Double {
        var (gefunden, masse) = (0.0, 0.0)
        for wort in wendung.worte {
            let gewicht = terme.information(wort.ganz)
            masse += gewicht
            if gefragt.contains(wort.ganz) {
                gefunden += gewicht
            } else {
                let summe = information(wort.teile)
                let teile = information(wort.teile.filter(gefragt.contains))
                if summe > 0 { gefunden += gewicht * Self.teilwert * teile / summe }
            }
        }
        return masse > 0 ? gefunden / masse : 0
    }

    private func wort(_ begriff: Suchbegriff) -> Wort {
        Wort(ganz: terme.nummer(begriff.ganz), teile: begriff.teile.map(terme.nummer))
    }

    /// The information of a compound that the index does not hold is that of its parts.
    private func gewicht(_ begriff: Suchbegriff) -> Double {
        let wort = wort(begriff)
        var gewicht = terme.information(wort.ganz)
        if wort.ganz == Sachterme.unbekannt, !wort.teile.isEmpty { gewicht = min(gewicht, information(wort.teile)) }
        return begriff.istUebernommen ? gewicht * TermWeights.uebernommenWert : gewicht
    }

    private func information(_ nummern: [Int]) -> Double { nummern.reduce(0) { $0 + terme.information($1) } }
}

extension Sachverzeichnis {
    /// Takes phrases apart and collects their terms. They are made of few different words; each is looked at once.
    private struct Zerleger {
        private let analyser: TextAnalyser
        private var bekannt: [Substring: [Wort]] = [:]
        private var terme = Sachterme()

        init(_ analysis: AnalysisConfiguration) { analyser = TextAnalyser(analysis) }

        mutating func worte(_ wendung: String, eintrag: Int) -> [Wort] {
            var result: [Wort] = []
            for wort in wendung.split(separator: " ") { result += worte(wort) }
            for wort in result {
                for term in [wort.ganz] + wort.teile { terme.trageEin(term, eintrag: eintrag) }
            }
            return result
        }

        private mutating func worte(_ wort: Substring) -> [Wort] {
            if let worte = bekannt[wort] { return worte }
            let worte = analyser.begriffe(of: String(wort), herkunft: .frage).map { begriff in
                Wort(ganz: terme.nimmAuf(begriff.ganz), teile: begriff.teile.map { terme.nimmAuf($0) })
            }
            bekannt[wort] = worte
            return worte
        }

        mutating func schliesse(eintraege: Int) -> Sachterme {
            terme.schliesse(eintraege: eintraege)
            return terme
        }
    }
}
