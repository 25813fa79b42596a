// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import LanguageModels
import ModelServers
import Retrieval
import Synchronization
import VectorStorage

/// Search by meaning as a whole: the vectors that are searched now, and who embeds questions for them.
///
/// While vectors of another model are built, the old ones are searched as long as their model can still be asked.
final class Bedeutungssuche: DenseIndex, QueryEmbedding {
    /// What is searched.
    struct Auswahl: Sendable {
        var satz: Vektorordner.Satz
        var suche: Vektorsuche
    }

    let quelle: Einbettungsquelle
    let profil: EmbeddingProfile
    let ordner: Vektorordner
    private let settings: Settings
    private let transport: any ModelTransport
    private let auswahl = Mutex<Auswahl?>(nil)
    private let ohneVektoren: Frageeinbettung
    private let istBegonnen = Mutex(false)

    /// Opens the vectors that are there; embeds nothing yet.
    /// - Parameter melde: takes a German sentence about the embedder.
    init(settings: Settings, programm: String, melde: @escaping @Sendable (String) -> Void) throws {
        self.settings = settings
        quelle = try Einbettungsquelle(settings, programm: programm)
        profil = quelle.profil(settings)
        ordner = Vektorordner(path: settings.data.appending(path: "vectors").path)
        transport = Self.transport(quelle, faeden: Self.faedenFuerFragen, nachrang: 0, melde)
        ohneVektoren = Frageeinbettung(Self.fragemodell(profil, transport, settings))
        waehle(schreibend: nil)
    }

    /// A question is short: more threads wait for each other longer than they compute.
    private static let faedenFuerFragen = 1
    /// Requests at a time, and questions in one: while the embedder works on one, the next is on its way.
    private static let anfragenZugleich = 2
    private static let fragenJeAnfrage = 8

    /// A connection to the embedder.
    static func transport(
        _ quelle: Einbettungsquelle, faeden: Int, nachrang: Int, _ melde: @escaping @Sendable (String) -> Void
    ) -> any ModelTransport {
        switch quelle {
        case .aus: Unerreichbar()
        case .eingebaut(let programm):
            Modellkind(.init(programm: programm, faeden: faeden, nachrang: nachrang), melde: melde)
        case .adresse(let adresse, let schluessel): HTTPModelTransport(adresse: adresse, schluessel: schluessel)
        }
    }

    /// Starts the embedder ahead of the first question.
    func beginne() {
        istBegonnen.withLock { $0 = true }
        (transport as? Modellkind)?.beginne()
    }

    /// Ends the embedder.
    func beende() { (transport as? Modellkind)?.beende() }

    /// Decides anew which vectors are searched.
    /// - Parameter schreibend: vectors that this program has open for writing; they are searched through the same object.
    func waehle(schreibend: (satz: Vektorordner.Satz, index: VectorIndex)?) {
        let saetze = ordner.saetze().filter { $0.angabe.quelle == quelle.name }
        let gewuenscht = saetze.last { $0.angabe.profil == profil }
        let alter = saetze.last { $0.istFertig && $0.nummer != gewuenscht?.nummer }
        let satz = gewuenscht?.istFertig == true ? gewuenscht : alter ?? gewuenscht
        let neu = satz.flatMap { satz -> Auswahl? in
            let eigener = schreibend.flatMap { $0.satz.nummer == satz.nummer ? $0.index : nil }
            guard let index = eigener ?? (try? ordner.index(satz, schreibt: false)) else { return nil }
            return Auswahl(
                satz: satz,
                suche: Vektorsuche(index: index, modell: Self.fragemodell(satz.angabe.profil, transport, settings)))
        }
        auswahl.withLock { $0 = neu }
    }

    private static func fragemodell(
        _ profil: EmbeddingProfile, _ transport: any ModelTransport, _ settings: Settings
    ) -> any TextEmbedding {
        var geduld = EmbeddingClient.Geduld.frage(.milliseconds(settings.embeddingsFrist))
        geduld.buendel = Self.fragenJeAnfrage
        return GatheredEmbedding(
            EmbeddingClient(
                profil: profil, transport: transport, geduld: geduld, gleichzeitig: Self.anfragenZugleich),
            zugleich: Self.anfragenZugleich, buendel: Self.fragenJeAnfrage)
    }

    func embed(query: String) async throws -> [Float] {
        if case .aus(let grund, let istGewollt) = quelle { throw DenseUnavailable(grund, istGewollt: istGewollt) }
        guard let auswahl = auswahl.withLock(\.self) else {
            // Before the first passage has its vector the subject index is searched; a single command starts nobody for it.
            guard istBegonnen.withLock(\.self) else { throw DenseUnavailable.ohneVektoren }
            return try await ohneVektoren.embed(query: query)
        }
        return try await auswahl.suche.embed(query: query)
    }

    func nearest(
        to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch] {
        guard let auswahl = auswahl.withLock(\.self) else { throw DenseUnavailable.ohneVektoren }
        return try await auswahl.suche.nearest(to: vector, limit: limit, isAllowed: isAllowed)
    }
}

/// Where there is no embedder.
private struct Unerreichbar: ModelTransport {
    func post(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportResponse {
        throw .unreachable
    }
}
