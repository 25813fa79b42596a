// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import Norms
import Regelungen
import Testing

@Suite struct PruefbogenJSONTests {
    static func bogen() async throws -> Pruefbogen {
        let posten = [
            Unterlagenposten(
                kennung: "pass", name: "Pass", stand: .bedingt, bedingung: try Bedingung("alter >= 16"),
                normen: [PruefungTests.fuenf], alternativen: ["Passersatz"])
        ]
        let punkt = Pruefpunkt(
            kennung: "p", frage: "Pass?", normen: [PruefungTests.fuenf, PruefungTests.stag],
            bedingung: try Bedingung("befreit"),
            ausnahmen: [Ausnahmehinweis(text: "Befreiung", normen: [PruefungTests.sechzehnB])],
            belegfragen: ["Passpflicht"], nach: ["q"])
        let schema = Pruefmuster.schema(
            fakten: FaktangabeTests.schema.fakten, punkte: [punkt], unterlagen: posten,
            dauer: Dauerregel(angaben: [DauerrechnerTests.zweiJahre]))
        let suche = Drehbuchsuche(
            wortlaute: [PruefungTests.stag: .gesetzFehlt],
            regelungen: [
                PruefungTests.unterlagen([("ein Pass", .erforderlich), ("Zeugnis", .erforderlich)]),
                PruefungTests.frist(14, fassung: "a"), PruefungTests.frist(28, fassung: "b"),
            ], belege: ["Passpflicht": [Pruefmuster.beleg("Stelle")]])
        return try await PruefungTests.fuelle(
            schema, suche, fakten: ["alter": .zahl(46), "art": .auswahl("folge"), "befreit": .jaNein(true)])
    }

    static func json(_ wert: some Encodable) throws -> [String: Any] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let daten = try encoder.encode(wert)
        return try #require(try JSONSerialization.jsonObject(with: daten) as? [String: Any])
    }

    @Test func theKeysAreThoseOfTheManual() async throws {
        let json = try Self.json(try await Self.bogen())
        #expect(
            json.keys.sorted() == [
                "corpusstand", "dauer", "fakten", "hinweise", "konflikte", "punkte", "schema", "stichtag", "unterlagen",
                "weitere",
            ])
        #expect(json["stichtag"] as? String == "2026-09-15")
        #expect(json["fakten"] as? NSDictionary == ["alter": 46, "art": "folge", "befreit": true])
        let punkt = try #require((json["punkte"] as? [[String: Any]])?.first)
        #expect(
            punkt.keys.sorted() == [
                "ausnahmen", "bedingung", "belege", "einschlaegig", "fehlend", "frage", "kennung", "nach", "normen",
                "verbindlichkeit",
            ])
        #expect(punkt["einschlaegig"] as? String == "ja" && punkt["bedingung"] as? String == "befreit")
        let normen = try #require(punkt["normen"] as? [[String: Any]])
        #expect(normen.map { $0["norm"] as? String } == ["§ 5 Abs. 1 AufenthG", "§ 10 StAG"])
        #expect(normen.map { $0["fund"] as? String } == ["wortlaut", "gesetzFehlt"])
        let beleg = try #require((punkt["belege"] as? [[String: Any]])?.first)
        #expect(
            beleg.keys.sorted() == [
                "abschnitt", "adresse", "bis", "geaendert", "geltung", "land", "normgeber", "quelle", "rang", "seite",
                "titel", "verbindlich", "von", "vorschrift", "zitat",
            ])
    }

    @Test func linesOfDecreesStandBesideThoseOfTheCheckList() async throws {
        let json = try Self.json(try await Self.bogen())
        let unterlagen = try #require(json["unterlagen"] as? [[String: Any]])
        #expect(unterlagen.map { $0["imSchema"] as? Bool } == [true, false])
        #expect(unterlagen.map { $0["stand"] as? String } == ["bedingt", nil])
        let regel = try #require((unterlagen[0]["regeln"] as? [[String: Any]])?.first)
        #expect(regel["name"] as? String == "ein Pass" && regel["verbindlichkeit"] as? String == "muss")
        let weitere = try #require(json["weitere"] as? [String: [[String: Any]]])
        #expect(weitere.keys.sorted() == ["fehlendeUnterlagen"] && weitere["fehlendeUnterlagen"]?.count == 2)
        let konflikt = try #require((json["konflikte"] as? [[String: Any]])?.first)
        #expect((konflikt["regeln"] as? [Any])?.count == 2)
        let dauer = try #require(json["dauer"] as? [String: Any])
        let vorschlag = try #require((dauer["vorschlaege"] as? [[String: Any]])?.first)
        #expect(vorschlag["bis"] as? String == "2028-09-14")
    }

    @Test func theSchemaSaysWhichFactsItAsksFor() throws {
        let json = try Self.json(SchemaJSON(schema: FaktangabeTests.schema))
        let fakten = try #require(json["fakten"] as? [[String: Any]])
        #expect(fakten.map { $0["art"] as? String } == ["datum", "jaNein", "zahl", "auswahl"])
        #expect(fakten[2]["einheit"] as? String == "Jahre")
        #expect((fakten[3]["werte"] as? [[String: String]])?.first == ["wert": "erst", "name": "Erteilung"])
        #expect(json["gueltig"] as? [NSNull] == [NSNull(), NSNull()])
    }

    @Test func noKeyHoldsAStatusThatOnlyAPersonMaySet() async throws {
        let encoder = JSONEncoder()
        let text = String(decoding: try encoder.encode(try await Self.bogen()), as: UTF8.self)
        for wort in Punktstatus.allCases.map(\.rawValue) where wort != "offen" {
            #expect(!text.contains("\"\(wort)\""))
        }
    }
}
