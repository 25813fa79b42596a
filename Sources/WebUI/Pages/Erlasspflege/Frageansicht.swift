// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What is asked, or what is to be changed: the form with its sentence and what it rests on.
struct Frageansicht: Sendable {
    struct Belegzeile: Sendable {
        let nummer: Int
        let worte: String
        /// Name of the document, if it is another one.
        let quelle: String?
        let href: String
        let istGezeigt: Bool
    }

    struct Verweis: Sendable {
        let name: String
        let titel: String
        let href: String
    }

    let ueberschrift: String
    let stand: Standansicht
    /// Nil where something is changed without being asked.
    let reihe: Fragenreihe?
    let dokument: String
    let titel: String
    let satz: String
    let formular: Pflegeformular
    let belegzeilen: [Belegzeile]
    let verweise: [Verweis]
    let dokumentHref: String
    /// Leads back from changing something to the document.
    let abbrechenHref: String?

    /// A question of the inbox.
    init(
        _ fall: Klaerungsfall, reihe: Fragenreihe, akte: Pflegeakte, ort: Pflegeort, eingabe: Pflegeeingabe?
    ) {
        ueberschrift = fall.ueberschrift
        stand = Standansicht(fall)
        self.reihe = reihe
        dokument = Anzeigetext.sicher(ort.gespeichert.vorschrift.kurz)
        titel = Anzeigetext.sicher(Anzeigetext.gekuerzt(ort.gespeichert.vorschrift.titel, laenge: 160))
        satz = Anzeigetext.sicher(fall.satz)
        formular = Self.formular(fall, akte, ort, eingabe)
        belegzeilen = fall.belege.enumerated().map { index, beleg in
            Belegzeile(
                nummer: index + 1, worte: Anzeigetext.sicher(Anzeigetext.gekuerzt(beleg.worte, laenge: 400)),
                quelle: beleg.fassung == fall.fassung
                    ? nil : Anzeigetext.optional(ort.tafel.fassungen[beleg.fassung]?.vorschrift.kurz),
                href: ort.adresse.mit { ($0.stelle, $0.seite, $0.ansicht) = (String(index + 1), nil, .dokument) }.href,
                istGezeigt: ort.gezeigterBeleg == index)
        }
        verweise = Self.verweise(fall, ort)
        dokumentHref = ort.adresse.dokument(fall.fassung).href
        abbrechenHref = nil
    }

    /// Something to be changed that nobody asked for.
    init(_ ziel: Pflegeziel, akte: Pflegeakte, ort: Pflegeort, eingabe: Pflegeeingabe?) {
        reihe = nil
        dokument = Anzeigetext.sicher(ort.gespeichert.vorschrift.kurz)
        titel = Anzeigetext.sicher(Anzeigetext.gekuerzt(ort.gespeichert.vorschrift.titel, laenge: 160))
        belegzeilen = []
        verweise = []
        dokumentHref = ort.adresse.dokument(ort.sha256).href
        abbrechenHref = dokumentHref
        let verborgen = ort.formularfelder + [Formularfeld(name: "ziel", wert: ziel.text)]
        switch ziel {
        case .feld(let feld, let eintrag):
            let angabe =
                akte.angaben.first { $0.feld == feld && (!feld.istListe || $0.eintrag == eintrag) }
                ?? Pflegeakte.Angabe(feld: feld, wert: "")
            ueberschrift = eintrag == nil && feld.istListe ? "Weiterer Eintrag: \(feld.anzeige)" : feld.anzeige
            stand = Standansicht(angabe)
            satz = "Was ist richtig?"
            formular = .feld(
                angabe, vorschlag: angabe.eingabewert, istVorschlag: angabe.festlegung == nil, verborgen: verborgen,
                pruefung: ort.pruefung, eingabe: eingabe)
        case .beziehung(let schluessel):
            let angabe = akte.beziehungen.first { $0.erkannt.map(Pflegeziel.beziehung) == .beziehung(schluessel) }
            ueberschrift = angabe == nil ? "Weitere Beziehung" : "Beziehung"
            stand = angabe.map { Standansicht($0) } ?? Standansicht(wort: "neu", stufe: .offen)
            satz = angabe == nil ? "Was sagt dieses Dokument über ein anderes?" : "Was ist richtig?"
            formular = .beziehung(
                angabe?.erkannt, gilt: angabe?.gilt, kandidaten: [], verborgen: verborgen, eingabe: eingabe)
        case .geltung:
            ueberschrift = "Geltung"
            stand =
                akte.geltung.map { Standansicht($0) }
                ?? Standansicht(wort: "aus den Texten berechnet", stufe: .vorschlag)
            satz = "Von wann bis wann gilt dieses Dokument? Was Sie festlegen, gilt vor dem, was die Texte sagen."
            formular = .geltung(
                ort.gespeichert.geltung.map(\.zeitraum), istVorschlag: akte.geltung == nil, bisherBleibt: false,
                verborgen: verborgen, eingabe: eingabe)
        // Asked in the inbox, where both are named.
        case .dublette:
            ueberschrift = "Welcher Wortlaut gilt"
            stand = Standansicht(wort: "zu prüfen", stufe: .offen)
            satz = "Diese Frage stellt die Liste der offenen Fragen, solange sie offen ist."
            formular = .dublette(verborgen: verborgen, eingabe: eingabe)
        }
    }

    private static func formular(
        _ fall: Klaerungsfall, _ akte: Pflegeakte, _ ort: Pflegeort, _ eingabe: Pflegeeingabe?
    ) -> Pflegeformular {
        let verborgen =
            ort.formularfelder + (fall.pflegeziel.map { [Formularfeld(name: "ziel", wert: $0.text)] } ?? [])
        switch fall.gegenstand {
        case .feld(let erkannt):
            let angabe = Pflegeakte.Angabe(
                feld: erkannt.feld, eintrag: erkannt.wert, erkannt: erkannt, wert: erkannt.wert)
            let gedruckt = akte.angaben.first { $0.feld == .aktenzeichen }?.wert
            let vorschlag = erkannt.feld == .aktenzeichen ? gedruckt ?? erkannt.wert : angabe.eingabewert
            return .feld(
                angabe, vorschlag: vorschlag, istVorschlag: true, verborgen: verborgen, pruefung: ort.pruefung,
                eingabe: eingabe)
        case .beziehung(let beziehung):
            return .beziehung(
                beziehung, gilt: beziehung, kandidaten: kandidaten(fall, ort, eingabe), verborgen: verborgen,
                eingabe: eingabe)
        case .geltung(let spannen):
            return .geltung(
                spannen, istVorschlag: true, bisherBleibt: fall.art == .geltungUeberholt, verborgen: verborgen,
                eingabe: eingabe)
        case .dokumente: return .dublette(verborgen: verborgen, eingabe: eingabe)
        }
    }

    private static func kandidaten(
        _ fall: Klaerungsfall, _ ort: Pflegeort, _ eingabe: Pflegeeingabe?
    ) -> [Beziehungsfelder.Kandidat] {
        fall.kandidaten.prefix(12).enumerated().compactMap { index, sha256 in
            ort.tafel.fassungen[sha256].map { fassung in
                Beziehungsfelder.Kandidat(
                    nummer: index + 1, sha256: sha256, name: Anzeigetext.sicher(fassung.vorschrift.kurz),
                    titel: Anzeigetext.sicher(Anzeigetext.gekuerzt(fassung.vorschrift.titel, laenge: 90)),
                    istGewaehlt: eingabe?["kandidat"] == sha256)
            }
        }
    }

    private static func verweise(_ fall: Klaerungsfall, _ ort: Pflegeort) -> [Verweis] {
        guard case .dokumente(let andere) = fall.gegenstand else { return [] }
        return andere.prefix(12).compactMap { sha256 in
            ort.tafel.fassungen[sha256].map { fassung in
                Verweis(
                    name: Anzeigetext.sicher(Dateiname.anzeige(fassung.fassung.datei)),
                    titel: Anzeigetext.sicher(fassung.vorschrift.kurz), href: ort.adresse.dokument(sha256).href)
            }
        }
    }
}

/// How sure something is or how it was settled, as a word in a shape.
struct Standansicht: Sendable {
    enum Stufe: String, Sendable {
        /// Proposed by the machine
        case vorschlag
        /// Doubtful or missing
        case offen
        /// Set by a person
        case festgelegt
    }

    let wort: String
    let stufe: String
    let istFestgelegt: Bool
    let istVorschlag: Bool

    init(wort: String, stufe: Stufe) {
        self.wort = wort
        self.stufe = stufe.rawValue
        istFestgelegt = stufe == .festgelegt
        istVorschlag = stufe == .vorschlag
    }

    init(_ fall: Klaerungsfall) {
        let wort =
            switch fall.art {
            case .angabeFehlt, .angabeUnsicher, .beziehungUnsicher: fall.gewissheit.anzeige
            case .zielFehlt: "Ziel nicht im Bestand"
            case .zielMehrdeutig: "Ziel mehrdeutig"
            case .geltungUnklar: "unklar"
            case .widerspruch: "widersprüchlich"
            case .geltungUeberholt, .dublette: "zu prüfen"
            }
        self.init(wort: wort, stufe: .offen)
    }

    init(_ angabe: Pflegeakte.Angabe) {
        if let festlegung = angabe.festlegung {
            self.init(festlegung)
        } else if angabe.wert.isEmpty {
            self.init(wort: Feldangabe.Gewissheit.nichtGefunden.anzeige, stufe: .offen)
        } else {
            let gewissheit = angabe.erkannt?.gewissheit
            let istSicher = gewissheit.map { $0 == .sicher || $0 == .wahrscheinlich } ?? true
            self.init(wort: gewissheit?.anzeige ?? "erkannt", stufe: istSicher ? .vorschlag : .offen)
        }
    }

    init(_ angabe: Pflegeakte.Beziehungsangabe) {
        if let festlegung = angabe.festlegung {
            self.init(festlegung, zusatz: angabe.gilt == nil ? "abgelehnt" : nil)
        } else {
            let gewissheit = Feldangabe.Gewissheit(sicherheit: angabe.erkannt?.sicherheit ?? 0)
            self.init(wort: gewissheit.anzeige, stufe: gewissheit == .unsicher ? .offen : .vorschlag)
        }
    }

    /// „abgelehnt von Erlasspflege, 23.11.2026, 13:05 Uhr“
    init(_ festlegung: GespeicherteFestlegung, zusatz: String? = nil) {
        let wer = festlegung.festlegung.akteur.rolle
        let wann = Zeitanzeige.uhrzeit(iso: festlegung.festlegung.zeitpunkt)
        self.init(wort: "\(zusatz ?? "festgelegt") von \(Anzeigetext.sicher(wer)), \(wann)", stufe: .festgelegt)
    }
}

extension Klaerungsfall {
    /// What it is about, in a word.
    var ueberschrift: String {
        switch gegenstand {
        case .feld(let angabe): angabe.feld.anzeige
        case .beziehung: "Beziehung"
        case .geltung: "Geltung"
        case .dokumente: "Vielleicht doppelt"
        }
    }
}

extension Pflegeakte.Angabe {
    /// As it stands in the form's field: days as people write them, kinds and ranks as their option.
    var eingabewert: String {
        switch feld {
        case .art, .rang: wert
        case .bezug: Bezugseintrag(wert).anzeige
        default: anzeige
        }
    }
}
