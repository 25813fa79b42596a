// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

extension Ablehnung {
    static func werkzeugFehlt(_ name: String, paket: String) -> Ablehnung {
        Ablehnung(
            .werkzeugFehlt,
            "Zum Lesen fehlt das Programm „\(name)“; bitte das Paket „\(paket)“ installieren und erneut importieren.")
    }

    static func keinPlatz() -> Ablehnung {
        Ablehnung(
            .werkzeugFehlt,
            "Der Ordner für vorübergehende Dateien ist nicht beschreibbar; bitte Platz und Rechte prüfen.")
    }

    static func nichtGestartet(_ name: String) -> Ablehnung {
        Ablehnung(
            .werkzeugFehlt, "Das Programm zum Lesen ließ sich nicht starten; bitte die Installation prüfen.")
    }

    static func zuLange(_ grenzen: Grenzen) -> Ablehnung {
        Ablehnung(
            .zeitueberschreitung,
            "Das Lesen dauerte länger als \(grenzen.sekunden) Sekunden und wurde abgebrochen; bitte"
                + " die Datei teilen oder neu speichern."
        )
    }

    static func zuVielAusgabe(_ grenzen: Grenzen) -> Ablehnung {
        Ablehnung(
            .zuGross,
            "Der Inhalt ergibt mehr als \(grenzen.ausgabe >> 20) MB Text; bitte die Datei teilen und"
                + " die Teile importieren."
        )
    }

    static func zuVieleSeiten(_ grenzen: Grenzen) -> Ablehnung {
        Ablehnung(
            .zuGross, "Die Datei hat mehr als \(grenzen.seiten) Seiten; bitte teilen und die Teile importieren.")
    }

    static func zuVielText(_ bytes: Int, _ grenzen: Grenzen) -> Ablehnung {
        Ablehnung(
            .zuGross,
            "Der Text hat \(bytes >> 20) MB, gelesen werden höchstens \(grenzen.text >> 20) MB; bitte teilen und die Teile"
                + " importieren.")
    }

    static func zuGross(_ grenzen: Grenzen) -> Ablehnung {
        Ablehnung(
            .zuGross, "Die Datei ist größer als \(grenzen.bytes >> 20) MB; bitte teilen und die Teile importieren.")
    }
}
