// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Ingestion

struct LandeszusatzTests {
    @Test(arguments: [
        ("[Ergänzung NRW – verbindlich:] Die Frist beträgt zwei Wochen.", 1),
        ("Der Bund empfiehlt drei Wochen.\n[Zusatz Nordrhein-Westfalen] Es gelten zwei Wochen.\nIm Übrigen: offen.", 1),
        ("Ergänzung NRW: Es genügt eine Kopie.", 1), ("Landesregelung NRW: Es genügt eine Kopie.", 1),
        ("[Ergänzung Bayern – verbindlich:] Es gilt eine Woche.", 0), ("[NRW – unverbindlicher Hinweis] Es gilt.", 0),
        ("Der Antrag ist in NRW zu stellen.", 0), ("[Anm. d. Red.] Es gilt eine Woche.", 0), ("", 0), ("[", 0),
        (":", 0),
    ])
    func paragraphsOfTheLand(_ text: String, _ erwartet: Int) {
        #expect(Landeszusatz(eigenesLand: "NRW").zusaetze(in: text).count == erwartet)
    }

    @Test func theyBecomePassagesOfTheirOwn() {
        let text = "Der Bund empfiehlt drei Wochen.\n[Ergänzung NRW:] Es gelten zwei Wochen.\nIm Übrigen ist frei."
        let passage = Passage(
            abschnitt: 3, pfad: "Nr. 4", bereich: 10..<(10 + text.utf8.count), text: text, titel: "T", kontext: "K")
        let teile = Landeszusatz(eigenesLand: "Nordrhein-Westfalen").geteilt([passage])
        #expect(teile.map(\.rang) == [nil, .landeserlass, nil])
        #expect(teile[1].text == "[Ergänzung NRW:] Es gelten zwei Wochen.")
        for teil in teile {
            let start = teil.bereich.lowerBound - 10
            #expect(text.utf8(start..<start + teil.bereich.count) == teil.text)
        }
    }
}
