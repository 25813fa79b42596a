// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// `pruefe` over two invented decrees, one of them repealed; no law is there.
@Suite("Prüfschema auf der Kommandozeile")
struct PruefeTests {
    static let erlass = """
        Ministerium für Inneres des Landes Nordrhein-Westfalen
        Aktenzeichen: 31-26.01-1
        Düsseldorf, 12.02.2025
        Betreff: Aufenthalt zum Zweck des Studiums nach § 16b AufenthG

        1. Unterlagen
        Vorzulegen sind ein gültiger Nationalpass, die Immatrikulationsbescheinigung und eine Stellungnahme der Vermieterin.

        2. Geltungsdauer
        Die Aufenthaltserlaubnis wird in der Regel für 18 Monate verlängert.

        3. Fehlende Unterlagen
        Fehlen Unterlagen, ist eine Frist von drei Wochen zu setzen.
        """

    static func program() throws -> Program {
        let program = try Program()
        let eingang = try program.write(erlass, to: "erlass.txt")
        #expect(try program.run("import", eingang).status == 0)
        return program
    }

    @Test func theListIsFilledWithWhatTheDecreeSays() throws {
        let program = try Self.program()
        let lauf = try program.run(
            "pruefe", "studium-verlaengerung", "--stichtag", "2026-11-30", "--fakten",
            #"{"titelGueltigBis":"2026-12-31"}"#, "--json")
        let bogen = try lauf.object()
        let unterlagen = try #require(bogen["unterlagen"] as? [[String: Any]])
        let gefragt = unterlagen.filter { !($0["regeln"] as? [Any] ?? []).isEmpty }
        #expect(gefragt.count == 3)
        #expect(gefragt.filter { $0["imSchema"] as? Bool == false }.count == 1)
        let dauer = try #require(bogen["dauer"] as? [String: Any])
        let vorschlaege = try #require(dauer["vorschlaege"] as? [[String: Any]])
        #expect(vorschlaege.contains { $0["bis"] as? String == "2028-06-30" })
        let weitere = try #require(bogen["weitere"] as? [String: [Any]])
        #expect(weitere["fehlendeUnterlagen"]?.isEmpty == false)
        let hinweise = try #require(bogen["hinweise"] as? [String])
        #expect(hinweise.contains { $0.hasPrefix("AufenthG ist nicht im Bestand") })
    }

    /// A later decree puts other words into the one before.
    static let aenderung = """
        Ministerium für Inneres des Landes Nordrhein-Westfalen
        Aktenzeichen: 31-26.01-2
        Düsseldorf, 10.02.2026
        Betreff: Aufenthalt zum Zweck des Studiums nach § 16b AufenthG
        Bezug: Mein Erlass vom 12.02.2025 – Az. 31-26.01-1 –

        Mein Erlass vom 12.02.2025 – Az. 31-26.01-1 – wird wie folgt geändert:

        1. Änderung
        In Nummer 3 wird die Angabe „drei Wochen“ durch die Angabe „fünf Wochen“ ersetzt.

        2. Inkrafttreten
        Dieser Erlass tritt am 1. April 2026 in Kraft.
        """

    @Test(arguments: [("2026-03-31", "drei Wochen", 0), ("2026-04-01", "fünf Wochen", 1)])
    func theValueOfTheStichtagIsShown(tag: String, frist: String, aenderungen: Int) throws {
        let program = try Self.program()
        let eingang = try program.write(Self.aenderung, to: "aenderung.txt")
        #expect(try program.run("import", eingang).status == 0)
        let bogen = try program.run("pruefe", "studium-verlaengerung", "--stichtag", tag, "--json").object()
        let weitere = try #require(bogen["weitere"] as? [String: [[String: Any]]])
        let regel = try #require(weitere["fehlendeUnterlagen"]?.first)
        let wert = try #require(regel["wert"] as? [String: Any])
        #expect((wert["zeit"] as? [String: Any])?["wortlaut"] as? String == frist)
        let beleg = try #require(regel["beleg"] as? [String: Any])
        #expect((beleg["zitat"] as? String)?.contains("Frist von drei Wochen") == true)
        #expect((regel["aenderungsbelege"] as? [Any])?.count == aenderungen)
        let gelesen = try program.run("regelungen", "Fehlende Unterlagen beim Studium", "--stichtag", tag).output
        #expect(gelesen.contains("Frist \(frist)"))
    }

    @Test func theTextIsAListWithoutAnyTick() throws {
        let text = try Self.program().run("pruefe", "studium-verlaengerung", "--stichtag", "2026-11-30").output
        for teil in ["PRÜFPUNKTE", "UNTERLAGEN", "DAUER", "[ ] ", "gültiger Nationalpass"] {
            #expect(text.contains(teil), "\(teil)")
        }
        #expect(!text.contains("[x]"))
    }

    @Test func allListsAreNamed() throws {
        let liste = try Program().run("pruefe", "--liste", "--stichtag", "2026-11-30").output
        #expect(liste.contains("studium-verlaengerung  Verlängerung"))
    }

    @Test(arguments: [
        (["studim"], "Ähnlich heißen"), (["studium-verlaengerung", "--fakten", "{"], "kein JSON-Objekt"),
        (["studium-verlaengerung", "--fakten", #"{"name":"X"}"#], "fragt nicht danach"),
        (["studium-verlaengerung", "--fakten", #"{"passGueltigBis":"2026-02-30"}"#], "ist kein Tag"), ([], "--liste"),
        (["studium", "--liste"], "--liste"),
    ])
    func whatCannotBeDoneIsSaidInGerman(argumente: [String], text: String) throws {
        let lauf = try Program().run(["pruefe"] + argumente)
        #expect(lauf.status != 0 && (lauf.output + lauf.errors).contains(text), "\(lauf.errors)")
    }
}
