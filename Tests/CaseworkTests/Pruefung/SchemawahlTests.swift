// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import ShippedData
import TestKit
import Testing

@Suite struct SchemawahlTests {
    static func schema(
        _ kennung: String, _ anliegen: String, version: Int = 1, ab: String? = nil, frei: Bool = true
    ) throws -> Pruefschema {
        let gueltig = try #require(Zeitraum(von: ab.map(Pruefmuster.tag), bis: nil))
        var schema = Pruefmuster.schema(kennung: kennung, anliegen: anliegen, gueltig: gueltig)
        schema.version = version
        if !frei { schema.freigegeben = nil }
        return schema
    }

    static func wahl(am tag: String = "2026-09-15") throws -> Schemawahl {
        Schemawahl(
            [
                try schema("blaue-karte", "blaue-karte"), try schema("studium-erteilung", "studium"),
                try schema("studium-verlaengerung", "studium", version: 2, ab: "2026-06-01"),
                try schema("studium-verlaengerung", "studium", version: 1, ab: "2024-01-01"),
                try schema("studium-verlaengerung", "studium", version: 3, ab: "2026-07-01", frei: false),
                try schema("duldung", "duldung-aussetzung", version: 4, ab: "2030-01-01"),
            ], am: Pruefmuster.tag(tag))
    }

    @Test(arguments: [
        ("studium-verlaengerung", "2026-09-15", 2), ("studium-verlaengerung", "2025-01-01", 1),
        // No version is for this day: the latest, with a hint on the list.
        ("studium-verlaengerung", "2020-01-01", 3), ("duldung", "2026-09-15", 4), ("Blaue-Karte", "2026-09-15", 1),
        ("duldung-aussetzung", "2026-09-15", 4),
    ])
    func theVersionOfTheDayIsFound(name: String, tag: String, version: Int) throws {
        #expect(try Self.wahl(am: tag).schema(name).version == version)
    }

    @Test(arguments: [
        ("studium", "„studium“ gibt es mehrere Prüfschemata: studium-erteilung, studium-verlaengerung."),
        ("studim-verlaengerung", "Ähnlich heißen: studium-verlaengerung."), ("blau", "Ähnlich heißen: blaue-karte."),
        ("dulding", "Ähnlich heißen: duldung."), ("xyzxyzxyz", "„xyzxyzxyz“ gibt es nicht. Alle zeigt"),
        ("", "„“ gibt es nicht. Alle zeigt"),
    ])
    func whatIsNotOneListIsRefusedWithThoseThatAreNear(name: String, text: String) throws {
        let wahl = try Self.wahl()
        #expect {
            try wahl.schema(name)
        } throws: { error in
            "\(error)".contains(text)
        }
    }

    @Test func anyNameIsAnsweredInFiniteTime() throws {
        var zufall = Zufallsfolge(33)
        let wahl = try Self.wahl()
        let zeichen = Array("abdeklnrstu-äß🙂 §")
        for _ in 0..<300 {
            let name = String(zufall.bis(40) { $0.eines(zeichen) })
            do {
                _ = try wahl.schema(name)
            } catch {
                #expect(error.description.contains("„\(name)“"))
            }
        }
    }

    @Test func theServiceFillsTheListOfTheDayWithTheFactsThatFit() async throws {
        let suche = Drehbuchsuche()
        let pruefung = Pruefung(
            suche: suche, worte: try ShippedData.unterlagenworte(), feiertage: Feiertage([], land: nil))
        let schema = FaktangabeTests.schema
        let dienst = Pruefdienst(schemata: { [schema] }, pruefung: pruefung)
        let tag = Pruefmuster.tag("2026-09-15")
        let bogen = try await dienst.bogen(zu: "studium", angaben: ["alter": .zahl(46)], am: tag)
        #expect(bogen.fakten == ["alter": .zahl(46)] && bogen.schema.kennung == schema.kennung)
        #expect(try await dienst.schemata(am: tag) == [schema])
        await #expect(throws: Faktenfehler.self) {
            try await dienst.bogen(zu: "studium", angaben: ["name": .text("X")], am: tag)
        }
        await #expect(throws: Schemawahlfehler.self) { try await dienst.bogen(zu: "fehlt", angaben: [:], am: tag) }
    }
}
