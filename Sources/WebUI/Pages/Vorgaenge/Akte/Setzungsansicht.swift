// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// What a person has set: filled, with who and when.
struct Setzungsansicht: Sendable {
    let wort: String
    /// „Sachbearbeitung, 23.11.2026, 13:05 Uhr“
    let wer: String
    let grund: String?
    let abweichung: String?
    /// The provision by which an Unterlage is waived.
    let norm: String?

    /// Nil while nobody has set anything, and where it was set back to open without a word.
    init?(_ setzung: Punktsetzung?) {
        guard let setzung, setzung.status != .offen || !setzung.grund.isEmpty else { return nil }
        wort = setzung.status.anzeige
        wer = Self.wer(setzung.durch, setzung.um)
        grund = Anzeigetext.optional(setzung.grund)
        abweichung = Anzeigetext.optional(setzung.abweichung)
        norm = nil
    }

    init?(_ setzung: Unterlagensetzung?) {
        guard let setzung, setzung.status != .offen || setzung.anmerkung != nil else { return nil }
        wort = setzung.status.anzeige
        wer = Self.wer(setzung.durch, setzung.um)
        grund = Anzeigetext.optional(setzung.anmerkung)
        abweichung = nil
        norm = Anzeigetext.optional(setzung.norm)
    }

    init(_ wahl: Dauerwahl) {
        wort = "\(wahl.von.deutsch) bis \(wahl.bis.deutsch)"
        wer = Self.wer(wahl.durch, wahl.um)
        grund = Anzeigetext.optional(wahl.grund)
        abweichung = nil
        norm = nil
    }

    static func wer(_ akteur: Akteur, _ um: Zeitmarke) -> String {
        "\(Anzeigetext.sicher(akteur.rolle)), \(Ortszeit.anzeige(um))"
    }
}

/// The state of a Prüfpunkt as a word and a shape.
struct Statuszeichen: Sendable {
    let wort: String
    let art: String
    let istOffen: Bool
    let istErfuellt: Bool
    let istNichtErfuellt: Bool
    let istNichtEinschlaegig: Bool

    init(_ status: Punktstatus) {
        wort = status.anzeige
        art = status.rawValue
        istOffen = status == .offen
        istErfuellt = status == .erfuellt
        istNichtErfuellt = status == .nichtErfuellt
        istNichtEinschlaegig = status == .nichtEinschlaegig
    }
}
