// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import WebUI

extension Entwurfswerk {
    /// What the pages see of it.
    var zugang: Entwurfszugang {
        Entwurfszugang(
            bericht: { bericht }, schalteAus: { try schalter.schalteAus(durch: $0) },
            schalteEin: { try schalter.schalteEin() })
    }

    /// Nil where no model is set up.
    var bericht: Entwurfsbericht? {
        guard let modell else { return nil }
        return Entwurfsbericht(
            modell: modell.modell, wartende: modell.wartende, dienste: modell.server.map(Self.dienst),
            ausgeschaltet: schalter.angabe.map { .init(durch: $0.durch, am: $0.am) }, sperre: sperre())
    }

    private static func dienst(_ server: ChatServer) -> Entwurfsbericht.Dienst {
        let zustand = server.zustand
        return .init(
            name: server.name, ausfaelle: zustand.ausfaelle, grund: zustand.grund?.grund,
            ruht: zustand.ruhtBis.map { $0 > .now } ?? false)
    }
}
