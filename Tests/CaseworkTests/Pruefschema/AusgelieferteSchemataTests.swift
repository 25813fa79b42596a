// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import ShippedData
import TestKit
import Testing

/// The Prüfschemata that come with the program.
@Suite struct AusgelieferteSchemataTests {
    /// Anliegen for which a schema comes along, with the provision that the schema is about.
    private static let anliegen = [
        ("studium-verlaengerung", "§ 16b"), ("fachkraft-berufsausbildung", "§ 18a"), ("fachkraft-akademisch", "§ 18b"),
        ("blaue-karte", "§ 18g"), ("schutzberechtigte", "§ 25 Abs. 2"), ("abschiebungsverbot", "§ 25 Abs. 3"),
        ("ausreisehindernis", "§ 25 Abs. 5"), ("jugendliche-integrierte", "§ 25a"),
        ("nachhaltige-integration", "§ 25b"), ("familiennachzug-deutsche", "§ 28"), ("ehegattennachzug", "§ 30"),
        ("duldung", "§ 60a"), ("ausbildungsduldung", "§ 60c"), ("fiktion", "§ 81"), ("niederlassungserlaubnis", "§ 9"),
        ("niederlassungserlaubnis-fachkraft", "§ 18c"), ("niederlassungserlaubnis-schutz", "§ 26"),
        ("niederlassungserlaubnis-deutsche", "§ 28 Abs. 2"), ("einbuergerung", "§ 10"),
    ]

    /// Read once for all tests.
    static let schemata = Result { try ShippedData.pruefschemata() }

    @Test(arguments: anliegen)
    func jedesAnliegenHatGenauEinSchemaFuerHeute(kennung: String, norm: String) throws {
        let heute = Muster.tag("2026-11-30")
        let schemata = try Self.schemata.get().filter { $0.kennung == kennung && $0.gueltig.enthaelt(heute) }
        let schema = try #require(schemata.first)
        #expect(schemata.count == 1)
        let gesetz = kennung == "einbuergerung" ? "StAG" : "AufenthG"
        let normen = Self.normen(schema).filter { $0.gesetz == gesetz }.map { "\($0.bezeichnung) \($0.unterteil)" }
        #expect(normen.contains { "\($0) ".hasPrefix(norm + " ") }, "\(kennung) nennt \(norm) nicht")
    }

    @Test func esGibtKeineAnderen() throws {
        let kennungen = Set(try Self.schemata.get().map(\.kennung))
        #expect(kennungen == Set(Self.anliegen.map(\.0)))
    }

    @Test func versionenEinerKennungLoesenEinanderAb() throws {
        for (_, versionen) in Dictionary(grouping: try Self.schemata.get(), by: \.kennung) {
            for (alt, neu) in zip(versionen, versionen.dropFirst()) {
                let ende = try #require(alt.gueltig.bis, "\(alt.verweis)")
                let anfang = try #require(neu.gueltig.von, "\(neu.verweis)")
                #expect(alt.version < neu.version && ende < anfang, "\(neu.verweis)")
            }
        }
    }

    @Test func jedesSchemaIstEineBrauchbareListe() throws {
        for schema in try Self.schemata.get() {
            #expect((8...16).contains(schema.punkte.count), "\(schema.verweis)")
            #expect((6...14).contains(schema.unterlagen.count), "\(schema.verweis)")
            #expect(schema.freigegeben != nil && schema.freigegeben?.rolle != schema.verfasst, "\(schema.verweis)")
            for punkt in schema.punkte {
                #expect(punkt.frage.hasSuffix("?") && !punkt.normen.isEmpty, "\(schema.kennung) \(punkt.kennung)")
                #expect(punkt.belegfragen.allSatisfy { $0.hasSuffix("?") }, "\(schema.kennung) \(punkt.kennung)")
            }
            #expect(schema.unterlagen.allSatisfy { !$0.normen.isEmpty }, "\(schema.verweis)")
        }
    }

    /// A name for one Unterlage must not lead to another one of the same list.
    @Test func keineZweiUnterlagenHeissenGleich() throws {
        for schema in try Self.schemata.get() {
            let namen = schema.unterlagen.flatMap { Set([$0.name] + $0.auchGenannt).map { $0.lowercased() } }
            let doppelt = Dictionary(grouping: namen, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            #expect(doppelt.isEmpty, "\(schema.verweis): \(doppelt)")
        }
    }

    @Test func keinFaktFragtNachPersoenlichem() throws {
        let verraeterisch = [
            "name", "geboren", "geburt", "anschrift", "adresse", "religion", "krank", "gesund", "behinder", "ärzt",
            "nummer", "geschlecht",
        ]
        for schema in try Self.schemata.get() {
            for fakt in schema.fakten {
                let text = "\(fakt.kennung) \(fakt.frage)".lowercased()
                #expect(!verraeterisch.contains { text.contains($0) }, "\(schema.kennung): \(fakt.frage)")
                #expect(fakt.frage.hasSuffix("?"))
            }
        }
    }

    private static func normen(_ schema: Pruefschema) -> [Normzitat] {
        schema.punkte.flatMap(\.normen) + schema.unterlagen.flatMap(\.normen)
    }
}
