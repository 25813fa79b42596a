// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import DocumentTools
import Ingestion
import Norms
import ShippedData
import TestKit
import Testing

/// The provisions that the shipped Prüfschemata name, held against the real laws.
@Suite(
    "Normen der Prüfschemata in wirklichen Gesetzen",
    .enabled(if: TestCorpus.url("gesetze") != nil, "\(TestCorpus.whyAbsent)"))
struct SchemanormenTests {
    private static let dateien = [
        "AufenthG": "aufenthg_2004", "AufenthV": "aufenthv", "AsylG": "asylvfg_1992", "BeschV": "beschv_2013",
        "EinbTestV": "einbtestv", "StAG": "stag",
    ]

    @Test func jedeNormStehtImGesetz() throws {
        let gesetze = try Self.dateien.mapValues { try Self.abschnitte("gesetze/\($0).xml") }
        for schema in try ShippedData.pruefschemata() {
            for norm in Self.normen(schema) {
                let abschnitte = try #require(gesetze[norm.gesetz ?? ""], "\(norm.kanonisch)")
                #expect(Self.steht(norm, in: abschnitte), "\(schema.verweis): \(norm.kanonisch)")
            }
        }
    }

    /// On the first day of a schema its provisions were there already: in the first wording that was fetched since.
    @Test func jedeNormStehtSchonAmErstenTag() throws {
        var gelesen: [String: [Abschnitt]] = [:]
        for schema in try ShippedData.pruefschemata() {
            let ersterTag = try #require(schema.gueltig.von, "\(schema.verweis)")
            for norm in Self.normen(schema) {
                let datei = try Self.datei(norm, am: ersterTag)
                let abschnitte = try gelesen[datei] ?? Self.abschnitte(datei)
                gelesen[datei] = abschnitte
                #expect(Self.steht(norm, in: abschnitte), "\(schema.verweis) in \(datei): \(norm.kanonisch)")
            }
        }
    }

    private static func normen(_ schema: Pruefschema) -> Set<Normzitat> {
        let punkte = schema.punkte.flatMap { $0.normen + $0.ausnahmen.flatMap(\.normen) }
        let dauer = (schema.dauer?.angaben.flatMap(\.normen) ?? []) + (schema.dauer?.bindungen.flatMap(\.normen) ?? [])
        return Set(punkte + schema.unterlagen.flatMap(\.normen) + dauer)
    }

    private static func steht(_ norm: Normzitat, in abschnitte: [Abschnitt]) -> Bool {
        guard let abschnitt = abschnitte.first(where: { $0.bezeichnung == norm.bezeichnung }) else { return false }
        return norm.unterteil.isEmpty || abschnitt.teil(zu: norm) != nil
    }

    /// Files of `gesetze-fassungen` bear the day on which they were fetched.
    private static func datei(_ norm: Normzitat, am tag: Stichtag) throws -> String {
        let name = try #require(dateien[norm.gesetz ?? ""], "\(norm.kanonisch)")
        let ordner = "\(Gesetzesfassungen.ordner)/\(name)"
        let spaetere = TestCorpus.files(in: ordner, suffix: ".xml").filter { $0.dropLast(4) >= tag.iso[...] }
        return spaetere.first.map { "\(ordner)/\($0)" } ?? "gesetze/\(name).xml"
    }

    private static func abschnitte(_ datei: String) throws -> [Abschnitt] {
        try GiiLawReader(parser: LibXML2Parser()).read(TestCorpus.bytes(datei)).abschnitte
    }
}
