// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import Norms
import ShippedData
import TestKit
import Testing

/// The provisions that the Anliegen name, held against the real laws.
@Suite(
    "Normen der Anliegen in wirklichen Gesetzen",
    .enabled(if: TestCorpus.url("gesetze") != nil, "\(TestCorpus.whyAbsent)"))
struct AnliegenCorpusTests {
    private static let dateien = [
        "AufenthG": "aufenthg_2004", "AufenthV": "aufenthv", "AsylG": "asylvfg_1992", "AsylbLG": "asylblg",
        "AZRG": "azrg", "BeschV": "beschv_2013", "BVFG": "bvfg", "DeuFöV": "deuf_v", "EinbTestV": "einbtestv",
        "FreizügG/EU": "freiz_gg_eu_2004", "HAuslG": "hauslg", "IntV": "intv", "KonsG": "konsg", "SGB II": "sgb_2",
        "SGB VIII": "sgb_8", "SGB XII": "sgb_12", "StAG": "stag", "UkraineAufenthFGV": "ukraineaufenthfgv",
        "UkraineAufenthÜV": "ukraineaufenth_v", "VwGO": "vwgo", "VwVfG": "vwvfg", "VwZG": "vwzg_2005",
    ]

    @Test(arguments: dateien.keys.sorted())
    func everyProvisionIsThere(gesetz: String) throws {
        let stellen = Set(try ShippedData.anliegen().flatMap(\.stellen).filter { $0.verweis.gesetz == gesetz })
        #expect(!stellen.isEmpty)
        let abschnitte = try Self.abschnitte(gesetz)
        for stelle in stellen {
            let treffer = abschnitte.filter { Self.istGemeint($0.bezeichnung, stelle.verweis.bezeichnung) }
            #expect(!treffer.isEmpty, "\(stelle.verweis)")
            guard let absatz = stelle.absatz else { continue }
            let pfade = treffer.flatMap(\.teile).map(\.pfad)
            #expect(pfade.contains { $0 == "Abs. \(absatz)" || $0.hasPrefix("Abs. \(absatz) ") }, "\(stelle)")
        }
    }

    /// A repealed provision keeps its place in the law: `§ 25 (weggefallen)`.
    private static func istGemeint(_ bezeichnung: String, _ gesucht: String) -> Bool {
        bezeichnung == gesucht || bezeichnung.hasPrefix(gesucht + " (")
    }

    private static func abschnitte(_ gesetz: String) throws -> [Abschnitt] {
        let datei = "gesetze/\(try #require(dateien[gesetz])).xml"
        let register = try ShippedData.lawRegister()
        let gelesen = try GiiLawReader(parser: LibXML2Parser()).read(try TestCorpus.bytes(datei))
        return GiiAufnahme(zitate: CitationParser(register: register), register: register)
            .aufnahme(gesetz: gelesen, datei: datei, sha256: Muster.sha(datei)).abschnitte
    }
}
