// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Regelungen
import Testing

@testable import ShippedData

/// The data file of forms is checked as it is loaded.
@Suite struct RegelungsformenTests {
    @Test func theShippedFormsAreSound() throws {
        let formen = try ShippedData.formen(try ShippedData.yaml(named: "regelungsformen"))
        for rolle in Regelungsformen.Rolle.allCases { #expect(formen.contains { $0.rolle == rolle }, "\(rolle)") }
    }

    @Test(arguments: [
        ("- form: a\n  rolle: dauer\n  quelle: q\n", "„muster“ fehlt."),
        ("- form: a\n  rolle: weg\n  muster: [b]\n  quelle: q\n", "Diese Rolle gibt es nicht."),
        ("- form: a\n  rolle: folge\n  wert: freude\n  muster: [b]\n  quelle: q\n", "Den Wert „freude“"),
        ("- form: a\n  rolle: dauer\n  muster: [b]\n", "„quelle“ fehlt."),
    ])
    func aBadEntryIsRefusedWithItsName(yaml: String, grund: String) throws {
        let error = #expect(throws: ShippedDataError.self) { try ShippedData.formen(yaml) }
        let fehler = try #require(error)
        #expect("\(fehler)".contains(grund))
        #expect("\(fehler)".contains("a"))
    }
}
