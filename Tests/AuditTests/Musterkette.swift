// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import TestKit

/// Chains for tests.
enum Musterkette {
    @Sendable static func summe(_ bytes: [UInt8]) -> String { Muster.sha(String(decoding: bytes, as: UTF8.self)) }

    static func vermerk(_ nummer: Int, inhalt: String? = nil) -> Auditvermerk {
        Auditvermerk(
            zeit: 1_700_000_000_000 + Int64(nummer) * 1000, rolle: nummer % 3 == 0 ? "Leitung" : "Sachbearbeitung",
            art: "vorgang.punkt", gegenstand: "vorgang \(nummer % 7)",
            inhalt: inhalt ?? #"{"kennung":"zulassung","status":"erfuellt","schritt":\#(nummer)}"#)
    }

    static func kette(_ vermerke: [Auditvermerk]) -> [Auditeintrag] {
        var kopf = Auditkopf.leer
        return vermerke.map { vermerk in
            let eintrag = kopf.naechster(vermerk, sha256: summe)
            kopf = eintrag.kopf
            return eintrag
        }
    }

    static func kette(_ anzahl: Int) -> [Auditeintrag] { kette((1...anzahl).map { vermerk($0) }) }

    static func mangel(
        _ kette: [Auditeintrag], stand: Auditkopf?, verwahrt: [Auditkopf] = []
    ) -> Auditmangel? {
        Auditpruefung.mangel(kette, stand: stand, verwahrt: verwahrt, sha256: summe)
    }
}
