// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// What the stages of a search hand on.
struct Suchlauf {
    /// A passage under consideration.
    struct Kandidat {
        /// BM25 of the index; 0 for a direct hit that the index did not find.
        var lexikalisch: Double = 0
        /// Named additions, such as for a cited provision.
        var zuschlaege: [Explanation] = []
        /// How surely it is the provision that decides the Anliegen, 0...1.
        var norm: Double = 0
        /// How much the nearest passages refer to it, 0...1.
        var verwiesen: Double = 0
        /// How near its entry in the subject index is to the question, 0...1, and under which phrase it stands.
        var verzeichnet: (naehe: Double, wendung: String)?
        /// How near its entry is by meaning, 0...1, 1 for the nearest of all.
        var sachnahe: Double = 0
    }

    /// A ranked passage.
    struct Treffer {
        var passage: AnalysedPassage
        var fassung: Int
        var ergebnis: Reranker.Ergebnis
    }

    let request: SearchRequest
    let view: CorpusView
    let filter: ForceFilter
    var query: Query
    var frequencies: [String: Int] = [:]
    /// The part of the field of law, by Fassung.
    var schwerpunkte: [Int: Explanation] = [:]
    /// Headings that step back for this question.
    var zurueckgestellt: [Wortmuster] = []
    /// How much a decree is about the Anliegen of the question, 0...1, by Fassung.
    var sachnaehe: [Int: Double] = [:]
    /// What each passage of the corpus regulates.
    var arten = Passagenarten([])
    /// Fassungen that are left out because the matter is known; nil: none.
    var sachfilter: Sachfilter?
    /// Found passages of a decree about the Anliegen that regulate what is asked.
    var einschlaegig: Set<PassageID> = []
    var plan: QueryPlan?
    /// The vector of the question, computed while words are looked up.
    var einbettung: Task<[Float], any Error>?
    /// How near passages are to the question by meaning; empty without vectors.
    var bedeutung = Bedeutungsnaehe()
    /// What the reader must know about the search itself.
    var hinweise: [String] = []
    var kandidaten: [PassageID: Kandidat] = [:]
    var treffer: [Treffer] = []
    /// What later decrees in force change in passages that were found.
    var aenderungen: [PassageID: [Stellenwirkung]] = [:]
    var abgelegt: [(treffer: Treffer, grund: String)] = []
    var hits: [Hit] = []
    var verworfen: [VerworfenerTreffer] = []
    var zeiten: [(schritt: String, ms: Double)] = []

    init(request: SearchRequest, view: CorpusView, filter: ForceFilter) {
        self.request = request
        self.view = view
        self.filter = filter
        query = Query(frage: request.frage)
    }

    /// Names of the Anliegen of the question, as a reader sees them.
    var anliegennamen: [String] = []

    /// Why the search went by words alone, though all is set up for vectors or none are wanted.
    var ohneBedeutung: String?

    /// The first day that the question speaks of, unless the Stichtag is one of those it speaks of.
    var vorgeschlagenerStichtag: Stichtag? {
        let zeiten = query.zeitbezuege
        return zeiten.contains { $0.enthaelt(request.stichtag) } ? nil : zeiten.first?.stichtag
    }

    private var suchweise: String {
        switch (bedeutung.istLeer, request.verfahren) {
        case (true, _): ohneBedeutung ?? "Gesucht wurde nach Wörtern."
        case (false, .bedeutung): "Gesucht wurde nach Bedeutung."
        case (false, _): "Gesucht wurde nach Wörtern und nach Bedeutung."
        }
    }

    /// How the question was understood, in German.
    var verstanden: [String] {
        var lines: [String] = []
        if !query.uebernommen.isEmpty, let zuvor = request.zuvor {
            lines.append("Von „\(zuvor)“ übernommen: \(query.uebernommen.joined(separator: ", "))")
        }
        lines += query.zitate.map { "Vorschrift: \($0.zitat.kanonisch)" }
        lines += query.aktenzeichen.map { "Aktenzeichen: \($0)" }
        if let tag = vorgeschlagenerStichtag { lines.append("Die Frage spricht vom \(tag.deutsch)") }
        lines += anliegennamen.map { "Anliegen: \($0)" }
        if query.art != .sonstige { lines.append("Gefragt ist nach: \(query.art.anzeige)") }
        let gesucht = query.begriffe.filter { $0.gewicht > 0 && $0.herkunft == .frage }.map(\.wort)
        if !gesucht.isEmpty { lines.append("Gesucht nach: \(gesucht.joined(separator: ", "))") }
        let ersatz = query.begriffe.filter { $0.gewicht > 0 && $0.herkunft != .frage }.map(\.wort)
        if !ersatz.isEmpty { lines.append("Auch beachtet: \(ersatz.joined(separator: ", "))") }
        let fremd = query.begriffe.filter { $0.istUnbekannt && $0.herkunft == .frage }.map(\.wort)
        if !fremd.isEmpty { lines.append("Kommt in keinem Text vor: \(fremd.joined(separator: ", "))") }
        lines.append(suchweise)
        return lines
    }
}
