// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen

/// The page of the letter about missing Unterlagen.
struct Nachforderungsansicht: Sendable {
    struct Posten: Sendable {
        let id: String
        let wert: String
        let name: String
        let status: String
        let istGewaehlt: Bool
    }

    struct Vorschlag: Sendable {
        let frist: String
        let regel: String
        let beleg: Belegkarte
    }

    /// Said once after the letter was made.
    struct Erstellt: Sendable {
        let nummer: Int
        let dateien: [Dateiverweis]
    }

    let referenz: String
    let vorgangHref: String
    let unterlagenHref: String
    let action: String
    let erstellt: Erstellt?
    let fehler: String?
    let istAbgeschlossen: Bool
    let fehlende: [Posten]
    let weitere: [Posten]
    let weitereIstOffen: Bool
    let vorschlaege: [Vorschlag]
    let sindUneins: Bool
    let istVorgeschlagen: Bool
    let frist: String
    let sprachen: [Auswahloption]
    let vorschau: Schriftstueckansicht?
    let verborgen: [Formularfeld]
    let bisherige: [Fristenansicht.Zeile]

    init(
        _ wahl: Nachforderungswahl, vorschlaege: [Fristvorschlag], sprachen: [Zweitsprache],
        vorschau: Schriftstueck?, fehler: String?, ort: Vorgangsort
    ) {
        let (vorgang, anfrage) = (ort.vorgang, ort.anfrage)
        referenz = Anzeigetext.sicher(vorgang.referenz)
        vorgangHref = ort.pfad
        unterlagenHref = Adresse(ort.pfad).mit("ansicht", Vorgangsansicht.Spalte.unterlagen.rawValue).text
        action = ort.unterseite("nachforderung")
        erstellt = Int(anfrage["erstellt"]).flatMap { nummer in
            vorgang.nachforderungen.contains { $0.nummer == nummer }
                ? Erstellt(nummer: nummer, dateien: Dateiverweis.briefe(nummer, ort: ort)) : nil
        }
        self.fehler = fehler.map(Anzeigetext.sicher)
        istAbgeschlossen = vorgang.istAbgeschlossen
        func posten(_ kandidaten: [Nachforderungswahl.Kandidat], _ art: String) -> [Posten] {
            kandidaten.enumerated().map { index, kandidat in
                Posten(
                    id: "posten-\(art)-\(index + 1)", wert: Anzeigetext.sicher(kandidat.posten.kennung),
                    name: Anzeigetext.sicher(kandidat.posten.name), status: kandidat.status.anzeige,
                    istGewaehlt: kandidat.istGewaehlt)
            }
        }
        fehlende = posten(wahl.fehlende, "fehlt")
        weitere = posten(wahl.weitere, "offen")
        weitereIstOffen = wahl.weitere.contains(where: \.istGewaehlt)
        self.vorschlaege = vorschlaege.map { vorschlag in
            Vorschlag(
                frist: vorschlag.frist.deutsch, regel: Self.regel(vorschlag),
                beleg: Belegkarte(vorschlag.regel.beleg, anfrage: anfrage))
        }
        sindUneins = Set(vorschlaege.map(\.frist)).count > 1
        istVorgeschlagen = vorschlaege.contains { $0.frist.iso == wahl.frist }
        frist = Anzeigetext.sicher(Stichtag(eingabe: wahl.frist)?.iso ?? wahl.frist)
        self.sprachen =
            [Auswahloption(wert: "", name: "nur Deutsch", gewaehlt: wahl.zweitsprache == nil)]
            + sprachen.map {
                Auswahloption(
                    wert: Anzeigetext.sicher($0.kennung), name: "Deutsch und \(Anzeigetext.sicher($0.name))",
                    gewaehlt: $0.kennung == wahl.zweitsprache)
            }
        self.vorschau = erstellt == nil ? vorschau.map(Schriftstueckansicht.init) : nil
        verborgen =
            [
                Formularfeld(name: Formularschutz.feld, wert: ort.marke),
                Formularfeld(name: "erwartet", wert: String(vorgang.schrittzahl)),
            ] + wahl.verborgen
        bisherige = vorgang.nachforderungen.map { Fristenansicht.Zeile($0, ort: ort) }
    }

    /// „soll: Frist vier Wochen, bei …“
    private static func regel(_ vorschlag: Fristvorschlag) -> String {
        let regelung = vorschlag.regel.regelung
        return [Regelansicht.wert(regelung), Anzeigetext.optional(regelung.bedingung)].compactMap(\.self)
            .joined(separator: ", ")
    }
}
