// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import WebUI

/// A queue with entries in every state, and an empty one.
enum Probeeingang {
    static func leer(
        korb: any Eingangskorb = InMemoryEingangskorb(), groesste: Int = 1 << 20
    ) -> Eingangszugang {
        Eingangszugang(
            korb: korb, ablage: InMemoryEingangsablage { Muster.sha(String(decoding: $0, as: UTF8.self)) },
            jetzt: { .t(600) }, ordner: ["/srv/erlasse <1>"], groessteDatei: groesste,
            stromdauer: .milliseconds(200), stromtakt: .milliseconds(20))
    }

    /// One file in work, twelve waiting, four ended: taken in, a container, twice there, rejected.
    static func voll() async throws -> Eingangszugang {
        let korb = InMemoryEingangskorb()
        let ids = try await korb.lege(
            ["neu.pdf", "paket.zip", "doppelt.pdf", "kaputt <b>.pdf", "arbeit.pdf"].map(posten), um: .t(500))
        _ = try await korb.nimm(.init(posten: 5), um: .t(510))
        let neu = ergebnis("neu.pdf", .neu, hinweise: ["Seite 2 hat keinen Text."])
        let paket = (0..<7).map { ergebnis("paket.zip#\($0).pdf", $0 < 5 ? .neu : .abgelehnt, grund: "Leer <\($0)>.") }
        let doppelt = ergebnis("doppelt.pdf", .duplikat)
        try await korb.schliesse(
            [
                .init(id: ids[0], ausgang: .fertig(Eingangsbilanz([neu]))),
                .init(id: ids[1], ausgang: .fertig(Eingangsbilanz(paket))),
                .init(id: ids[2], ausgang: .fertig(Eingangsbilanz([doppelt]))),
                .init(id: ids[3], ausgang: .abgelehnt(grund: "„kaputt <b>.pdf“ wurde nicht aufgenommen.", nil)),
            ], um: .t(540))
        _ = try await korb.lege((0..<12).map { posten("wartet-\($0).pdf") }, um: .t(550))
        return leer(korb: korb)
    }

    private static func posten(_ datei: String) -> NeuerPosten {
        NeuerPosten(
            quelle: .ordner, ort: .init(ordner: "/srv/erlasse", datei: datei), inhalt: .pfad("/srv/erlasse/\(datei)"),
            bytes: 1_000)
    }

    private static func ergebnis(
        _ datei: String, _ ausgang: Aufnahmeergebnis.Ausgang, grund: String? = nil, hinweise: [String] = []
    ) -> Aufnahmeergebnis {
        Aufnahmeergebnis(
            ort: .init(ordner: "/srv/erlasse", datei: datei), ausgang: ausgang,
            grund: ausgang == .abgelehnt ? grund : nil, hinweise: hinweise, sha256: Probebestand.erlass)
    }
}
