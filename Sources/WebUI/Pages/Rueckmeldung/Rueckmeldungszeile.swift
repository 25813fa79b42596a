// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// One Rückmeldung with what can be done about it.
struct Rueckmeldungszeile: Sendable {
    /// A place with the way to it; without one where the corpus does not hold it any more.
    struct Stelle: Sendable {
        let text: String
        let href: String?
    }

    struct Knopf: Sendable {
        let schritt: String
        let name: String
        let istHaupt: Bool
    }

    let id: String
    let urteil: String
    let stand: String
    let istBearbeitet: Bool
    /// The hour in which it came in.
    let zeit: String
    let frage: String
    let frageHref: String
    let zuvor: String?
    let stichtag: String
    /// Nil, with all that belongs to it, if the answer found nothing.
    let aussage: String?
    let ohneAussage: String?
    let herstellung: String?
    let stelle: Stelle?
    let anmerkung: String?
    /// Where the question is answered in truth.
    let richtig: Stelle?
    /// What it means for the question set; nil while it is open.
    let folge: String?
    let verborgen: [Formularfeld]
    let schrittpfad: String
    /// Set if the Erlasspflege has to say where the question is answered.
    let richtigstellung: Richtigstellungsfelder?
    let knoepfe: [Knopf]

    struct Richtigstellungsfelder: Sendable {
        let id: String
        let adresse: String
        let istUnbeantwortbar: Bool
        let fehler: String?
    }

    init(
        _ meldung: Rueckmeldung, tafel: Bestandstafel, marke: String, wiederholt: Rueckmeldungsliste.Wiederholt?,
        anfrage: Anfrage
    ) {
        let inhalt = meldung.inhalt
        id = String(meldung.id.rawValue)
        urteil = inhalt.gegenstand.urteilsanzeige
        stand = meldung.stand.anzeige
        istBearbeitet = meldung.stand != .offen
        zeit = Zeitanzeige.tag(meldung.eingegangen)
        let tag = Formularfeld(name: "stichtag", wert: inhalt.stichtag.iso)
        frage = Anzeigetext.sicher(inhalt.frage)
        frageHref =
            Adresse("/fragen").mit("frage", inhalt.frage)
            .mit(inhalt.zuvor.map { Formularfeld(name: "zuvor", wert: $0) }).mit(tag).text
        zuvor = Anzeigetext.optional(inhalt.zuvor)
        stichtag = inhalt.stichtag.deutsch
        aussage = Anzeigetext.optional(inhalt.aussage?.text)
        ohneAussage = inhalt.aussage == nil ? Rueckmeldungsinhalt.Gegenstand.ohneAussage : nil
        herstellung = inhalt.aussage.map { aussage in
            aussage.modell.map { "Entwurf eines Sprachmodells (\(Anzeigetext.sicher($0)))" }
                ?? "Auszug ohne Sprachmodell"
        }
        stelle = inhalt.aussage.map { Stelle($0.stelle, tafel: tafel, stichtag: tag) }
        anmerkung = Anzeigetext.optional(inhalt.anmerkung)
        richtig = meldung.richtigstellung?.stelle.map { Stelle($0, tafel: tafel, stichtag: tag) }
        folge = Self.folge(meldung)
        verborgen = [
            Formularfeld(name: Formularschutz.feld, wert: marke), Formularfeld(name: "id", wert: id),
            anfrage.stichtagFeld,
        ].compactMap(\.self)
        schrittpfad = RueckmeldungenSeite.schrittpfad
        richtigstellung =
            meldung.stand == .offen && inhalt.urteil != .hilfreich
            ? Richtigstellungsfelder(meldung, wiederholt) : nil
        knoepfe =
            meldung.stand == .offen
            ? [
                Knopf(schritt: Rueckmeldungsschritt.uebernehmen.rawValue, name: "Übernehmen", istHaupt: true),
                Knopf(schritt: Rueckmeldungsschritt.erledigen.rawValue, name: "Erledigt", istHaupt: false),
            ]
            : [Knopf(schritt: Rueckmeldungsschritt.oeffnen.rawValue, name: "Wieder öffnen", istHaupt: false)]
    }

    private static func folge(_ meldung: Rueckmeldung) -> String? {
        switch meldung.stand {
        case .offen: nil
        case .erledigt: "Steht nicht im Fragensatz."
        case .uebernommen where meldung.inhalt.zuvor != nil:
            "Steht nicht im Fragensatz: Eine Nachfrage lässt sich dort nicht ohne die Frage davor stellen."
        case .uebernommen where meldung.istUnbeantwortbar:
            "Steht im Fragensatz als Frage, die der Bestand nicht beantwortet."
        case .uebernommen: "Steht im Fragensatz."
        }
    }
}

extension Rueckmeldungszeile.Richtigstellungsfelder {
    /// With what was typed before, else with what was named before it was opened again.
    fileprivate init(_ meldung: Rueckmeldung, _ wiederholt: Rueckmeldungsliste.Wiederholt?) {
        id = "rueckmeldung-\(meldung.id.rawValue)"
        adresse = Anzeigetext.sicher(
            wiederholt?.adresse ?? meldung.richtigstellung?.stelle?.fundstelle.adresse ?? "")
        istUnbeantwortbar = wiederholt?.istUnbeantwortbar ?? (meldung.richtigstellung == .unbeantwortbar)
        fehler = wiederholt?.fehler
    }
}

extension Rueckmeldungszeile.Stelle {
    fileprivate init(_ stelle: Rueckmeldungsstelle, tafel: Bestandstafel, stichtag: Formularfeld) {
        let fundstelle = stelle.fundstelle
        guard let gespeichert = tafel.fassungen[fundstelle.fassung] else {
            let name = [fundstelle.pfad, stelle.gesetz ?? stelle.aktenzeichen ?? Dateiname.anzeige(stelle.datei)]
            text = Anzeigetext.sicher(
                name.filter { !$0.isEmpty }.joined(separator: ", ") + " (nicht mehr im Bestand)")
            href = nil
            return
        }
        text = Anzeigetext.sicher(Zitierform.kurz(pfad: fundstelle.pfad, vorschrift: gespeichert.vorschrift))
        href = Adresse(fundstelle.adresse).mit(stichtag).text
    }
}
