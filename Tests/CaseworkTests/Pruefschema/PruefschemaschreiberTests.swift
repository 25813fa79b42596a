// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen
import ShippedData
import TestKit
import Testing

@Suite struct PruefschemaschreiberTests {
    @Test func geschriebenesLiestSichWieDieVorlage() throws {
        let schema = try Schemaproben.schema()
        let text = try ShippedData.yaml(schema)
        #expect(try Schemaproben.schema(text) == schema, "\(text)")
        #expect(try ShippedData.yaml(Schemaproben.schema(text)) == text)
    }

    /// Whatever a schema holds, its text reads the same; twice written it is the same text.
    @Test func jedesSchemaKommtZurueck() throws {
        var zufall = Zufallsfolge(11)
        for _ in 0..<150 {
            let schema = Pruefschema.beliebig(&zufall)
            let text = try ShippedData.yaml(schema)
            let lesung = try Schemaproben.lies(text)
            let istGleich = lesung.schema == schema && lesung.befunde.isEmpty
            #expect(istGleich, "\(lesung.befunde)\n\(text)")
            #expect(try ShippedData.yaml(schema) == text)
        }
    }
}

extension Pruefschema {
    /// Any schema without mistakes, with texts that YAML could take for something else.
    static func beliebig(_ zufall: inout Zufallsfolge) -> Pruefschema {
        let fakten = [
            Faktfeld(kennung: "ja1", frage: satz(&zufall), art: .jaNein),
            Faktfeld(kennung: "jaZwei", frage: satz(&zufall), art: .jaNein),
            Faktfeld(kennung: "d-tag", frage: satz(&zufall), art: .datum),
            Faktfeld(kennung: "dEnde", frage: satz(&zufall), art: .datum),
            Faktfeld(kennung: "z", frage: satz(&zufall), art: .zahl(einheit: nil)),
            Faktfeld(kennung: "zahl2", frage: satz(&zufall), art: .zahl(einheit: satz(&zufall))),
            Faktfeld(
                kennung: "abschnitt", frage: satz(&zufall),
                art: .auswahl([
                    .init(wert: "eins", name: satz(&zufall)), .init(wert: "zwei-b", name: satz(&zufall)),
                ])),
        ]
        let punktzahl = Int.random(in: 1...5, using: &zufall)
        let von = Stichtag(tage: Int.random(in: 19_000...20_000, using: &zufall))
        return Pruefschema(
            kennung: "probe-\(punktzahl)", anliegen: "studium", name: satz(&zufall),
            version: Int.random(in: 1...99, using: &zufall),
            gueltig: zufall.eines([Zeitraum(von: von, bis: nil), Zeitraum(von: von, bis: von)]) ?? .immer,
            verfasst: "Redaktion", freigegeben: zufall.eines([nil, Freigabe(rolle: "Leitung", am: von)]),
            fakten: fakten, punkte: (0..<punktzahl).map { punkt($0, &zufall) },
            unterlagen: (0..<punktzahl).map { unterlage($0, &zufall) },
            dauer: zufall.eines([nil, dauer(&zufall)]), quelle: satz(&zufall))
    }

    private static func satz(_ zufall: inout Zufallsfolge) -> String {
        zufall.eines([
            "Ja", "no", "on", "null", "~", "12", "1e3", "0x1F", "2024-03-01", "2024-03-01 10:00:00", "3:25", "-", "- x",
            "a: b", "a #b", "#", "'", "\"", "'a", "\"a\" b", "{x}", "[x]", "&a", "*a", "!x", "|", ">", "%", "@", "`",
            "?",
            "? x", ": x", "x:", " führend", "folgend ", "zwei  Leerzeichen", "Zeile eins\nZeile zwei", "Tab\tdarin",
            "\\n",
            "Ist § 16b Abs. 1 („Studium“) erfüllt – ja?", "ältere Öfen", "日本語", "العربية", "🙂", "\u{85}x",
            String(repeating: "sehr langer Satz ", count: 30),
        ])
    }

    private static func bedingung(_ zufall: inout Zufallsfolge) -> Bedingung? {
        Bool.random(using: &zufall) ? Bedingung.beliebig(&zufall, tiefe: 2) : nil
    }

    private static func normen(_ zufall: inout Zufallsfolge) -> [Normzitat] {
        let alle = [
            Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "2", satz: "1"),
            Normzitat(gesetz: "AufenthG", nummer: "5", absatz: "1", nr: "1a"),
            Normzitat(gesetz: "AsylG", nummer: "3", bis: "5"), Normzitat(zaehlung: .artikel, gesetz: "GG", nummer: "6"),
            Normzitat(gesetz: "StAG", nummer: "10", absatz: "1", satz: "1", nr: "3"),
        ]
        return zufall.bis(3, mindestens: 1) { $0.eines(alle) }
    }

    private static func punkt(_ nummer: Int, _ zufall: inout Zufallsfolge) -> Pruefpunkt {
        Pruefpunkt(
            kennung: "p\(nummer)", frage: satz(&zufall), normen: normen(&zufall),
            verbindlichkeit: zufall.eines(Verbindlichkeit.allCases), bedingung: bedingung(&zufall),
            ausnahmen: zufall.bis(2) { Ausnahmehinweis(text: satz(&$0), normen: normen(&$0)) },
            belegfragen: zufall.bis(2) { satz(&$0) },
            nach: (0..<nummer).filter { _ in Bool.random(using: &zufall) }.map { "p\($0)" })
    }

    private static func unterlage(_ nummer: Int, _ zufall: inout Zufallsfolge) -> Unterlagenposten {
        let stand = zufall.eines(Unterlage.Stand.allCases)
        return Unterlagenposten(
            kennung: "u-\(nummer)", name: satz(&zufall), stand: stand,
            bedingung: stand == .bedingt ? Bedingung.beliebig(&zufall, tiefe: 3) : bedingung(&zufall),
            normen: normen(&zufall),
            alternativen: zufall.bis(2, mindestens: stand == .alternativ ? 1 : 0) { satz(&$0) },
            auchGenannt: zufall.bis(2) { satz(&$0) })
    }

    private static func dauer(_ zufall: inout Zufallsfolge) -> Dauerregel {
        Dauerregel(
            angaben: zufall.bis(2, mindestens: 1) {
                Dauerangabe(
                    art: $0.eines([.regel, .mindestens, .hoechstens]), zeit: zeit(&$0), bedingung: bedingung(&$0),
                    normen: normen(&$0))
            },
            bindungen: zufall.bis(2) {
                Dauerbindung(
                    bindung: $0.eines(Dauerwert.Bindung.allCases), fakt: $0.eines(["d-tag", "dEnde"]),
                    zuschlag: $0.eines([nil, zeit(&$0)]), bedingung: bedingung(&$0), normen: normen(&$0))
            })
    }

    private static func zeit(_ zufall: inout Zufallsfolge) -> Zeitmass {
        let texte = ["2 Jahre", "18 Monate", "1 Tag", "6 Wochen", "2 Semester", "10 Arbeitstage"]
        return Zeitmass(angabe: zufall.eines(texte)) ?? Zeitmass(anzahl: 1, mass: .monat, wortlaut: "1 Monat")
    }
}
