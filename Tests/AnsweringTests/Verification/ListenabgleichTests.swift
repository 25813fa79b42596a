// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Testing

/// A statement that names a part of a list says that the list goes on.
@Suite struct ListenabgleichTests {
    private static let zeile = "Vorzulegen sind folgende Unterlagen: Reisepass, Arbeitsvertrag, Mietvertrag."
    private static let hinweis = ["Die Liste in Nr. 1 nennt weitere Punkte."]

    private func hinweise(_ satz: String, _ aussagen: [String]) throws -> [String] {
        let ergebnis = try Pruefmuster.pruefung.pruefe(
            aussagen.map { Entwurfsaussage(text: $0, quellen: ["Q1"], zitat: satz) },
            gegen: [Pruefmuster.stueck("Q1", satz)], stichtag: Pruefmuster.stichtag)
        #expect(ergebnis.belegt.count == aussagen.count)
        return ergebnis.hinweise
    }

    @Test(arguments: [
        (Satz.liste, ["Vorzulegen sind Reisepass und Arbeitsvertrag."]),
        (Satz.liste, ["Vorzulegen ist der Reisepass."]),
        (zeile, ["Vorzulegen sind der Reisepass und der Mietvertrag."]),
    ])
    func whatIsLeftOutIsSaid(satz: String, aussagen: [String]) throws {
        #expect(try hinweise(satz, aussagen) == Self.hinweis)
    }

    @Test(arguments: [
        (Satz.liste, [Satz.liste]),
        (Satz.liste, ["Vorzulegen sind Reisepass, Arbeitsvertrag und Nachweis der Krankenversicherung."]),
        // what one statement leaves out, another names
        (
            Satz.liste,
            ["Vorzulegen sind Reisepass und Arbeitsvertrag.", "Vorzulegen ist der Nachweis der Krankenversicherung."]
        ),
        (zeile, ["Vorzulegen sind Reisepass, Arbeitsvertrag und Mietvertrag."]),
        (Satz.gebuehr, [Satz.gebuehr]),
    ])
    func aWholeListNeedsNoNote(satz: String, aussagen: [String]) throws {
        #expect(try hinweise(satz, aussagen) == [])
    }
}
