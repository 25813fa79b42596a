// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Testing

@testable import ShippedData

@Suite struct FeiertageDataTests {
    @Test(arguments: [
        ("- {feiertag: x, name: X, tag: \"02-29\", quelle: Q}", "Monat und Tag"),
        ("- {feiertag: x, name: X, tag: \"13-01\", quelle: Q}", "Monat und Tag"),
        ("- {feiertag: x, name: X, quelle: Q}", "Genau eine Angabe"),
        ("- {feiertag: x, name: X, tag: \"01-01\", ostern: \"1\", quelle: Q}", "Genau eine Angabe"),
        ("- {feiertag: x, name: X, ostern: morgen, quelle: Q}", "eine Zahl"),
        ("- {feiertag: x, name: X, tag: \"01-01\", ab: \"0\", quelle: Q}", "eine Zahl"),
        ("- {feiertag: x, tag: \"01-01\", quelle: Q}", "„name“ fehlt"),
        ("- {feiertag: x, name: X, tag: \"01-01\"}", "„quelle“ fehlt"),
        ("- {feiertag: x, name: X, datum: \"01-01\", quelle: Q}", "„datum“ gibt es nicht"),
    ])
    func aBrokenEntryIsNamed(yaml: String, grund: String) {
        #expect {
            try ShippedData.feiertage(yaml, datei: "feiertage.yaml")
        } throws: { error in
            "\(error)".hasPrefix("feiertage.yaml, x: ") && "\(error)".contains(grund)
        }
    }

    @Test func thoseOfAllLaenderAreNine() throws {
        #expect(try ShippedData.feiertage().filter(\.laender.isEmpty).count == 9)
    }
}
