// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import LanguageModels

/// Builds the vectors of a corpus and keeps them in step with it: what is new is embedded, what is gone is removed, and
/// what stayed the same is not looked at. It can be stopped at any moment and goes on where it was.
public struct Vektoraufbau: Sendable {
    /// How far it is.
    public struct Stand: Sendable, Hashable, Codable {
        /// Passages that have a vector.
        public var fertig: Int
        public var gesamt: Int
        /// Embedded by this run, and taken from a passage of the same text.
        public var eingebettet = 0
        public var uebernommen = 0
        /// Vectors that this run removed.
        public var entfernt = 0
        /// Texts that the model could not embed.
        public var unmoeglich = 0

        public init(fertig: Int, gesamt: Int) {
            self.fertig = fertig
            self.gesamt = gesamt
        }

        public var istVollstaendig: Bool { fertig >= gesamt }
    }

    let corpus: any CorpusReading
    let store: any VectorStore
    let model: BatchEmbedding
    let buendel: Int
    let vorrang: @Sendable (GespeicherteFassung) -> Int

    /// - Parameters:
    ///   - buendel: passages that are embedded and kept together.
    ///   - vorrang: Fassungen with a smaller number come first.
    public init(
        corpus: any CorpusReading, store: any VectorStore, model: any TextEmbedding, buendel: Int = 16,
        vorrang: @escaping @Sendable (GespeicherteFassung) -> Int = { _ in 0 }
    ) {
        self.corpus = corpus
        self.store = store
        self.model = BatchEmbedding(model)
        self.buendel = buendel
        self.vorrang = vorrang
    }

    /// How far it is, without building anything.
    public func stand() async throws -> Stand {
        let plan = try await plan(corpus.snapshot(), gruendlich: false)
        return Stand(fertig: plan.fertig, gesamt: plan.gesamt)
    }

    /// Removes what is gone and builds what lacks; ends early when the corpus has changed meanwhile.
    /// - Parameters:
    ///   - gruendlich: look at every text again, and try those again that could not be embedded.
    ///   - melde: called after each batch.
    /// - Returns: how far it came. Not complete: run it again.
    /// - Throws: `EmbeddingError` if the embedder fails; what was built until then is kept.
    @discardableResult
    public func run(gruendlich: Bool = false, melde: @Sendable (Stand) -> Void = { _ in }) async throws -> Stand {
        let snapshot = try await corpus.snapshot()
        var lauf = Lauf(plan: try await plan(snapshot, gruendlich: gruendlich), gruendlich: gruendlich)
        melde(lauf.stand)
        try await raeumeAuf(&lauf)
        for fassung in lauf.plan.fassungen {
            for ids in stuecke(fassung) {
                try Task.checkCancellation()
                try await baue(ids, of: fassung, &lauf)
                melde(lauf.stand)
            }
            guard try await corpus.snapshot().stand == snapshot.stand else { return lauf.stand }
        }
        try await store.verdichte()
        melde(lauf.stand)
        return lauf.stand
    }

    /// Removes what is gone, after what it has in common with new passages was taken over.
    private func raeumeAuf(_ lauf: inout Lauf) async throws {
        let weg = lauf.plan.ueberzaehlig
        guard !weg.isEmpty else { return }
        for fassung in lauf.plan.fassungen {
            for ids in stuecke(fassung) { try await baue(ids, of: fassung, nurUebernehmen: true, &lauf) }
        }
        try await store.entferne(weg.map(\.platz))
        lauf.plan.vergiss(weg)
        lauf.stand.entfernt = weg.count
    }

    private func stuecke(_ fassung: GespeicherteFassung) -> [[PassageID]] {
        stride(from: fassung.passagen.lowerBound, to: fassung.passagen.upperBound, by: buendel).map { start in
            (start..<min(start + Int64(buendel), fassung.passagen.upperBound)).map(PassageID.init(rawValue:))
        }
    }

    private func plan(_ snapshot: CorpusSnapshot, gruendlich: Bool) async throws -> Vektorplan {
        Vektorplan(
            snapshot: snapshot, bestand: try await store.bestand(), gruendlich: gruendlich, vorrang: vorrang)
    }
}

extension Vektoraufbau {
    /// What a run hands on.
    private struct Lauf {
        var plan: Vektorplan
        var stand: Stand
        let gruendlich: Bool

        init(plan: Vektorplan, gruendlich: Bool) {
            self.plan = plan
            self.gruendlich = gruendlich
            stand = Stand(fertig: plan.fertig, gesamt: plan.gesamt)
        }

        /// Whether there is nothing to be done for a passage. A text that could not be embedded is tried again by a
        /// thorough run only.
        func hatRichtigen(_ id: PassageID, _ text: Textmarke, _ fassung: Textmarke) -> Bool {
            guard let alt = plan.vorhanden[id], alt.text == text, alt.fassung == fassung else { return false }
            return !(alt.istLeer && gruendlich)
        }
    }

    /// A passage without a vector.
    private struct Offen {
        var id: PassageID
        var marke: Textmarke
        var text: String
    }

    private func baue(
        _ ids: [PassageID], of fassung: GespeicherteFassung, nurUebernehmen: Bool = false, _ lauf: inout Lauf
    ) async throws {
        let marke = Einbettungstext.marke(fassung)
        var neue: [NeuerVektor] = []
        var offen: [Offen] = []
        for gespeichert in try await corpus.passagen(ids) {
            let text = Einbettungstext.marke(gespeichert.passage)
            if lauf.hatRichtigen(gespeichert.id, text, marke) { continue }
            if let platz = lauf.plan.platz[text] {
                neue.append(NeuerVektor(id: gespeichert.id, text: text, fassung: marke, inhalt: .wie(platz: platz)))
            } else {
                offen.append(Offen(id: gespeichert.id, marke: text, text: Einbettungstext.text(gespeichert.passage)))
            }
        }
        lauf.stand.uebernommen += neue.count
        if !nurUebernehmen { neue += try await bette(offen, marke, &lauf.stand) }
        try await behalte(neue, &lauf)
    }

    private func bette(_ offen: [Offen], _ marke: Textmarke, _ stand: inout Stand) async throws -> [NeuerVektor] {
        let ergebnisse = try await model.embed(offen.map(\.text))
        return zip(offen, ergebnisse).map { passage, ergebnis in
            let inhalt: NeuerVektor.Inhalt
            switch ergebnis {
            case .vektor(let vektor):
                stand.eingebettet += 1
                inhalt = .vektor(vektor)
            case .unmoeglich:
                stand.unmoeglich += 1
                inhalt = .leer
            }
            return NeuerVektor(id: passage.id, text: passage.marke, fassung: marke, inhalt: inhalt)
        }
    }

    /// First the new ones, then away with the old: a crash in between leaves seconds, which the next run removes, and
    /// no gap.
    private func behalte(_ neue: [NeuerVektor], _ lauf: inout Lauf) async throws {
        guard !neue.isEmpty else { return }
        let alte = neue.compactMap { lauf.plan.vorhanden[$0.id] }
        let plaetze = try await store.haengeAn(neue)
        lauf.stand.fertig +=
            neue.count - alte.count { alt in neue.contains { $0.id == alt.id && $0.fassung == alt.fassung } }
        if !alte.isEmpty { try await store.entferne(alte.map(\.platz)) }
        lauf.plan.vergiss(alte)
        for (neuer, platz) in zip(neue, plaetze) { lauf.plan.vermerke(neuer, platz: platz) }
    }
}
