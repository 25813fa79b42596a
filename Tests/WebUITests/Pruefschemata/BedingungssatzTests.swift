// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Testing

@testable import WebUI

/// Conditions as a reader understands them.
@Suite struct BedingungssatzTests {
    private static let satz = Bedingungssatz(fakten: Musterschema.schema.fakten)
    private static let befreit = Bedingung.vergleich(fakt: "befreit", .gleich, .wert(.jaNein(true)))

    private static func zahl(_ vergleich: Bedingung.Vergleich) -> Bedingung {
        .vergleich(fakt: "alter", vergleich, .wert(.zahl(45)))
    }

    @Test(arguments: [
        (Self.befreit, "„Ist die Person von der Passpflicht befreit?“: ja"),
        (.nicht(Self.befreit), "„Ist die Person von der Passpflicht befreit?“: nein"),
        (.nicht(.nicht(Self.befreit)), "„Ist die Person von der Passpflicht befreit?“: ja"),
        (
            .vergleich(fakt: "befreit", .ungleich, .wert(.jaNein(false))),
            "„Ist die Person von der Passpflicht befreit?“: ja"
        ),
        (Self.zahl(.mindestens), "„Wie alt ist die Person?“: mindestens 45 Jahre"),
        (.nicht(Self.zahl(.mindestens)), "„Wie alt ist die Person?“: weniger als 45 Jahre"),
        (.nicht(Self.zahl(.kleiner)), "„Wie alt ist die Person?“: mindestens 45 Jahre"),
        (.nicht(Self.zahl(.groesser)), "„Wie alt ist die Person?“: höchstens 45 Jahre"),
        (.nicht(Self.zahl(.hoechstens)), "„Wie alt ist die Person?“: mehr als 45 Jahre"),
        (Self.zahl(.ungleich), "„Wie alt ist die Person?“: nicht 45 Jahre"),
        (.vergleich(fakt: "passBis", .kleiner, .stichtag), "„Bis wann ist der Pass gültig?“: vor dem Stichtag"),
        (
            .vergleich(fakt: "passBis", .mindestens, .wert(.datum(Probebestand.tag(2026, 11, 30)))),
            "„Bis wann ist der Pass gültig?“: am 30.11.2026 oder später"
        ),
        (.vergleich(fakt: "ort", .gleich, .wert(.auswahl("uni"))), "„Wo wird studiert?“: „Hochschule“"),
        (.nicht(.vergleich(fakt: "ort", .gleich, .wert(.auswahl("x")))), "„Wo wird studiert?“: nicht „x“"),
        (.vergleich(fakt: "fremd", .gleich, .wert(.zahl(1000))), "fremd: genau 1.000"),
    ])
    func oneComparisonInWords(bedingung: Bedingung, text: String) {
        #expect(Self.satz.text(bedingung) == text)
    }

    @Test func chainsKeepTheirMeaning() {
        let a = Bedingung.vergleich(fakt: "a", .gleich, .wert(.jaNein(true)))
        let b = Bedingung.vergleich(fakt: "b", .gleich, .wert(.jaNein(true)))
        let c = Bedingung.vergleich(fakt: "c", .gleich, .wert(.jaNein(true)))
        #expect(Self.satz.text(.und([a, .oder([b, c])])) == "a: ja und (b: ja oder c: ja)")
        #expect(Self.satz.text(.nicht(.und([a, .oder([b, c])]))) == "a: nein oder (b: nein und c: nein)")
        #expect(Self.satz.text(.oder([.und([a])])) == "a: ja")
    }
}
