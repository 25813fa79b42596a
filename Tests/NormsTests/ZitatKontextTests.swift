// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("Citations relative to the place of the text")
struct ZitatKontextTests {
    private let ort = Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "2", satz: "3")

    @Test(
        "Parts are completed from the place",
        arguments: [
            ("Absatz 1 gilt", ["§ 16b Abs. 1 AufenthG"]),
            ("Absatz 4 Satz 1", ["§ 16b Abs. 4 Satz 1 AufenthG"]),
            ("Satz 1 gilt", ["§ 16b Abs. 2 Satz 1 AufenthG"]),
            ("nach Nummer 3", ["§ 16b Abs. 2 Satz 3 Nr. 3 AufenthG"]),
            ("die Sätze 1 und 2", ["§ 16b Abs. 2 Satz 1 AufenthG", "§ 16b Abs. 2 Satz 2 AufenthG"]),
            ("Absatz 1 Nummer 1 bis 3", ["§ 16b Abs. 1 Nr. 1 bis 3 AufenthG"]),
            ("§ 5 Abs. 1", ["§ 5 Abs. 1 AufenthG"]),
            ("§ 5 Abs. 1 AsylG", ["§ 5 Abs. 1 AsylG"]),
            ("§ 5 dieses Gesetzes", ["§ 5 AufenthG"]),
            ("§ 5 des Gesetzes vom 3. Mai 2004", ["§ 5"]),
            ("Artikel 6", ["Art. 6"]),
            ("Anlage 1", ["Anlage 1 AufenthG"]),
            ("§ 3 AsylG und § 7", ["§ 3 AsylG", "§ 7 AufenthG"]),
            ("BGBl. I Nr. 54", []),
            ("siehe S. 5", []),
        ])
    func ergaenzt(_ text: String, _ wanted: [String]) {
        #expect(Pruefling.kanonisch(text, kontext: ort) == wanted)
    }

    @Test("Without a place, parts name no provision")
    func ohneOrt() {
        #expect(Pruefling.kanonisch("Absatz 2 Satz 1 gilt entsprechend.").isEmpty)
    }

    @Test("In a decree, Nummern are counted")
    func erlass() {
        let place = Normzitat(zaehlung: .nummer, nummer: "3.1")
        #expect(Pruefling.kanonisch("Nummer 4.2 gilt", kontext: place) == ["Nr. 4.2"])
        #expect(Pruefling.kanonisch("§ 5 Abs. 1", kontext: place) == ["§ 5 Abs. 1"])
    }
}
