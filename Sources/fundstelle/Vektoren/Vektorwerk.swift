// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import LanguageModels
import ModelServers
import Retrieval
import VectorStorage

/// Builds the vectors of the configured model and keeps them in step with the corpus. One program at a time does it.
final class Vektorwerk: Sendable {
    private let suche: Bedeutungssuche
    private let corpus: any CorpusReading
    private let vorrang: @Sendable (GespeicherteFassung) -> Int
    private let transport: any ModelTransport
    private let model: EmbeddingClient

    /// - Parameters:
    ///   - faeden: threads that compute.
    ///   - nachrang: how far the embedder stands back behind other programs, 0...19.
    init(
        suche: Bedeutungssuche, corpus: any CorpusReading, faeden: Int, nachrang: Int,
        vorrang: @escaping @Sendable (GespeicherteFassung) -> Int, melde: @escaping @Sendable (String) -> Void
    ) {
        self.suche = suche
        self.corpus = corpus
        self.vorrang = vorrang
        transport = Bedeutungssuche.transport(suche.quelle, faeden: faeden, nachrang: nachrang, melde)
        model = EmbeddingClient(
            profil: suche.profil, transport: transport, geduld: EmbeddingClient.Geduld(versuche: 2))
    }

    /// A lock on building, given back when the program ends, however it ends; nil if another program builds.
    func sperre() throws -> Dienstsperre? {
        try suche.ordner.lege()
        return try Dienstsperre(URL(fileURLWithPath: "\(suche.ordner.path)/.sperre"))
    }

    /// Ends the embedder; it is started again when it is needed.
    func beende() { (transport as? Modellkind)?.beende() }

    /// Builds until every passage has its vector. Only to be called by the holder of `sperre`.
    /// - Throws: `EmbeddingError` or `VectorStorageError`; what was built until then is kept.
    @discardableResult
    func baue(gruendlich: Bool = false, melde: @Sendable (Vektoraufbau.Stand) -> Void) async throws
        -> Vektoraufbau.Stand
    {
        let (satz, index) = try await satz()
        suche.waehle(schreibend: (satz, index))
        let aufbau = Vektoraufbau(corpus: corpus, store: index, model: model, vorrang: vorrang)
        var summe: Vektoraufbau.Stand
        repeat {
            summe = try await aufbau.run(gruendlich: gruendlich, melde: melde)
        } while !summe.istVollstaendig
        if !satz.istFertig { try suche.ordner.vollende(satz) }
        try suche.ordner.behalteNur(satz)
        suche.waehle(schreibend: (satz, index))
        return summe
    }

    /// Removes the vectors of passages that are gone, those of every model; no embedder is needed for that. Only to be
    /// called by the holder of `sperre`.
    /// - Returns: how many were removed.
    @discardableResult
    func raeume() async throws -> Int {
        let snapshot = try await corpus.snapshot()
        var entfernt = 0
        for satz in suche.ordner.saetze() {
            let index = try suche.ordner.index(satz, schreibt: true)
            let verwaist = Self.verwaiste(try await index.bestand(), snapshot)
            guard !verwaist.isEmpty else { continue }
            try await index.entferne(verwaist.map(\.platz))
            entfernt += verwaist.count
        }
        return entfernt
    }

    private static func verwaiste(_ eintraege: [Vektoreintrag], _ snapshot: CorpusSnapshot) -> [Vektoreintrag] {
        let bereiche = snapshot.fassungen.map(\.passagen).filter { !$0.isEmpty }
            .sorted { $0.lowerBound < $1.lowerBound }
        var ort = 0
        return eintraege.sorted { $0.id < $1.id }.filter { eintrag in
            while ort < bereiche.count, bereiche[ort].upperBound <= eintrag.id.rawValue { ort += 1 }
            return ort == bereiche.count || !bereiche[ort].contains(eintrag.id.rawValue)
        }
    }

    /// The vectors of the configured model, begun if there are none. A known text shows whether it still is that model.
    private func satz() async throws -> (Vektorordner.Satz, VectorIndex) {
        let vektoren = try await model.embed([BatchEmbedding.probe], as: .passage)
        let angabe = Modellangabe(quelle: suche.quelle.name, profil: suche.profil, probe: vektoren.first ?? [])
        let bekannt = suche.ordner.saetze().last {
            $0.angabe.quelle == angabe.quelle && $0.angabe.istDasselbeModell(wie: angabe)
        }
        if let bekannt {
            if let index = try? suche.ordner.index(bekannt, schreibt: true) { return (bekannt, index) }
            // A damaged file: all of it can be computed again.
            try suche.ordner.entferne(bekannt)
        }
        let neu = try suche.ordner.lege(angabe)
        return (neu, try suche.ordner.index(neu, schreibt: true))
    }

    /// How far it is.
    func lage() async throws -> Vektorlage {
        if case .aus(let grund, _) = suche.quelle { return Vektorlage(zustand: .aus, hinweis: grund) }
        let saetze = suche.ordner.saetze().filter {
            $0.angabe.quelle == suche.quelle.name && $0.angabe.profil == suche.profil
        }
        guard let satz = saetze.last, let index = try? suche.ordner.index(satz, schreibt: false) else {
            let gesamt = try await corpus.snapshot().passagenzahl
            return Vektorlage(zustand: .imAufbau, modell: suche.profil.modell, gesamt: gesamt)
        }
        let stand = try await Vektoraufbau(corpus: corpus, store: index, model: model).stand()
        return Vektorlage(
            zustand: stand.istVollstaendig ? .vollstaendig : .imAufbau, modell: satz.angabe.profil.modell,
            fertig: stand.fertig, gesamt: stand.gesamt)
    }
}
