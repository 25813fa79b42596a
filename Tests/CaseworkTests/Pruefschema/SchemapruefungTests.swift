// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import TestKit
import Testing

@Suite struct SchemapruefungTests {
    @Test func dieProbeHatKeineMaengel() throws {
        #expect(Schemapruefung.befunde(try Schemaproben.schema()).isEmpty)
    }

    /// What was made wrong, where it is found, and a word of the finding.
    static let maengel: [(name: String, pfad: String, wort: String, mache: @Sendable (inout Pruefschema) -> Void)] = [
        ("Kennung", "kennung", "Kennung", { $0.kennung = "Studium" }),
        ("Leerer Name", "name", "leer", { $0.name = " " }), ("Version", "version", "Version 0", { $0.version = 0 }),
        ("Ohne Beginn", "gueltig", "erste Tag", { $0.gueltig = .immer }),
        ("Eigene Freigabe", "freigegeben", "Vier-Augen", { $0.freigegeben?.rolle = "REDAKTION Fundstelle" }),
        ("Keine Punkte", "punkte", "Prüfpunkt", { $0.punkte = [] }),
        ("Keine Unterlagen", "unterlagen", "Unterlage", { $0.unterlagen = [] }),
        ("Fakt doppelt", "fakten[1].fakt", "mehrmals", { $0.fakten[1].kennung = "passGueltigBis" }),
        ("Faktname", "fakten[1].fakt", "heißen", { $0.fakten[1].kennung = "Alter" }),
        ("Vergebenes Wort", "fakten[2].fakt", "heißen", { $0.fakten[2].kennung = "nicht" }),
        ("Personenbezug", "fakten[2].frage", "Namen", { $0.fakten[2].frage = "Wie ist der Name?" }),
        ("Leere Auswahl", "fakten[3].werte", "keine Werte", { $0.fakten[3].art = .auswahl([]) }),
        (
            "Auswahl doppelt", "fakten[3].werte", "mehrmals",
            {
                $0.fakten[3].art = .auswahl([.init(wert: "studium", name: "A"), .init(wert: "studium", name: "B")])
            }
        ),
        (
            "Auswahlwert", "fakten[3].werte", "Wert zur Auswahl",
            {
                $0.fakten[3].art = .auswahl([.init(wert: "studium", name: "A"), .init(wert: "a'b", name: "B")])
            }
        ),
        (
            "Punkt doppelt", "punkte[1].punkt", "mehrmals",
            {
                $0.punkte[1].kennung = "identitaet"
                $0.punkte[1].nach = []
            }
        ),
        ("Ohne Norm", "punkte[0].normen", "Norm fehlt", { $0.punkte[0].normen = [] }),
        (
            "Ausnahme ohne Norm", "punkte[1].ausnahmen[0].normen", "Norm fehlt",
            { $0.punkte[1].ausnahmen[0].normen = [] }
        ),
        ("Unterlage ohne Norm", "unterlagen[0].normen", "Norm fehlt", { $0.unterlagen[0].normen = [] }),
        ("Bedingt ohne Bedingung", "unterlagen[0].stand", "Bedingung fehlt", { $0.unterlagen[0].stand = .bedingt }),
        ("Alternativ ohne andere", "unterlagen[0].stand", "anderen fehlen", { $0.unterlagen[0].stand = .alternativ }),
        ("Unbekannter Vorgänger", "punkte[1].nach", "gibt es nicht", { $0.punkte[1].nach = ["fehlt"] }),
        ("Kreis", "punkte[0].nach", "identitaet → zulassung → identitaet", { $0.punkte[0].nach = ["zulassung"] }),
        ("Kreis mit sich", "punkte[0].nach", "identitaet → identitaet", { $0.punkte[0].nach = ["identitaet"] }),
        ("Leere Dauer", "dauer", "nichts", { $0.dauer = Dauerregel(angaben: []) }),
        ("Gebundene Angabe", "dauer.angaben[0].art", "bindungen", { $0.dauer?.angaben[0].art = .gebunden }),
        ("Bindung ohne Fakt", "dauer.bindungen[0].fakt", "gibt es nicht", { $0.dauer?.bindungen[0].fakt = "x" }),
        ("Bindung an eine Zahl", "dauer.bindungen[0].fakt", "kein Datum", { $0.dauer?.bindungen[0].fakt = "alter" }),
        ("Unbekannter Fakt", "punkte[1].bedingung", "„x“", { $0.punkte[1].bedingung = try? Bedingung("x und x") }),
        (
            "Zahl mit Tag", "punkte[1].bedingung", "eine Zahl",
            {
                $0.punkte[1].bedingung = try? Bedingung("alter = 2024-01-01")
            }
        ),
        (
            "Zahl mit Stichtag", "punkte[1].bedingung", "stichtag",
            {
                $0.punkte[1].bedingung = try? Bedingung("alter = stichtag")
            }
        ),
        ("Zahl allein", "punkte[1].bedingung", "eine Zahl", { $0.punkte[1].bedingung = try? Bedingung("alter") }),
        (
            "Fremder Wert", "unterlagen[1].bedingung", "'master'",
            {
                $0.unterlagen[1].bedingung = try? Bedingung("abschnitt != 'master'")
            }
        ),
        (
            "Auswahl geordnet", "dauer.angaben[0].bedingung", "Reihenfolge",
            {
                $0.dauer?.angaben[0].bedingung = try? Bedingung("abschnitt < 'studium'")
            }
        ),
        (
            "Ja oder nein geordnet", "dauer.bindungen[0].bedingung", "Reihenfolge",
            {
                $0.dauer?.bindungen[0].bedingung = try? Bedingung("befreit >= nein")
            }
        ),
    ]

    @Test(arguments: maengel.indices)
    func findetJedenMangelEinmal(nummer: Int) throws {
        let mangel = Self.maengel[nummer]
        var schema = try Schemaproben.schema()
        mangel.mache(&schema)
        let befunde = Schemapruefung.befunde(schema).filter { "\($0)".contains(mangel.wort) }
        #expect(befunde.map(\.pfad.description) == [mangel.pfad], "\(mangel.name): \(Schemapruefung.befunde(schema))")
    }

    /// A list of any order without cycles has no finding; with one edge back it has.
    @Test func kreiseWerdenInJederListeGefunden() throws {
        var zufall = Zufallsfolge(3)
        for _ in 0..<200 {
            var schema = try Schemaproben.schema()
            let zahl = Int.random(in: 2...8, using: &zufall)
            schema.punkte = (0..<zahl).map { nummer in
                let vorher = (0..<nummer).filter { _ in Bool.random(using: &zufall) }.map { "p\($0)" }
                return Pruefpunkt(
                    kennung: "p\(nummer)", frage: "?", normen: schema.punkte[0].normen,
                    nach: vorher + ["p\(nummer / 2)"])
            }
            // p1 must not lead to itself.
            for nummer in schema.punkte.indices { schema.punkte[nummer].nach.removeAll { $0 == "p\(nummer)" } }
            schema.punkte.shuffle(using: &zufall)
            #expect(Schemapruefung.befunde(schema).isEmpty)
            let erster = try #require(schema.punkte.firstIndex { $0.kennung == "p0" })
            schema.punkte[erster].nach.append("p\(zahl - 1)")
            #expect(Schemapruefung.befunde(schema).contains { $0.was.contains("im Kreis") })
        }
    }

    // MARK: The corpus

    private actor Nachschlagewerk: Belegsuche {
        private(set) var gefragt: [Normzitat] = []

        func corpusstand() async throws -> Int64 { 1 }

        func wortlaut(_ norm: Normzitat, am stichtag: Stichtag) async throws -> Normfund {
            gefragt.append(norm)
            if norm.gesetz == "StAG" { return .gesetzFehlt }
            return norm.absatz == "4" && stichtag < Muster.tag("2025-01-01") ? .gibtEsNicht : .wortlaut([])
        }

        func regelungen(
            zu anliegen: String, arten: Set<Regelungsart>, am stichtag: Stichtag
        ) async throws -> [Regelungsbeleg] { [] }

        func belege(
            zu frage: String, anliegen: String, am stichtag: Stichtag, hoechstens: Int
        ) async throws -> [Beleg] { [] }
    }

    @Test func normenWerdenAmTagNachgeschlagen() async throws {
        var schema = try Schemaproben.schema()
        schema.unterlagen[0].normen.append(Normzitat(gesetz: "StAG", nummer: "10"))
        let werk = Nachschlagewerk()
        let damals = try await Schemapruefung.normbefunde(schema, in: werk, am: Muster.tag("2024-06-01"))
        #expect(damals.map(\.pfad.description) == ["punkte[1].ausnahmen[0].normen[0]", "unterlagen[0].normen[1]"])
        #expect(damals[0].was == "§ 16b Abs. 4 AufenthG gibt es am 01.06.2024 nicht.")
        #expect(damals[1].was.contains("StAG") && damals[1].eintrag == "Unterlage immatrikulation")
        let gefragt = await werk.gefragt
        #expect(Set(gefragt).count == gefragt.count)
        let heute = try await Schemapruefung.normbefunde(schema, in: werk, am: Muster.tag("2026-06-01"))
        #expect(heute.count == 1)
    }
}
