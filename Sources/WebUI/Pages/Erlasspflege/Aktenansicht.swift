// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// All that is held of the document: fields, relations, force, each as proposed or settled, and the log.
struct Aktenansicht: Sendable {
    struct Zeile: Sendable {
        let name: String
        let inhalt: String
        let stand: Standansicht
        /// What was recognised, where something else is settled.
        let erkannt: String?
        let grund: String?
        /// Shows the place in the document.
        let stelleHref: String?
        let aendernHref: String?
        let widerruf: Widerruf?
    }

    /// The form that takes a step back.
    struct Widerruf: Sendable {
        let verborgen: [Formularfeld]
        /// For those who hear the page: what is taken back.
        let worum: String
    }

    struct Protokollzeile: Sendable {
        let wann: String
        let wer: String
        let was: String
        let vorher: String
        let nachher: String
        let grund: String?
        let istWiderruf: Bool
    }

    let angabenzeilen: [Zeile]
    let beziehungszeilen: [Zeile]
    let geltungszeile: Zeile
    let geltung: Geltungsansicht
    let weitereBeziehungHref: String
    let weitererBezugHref: String
    let loeschHref: String
    let protokollzeilen: [Protokollzeile]

    init(_ akte: Pflegeakte, protokoll: [Protokolleintrag], ort: Pflegeort, stichtag: Stichtag) {
        let bau = Zeilenbau(ort: ort)
        angabenzeilen = akte.angaben.map(bau.zeile)
        beziehungszeilen = akte.beziehungen.map(bau.zeile)
        geltung = Geltungsansicht(ort.gespeichert.geltung(am: stichtag))
        geltungszeile = bau.geltung(akte)
        weitereBeziehungHref = ort.adresse.dokument(ort.sha256, ziel: .beziehung(nil)).href
        weitererBezugHref = ort.adresse.dokument(ort.sha256, ziel: .feld(.bezug, eintrag: nil)).href
        loeschHref = "/erlasspflege/dokument/\(ort.sha256)/loeschen"
        protokollzeilen = protokoll.map(Protokollzeile.init)
    }
}

extension Aktenansicht.Protokollzeile {
    init(_ eintrag: Protokolleintrag) {
        let inhalt = eintrag.festlegung.festlegung.inhalt
        wann = Zeitanzeige.uhrzeit(iso: eintrag.zeitpunkt)
        wer = Anzeigetext.sicher(eintrag.akteur.rolle)
        was = inhalt.gegenstandAnzeige
        vorher = Anzeigetext.sicher(eintrag.vorher)
        nachher = Anzeigetext.sicher(eintrag.nachher)
        grund = Anzeigetext.optional(eintrag.grund)
        istWiderruf = eintrag.schritt == .widerrufen
    }
}

/// Makes the lines of a document's values.
private struct Zeilenbau {
    let ort: Pflegeort

    func zeile(_ angabe: Pflegeakte.Angabe) -> Aktenansicht.Zeile {
        let ziel = Pflegeziel.feld(angabe.feld, eintrag: angabe.eintrag)
        let leer = angabe.festlegung == nil ? "nicht gefunden" : "steht nicht im Dokument"
        let gelesen = angabe.erkannt.map { angabe.feld.anzeige($0.wert) } ?? ""
        let istAnders = angabe.festlegung != nil && !gelesen.isEmpty && angabe.erkannt?.wert != angabe.kanonisch
        return Aktenansicht.Zeile(
            name: angabe.feld.anzeige, inhalt: Anzeigetext.sicher(angabe.wert.isEmpty ? leer : angabe.anzeige),
            stand: Standansicht(angabe), erkannt: istAnders ? Anzeigetext.sicher(gelesen) : nil,
            grund: Anzeigetext.optional(angabe.festlegung?.festlegung.grund),
            stelleHref: angabe.erkannt?.stelle == nil ? nil : stelle(ziel),
            // An entry that a person added is taken back, not changed.
            aendernHref: angabe.feld.istListe && angabe.eintrag == nil
                ? nil : ort.adresse.dokument(ort.sha256, ziel: ziel).href,
            widerruf: widerruf(angabe.festlegung))
    }

    func zeile(_ angabe: Pflegeakte.Beziehungsangabe) -> Aktenansicht.Zeile {
        let beziehung = angabe.gilt ?? angabe.erkannt
        let ziel = angabe.erkannt.map(Pflegeziel.beziehung)
        let gelesen = angabe.erkannt?.anzeige ?? ""
        let istAnders = angabe.festlegung != nil && angabe.gilt.map { $0.anzeige != gelesen } ?? false
        return Aktenansicht.Zeile(
            name: beziehung?.art.anzeige ?? "", inhalt: Anzeigetext.sicher(beziehung.map(Self.ziel) ?? ""),
            stand: Standansicht(angabe), erkannt: istAnders ? Anzeigetext.optional(gelesen) : nil,
            grund: Anzeigetext.optional(angabe.festlegung?.festlegung.grund),
            stelleHref: angabe.erkannt?.beleg.isEmpty ?? true ? nil : ziel.map(stelle),
            aendernHref: ziel.map { ort.adresse.dokument(ort.sha256, ziel: $0).href },
            widerruf: widerruf(angabe.festlegung))
    }

    func geltung(_ akte: Pflegeakte) -> Aktenansicht.Zeile {
        let gespeichert = ort.gespeichert
        let inhalt =
            gespeichert.ohneGeltung == nil
            ? gespeichert.geltung.map(\.zeitraum).anzeige : Geltungsfestlegung.Aussage.nie.anzeige
        return Aktenansicht.Zeile(
            name: "Geltung", inhalt: inhalt,
            stand: akte.geltung.map { Standansicht($0) }
                ?? Standansicht(wort: "aus den Texten berechnet", stufe: .vorschlag),
            erkannt: nil, grund: Anzeigetext.optional(akte.geltung?.festlegung.grund), stelleHref: nil,
            aendernHref: ort.adresse.dokument(ort.sha256, ziel: .geltung).href, widerruf: widerruf(akte.geltung))
    }

    private static func ziel(_ beziehung: Beziehung) -> String {
        String(beziehung.anzeige.dropFirst(beziehung.art.anzeige.count + 2))
    }

    private func stelle(_ ziel: Pflegeziel) -> String {
        ort.adresse.mit { ($0.stelle, $0.seite, $0.ansicht) = (ziel.text, nil, .dokument) }.href
    }

    private func widerruf(_ festlegung: GespeicherteFestlegung?) -> Aktenansicht.Widerruf? {
        festlegung.map { festlegung in
            Aktenansicht.Widerruf(
                verborgen: ort.formularfelder + [Formularfeld(name: "id", wert: String(festlegung.id.rawValue))],
                worum: festlegung.festlegung.inhalt.gegenstandAnzeige)
        }
    }
}

extension Pflegeakte.Angabe {
    /// The value in the form in which recognised ones are kept.
    fileprivate var kanonisch: String {
        feld == .aktenzeichen ? Aktenzeichen(gedruckt: wert).normalisiert : wert
    }
}
