// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Casework
import Corpus
import Norms
import Regelungen
import Retrieval

/// Answers what a check list asks for from the search and the corpus of this program.
struct Belegauskunft: Belegsuche {
    let search: SearchEngine
    /// Says which sentences answer a question.
    let answerer: ExtractiveAnswerer
    let corpus: any CorpusReading
    let regelungsauskunft: Regelungsauskunft
    private let gesetze: Gesetzeslese
    private let gelesen = Regelungsspeicher()
    private let gefunden = Belegspeicher()

    init(
        search: SearchEngine, answerer: ExtractiveAnswerer, corpus: any CorpusReading,
        regelungsauskunft: Regelungsauskunft, register: LawRegister
    ) {
        self.search = search
        self.answerer = answerer
        self.corpus = corpus
        self.regelungsauskunft = regelungsauskunft
        gesetze = Gesetzeslese(corpus: corpus, register: register)
    }

    func corpusstand() async throws -> Int64 { try await corpus.snapshot().stand }

    func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund {
        try await gesetze.wortlaut(norm, am: stichtag)
    }

    func regelungen(
        zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
    ) async throws -> [Regelungsbeleg] {
        let stellen = try await search.regelungsstellen(zu: anliegen, arten: arten, am: stichtag)
        let belege = Aenderungsbelege(corpus: corpus, snapshot: try await corpus.snapshot())
        let regeln = try await withThrowingTaskGroup(of: (Int, [Regelungsbeleg]).self) { gruppe in
            for (nummer, stelle) in stellen.enumerated() {
                gruppe.addTask { (nummer, try await regelungen(stelle, arten, belege, stichtag)) }
            }
            var regeln: [Int: [Regelungsbeleg]] = [:]
            for try await (nummer, funde) in gruppe { regeln[nummer] = funde }
            return regeln
        }
        return stellen.indices.flatMap { regeln[$0] ?? [] }
    }

    func belege(
        zu frage: String, anliegen: String, am stichtag: Stichtag, hoechstens: Int
    ) async throws -> [Beleg] {
        let anfrage = SearchRequest(
            frage: frage, stichtag: stichtag, limit: Self.betrachtet, verfahren: .worte,
            sache: SearchRequest.Sache(anliegen: anliegen, nurErlasse: true))
        let stand = try await corpusstand()
        if let bekannt = gefunden.belege(zu: anfrage, stand: stand) { return Array(bekannt.prefix(hoechstens)) }
        let belege = try await answerer.belege(zu: anfrage).map(Beleg.init)
        gefunden.merke(belege, zu: anfrage, stand: stand)
        return Array(belege.prefix(hoechstens))
    }

    /// Passages whose sentences are looked at for one question.
    private static let betrachtet = 24

    private func regelungen(
        _ stellen: Regelungsstellen, _ arten: Set<Regelungsart>, _ belege: Aenderungsbelege, _ stichtag: Stichtag
    ) async throws -> [Regelungsbeleg] {
        let passagen = try await corpus.passagen(stellen.passagen).map(\.passage)
        let sha256 = stellen.fassung.fassung.sha256
        var ergebnis: [Regelungsbeleg] = []
        for ordnung in Set(passagen.map(\.abschnitt)).sorted() {
            guard let regeln = try await regeln(stellen.fassung, ordnung, stichtag) else { continue }
            for regel in regeln.alle where arten.contains(regel.regelung.art) {
                let bereich = regel.regelung.beleg.bereich
                guard
                    let passage = passagen.first(where: {
                        $0.abschnitt == ordnung && $0.bereich.overlaps(bereich)
                    })
                else { continue }
                ergebnis.append(
                    Regelungsbeleg(
                        regelung: regel.regelung,
                        beleg: Beleg(
                            fundstelle: Fundstellenbau.fundstelle(
                                in: regeln.abschnitt, bereich: bereich, fassung: sha256),
                            quelle: Quellenangabe(
                                stellen.fassung, rang: passage.rang, geltung: stellen.geltung,
                                aenderungen: regel.wirkungen.map(\.anzeige))),
                        aenderungsbelege: try await belege.belege(regel.wirkungen, am: stichtag),
                        zweifel: regel.zweifel))
            }
        }
        return ergebnis
    }

    private func regeln(
        _ stored: GespeicherteFassung, _ ordnung: Int, _ stichtag: Stichtag
    ) async throws -> Regelungsspeicher.Eintrag? {
        let (sha256, wirkungen) = (stored.fassung.sha256, stored.stellen.filter { $0.gilt(am: stichtag) })
        let ort = Regelungsspeicher.Ort(fassung: sha256, abschnitt: ordnung, wirkungen: wirkungen)
        if let bekannt = gelesen[ort] { return bekannt }
        guard let abschnitt = try await corpus.abschnitt(fassung: sha256, ordnung: ordnung) else { return nil }
        let neu = Regelungsspeicher.Eintrag(
            abschnitt: abschnitt,
            alle: regelungsauskunft.lies(abschnitt, stored.vorschrift, wirkungen: wirkungen))
        gelesen[ort] = neu
        return neu
    }
}
