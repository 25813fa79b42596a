// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Where one is in the Erlasspflege, with what the pages need to show it.
struct Pflegeort: Sendable {
    let adresse: Pflegeadresse
    let tafel: Bestandstafel
    /// The document in question
    let gespeichert: GespeicherteFassung
    let pruefung: Feldpruefung
    let marke: String
    /// Index of the Beleg that the document shows; nil if it shows something else.
    let gezeigterBeleg: Int?

    var sha256: String { gespeichert.fassung.sha256 }

    /// What every form carries along.
    var formularfelder: [Formularfeld] {
        [Formularfeld(name: Formularschutz.feld, wert: marke), Formularfeld(name: "fassung", wert: sha256)]
            + adresse.formularfelder
    }
}
