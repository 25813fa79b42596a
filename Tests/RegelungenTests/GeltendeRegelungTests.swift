// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen
import TestKit
import Testing

/// Rules whose words a later decree changes.
@Suite struct GeltendeRegelungTests {
    static let text = """
        Fehlen Unterlagen, ist eine Frist von sechs Wochen zu setzen. Danach soll der Antrag abgelehnt werden. Die \
        Aufenthaltserlaubnis wird in der Regel für zwei Jahre verlängert.
        """

    static func lies(_ wirkungen: [Stellenwirkung]) throws -> [GeltendeRegelung] {
        try RegelungsleserTests.leser.get().lies(
            Abschnitt(ordnung: 0, bezeichnung: "Nr. 2", text: text), wirkungen: wirkungen)
    }

    static func wirkung(
        _ art: Wortlautaenderung.Art, alt: String?, neu: String?, stelle: String? = "2"
    ) -> Stellenwirkung {
        Stellenwirkung(
            art: art, stelle: stelle, alt: alt, neu: neu, ab: Muster.tag("2025-04-01"), quelle: Muster.sha("x"),
            quelleKurz: "Erlass X", beleg: "In Nummer 2 …")
    }

    @Test(arguments: [
        ([], ["Frist sechs Wochen", "Ablehnung", "zwei Jahre"]),
        (
            [wirkung(.ersetzt, alt: "sechs Wochen", neu: "vier Wochen")],
            ["Frist vier Wochen", "Ablehnung", "zwei Jahre"]
        ),
        ([wirkung(.ersetzt, alt: "zwei Jahre", neu: "18 Monate")], ["Frist sechs Wochen", "Ablehnung", "18 Monate"]),
        ([wirkung(.gestrichen, alt: nil, neu: nil)], []), ([wirkung(.neugefasst, alt: nil, neu: "Neu.")], []),
        (
            [wirkung(.neugefasst, alt: nil, neu: "Neu.", stelle: "3")],
            ["Frist sechs Wochen", "Ablehnung", "zwei Jahre"]
        ),
    ])
    func theValueInForceIsRead(_ wirkungen: [Stellenwirkung], _ werte: [String]) throws {
        let regeln = try Self.lies(wirkungen)
        #expect(regeln.map(\.regelung.inhalt.anzeige) == werte)
        #expect(regeln.map(\.istSicher) == werte.map { _ in true })
    }

    @Test func theBelegStaysAsItIsPrintedWithWhatChangesIt() throws {
        let regeln = try Self.lies([Self.wirkung(.ersetzt, alt: "sechs Wochen", neu: "vier Wochen")])
        #expect(regeln[0].regelung.beleg.text == "Fehlen Unterlagen, ist eine Frist von sechs Wochen zu setzen.")
        #expect(regeln.map(\.wirkungen.count) == [1, 0, 0])
        let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "Nr. 2", text: Self.text)
        for regel in regeln {
            #expect(abschnitt.text(in: regel.regelung.beleg.bereich) == regel.regelung.beleg.text)
        }
    }

    @Test(arguments: [
        // No section is named; the new words are not known; no rule can be read out of them.
        wirkung(.ersetzt, alt: "sechs Wochen", neu: "vier Wochen", stelle: nil),
        wirkung(.ersetzt, alt: "sechs Wochen", neu: nil),
        wirkung(.ersetzt, alt: "eine Frist von sechs Wochen", neu: "x"),
    ])
    func whatIsNotSureIsShownAndMarked(_ wirkung: Stellenwirkung) throws {
        let regeln = try Self.lies([wirkung])
        #expect(regeln.map(\.regelung.inhalt.anzeige) == ["Frist sechs Wochen", "Ablehnung", "zwei Jahre"])
        #expect(regeln.map(\.istSicher) == [false, true, true])
        #expect(regeln[0].zweifel != nil && regeln[1].zweifel == nil)
    }

    @Test func placesOfUnterlagenLieInThePrint() throws {
        let text = "Vorzulegen sind der Pass, der Mietvertrag und ein Lichtbild."
        let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "Nr. 2", text: text)
        let regeln = try RegelungsleserTests.leser.get().lies(
            abschnitt, wirkungen: [Self.wirkung(.ersetzt, alt: "der Mietvertrag", neu: "eine Meldebescheinigung")])
        guard case .unterlagen(let unterlagen)? = regeln.first?.regelung.inhalt else {
            Issue.record("no documents")
            return
        }
        #expect(unterlagen.map(\.name) == ["der Pass", "eine Meldebescheinigung", "ein Lichtbild"])
        #expect(unterlagen.map { abschnitt.text(in: $0.bereich) } == ["der Pass", "der Mietvertrag", "ein Lichtbild"])
    }
}
