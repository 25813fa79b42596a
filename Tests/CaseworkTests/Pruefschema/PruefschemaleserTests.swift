// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen
import ShippedData
import TestKit
import Testing

@Suite struct PruefschemaleserTests {
    @Test func liestEineGanzePruefliste() throws {
        let schema = try Schemaproben.schema()
        #expect(schema.verweis == Schemaverweis(kennung: "studium-verlaengerung", version: 1))
        #expect(schema.gueltig == Zeitraum(von: Muster.tag("2024-03-01"), bis: nil))
        #expect(schema.freigegeben == Freigabe(rolle: "Auslieferung Fundstelle", am: Muster.tag("2026-11-30")))
        #expect(
            schema.fakten.map(\.art) == [
                .datum, .zahl(einheit: "Jahre"), .jaNein,
                .auswahl([
                    .init(wert: "studium", name: "Studium"), .init(wert: "studienkolleg", name: "Studienkolleg"),
                ]),
            ])
        let punkt = schema.punkte[1]
        #expect(punkt.normen.map(\.kanonisch) == ["§ 16b Abs. 1 Satz 1 AufenthG", "§ 8 Abs. 1 AufenthG"])
        #expect(punkt.verbindlichkeit == .soll && punkt.nach == ["identitaet"])
        #expect(punkt.bedingung?.text == "abschnitt = 'studium' und nicht befreit")
        #expect(punkt.ausnahmen.map(\.text) == ["Bei einem Wechsel der Hochschule"])
        #expect(schema.punkte[0].verbindlichkeit == .muss && schema.punkte[0].bedingung == nil)
        #expect(schema.unterlagen.map(\.stand) == [.erforderlich, .bedingt])
        #expect(schema.unterlagen[0].auchGenannt == ["Studienbescheinigung"])
        #expect(schema.dauer?.angaben[0].zeit == Zeitmass(anzahl: 24, mass: .monat, wortlaut: "2 Jahre"))
        #expect(schema.dauer?.bindungen[0].bindung == .pass)
        #expect(schema.dauer?.bindungen[0].zuschlag == Zeitmass(anzahl: 3, mass: .monat, wortlaut: "3 Monate"))
    }

    /// Each mistake is found where it was made: what was exchanged for what, and a word of the finding.
    @Test(arguments: [
        ("version: 1", "version: \"1\"", "ganze Zahl"), ("version: 1", "version: eins", "ganze Zahl"),
        ("version: 1", "version: 0", "Version 0"), ("von: 2024-03-01", "von: 2023-02-29", "kein Tag"),
        ("von: 2024-03-01", "von: 01.03.2024", "JJJJ-MM-TT"),
        ("{von: 2024-03-01}", "{von: 2024-03-01, bis: 2024-02-01}", "endet"),
        ("{von: 2024-03-01}", "{bis: 2024-02-01}", "„von“ fehlt"),
        ("anliegen: studium", "anliegen: studim", "Anliegen"),
        ("name: Verlängerung", "nahme: Verlängerung", "„nahme“"), ("name: Verlängerung", "name: [Verlängerung", "YAML"),
        ("verfasst: Redaktion Fundstelle", "verfasst: 12", "Anführungszeichen"),
        ("verfasst: Redaktion Fundstelle", "verfasst:", "Text"), ("art: datum", "art: tag", "jaNein, datum"),
        ("art: jaNein", "art: jaNein, einheit: Jahre", "Einheit"),
        ("art: jaNein", "art: jaNein, werte: {a: A}", "Auswahl"),
        ("werte: {studium: Studium, studienkolleg: Studienkolleg}", "werte: [studium]", "Werte"),
        ("verbindlichkeit: soll", "verbindlichkeit: sollte", "muss, soll, kann, inDerRegel"),
        ("\"§ 8 Abs. 1 AufenthG\"", "\"§ 8 Abs. 1\"", "kein Gesetz"),
        ("\"§ 8 Abs. 1 AufenthG\"", "\"§ 8 Abs. 1 AufenhtG\"", "AufenhtG"),
        ("\"§ 8 Abs. 1 AufenthG\"", "\"§ 8 Abs. 1 und 2 AufenthG\"", "mehrere"),
        ("\"§ 8 Abs. 1 AufenthG\"", "\"siehe § 8 Abs. 1 AufenthG\"", "keine Norm"),
        ("\"§ 8 Abs. 1 AufenthG\"", "\"Aufenthaltsgesetz\"", "keine Norm"),
        ("zeit: 2 Jahre", "zeit: zwei Jahre", "Zeitspanne"), ("zeit: 2 Jahre", "zeit: 0 Jahre", "Zeitspanne"),
        ("an: pass", "an: reisepass", "pass, vertrag"), ("nicht befreit", "nicht und", "Spalte 33"),
        ("nach: [identitaet]", "nach: identitaet", "Liste"), ("nach: [identitaet]", "nach: [[identitaet]]", "Text"),
        ("stand: bedingt", "stand: [bedingt]", "Text"), ("angaben:", "angabe:", "„angabe“"),
        ("anliegen: studium", "anliegen: studium\nanliegen: studium", "doppelt"),
        // What the values say
        ("nach: [identitaet]", "nach: [identität]", "„identität“"),
        ("nach: [identitaet]", "nach: [zulassung]", "Kreis"),
        ("'studium' und", "'master' und", "'master'"), ("nicht befreit", "nicht befreitt", "„befreitt“"),
        ("alter >= 18", "alter >= 2024-01-01", "Zahl"), ("<= stichtag", "<= 3", "Datum"),
        ("zuschlag: 3 Monate", "bedingung: alter", "Zahl"),
        ("fakt: passGueltigBis, zu", "fakt: alter, zu", "kein Datum"),
        ("rolle: Auslieferung Fundstelle", "rolle: redaktion  fundstelle", "Vier-Augen"),
    ])
    func jederFehlerHatSeineZeile(alt: String, neu: String, wort: String) throws {
        let yaml = Schemaproben.studium(alt, neu)
        let lesung = try Schemaproben.lies(yaml)
        #expect(lesung.verwendbar == nil)
        let befund = try #require(lesung.befunde.first { "\($0)".contains(wort) }, "\(lesung.befunde)")
        #expect(!befund.tun.isEmpty && befund.was.hasSuffix("."))
        // A bracket that is not closed is noticed on the next line.
        let erwartet = try #require(Schemaproben.zeile(alt)) + (neu.contains("[Verlängerung") ? 1 : 0)
        #expect(befund.zeile == erwartet, "\(befund)")
    }

    @Test func nenntAlleMaengelZugleich() throws {
        let yaml = Schemaproben.studium("art: datum", "art: tag").replacing("2 Jahre", with: "bald")
            .replacing("verbindlichkeit: soll", with: "verbindlich: soll")
        let befunde = try Schemaproben.lies(yaml).befunde
        #expect(
            befunde.compactMap(\.zeile)
                == ["art: tag", "verbindlich:", "bald"].map { Schemaproben.zeile($0, in: yaml) })
        #expect(befunde.map(\.eintrag) == ["Fakt passGueltigBis", "Prüfpunkt zulassung", "Dauer, Angabe 1"])
        #expect(befunde[1].pfad.description == "punkte[1].verbindlich")
        let fehler = #expect(throws: ShippedDataError.self) { try Schemaproben.schema(yaml) }
        #expect(fehler?.description.contains("probe.yaml: 3 Mängel") == true)
        #expect(fehler?.description.contains("Zeile 10, Fakt passGueltigBis") == true, "\(String(describing: fehler))")
    }

    @Test func einzelnerMangelStehtMitDateiUndZeileDa() {
        let fehler = #expect(throws: ShippedDataError.self) {
            try Schemaproben.schema(Schemaproben.studium("version: 1", "version: eins"))
        }
        #expect(fehler?.description.hasPrefix("probe.yaml, Zeile 4, Angaben zum Prüfschema: ") == true)
    }

    @Test(arguments: [
        "kennung", "anliegen", "name", "version", "gueltig", "verfasst", "quelle", "punkte", "unterlagen",
    ])
    func fehlendeSchluesselWerdenGenannt(schluessel: String) throws {
        let yaml = Schemaproben.studium.replacing("\n" + schluessel + ":", with: "\nx-" + schluessel + ":")
            .replacing("kennung: studium", with: schluessel == "kennung" ? "x: studium" : "kennung: studium")
        let befunde = try Schemaproben.lies(yaml).befunde
        #expect(befunde.contains { $0.was == "Der Schlüssel „\(schluessel)“ fehlt." })
    }

    @Test(arguments: ["", "# nur ein Kommentar\n", "nur Text", "- eins\n- zwei\n", "{", "\u{0}", "a: \t- b", "&a [*a]"])
    func wasKeinePruefListeIstWirdAbgelehnt(yaml: String) throws {
        let lesung = try Schemaproben.lies(yaml)
        #expect(lesung.schema == nil && !lesung.befunde.isEmpty)
    }

    @Test func zuLangeUndZuTiefeTexteWerdenAbgelehnt() throws {
        for yaml in [String(repeating: "a", count: 600_000), String(repeating: "- ", count: 50_000)] {
            #expect(try Schemaproben.lies(yaml).schema == nil)
        }
    }

    /// No damage to a text ends the program, and none goes unnoticed in silence: either it reads or it says why not.
    @Test func zerstoerteTexteWerdenGelesenOderBegruendetAbgelehnt() throws {
        var zufall = Zufallsfolge(7)
        let zeichen = Array(Schemaproben.studium)
        for _ in 0..<300 {
            var text = zeichen
            for _ in 0..<Int.random(in: 1...4, using: &zufall) {
                let stelle = Int.random(in: 0..<text.count, using: &zufall)
                switch Int.random(in: 0...2, using: &zufall) {
                case 0: text.remove(at: stelle)
                case 1: text.insert(zufall.eines(Array("{}[]:-'\"#&*!|>%@ \n\täx0")), at: stelle)
                default: text[stelle] = zufall.eines(Array("{}[]:-'\"#&*!|>%@ \n\täx0"))
                }
            }
            let lesung = try Schemaproben.lies(String(text))
            #expect(lesung.schema != nil || !lesung.befunde.isEmpty)
        }
    }

    @Test func ausgelieferteListenSindVerwendbar() throws {
        let schemata = try ShippedData.pruefschemata()
        #expect(Set(schemata.map(\.verweis)).count == schemata.count)
        #expect(schemata.map(\.kennung) == schemata.map(\.kennung).sorted())
    }

    @Test(arguments: [
        ("2 Jahre", 24, Zeitmass.Mass.monat), ("1 Jahr", 12, .monat), ("18 Monate", 18, .monat), ("3 Wochen", 21, .tag),
        ("10 Tage", 10, .tag), ("1 Semester", 1, .semester), ("5 Werktage", 5, .werktag),
    ])
    func liestZeitspannen(text: String, anzahl: Int, mass: Zeitmass.Mass) {
        #expect(Zeitmass(angabe: text) == Zeitmass(anzahl: anzahl, mass: mass, wortlaut: text))
        #expect(Zeitmass(angabe: text)?.angabe == text)
        #expect(Zeitmass(anzahl: anzahl, mass: mass, wortlaut: "so lange").angabe.hasPrefix("\(anzahl) "))
    }

    @Test(arguments: ["", "2", "Jahre", "-1 Jahre", "2  Jahre", "2 jahre", "99999999999999999999 Tage", "1,5 Jahre"])
    func keineZeitspanne(text: String) { #expect(Zeitmass(angabe: text) == nil) }
}
