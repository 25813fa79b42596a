// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import ShippedData
import TestKit
import Testing

@Suite("Briefkopf")
struct BriefkopfTests {
    private static let muster = """
        behoerde: Stadt Seenmark
        anschrift: [Am Hafen 12]
        angaben:
          - name: Unser Zeichen
            wert: "{zeichen}"
          - name: Datum
            wert: "{datum}"
          - name: Telefon
            wert: 0395 000-0
        fuss: [Bank]
        """

    @Test func theExampleCanBeUsed() throws {
        let datei = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "briefkopf.example.yaml")
        let kopf = try ShippedData.briefkopf(try String(contentsOf: datei, encoding: .utf8), datei: "briefkopf.yaml")
        #expect(kopf.behoerde == "Stadt Seenmark · Ausländerbehörde")
        #expect(kopf.kontakt.map(\.name) == ["Telefon", "E-Mail", "Servicetheke"])
        let gefuellt = kopf.gefuellt(zeichen: "7/26", datum: Muster.tag("2026-11-30"))
        #expect(gefuellt.angaben.prefix(2).map(\.wert) == ["7/26", "30.11.2026"])
    }

    @Test(arguments: [
        ("behoerde: Stadt Seenmark\n", "", "Zeile 1: „behoerde“ fehlt"),
        ("anschrift: [Am Hafen 12]\n", "", "„anschrift“ fehlt"),
        ("\"{datum}\"", "\"{tag}\"", "Zeile 7: Den Platzhalter „{tag}“ gibt es nicht"),
        ("\"{zeichen}\"", "fest", "Zeile 3: Keine der „angaben“ enthält „{zeichen}“"),
        ("fuss: [Bank]", "fuss: Bank", "Zeile 10: „fuss“ muss eine Liste von Texten sein"),
        ("    wert: 0395 000-0\n", "", "Zeile 8: „wert“ fehlt"),
        ("fuss:", "logo:", "Zeile 10: Den Schlüssel „logo“ gibt es hier nicht"),
        ("behoerde: Stadt", "behoerde: [Stadt", "Kein gültiges YAML"),
    ])
    func faultsAreNamedWithTheirLine(_ alt: String, _ neu: String, _ grund: String) {
        let fehler = #expect(throws: ShippedDataError.self) {
            try ShippedData.briefkopf(Self.muster.replacing(alt, with: neu), datei: "briefkopf.yaml")
        }
        #expect(fehler?.description.contains(grund) == true, "\(fehler?.description ?? "")")
    }
}
