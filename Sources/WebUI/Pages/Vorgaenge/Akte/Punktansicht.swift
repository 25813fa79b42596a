// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// The middle column: one Prüfpunkt with the law, what decrees in force say, and what a person sets.
struct Punktansicht: Sendable {
    struct Norm: Sendable {
        let name: String
        /// „gibt es am Stichtag nicht“; nil where there is a wording.
        let befund: String?
        let belege: [Belegkarte]
    }

    struct Ausnahme: Sendable {
        let text: String
        let normen: String?
    }

    struct Wahl: Sendable {
        let id: String
        let wert: String
        let name: String
        let taste: String
        let istGewaehlt: Bool
    }

    struct Formular: Sendable {
        let verborgen: [Formularfeld]
        let fehler: String?
        let wahl: [Wahl]
        let grund: String
        let abweichung: String
        let hatAbweichung: Bool
        let knopf: String
    }

    let stelle: String
    let vorigeHref: String?
    let naechsteHref: String?
    let frage: String
    let status: Statuszeichen
    let verbindlichkeit: String
    let bedingung: Bedingungsansicht?
    let zuerst: [String]
    let setzung: Setzungsansicht?
    let normen: [Norm]
    let ausnahmen: [Ausnahme]
    let belege: [Belegkarte]
    let konflikte: [Konfliktansicht]
    /// Nil where nothing can be set now.
    let formular: Formular?

    /// - Parameter texte: of the Abschnitte that the words stand in.
    init(_ bogen: Punktbogen, in alle: Pruefbogen, texte: [Fundstelle: String], ort: Vorgangsort) {
        let (punkt, vorgang) = (bogen.punkt, ort.vorgang)
        let reihe = alle.reihenfolge(vorgang)
        let index = reihe.firstIndex { $0.punkt.kennung == punkt.kennung } ?? 0
        stelle = "\(index + 1) von \(reihe.count)"
        func href(_ stelle: Int) -> String? {
            guard reihe.indices.contains(stelle) else { return nil }
            return ort.href(["punkt": reihe[stelle].punkt.kennung, "ansicht": "punkt"]) + "#punkt"
        }
        vorigeHref = href(index - 1)
        naechsteHref = href(index + 1)
        frage = Anzeigetext.sicher(punkt.frage)
        status = Statuszeichen(vorgang.status(bogen))
        verbindlichkeit = punkt.verbindlichkeit.anzeige
        bedingung = Bedingungsansicht(
            punkt.bedingung, bogen.einschlaegig, felder: alle.schema.fakten, fakten: vorgang.fakten)
        zuerst = alle.offeneVorgaenger(von: punkt, in: vorgang).map { Anzeigetext.sicher($0.frage) }
        setzung = Setzungsansicht(vorgang.punkte[punkt.kennung])
        func karte(_ beleg: Beleg) -> Belegkarte {
            Belegkarte(beleg, text: texte[beleg.fundstelle], anfrage: ort.anfrage)
        }
        normen = bogen.normen.map { befund in
            Norm(
                name: Anzeigetext.sicher(befund.norm.kanonisch), befund: befund.anzeige,
                belege: befund.belege.map(karte))
        }
        ausnahmen = punkt.ausnahmen.map { ausnahme in
            Ausnahme(
                text: Anzeigetext.sicher(ausnahme.text),
                normen: Anzeigetext.optional(ausnahme.normen.map(\.kanonisch).joined(separator: ", ")))
        }
        belege = bogen.belege.map(karte)
        konflikte = alle.konflikte(zu: bogen).map { Konfliktansicht($0, anfrage: ort.anfrage) }
        formular = ort.istBearbeitbar ? Formular(bogen, ort: ort) : nil
    }
}

extension Punktansicht.Formular {
    /// Which key chooses which status.
    private static let tasten: [(Punktstatus, String)] = [
        (.erfuellt, "e"), (.nichtErfuellt, "n"), (.nichtEinschlaegig, "x"), (.offen, "o"),
    ]

    init(_ bogen: Punktbogen, ort: Vorgangsort) {
        let name = Vorgangsformular.punkt.rawValue
        let (setzung, eingabe) = (ort.vorgang.punkte[bogen.punkt.kennung], ort.eingabe(name))
        let gewaehlt = eingabe.map { Punktstatus(rawValue: $0["status"]) } ?? setzung?.status
        verborgen =
            ort.verborgen(.punkt, gezeigt: bogen.gezeigt).filter { $0.name != "punkt" }
            + [Formularfeld(name: "punkt", wert: bogen.punkt.kennung)]
        fehler = ort.fehler(name)
        wahl = Self.tasten.map { status, taste in
            Punktansicht.Wahl(
                id: "status-\(status.rawValue)", wert: status.rawValue, name: status.anzeige, taste: taste,
                istGewaehlt: status == gewaehlt)
        }
        grund = Pflegeeingabe.wert(eingabe, "grund", sonst: setzung?.grund ?? "")
        abweichung = Pflegeeingabe.wert(eingabe, "abweichung", sonst: setzung?.abweichung ?? "")
        hatAbweichung = !abweichung.isEmpty
        knopf = setzung == nil ? "Status setzen" : "Status ändern"
    }
}

extension Normbefund {
    /// What the reader must know where there is no wording.
    fileprivate var anzeige: String? {
        switch fund {
        case .wortlaut(let belege): belege.isEmpty ? "Der Wortlaut ist nicht lesbar." : nil
        case .gibtEsNicht: "Diese Vorschrift gab es am Stichtag nicht."
        case .gesetzFehlt: "Das Gesetz ist nicht im Bestand. Ihre IT kann es aufnehmen."
        }
    }
}

extension Pruefbogen {
    /// Conflicts between rules of which one stands where the evidence of the point stands.
    fileprivate func konflikte(zu bogen: Punktbogen) -> [Regelkonflikt] {
        let stellen = Set((bogen.normen.flatMap(\.belege) + bogen.belege).map(Abschnittsort.init))
        return konflikte.filter { konflikt in
            konflikt.regeln.contains { stellen.contains(Abschnittsort($0.beleg)) }
        }
    }
}

/// An Abschnitt of a file.
private struct Abschnittsort: Hashable {
    let fassung: String
    let abschnitt: Int

    init(_ beleg: Beleg) {
        fassung = beleg.fundstelle.fassung
        abschnitt = beleg.fundstelle.abschnitt
    }
}
