// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// A check list for a Verlängerung nach § 16b and what fills it, without a search.
enum Probeschema {
    static let verweis = Schemaverweis(kennung: "studium-verlaengerung", version: 2)

    static func norm(_ nummer: String, _ absatz: String? = nil, satz: String? = nil) -> Normzitat {
        Normzitat(gesetz: "AufenthG", nummer: nummer, absatz: absatz, satz: satz)
    }

    static let fakten = [
        Faktfeld(kennung: "passBis", frage: "Bis wann ist der Pass gültig?", art: .datum),
        Faktfeld(kennung: "arbeitet", frage: "Wird neben dem Studium gearbeitet?", art: .jaNein),
        Faktfeld(kennung: "alter", frage: "Wie alt ist die Person?", art: .zahl(einheit: "Jahre")),
        Faktfeld(
            kennung: "finanzierung", frage: "Wie wird das Studium finanziert?",
            art: .auswahl([
                .init(wert: "sperrkonto", name: "Sperrkonto"), .init(wert: "stipendium", name: "Stipendium"),
            ])),
    ]

    static let punkte = [
        Pruefpunkt(
            kennung: "zulassung", frage: "Besteht die Zulassung zum Vollzeitstudium fort?",
            normen: [norm("16b", "1", satz: "1")], belegfragen: ["Immatrikulation bei der Verlängerung"]),
        Pruefpunkt(
            kennung: "fortschritt", frage: "Kann das Studium in angemessener Zeit noch abgeschlossen werden?",
            normen: [norm("16b", "2", satz: "4"), norm("99z")],
            ausnahmen: [.init(text: "Ein Wechsel der Fachrichtung ist möglich.", normen: [norm("16b", "4")])],
            nach: ["zulassung"]),
        Pruefpunkt(
            kennung: "unterhalt", frage: "Ist der Lebensunterhalt gesichert?", normen: [norm("5", "1")],
            verbindlichkeit: .inDerRegel),
        Pruefpunkt(
            kennung: "eltern", frage: "Stimmen die Sorgeberechtigten zu?", normen: [norm("80", "1")],
            bedingung: .vergleich(fakt: "alter", .kleiner, .wert(.zahl(18)))),
    ]

    static let unterlagen = [
        Unterlagenposten(
            kennung: "immatrikulation", name: "Immatrikulationsbescheinigung", normen: [norm("16b", "1")],
            alternativen: ["Zulassungsbescheid"]),
        Unterlagenposten(kennung: "pass", name: "Gültiger Pass", normen: [norm("3", "1")]),
        Unterlagenposten(
            kennung: "vertrag", name: "Arbeitsvertrag", stand: .bedingt,
            bedingung: .vergleich(fakt: "arbeitet", .gleich, .wert(.jaNein(true))), normen: [norm("16b", "3")]),
    ]

    static let schema = Pruefschema(
        kennung: verweis.kennung, anliegen: "studium",
        name: "Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)", version: verweis.version,
        gueltig: Zeitraum(von: Probebestand.tag(2024, 1, 1), bis: nil)!, verfasst: "Erlasspflege",
        freigegeben: Freigabe(rolle: "Fachaufsicht", am: Probebestand.tag(2024, 2, 1)), fakten: fakten,
        punkte: punkte, unterlagen: unterlagen, dauer: nil, quelle: "§ 16b AufenthG")

    // MARK: Evidence

    static func beleg(_ sha: String, _ zitat: String, pfad: String? = nil) -> Beleg {
        let hit = Probe.hit(1, sha, sha == Probebestand.gesetz ? 3 : 0, zitat, pfad: pfad)
        let vorschrift = hit.vorschrift
        return Beleg(
            fundstelle: hit.fundstelle,
            quelle: Quellenangabe(
                kurz: vorschrift.kurz, titel: vorschrift.titel, normgeber: vorschrift.normgeber,
                land: vorschrift.land, aktenzeichen: vorschrift.aktenzeichen, datum: vorschrift.datum,
                rang: vorschrift.rang, istVerbindlich: vorschrift.rang.istVerbindlich, geltung: hit.geltung,
                datei: hit.fassung.datei))
    }

    static let dauersatz =
        "Die Geltungsdauer der Aufenthaltserlaubnis bei der Ersterteilung und bei der Verlängerung beträgt "
        + "mindestens ein Jahr und soll zwei Jahre nicht überschreiten."
    static let passsatz =
        "Ist der Pass weniger als zwei Jahre gültig, ist die Aufenthaltserlaubnis auf die Gültigkeit des Passes zu "
        + "befristen."
    static let hinweissatz =
        "Die Geltungsdauer sollte sich an der voraussichtlichen Restdauer des Studiums orientieren und kann zwei "
        + "Jahre auch überschreiten."

    static var gesetz: Beleg { beleg(Probebestand.gesetz, dauersatz) }
    static var erlass: Beleg { beleg(Probebestand.erlass, passsatz, pfad: "Nr. 3.2") }
    static var hinweis: Beleg { beleg(Probebestand.hinweise, hinweissatz) }

    static func regel(_ inhalt: Regelung.Inhalt, _ beleg: Beleg, art: Regelungsart) -> Regelungsbeleg {
        let stelle = beleg.fundstelle
        return Regelungsbeleg(
            regelung: Regelung(
                art: art, verbindlichkeit: .inDerRegel, inhalt: inhalt,
                beleg: Textstelle(
                    abschnitt: stelle.abschnitt, bereich: stelle.bereich, seite: stelle.seite, text: stelle.zitat)),
            beleg: beleg)
    }

    static func dauer(_ anzahl: Int, _ wortlaut: String, _ beleg: Beleg) -> Regelungsbeleg {
        let zeit = Zeitmass(anzahl: anzahl, mass: .monat, wortlaut: wortlaut)
        return regel(.dauer(Dauerwert(art: .regel, zeit: zeit, wortlaut: wortlaut)), beleg, art: .dauer)
    }

    static func frist(_ tage: Int, _ wortlaut: String, _ beleg: Beleg) -> Fristvorschlag {
        let zeit = Zeitmass(anzahl: tage, mass: .tag, wortlaut: wortlaut)
        return Fristvorschlag(
            frist: Probe.heute.adding(tage: tage), zeit: zeit,
            regel: regel(.nachforderung(.frist(zeit)), beleg, art: .fehlendeUnterlagen))
    }

    // MARK: The filled list

    /// - Parameter ohneErlass: as if the decree had been repealed.
    static func bogen(_ vorgang: Vorgang, ohneErlass: Bool = false) -> Pruefbogen {
        let (fakten, tag) = (vorgang.fakten, vorgang.stichtag)
        let belege = ohneErlass ? [] : [erlass, hinweis]
        return Pruefbogen(
            schema: schema, stichtag: tag, fakten: fakten, corpusstand: 7,
            punkte: punkte.map { punkt in
                Punktbogen(
                    punkt: punkt, einschlaegig: punkt.bedingung.wert(fakten, am: tag),
                    normen: punkt.normen.map { Normbefund(norm: $0, fund: fund($0)) },
                    belege: punkt.kennung == "eltern" ? [] : belege)
            },
            unterlagen: unterlagen.map { posten in
                Unterlagenbogen(
                    kennung: posten.kennung, name: posten.name, posten: posten,
                    einschlaegig: posten.bedingung.wert(fakten, am: tag),
                    normen: posten.normen.map { Normbefund(norm: $0, fund: fund($0)) },
                    regeln: posten.kennung == "pass" && !ohneErlass ? [unterlagenregel("Pass", erlass)] : [])
            } + (ohneErlass ? [] : [nurErlass]),
            weitere: [.gebuehr: [regel(.gebuehr(Gebuehrenwert(art: .befreiung, betrag: nil)), erlass, art: .gebuehr)]],
            dauer: dauerrechnung(vorgang),
            konflikte: ohneErlass
                ? []
                : [
                    Regelkonflikt(
                        gegenstand: "Dauer der Verlängerung",
                        regeln: [dauer(12, "ein Jahr", erlass), dauer(24, "zwei Jahre", hinweis)])
                ],
            hinweise: ["Eine Änderung des § 16b AufenthG ist angekündigt."])
    }

    private static func fund(_ norm: Normzitat) -> Normfund {
        switch norm.nummer {
        case "16b": .wortlaut([gesetz])
        case "99z": .gibtEsNicht
        default: .gesetzFehlt
        }
    }

    private static func unterlagenregel(_ name: String, _ beleg: Beleg) -> Unterlagenregel {
        Unterlagenregel(
            unterlage: Unterlage(name: name, stand: .erforderlich, bereich: 0..<4), verbindlichkeit: .muss,
            beleg: beleg)
    }

    private static var nurErlass: Unterlagenbogen {
        Unterlagenbogen(
            kennung: "erlass-studienverlauf", name: "Studienverlaufsbescheinigung", posten: nil, einschlaegig: .ja,
            normen: [], regeln: [unterlagenregel("Studienverlaufsbescheinigung", erlass)])
    }

    private static func dauerrechnung(_ vorgang: Vorgang) -> Dauerrechnung {
        let beginn = Probebestand.tag(2026, 12, 1)
        guard case .datum(let pass) = vorgang.fakten["passBis"] else {
            return Dauerrechnung(beginn: beginn, schritte: [], vorschlaege: [], fehlend: ["passBis"])
        }
        let zweiJahre = Probebestand.tag(2028, 11, 30)
        return Dauerrechnung(
            beginn: beginn,
            schritte: [
                Dauerschritt(
                    art: .regel, text: "Regeldauer zwei Jahre: bis \(zweiJahre.deutsch)", bis: zweiJahre,
                    normen: [norm("16b", "2", satz: "1")]),
                Dauerschritt(art: .bindung, text: "Der Pass gilt bis \(pass.deutsch)", bis: pass, beleg: erlass),
                Dauerschritt(art: .ergebnis, text: "bis \(min(pass, zweiJahre).deutsch)", bis: min(pass, zweiJahre)),
            ],
            vorschlaege: [
                Dauervorschlag(
                    von: beginn, bis: min(pass, zweiJahre), begruendung: "zwei Jahre, begrenzt durch den Pass",
                    schritte: [0, 1, 2]),
                Dauervorschlag(
                    von: beginn, bis: zweiJahre, begruendung: "zwei Jahre nach den Hinweisen", schritte: [0]),
            ], fehlend: [])
    }
}
