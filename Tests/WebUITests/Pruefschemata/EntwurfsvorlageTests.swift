// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Testing

@testable import WebUI

/// What a draft begins with.
@Suite struct EntwurfsvorlageTests {
    private static let tag = Probebestand.tag(2027, 1, 1)

    private static func vorlage(_ yaml: String, rolle: String = "Erlasspflege") -> String {
        Entwurfsvorlage.text(nach: yaml, version: 3, rolle: rolle, von: tag)
    }

    @Test(arguments: [
        ("version: 1\n", "version: 3\n"), ("version: 2 # alt\n", "version: 3\n"),
        ("gueltig: {von: 2026-01-01, bis: 2026-12-31}\nquelle: x", "gueltig: {von: 2027-01-01}\nquelle: x"),
        ("gueltig:\n  von: 2026-01-01\n  bis: 2026-12-31\nquelle: x", "gueltig: {von: 2027-01-01}\nquelle: x"),
        ("freigegeben:\n  rolle: A\n  am: 2026-01-01\nname: x", "name: x"),
        ("freigegeben: {rolle: A, am: 2026-01-01}\nname: x", "name: x"),
        ("verfasst: Redaktion\n", "verfasst: \"Erlasspflege\"\n"),
        ("# Anmerkung\npunkte:\n  - version: 1", "# Anmerkung\npunkte:\n  - version: 1"), ("", ""),
    ])
    func onlyTheHeadChanges(vorher: String, nachher: String) {
        #expect(Self.vorlage(vorher) == nachher)
    }

    @Test func theRoleIsAText() throws {
        let text = Self.vorlage(Probeschemata.yaml, rolle: "Team \"A\" \\ #1: x")
        let schema = try #require(Probeschemata.leser.lies(text).verwendbar)
        #expect(schema.verfasst == "Team \"A\" \\ #1: x")
        #expect(schema.version == 3 && schema.freigegeben == nil && schema.gueltig.von == Self.tag)
        let shipped = try #require(Probeschemata.leser.lies(Probeschemata.yaml).schema)
        #expect(schema.punkte == shipped.punkte && schema.dauer == shipped.dauer && schema.fakten == shipped.fakten)
    }

    @Test func aNewListCanBeUsedOnceItsNameStands() {
        let text = Entwurfsvorlage.neu("pass-ersatz", anliegen: "pass", rolle: "Erlasspflege", von: Self.tag)
        #expect(Probeschemata.leser.lies(text).befunde == [])
    }
}
