// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Mustache

/// A letter or a note as a page shows it before it takes the form of a file. All text is escaped by the templates.
struct Schriftstueckansicht: Sendable {
    let titel: String
    let sprache: String
    let kopf: Kopf?
    let bloecke: [Blockansicht]
    /// In the foot of every page.
    let fusszeile: String?

    struct Kopf: Sendable {
        let behoerde: String
        let anschrift: [String]
        let angaben: [Angabe]
        let fuss: [String]
    }

    struct Angabe: Sendable {
        let name: String
        let wert: String
    }

    init(_ stueck: Schriftstueck) {
        titel = Anzeigetext.sicher(stueck.titel)
        sprache = Anzeigetext.sicher(stueck.sprache)
        kopf = stueck.kopf.map { kopf in
            Kopf(
                behoerde: Anzeigetext.sicher(kopf.behoerde), anschrift: kopf.anschrift.map(Anzeigetext.sicher),
                angaben: kopf.angaben.map {
                    Angabe(name: Anzeigetext.sicher($0.name), wert: Anzeigetext.sicher($0.wert))
                }, fuss: kopf.fuss.map(Anzeigetext.sicher))
        }
        bloecke = stueck.bloecke.map { Blockansicht($0) }
        fusszeile = Anzeigetext.optional(stueck.fusszeile)
    }
}

/// A part of a letter: exactly one of its members is set.
struct Blockansicht: Sendable, MustacheParent {
    struct Ueberschrift: Sendable {
        let text: String
        /// The page has headings above it: level 1 of the letter is its second.
        let ebene: Int
    }

    struct Zitat: Sendable {
        let text: String
        let quelle: String
    }

    struct Liste: Sendable {
        let punkte: [Punkt]
        let istNummeriert: Bool
    }

    struct Punkt: Sendable {
        let laeufe: [Laufansicht]
    }

    struct Laufansicht: Sendable {
        let text: String
        let istFett: Bool
    }

    struct Tabellenblock: Sendable {
        let beschriftung: String
        let kopf: [String]
        let zeilen: [Zeile]
    }

    struct Zeile: Sendable {
        let zellen: [String]
    }

    struct Fremdtext: Sendable {
        let sprache: String
        /// `rtl` or `ltr`
        let richtung: String
        let bloecke: [Blockansicht]
    }

    private(set) var ueberschrift: Ueberschrift?
    private(set) var absatz: Punkt?
    private(set) var liste: Liste?
    private(set) var tabelle: Tabellenblock?
    private(set) var zitat: Zitat?
    private(set) var fremdtext: Fremdtext?
    private(set) var istUmbruch = false

    /// Deeper parts in other languages are left out.
    private static let maximaleTiefe = 4

    init(_ block: Schriftstueck.Block, tiefe: Int = 0) {
        switch block {
        case .ueberschrift(let text, let stufe):
            ueberschrift = Ueberschrift(text: Anzeigetext.sicher(text), ebene: min(max(1, stufe), 3) + 1)
        case .absatz(let laeufe): absatz = Self.punkt(laeufe)
        case .liste(let punkte, let nummeriert):
            liste = Liste(punkte: punkte.map { Self.punkt($0.laeufe) }, istNummeriert: nummeriert)
        case .tabelle(let tabelle): self.tabelle = Self.tabelle(tabelle)
        case .zitat(let text, let quelle):
            zitat = Zitat(text: Anzeigetext.sicher(text), quelle: Anzeigetext.sicher(quelle))
        case .fremdsprache(let sprache, let bloecke):
            guard tiefe < Self.maximaleTiefe else { return }
            fremdtext = Fremdtext(
                sprache: Anzeigetext.sicher(sprache),
                richtung: Schriftrichtung(sprache: sprache) == .nachLinks ? "rtl" : "ltr",
                bloecke: bloecke.map { Blockansicht($0, tiefe: tiefe + 1) })
        case .seitenumbruch: istUmbruch = true
        }
    }

    private static func punkt(_ laeufe: [Schriftstueck.Lauf]) -> Punkt {
        Punkt(laeufe: laeufe.map { Laufansicht(text: Anzeigetext.sicher($0.text), istFett: $0.istFett) })
    }

    private static func tabelle(_ tabelle: Schriftstueck.Tabelle) -> Tabellenblock {
        Tabellenblock(
            beschriftung: Anzeigetext.sicher(tabelle.beschriftung), kopf: tabelle.kopf.map(Anzeigetext.sicher),
            zeilen: tabelle.zeilen.map { Zeile(zellen: $0.map(Anzeigetext.sicher)) })
    }

    func child(named name: String) -> Any? {
        switch name {
        case "ueberschrift": ueberschrift
        case "absatz": absatz
        case "liste": liste
        case "tabelle": tabelle
        case "zitat": zitat
        case "fremdtext": fremdtext
        case "istUmbruch": istUmbruch
        default: nil
        }
    }
}
