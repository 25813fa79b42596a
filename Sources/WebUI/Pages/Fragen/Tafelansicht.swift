// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Norms

/// Sources that say different things, side by side: what each says and how far it binds. It does not choose.
struct Tafelansicht: Sendable {
    struct Zeile: Sendable {
        let quelle: String
        let href: String
        let rang: String
        let verbindlich: String
        let inKraft: String
        let wortlaut: String
    }

    let hinweis: String
    let zeilen: [Zeile]

    init(_ tafel: Quellentafel, anfrage: Anfrage) {
        hinweis = tafel.hinweis
        zeilen = tafel.zeilen.map { zeile in
            Zeile(
                quelle: Anzeigetext.sicher("\(zeile.vorschrift), \(zeile.abschnitt)"),
                href: Adresse(zeile.adresse).mit(anfrage.stichtagFeld).text,
                rang: Anzeigetext.sicher(zeile.rangbezeichnung), verbindlich: zeile.verbindlich ? "ja" : "nein",
                inKraft: zeile.inKraftSeit.map { "seit \($0.deutsch)" } ?? "–",
                wortlaut: Anzeigetext.sicher(zeile.zitat))
        }
    }
}
