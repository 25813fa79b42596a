// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Retrieval

extension Quellenangabe {
    /// - Parameters:
    ///   - rang: of the passage, where it differs from that of its Vorschrift.
    ///   - geltung: on the Stichtag.
    init(_ stored: GespeicherteFassung, rang: Rang?, geltung: Geltung, aenderungen: [String] = []) {
        self.init(stored.vorschrift, stored.fassung, rang: rang, geltung: geltung, aenderungen: aenderungen)
    }

    fileprivate init(
        _ vorschrift: Vorschrift, _ fassung: Fassung, rang: Rang?, geltung: Geltung, aenderungen: [String]
    ) {
        let rang = rang ?? vorschrift.rang
        self.init(
            kurz: vorschrift.kurz, titel: vorschrift.titel, normgeber: vorschrift.normgeber, land: vorschrift.land,
            aktenzeichen: vorschrift.aktenzeichen, datum: vorschrift.datum, rang: rang,
            istVerbindlich: rang.istVerbindlich, geltung: geltung, datei: fassung.eingespielteDatei,
            aenderungen: aenderungen)
    }
}

extension Beleg {
    /// What search found.
    init(_ hit: Hit) {
        self.init(
            fundstelle: hit.fundstelle,
            quelle: Quellenangabe(
                hit.vorschrift, hit.fassung, rang: hit.rang, geltung: hit.geltung,
                aenderungen: hit.aenderungen.map(\.anzeige)))
    }
}
