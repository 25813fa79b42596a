// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Answering

/// A statement that stops in the middle of a sentence carries nothing, however much of it is in the source.
@Suite struct SatzendeTests {
    @Test(arguments: [
        ("Die Gebühr ist nach § 47 Abs.", "Abs."), ("Die Gebühr ist nach §", "§"), ("Sie beträgt nach Nr.", "Nr."),
        ("Vorzulegen sind Pass,", "Pass,"), ("Vorzulegen sind Pass und", "und"), ("Sie wird erteilt, wenn", "wenn"),
        ("Vorzulegen sind: –", "–"),
        ("Vorliegen müssen: • Pass •", "•"), ("Vorzulegen sind:", "sind:"), ("Die Frist beginnt mit der", "der"),
        ("nach Abs. 2 lit.", "lit."),
    ])
    func isOpen(text: String, wort: String) {
        #expect(Satzende.offenesWort(text) == wort)
    }

    @Test(arguments: [
        "", "Die Gebühr beträgt 29 Euro.", "Das gilt nach § 47 Abs. 1 Nr. 8 AufenthV.", "Das gilt nach Absatz 2 Satz 1",
        "Die Behörde teilt es mit.", "Der Ausländer reicht die Unterlagen ein.", "biometrisches Lichtbild",
        "Der Antrag steht ihm zu.", "Verwaltungsakte dieser Art.", "Das gilt nach diesem Absatz.",
        "Er „reicht sie ein“", "Die Frist läuft bis 31.12.2026",
    ])
    func ends(text: String) {
        #expect(Satzende.offenesWort(text) == nil)
    }

    @Test func aStatementThatBreaksOffIsNotSupported() throws {
        let satz =
            "Für die Ausstellung der Fiktionsbescheinigung ist die Gebühr nach § 47 Abs. 1 Nr. 8 AufenthV zu erheben."
        let ganz = try Pruefmuster.ergebnis(satz, satz)
        #expect(ganz.pruefstand == .woertlich)
        let abgeschnitten = try Pruefmuster.ergebnis(
            satz, "Für die Ausstellung der Fiktionsbescheinigung ist die Gebühr nach § 47 Abs.")
        #expect(abgeschnitten.pruefstand == .nichtBelegt && abgeschnitten.gruende == [.brichtAb("Abs.")])
        #expect(abgeschnitten.gruende[0].satz == "Die Aussage bricht nach „Abs.“ ab.")
    }
}
