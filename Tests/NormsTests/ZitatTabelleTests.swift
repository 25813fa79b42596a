// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("Citations, table by table")
struct ZitatTabelleTests {
    @Test("Levels of one provision", arguments: Zitatfall.tabelle(Tabellen.stufen))
    func stufen(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Lists and ranges", arguments: Zitatfall.tabelle(Tabellen.listen))
    func listen(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Chains and their law", arguments: Zitatfall.tabelle(Tabellen.ketten))
    func ketten(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Roman short forms", arguments: Zitatfall.tabelle(Tabellen.kurzformen))
    func kurzformen(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Names of laws", arguments: Zitatfall.tabelle(Tabellen.gesetze))
    func gesetze(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Artikel, Nummer, Anlage", arguments: Zitatfall.tabelle(Tabellen.andereZaehlung))
    func andereZaehlung(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Print and recognition", arguments: Zitatfall.tabelle(Tabellen.satzbild))
    func satzbild(_ fall: Zitatfall) { pruefe(fall) }

    @Test("No citations", arguments: Zitatfall.tabelle(Tabellen.keine))
    func keine(_ fall: Zitatfall) { pruefe(fall) }

    @Test("Sentences from decrees and decisions", arguments: Zitatfall.tabelle(Tabellen.saetze))
    func saetze(_ fall: Zitatfall) { pruefe(fall) }

    private func pruefe(_ fall: Zitatfall) {
        #expect(Pruefling.kanonisch(fall.text) == fall.erwartet)
    }
}
