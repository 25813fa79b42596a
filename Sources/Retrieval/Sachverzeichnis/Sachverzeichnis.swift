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
        var stelle: Normstelle
        /// The phrase that fits best, as a reader sees it.
        var wendung: String
        /// 0...1
        var naehe: Double
    }

    /// A word of a phrase, by its terms.
    private struct Wort: Sendable {
        var ganz: String
        var teile: [String]
    }

    private struct Wendung: Sendable {
        var eintrag: Int
        var text: String
        var worte: [Wort]
    }

    /// What a part of a compound is worth against the whole, as in search.
    private static let teilwert = TermWeights.teileWert
    /// Entries whose phrases are compared one by one: those that hold most of the question.
    private static let engereWahl = 60

    private let eintraege: [Sachverzeichniseintrag]
    private let wendungen: [Wendung]
    /// Entries by term.
    private let verzeichnet: [String: [Int]]
    private let vektoren: Sachvektoren?
    /// Phrases by entry.
    private let wendungenZu: [Range<Int>]

    /// - Parameters:
    ///   - vektoren: of these entries, by the model that embeds the questions; nil: entries are found by words alone.
    ///   - analysis: takes phrases apart as questions are taken apart.
    public init(
        _ eintraege: [Sachverzeichniseintrag], vektoren: Sachvektoren? = nil, analysis: AnalysisConfiguration
    ) {
        var zerleger = Zerleger(analysis)
        self.eintraege = eintraege
        self.vektoren = vektoren.flatMap { $0.gehoertZu(eintraege) ? $0 : nil }
        var wendungen: [Wendung] = []
        var wendungenZu: [Range<Int>] = []
        var verzeichnet: [String: [Int]] = [:]
        for (nummer, eintrag) in eintraege.enumerated() {
            let anfang = wendungen.count
            for text in eintrag.wendungen {
                let worte = text.split(separator: " ").flatMap { zerleger.worte($0) }
                if !worte.isEmpty { wendungen.append(Wendung(eintrag: nummer, text: text, worte: worte)) }
            }
            wendungenZu.append(anfang..<wendungen.count)
            let terme = wendungen[anfang...].flatMap(\.worte).flatMap { [$0.ganz] + $0.teile }
            for term in Set(terme) { verzeichnet[term, default: []].append(nummer) }
        }
        (self.wendungen, self.wendungenZu, self.verzeichnet) = (wendungen, wendungenZu, verzeichnet)
    }

    /// The entries nearest to a question, the nearest first.
    /// - Parameter begriffe: its own words.
    func funde(_ begriffe: [Suchbegriff], hoechstens: Int) -> [Fund] {
        let fragen = begriffe.map { (wort: Wort(ganz: $0.ganz, teile: $0.teile), gewicht: gewicht($0)) }
        let masse = fragen.reduce(0) { $0 + $1.gewicht }
        guard masse > 0 else { return [] }
        let gefragt = Set(begriffe.flatMap(\.terme))
        var abdeckung: [Int: Double] = [:]
        for (wort, gewicht) in fragen {
            for (eintrag, anteil) in anteile(wort) { abdeckung[eintrag, default: 0] += gewicht * anteil / masse }
        }
        return abdeckung.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.engereWahl)
            .map { fund($0.key, anteil: $0.value, gefragt) }
            .sorted { ($1.naehe, $0.stelle.schluessel) < ($0.naehe, $1.stelle.schluessel) }
            .prefix(hoechstens).map(\.self)
    }

    /// The entries nearest to the vector of a question, the nearest first; none without vectors.
    func funde(zu vektor: [Float], hoechstens: Int) -> [(stelle: Normstelle, kosinus: Double)] {
        (vektoren?.naechste(zu: vektor, hoechstens: hoechstens) ?? []).map {
            (eintraege[$0.eintrag].stelle, $0.kosinus)
        }
    }

    /// How much of a word of the question each entry holds.
    private func anteile(_ wort: Wort) -> [Int: Double] {
        var result: [Int: Double] = [:]
        if !wort.teile.isEmpty {
            let summe = wort.teile.reduce(0) { $0 + information($1) }
            for teil in wort.teile {
                let anteil = Self.teilwert * information(teil) / max(1e-9, summe)
                for eintrag in verzeichnet[teil] ?? [] { result[eintrag, default: 0] += anteil }
            }
        }
        for eintrag in verzeichnet[wort.ganz] ?? [] { result[eintrag] = 1 }
        return result
    }

    private func fund(_ nummer: Int, anteil: Double, _ gefragt: Set<String>) -> Fund {
        var beste = (anteil: 0.0, text: "")
        for wendung in wendungen[wendungenZu[nummer]] {
            let gesagt = gesagt(wendung, gefragt)
            if gesagt > beste.anteil { beste = (gesagt, wendung.text) }
        }
        return Fund(stelle: eintraege[nummer].stelle, wendung: beste.text, naehe: anteil * (1 + beste.anteil) / 2)
    }

    /// How much of a phrase the question says, 0...1.
    private func gesagt(_ wendung: Wendung, _ gefragt: Set<String>) -> Double {
        var (gefunden, masse) = (0.0, 0.0)
        for wort in wendung.worte {
            let gewicht = information(wort)
            masse += gewicht
            if gefragt.contains(wort.ganz) {
                gefunden += gewicht
            } else {
                let summe = wort.teile.reduce(0) { $0 + information($1) }
                let teile = wort.teile.reduce(0) { $0 + (gefragt.contains($1) ? information($1) : 0) }
                if summe > 0 { gefunden += gewicht * Self.teilwert * teile / summe }
            }
        }
        return masse > 0 ? gefunden / masse : 0
    }

    private func gewicht(_ begriff: Suchbegriff) -> Double {
        let gewicht = information(Wort(ganz: begriff.ganz, teile: begriff.teile))
        return begriff.istUebernommen ? gewicht * TermWeights.uebernommenWert : gewicht
    }

    /// The information of a compound that the index does not hold is that of its parts.
    private func information(_ wort: Wort) -> Double {
        guard verzeichnet[wort.ganz] == nil, !wort.teile.isEmpty else { return information(wort.ganz) }
        return min(information(wort.ganz), wort.teile.reduce(0) { $0 + information($1) })
    }

    /// What a term tells apart among the entries, in nats.
    private func information(_ term: String) -> Double {
        let zahl = Double(verzeichnet[term]?.count ?? 0)
        return Logarithm.natural(1 + (Double(eintraege.count) - zahl + 0.5) / (zahl + 0.5))
    }
}

extension Sachverzeichnis {
    /// Takes phrases apart. They are made of few different words; each is looked at once.
    private struct Zerleger {
        private let analyser: TextAnalyser
        private var bekannt: [Substring: [Wort]] = [:]

        init(_ analysis: AnalysisConfiguration) { analyser = TextAnalyser(analysis) }

        mutating func worte(_ wort: Substring) -> [Wort] {
            if let worte = bekannt[wort] { return worte }
            let worte = analyser.begriffe(of: String(wort), herkunft: .frage).map {
                Wort(ganz: $0.ganz, teile: $0.teile)
            }
            bekannt[wort] = worte
            return worte
        }
    }
}

extension Normstelle {
    fileprivate var schluessel: String { "\(verweis.gesetz) \(verweis.bezeichnung) \(absatz ?? "")" }
}
