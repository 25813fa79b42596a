// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import LanguageModels
import ModelServers

/// Who drafts answers, and whether he may.
struct Entwurfswerk: Sendable {
    let schalter: Entwurfsschalter
    /// Nil where no address is configured.
    let modell: ChatClient?
    /// How good the model was when it was last evaluated; nil where none is set up.
    let guete: Entwurfsguete?

    init(_ settings: Settings) {
        schalter = Entwurfsschalter(data: settings.data)
        let chat = settings.chat
        guard !chat.adressen.isEmpty else {
            modell = nil
            guete = nil
            return
        }
        let schluessel = chat.schluessel.isEmpty ? nil : chat.schluessel
        modell = ChatClient(
            server: chat.adressen.enumerated().map { index, adresse in
                ChatServer(
                    name: chat.adressen.count == 1 ? "Sprachmodell" : "Sprachmodell \(index + 1)", modell: chat.modell,
                    kontext: chat.kontext, transport: HTTPModelTransport(adresse: adresse, schluessel: schluessel))
            },
            geduld: .init(ersterTeil: chat.frist, gesamt: chat.dauer), gleichzeitig: chat.gleichzeitig,
            wartende: chat.wartende)
        guete = Entwurfsguete(
            modell: chat.modell, schwellen: chat.schwellen, ablage: Modellauswertungsablage(data: settings.data))
    }

    /// Why nothing may be drafted now, a German sentence or two; nil if it may. Looked up each time.
    @Sendable func sperre() -> String? { ausgeschaltet() ?? guete?.sperre }

    /// That the administrator switched drafting off, a German sentence; nil while it is on.
    @Sendable func ausgeschaltet() -> String? {
        guard let angabe = schalter.angabe else { return nil }
        return angabe.durch.isEmpty
            ? "Entwürfe sind ausgeschaltet." : "Entwürfe sind ausgeschaltet (durch: \(angabe.durch))."
    }
}
