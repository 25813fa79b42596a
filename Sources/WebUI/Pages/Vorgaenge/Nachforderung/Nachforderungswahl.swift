// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// What is to be asked for, until when, and in which second language: as the form says it, else what a person has
/// marked as missing.
struct Nachforderungswahl: Sendable {
    struct Kandidat: Sendable {
        let posten: Nachforderung.Posten
        let status: Unterlagenstatus
        let istGewaehlt: Bool
    }

    /// What a person marked as missing or expired.
    let fehlende: [Kandidat]
    /// What nobody has looked at yet.
    let weitere: [Kandidat]
    /// As it is typed; a proposal only if the rules in force agree on one.
    let frist: String
    let zweitsprache: String?
    private let vorschlaege: [Fristvorschlag]

    /// Fields that carry the choice.
    static let felder = ["gewaehlt", "posten", "frist", "sprache"]

    init(_ anfrage: Anfrage, bogen: Pruefbogen, vorgang: Vorgang, vorschlaege: [Fristvorschlag]) {
        let istGesendet = !anfrage["gewaehlt"].isEmpty
        let gewaehlte = Set(anfrage.felder.filter { $0.name == "posten" }.map(\.wert))
        let alle = (bogen.unterlagen + vorgang.entfallene(bogen)).map { unterlage in
            let status = vorgang.unterlagen[unterlage.kennung]?.status ?? .offen
            return Kandidat(
                posten: Nachforderung.Posten(kennung: unterlage.kennung, name: unterlage.name), status: status,
                istGewaehlt: istGesendet ? gewaehlte.contains(unterlage.kennung) : status.istFehlend)
        }
        fehlende = alle.filter(\.status.istFehlend)
        weitere = alle.filter { $0.status == .offen }
        let tage = Set(vorschlaege.map(\.frist))
        frist = istGesendet ? anfrage["frist"] : tage.count == 1 ? vorschlaege[0].frist.iso : ""
        zweitsprache = anfrage["sprache"].isEmpty ? nil : anfrage["sprache"]
        self.vorschlaege = vorschlaege
    }

    var gewaehlte: [Nachforderung.Posten] { (fehlende + weitere).filter(\.istGewaehlt).map(\.posten) }

    /// The letter as it would be sent; nil while something is still to be chosen.
    func nachforderung(
        _ vorgang: Vorgang, durch: Akteur, um: Zeitmarke
    ) throws(Eingabefehler) -> Nachforderung? {
        guard !gewaehlte.isEmpty, !frist.isEmpty else { return nil }
        guard let tag = Stichtag(eingabe: frist) else { throw .keinTag(frist, name: "Frist") }
        return Nachforderung(
            nummer: vorgang.nachforderungen.count + 1, unterlagen: gewaehlte, frist: tag,
            fristbeleg: vorschlaege.first { $0.frist == tag }?.regel.beleg, zweitsprache: zweitsprache, durch: durch,
            um: um)
    }

    /// The choice as hidden fields.
    var verborgen: [Formularfeld] {
        [Formularfeld(name: "gewaehlt", wert: "ja")]
            + gewaehlte.map { Formularfeld(name: "posten", wert: Anzeigetext.sicher($0.kennung)) }
            + [
                Formularfeld(name: "frist", wert: Anzeigetext.sicher(frist)),
                Formularfeld(name: "sprache", wert: Anzeigetext.sicher(zweitsprache ?? "")),
            ].filter { !$0.wert.isEmpty }
    }
}
