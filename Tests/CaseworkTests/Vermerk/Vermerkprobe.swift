// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit

/// A case, its Bogen and its Vermerk as tests need them.
enum Vermerkprobe {
    static let akteur = Akteur(rolle: "Sachbearbeitung")
    static let um = Zeitmarke(millisekunden: 1_795_993_200_000)
    static let datei = String(repeating: "ab12", count: 16)

    static func beleg(_ pfad: String, kurz: String = "Erlass v. 12.02.2025, 523-26.02.09", zitat: String) -> Beleg {
        Beleg(
            fundstelle: .init(
                fassung: datei, abschnitt: 3, pfad: pfad, seite: 4, bereich: 0..<zitat.utf8.count, zitat: zitat),
            quelle: .init(
                kurz: kurz, titel: "Studium", normgeber: "Ministerium", land: "Seenmark", aktenzeichen: nil,
                datum: Muster.tag("2025-02-12"), rang: pfad.hasPrefix("§") ? .bundesgesetz : .landeserlass,
                istVerbindlich: true, geltung: Geltung(status: .inKraft, von: Muster.tag("2025-03-01")),
                datei: "erlass.pdf", aenderungen: []))
    }

    static let gesetz = beleg("§ 16b Abs. 1", kurz: "AufenthG", zitat: "Der Zweck des Aufenthalts …")
    static let erlass = beleg("Nr. 3.2", zitat: "Vorzulegen sind\n1. der Pass <und>\n2. zwei   Bilder.")

    static let schema = Pruefschema(
        kennung: "studium", anliegen: "studium", name: "Verlängerung zum Studium", version: 2, gueltig: .immer,
        verfasst: "Erlasspflege", freigegeben: nil,
        fakten: [
            Faktfeld(kennung: "passBis", frage: "Bis wann ist der Pass gültig?", art: .datum),
            Faktfeld(kennung: "semester", frage: "Wie viele Semester?", art: .zahl(einheit: "Semester")),
            Faktfeld(kennung: "offen", frage: "Noch unbekannt?", art: .jaNein),
        ],
        punkte: [], unterlagen: [], dauer: nil, quelle: "§ 16b AufenthG")

    static func punktbogen(_ kennung: String, _ einschlaegig: Bedingungswert = .ja) -> Punktbogen {
        let norm = Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "1")
        return Punktbogen(
            punkt: Pruefpunkt(kennung: kennung, frage: "Frage \(kennung)?", normen: [norm]), einschlaegig: einschlaegig,
            normen: [
                Normbefund(norm: norm, fund: .wortlaut([gesetz])), Normbefund(norm: norm, fund: .gesetzFehlt),
            ], belege: [erlass, gesetz])
    }

    static func unterlagenbogen(_ kennung: String, _ einschlaegig: Bedingungswert = .ja) -> Unterlagenbogen {
        Unterlagenbogen(
            kennung: kennung, name: "Unterlage \(kennung)", posten: nil, einschlaegig: einschlaegig,
            normen: [Normbefund(norm: Normzitat(gesetz: "AufenthG", nummer: "3"), fund: .gibtEsNicht)], regeln: [])
    }

    static var bogen: Pruefbogen {
        Pruefbogen(
            schema: schema, stichtag: Muster.tag("2026-11-30"), fakten: vorgang.fakten, corpusstand: 4711,
            punkte: [
                punktbogen("zulassung"), punktbogen("unterhalt"), punktbogen("offen", .offen(["x"])),
                punktbogen("egal", .nein), punktbogen("doch", .nein),
            ],
            unterlagen: [unterlagenbogen("pass"), unterlagenbogen("miete"), unterlagenbogen("egal", .nein)],
            weitere: [:], dauer: nil, konflikte: [], hinweise: [])
    }

    static var vorgang: Vorgang {
        var vorgang = Vorgang(
            id: VorgangID(rawValue: 7), referenz: "2026-0815", schema: schema.verweis,
            stichtag: Muster.tag("2026-11-30"),
            eroeffnet: um)
        vorgang.fakten = ["passBis": .datum(Muster.tag("2030-02-01")), "semester": .zahl(5)]
        vorgang.punkte = [
            "zulassung": setzung(.erfuellt),
            "unterhalt": setzung(.nichtErfuellt, abweichung: "Ein Nachweis genügt hier."),
            "doch": setzung(.nichtEinschlaegig),
        ]
        vorgang.unterlagen = [
            "pass": unterlage("Pass", .vorhanden),
            "frueher": unterlage("Alter Nachweis", .entbehrlich, norm: "§ 5 AufenthG"),
        ]
        vorgang.dauer = Dauerwahl(
            von: Muster.tag("2026-12-01"), bis: Muster.tag("2028-11-30"), grund: "Regeldauer",
            rechenweg: ["Beginn 01.12.2026", "zwei Jahre"], durch: akteur, um: um)
        vorgang.nachforderungen = [
            Nachforderung(
                nummer: 1, unterlagen: [.init(kennung: "miete", name: "Mietvertrag")], frist: Muster.tag("2026-12-28"),
                fristbeleg: beleg("Nr. 5", zitat: "binnen vier Wochen"), zweitsprache: "ar", durch: akteur, um: um)
        ]
        return vorgang
    }

    static func setzung(_ status: Punktstatus, abweichung: String? = nil) -> Punktsetzung {
        Punktsetzung(status: status, grund: "Bescheid liegt vor.", abweichung: abweichung, durch: akteur, um: um)
    }

    static func unterlage(_ name: String, _ status: Unterlagenstatus, norm: String? = nil) -> Unterlagensetzung {
        Unterlagensetzung(name: name, status: status, norm: norm, anmerkung: "gesehen", durch: akteur, um: um)
    }

    static func vermerk() throws -> Vermerk {
        try Vermerk(
            vorgang, bogen, entwuerfe: [.init(modell: "Testmodell", text: "Es wird vorgeschlagen …")], durch: akteur,
            um: um)
    }
}
