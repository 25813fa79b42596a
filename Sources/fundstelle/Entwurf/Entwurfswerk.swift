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

    init(_ settings: Settings) {
        schalter = Entwurfsschalter(data: settings.data)
        let chat = settings.chat
        guard !chat.adressen.isEmpty else {
            modell = nil
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
    }

    /// Why nothing may be drafted now, a German sentence; nil if it may.
    @Sendable func sperre() -> String? {
        guard let angabe = schalter.angabe else { return nil }
        return angabe.durch.isEmpty
            ? "Entwürfe sind ausgeschaltet." : "Entwürfe sind ausgeschaltet (durch: \(angabe.durch))."
    }
}
