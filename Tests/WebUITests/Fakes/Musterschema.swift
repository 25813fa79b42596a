// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

/// A small check list that has one of everything.
enum Musterschema {
    static let schema = Pruefschema(
        kennung: "studium-verlaengerung", anliegen: "studium",
        name: "Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)", version: 1,
        gueltig: Zeitraum(von: Probebestand.tag(2026, 1, 1), bis: nil) ?? .immer, verfasst: "Erlasspflege",
        freigegeben: Freigabe(rolle: "Fachaufsicht", am: Probebestand.tag(2025, 12, 10)),
        fakten: [
            Faktfeld(kennung: "passBis", frage: "Bis wann ist der Pass gültig?", art: .datum),
            Faktfeld(kennung: "befreit", frage: "Ist die Person von der Passpflicht befreit?", art: .jaNein),
            Faktfeld(kennung: "alter", frage: "Wie alt ist die Person?", art: .zahl(einheit: "Jahre")),
            Faktfeld(
                kennung: "ort", frage: "Wo wird studiert?",
                art: .auswahl([.init(wert: "uni", name: "Hochschule"), .init(wert: "kolleg", name: "Studienkolleg")])),
        ],
        punkte: [
            Pruefpunkt(
                kennung: "pass", frage: "Ist die Passpflicht erfüllt?", normen: [norm("3", absatz: "1")],
                bedingung: .nicht(.vergleich(fakt: "befreit", .gleich, .wert(.jaNein(true)))),
                ausnahmen: [
                    Ausnahmehinweis(
                        text: "Von der Passpflicht kann in Härtefällen abgesehen werden.",
                        normen: [norm("5", absatz: "3")])
                ]),
            Pruefpunkt(
                kennung: "fortschritt", frage: "Wird das Studium ordnungsgemäß betrieben?",
                normen: [norm("16b", absatz: "2"), norm("999")], verbindlichkeit: .soll,
                belegfragen: ["Wann gilt ein Studium als ordnungsgemäß?"], nach: ["pass"]),
        ],
        unterlagen: [
            Unterlagenposten(
                kennung: "immatrikulation", name: "Immatrikulationsbescheinigung", normen: [norm("16b", absatz: "1")],
                alternativen: ["Zulassungsbescheid"], auchGenannt: ["Studienbescheinigung"]),
            Unterlagenposten(
                kennung: "pass", name: "Pass", stand: .bedingt,
                bedingung: .vergleich(fakt: "passBis", .mindestens, .stichtag), normen: [norm("3")]),
        ],
        dauer: Dauerregel(
            angaben: [
                Dauerangabe(
                    art: .regel, zeit: Zeitmass(anzahl: 24, mass: .monat, wortlaut: "zwei Jahre"),
                    normen: [norm("16b", absatz: "2")])
            ],
            bindungen: [
                Dauerbindung(
                    bindung: .pass, fakt: "passBis",
                    zuschlag: Zeitmass(anzahl: 3, mass: .monat, wortlaut: "drei Monate"),
                    normen: [norm("3")])
            ]),
        quelle: "§ 16b AufenthG")

    static func norm(_ nummer: String, absatz: String? = nil) -> Normzitat {
        Normzitat(gesetz: "AufenthG", nummer: nummer, absatz: absatz)
    }

    /// The list as a Behörde filled it: one provision is not there, a decree asks for one document more.
    static func bogen(_ schema: Pruefschema, am tag: Stichtag) -> Pruefbogen {
        Pruefbogen(
            schema: schema, stichtag: tag, fakten: [:], corpusstand: 1,
            punkte: schema.punkte.map { punkt in
                Punktbogen(
                    punkt: punkt, einschlaegig: .ja,
                    normen: punkt.normen.map { Normbefund(norm: $0, fund: fund($0)) },
                    belege: punkt.belegfragen.isEmpty ? [] : [beleg("Das Studium wird ordnungsgemäß betrieben.")])
            },
            unterlagen: schema.unterlagen.map { posten in
                Unterlagenbogen(
                    kennung: posten.kennung, name: posten.name, posten: posten, einschlaegig: .ja,
                    normen: posten.normen.map { Normbefund(norm: $0, fund: fund($0)) }, regeln: [])
            } + [nurErlass], weitere: [:], dauer: nil, konflikte: [], hinweise: [])
    }

    private static func fund(_ norm: Normzitat) -> Normfund {
        norm.nummer == "999" ? .gibtEsNicht : .wortlaut([])
    }

    private static let nurErlass = Unterlagenbogen(
        kennung: "mietvertrag", name: "Mietvertrag", posten: nil, einschlaegig: .ja, normen: [],
        regeln: [
            Unterlagenregel(
                unterlage: Unterlage(name: "Mietvertrag", stand: .erforderlich, bereich: 0..<11),
                verbindlichkeit: .soll, beleg: beleg("Der Mietvertrag soll vorgelegt werden."))
        ])

    static func beleg(_ zitat: String) -> Beleg {
        Beleg(
            fundstelle: Fundstelle(
                fassung: Probebestand.erlass, abschnitt: 0, pfad: "Nr. 3.2", seite: 2, bereich: 0..<40, zitat: zitat),
            quelle: Quellenangabe(
                kurz: "Erlass v. 12.02.2025, 523-26.02.09", titel: "Studium", normgeber: "Ministerium",
                land: "Mittelland",
                aktenzeichen: "523-26.02.09", datum: Probebestand.tag(2025, 2, 12), rang: .landeserlass,
                istVerbindlich: true, geltung: Geltung(status: .inKraft), datei: "2025/Erlass Studium.pdf"))
    }
}
