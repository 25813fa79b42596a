// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import Norms
import TestKit
import Testing

@Suite("Vermerk als JSON")
struct VermerkJSONTests {
    /// Bytes that have been released stay what they are: if this fails, the form has changed and needs a new number.
    @Test func theFormIsFixed() throws {
        var vermerk = try Vermerkprobe.vermerk()
        vermerk.punkte = [
            Vermerk.Punkt(
                kennung: "zulassung", frage: "Zulassung \"Uni/FH\"?", normen: ["§ 16b AufenthG"],
                setzung: Vermerkprobe.setzung(.erfuellt), belege: [Vermerkprobe.erlass])
        ]
        (vermerk.unterlagen, vermerk.nachforderungen) = ([], [])
        let erwartet = #"""
            {"form":"fundstelle-vermerk/1","vermerk":{"corpusstand":4711,"dauer":{"bis":"2028-11-30","durch":{"rolle":
            "Sachbearbeitung"},"grund":"Regeldauer","rechenweg":["Beginn 01.12.2026","zwei Jahre"],"um":{"millisekunden":
            1795993200000},"von":"2026-12-01"},"durch":{"rolle":"Sachbearbeitung"},"entwuerfe":[{"modell":"Testmodell",
            "text":"Es wird vorgeschlagen …"}],"fakten":[{"frage":"Bis wann ist der Pass gültig?","wert":"01.02.2030"},
            {"frage":"Wie viele Semester?","wert":"5 Semester"}],"freigegeben":{"millisekunden":1795993200000},
            "nachforderungen":[],"punkte":[{"belege":[{"fundstelle":{"abschnitt":3,"bereich":[0,51],"fassung":
            "ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12","pfad":"Nr. 3.2","seite":4,"zitat":
            "Vorzulegen sind\n1. der Pass <und>\n2. zwei   Bilder."},"quelle":{"aenderungen":[],"datei":"erlass.pdf",
            "datum":"2025-02-12","geltung":{"grenzenSindBekanntgabe":false,"herkunft":"erkannt","hinweise":[],"status":
            "inKraft","von":"2025-03-01"},"istVerbindlich":true,"kurz":"Erlass v. 12.02.2025, 523-26.02.09","land":
            "Seenmark","normgeber":"Ministerium","rang":5,"titel":"Studium"}}],"frage":"Zulassung \"Uni/FH\"?","kennung":
            "zulassung","normen":["§ 16b AufenthG"],"setzung":{"durch":{"rolle":"Sachbearbeitung"},"grund":
            "Bescheid liegt vor.","status":"erfuellt","um":{"millisekunden":1795993200000}}}],"referenz":"2026-0815",
            "schema":{"kennung":"studium","version":2},"schemaname":"Verlängerung zum Studium","stichtag":"2026-11-30",
            "unterlagen":[],"vorgang":7}}
            """#
        #expect(String(decoding: vermerk.json(), as: UTF8.self) == erwartet.replacing("\n", with: ""))
    }

    @Test func comesBackEqual() throws {
        let vermerk = try Vermerkprobe.vermerk()
        let gelesen = try Vermerk(json: vermerk.json())
        #expect(gelesen == vermerk && gelesen.json() == vermerk.json())
    }

    /// Any text comes back as it was, whatever characters it holds.
    @Test func anyTextComesBack() throws {
        var zufall = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var vermerk = try Vermerkprobe.vermerk()
            vermerk.referenz = Self.text(&zufall)
            vermerk.entwuerfe = [.init(modell: Self.text(&zufall), text: Self.text(&zufall))]
            vermerk.punkte[0].belege[0].fundstelle.zitat = Self.text(&zufall)
            let json = vermerk.json()
            let gelesen = try Vermerk(json: json)
            #expect(gelesen == vermerk && gelesen.json() == json)
        }
    }

    @Test(arguments: ["", "{}", "[]", #"{"form":"anderes/1","vermerk":{}}"#, #"{"form":"fundstelle-vermerk/1"}"#])
    func whatIsNoVermerkIsRefused(_ text: String) {
        #expect(throws: Vermerkfehler.unlesbar) { try Vermerk(json: Array(text.utf8)) }
    }

    @Test func aVermerkOfAnotherFormIsRefused() throws {
        let json = String(decoding: try Vermerkprobe.vermerk().json(), as: UTF8.self)
        #expect(throws: Vermerkfehler.unlesbar) {
            try Vermerk(json: Array(json.replacing("vermerk/1", with: "vermerk/2").utf8))
        }
    }

    private static func text(_ zufall: inout SystemRandomNumberGenerator) -> String {
        let bereiche: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x2FF, 0x600...0x6FF, 0x2000...0x206F, 0x1F300...0x1F5FF,
        ]
        let zeichen = (0..<Int.random(in: 0...40, using: &zufall)).compactMap { _ in
            bereiche.randomElement(using: &zufall).flatMap { Unicode.Scalar(UInt32.random(in: $0, using: &zufall)) }
        }
        return String(String.UnicodeScalarView(zeichen))
    }
}
