// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What another decree does to an Abschnitt that is being read: the reader must not take the old words for what holds.
struct Nachtragszeile: Sendable {
    let satz: String
    let beleg: String
    let quelle: String
    let quelleHref: String?

    /// Those that hold on the Stichtag and touch the Abschnitt, in the order of their days.
    static func zeilen(
        _ abschnitt: Abschnitt, von fassung: GespeicherteFassung, tafel: Bestandstafel, anfrage: Anfrage
    ) -> [Nachtragszeile] {
        fassung.stellen.filter {
            $0.gilt(am: anfrage.stichtag) && $0.trifft(0..<abschnitt.text.utf8.count, in: abschnitt)
        }.map { Nachtragszeile($0, tafel: tafel, anfrage: anfrage) }
    }

    private init(_ wirkung: Stellenwirkung, tafel: Bestandstafel, anfrage: Anfrage) {
        satz = Anzeigetext.sicher(wirkung.anzeige)
        beleg = Anzeigetext.sicher(wirkung.beleg)
        quelle = Anzeigetext.sicher(wirkung.quelleKurz)
        quelleHref = tafel.fassungen[wirkung.quelle]
            .flatMap { tafel.werk(kennung: $0.vorschrift.kennung) }.map { anfrage.href($0.pfad) }
    }
}
