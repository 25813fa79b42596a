// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// Invented check lists, decrees and rules.
enum Pruefmuster {
    static func tag(_ iso: String) -> Stichtag {
        guard let tag = Stichtag(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return tag
    }

    static func monate(_ anzahl: Int, _ wortlaut: String) -> Zeitmass {
        Zeitmass(anzahl: anzahl, mass: .monat, wortlaut: wortlaut)
    }

    static func norm(_ nummer: String, absatz: String? = nil, gesetz: String = "AufenthG") -> Normzitat {
        Normzitat(gesetz: gesetz, nummer: nummer, absatz: absatz)
    }

    static func schema(
        kennung: String = "studium-verlaengerung", anliegen: String = "studium", gueltig: Zeitraum = .immer,
        fakten: [Faktfeld] = [], punkte: [Pruefpunkt] = [], unterlagen: [Unterlagenposten] = [],
        dauer: Dauerregel? = nil
    ) -> Pruefschema {
        Pruefschema(
            kennung: kennung, anliegen: anliegen, name: "Verlängerung zum Studium (§ 16b)", version: 1,
            gueltig: gueltig, verfasst: "Fachadministration",
            freigegeben: Freigabe(rolle: "Leitung", am: tag("2026-01-01")), fakten: fakten, punkte: punkte,
            unterlagen: unterlagen, dauer: dauer, quelle: "erfunden")
    }

    static func beleg(
        _ zitat: String, kurz: String = "Erlass v. 12.02.2025, 1-2", rang: Rang = .landeserlass,
        verbindlich: Bool = true,
        fassung: String = "a", abschnitt: Int = 0
    ) -> Beleg {
        Beleg(
            fundstelle: Corpus.Fundstelle(
                fassung: fassung, abschnitt: abschnitt, pfad: "Nr. 1", seite: 1, bereich: 0..<zitat.utf8.count,
                zitat: zitat),
            quelle: Quellenangabe(
                kurz: kurz, titel: "Erfundener Erlass", normgeber: "Ministerium", land: "NRW", aktenzeichen: "1-2",
                datum: tag("2025-02-12"), rang: rang, istVerbindlich: verbindlich,
                geltung: Geltung(status: .inKraft, von: tag("2025-02-12")), datei: "erlass.pdf"))
    }

    static func regelung(
        _ inhalt: Regelung.Inhalt, art: Regelungsart, wie: Verbindlichkeit = .muss, bedingung: String? = nil,
        beleg: Beleg
    ) -> Regelungsbeleg {
        Regelungsbeleg(
            regelung: Regelung(
                art: art, verbindlichkeit: wie, inhalt: inhalt, bedingung: bedingung,
                beleg: Textstelle(
                    abschnitt: beleg.fundstelle.abschnitt, bereich: beleg.fundstelle.bereich, seite: 1,
                    text: beleg.fundstelle.zitat)),
            beleg: beleg)
    }
}
