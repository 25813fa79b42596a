// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import TestKit
import Testing

@Suite("Einträge des Protokolls")
struct AuditeintragTests {
    @Test("Die kanonischen Bytes nennen jedes Feld mit seiner Länge")
    func canonical() {
        let eintrag = Auditeintrag(
            nummer: 3, zeit: 5, rolle: "Ä\n", art: "", gegenstand: "v 1", inhalt: "{}", vorher: "0", summe: "x")
        #expect(
            String(decoding: eintrag.kanonisch, as: UTF8.self)
                == "fundstelle-audit 1\n1:3\n1:5\n3:Ä\n\n0:\n3:v 1\n2:{}\n1:0\n")
    }

    @Test("Ein Stand lässt sich aufschreiben und wieder lesen; Falsches wird nicht gelesen")
    func head() {
        let kopf = Musterkette.kette(3)[2].kopf
        #expect(Auditkopf(text: kopf.text) == kopf)
        let summe = kopf.summe
        for falsch in ["", "3", ":\(summe)", "-1:\(summe)", "3:\(summe)0", "3:\(summe.uppercased())G", "3:\(summe):"] {
            #expect(Auditkopf(text: falsch) == nil, "\(falsch)")
        }
    }

    @Test("Jeder Mangel nennt seinen Eintrag")
    func words() {
        let arten: [Auditmangel.Art] = [
            .veraendert, .reihenfolge, .verkettung, .abgeschnitten, .angehaengt, .ausgetauscht, .gegenstand,
        ]
        let saetze = Set(arten.map { "\(Auditmangel(nummer: 4711, art: $0))" })
        #expect(saetze.count == arten.count && saetze.allSatisfy { $0.contains("4711") && $0.hasSuffix(".") })
    }
}
