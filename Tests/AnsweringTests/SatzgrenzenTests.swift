// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Answering

/// The sentences that an answer may quote.
struct SatzgrenzenTests {
    private func saetze(_ text: String, unterabschnitte: [Range<Int>] = []) -> [String] {
        let abschnitt = Abschnitt(
            ordnung: 0, bezeichnung: "Nr. 4", ueberschrift: "Nachweise", text: text,
            teile: unterabschnitte.map {
                Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 4.\($0.lowerBound)", bereich: $0)
            })
        return Satzgrenzen(abschnitt).saetze().map {
            abschnitt.text(in: $0.bereich).split(separator: "\n").joined(separator: "|")
        }
    }

    @Test(arguments: [
        (
            "4.2 Weitere Unterlagen – Fortsetzung\nSoweit nötig, ist ein Pass vorzulegen.",
            ["Soweit nötig, ist ein Pass vorzulegen."]
        ),
        ("4.2 Unterlagen\n4.2.1 Im Einzelfall\nEin Pass ist vorzulegen.", ["Ein Pass ist vorzulegen."]),
        (
            "Gebühren\nEs wird eine Gebühr erhoben. Sie beträgt 25 Euro.",
            ["Es wird eine Gebühr erhoben.", "Sie beträgt 25 Euro."]
        ),
        ("4.2 Vorzulegen sind:\n– Pass\n– Lichtbild", ["4.2 Vorzulegen sind:|– Pass|– Lichtbild"]),
        (
            "4.2 Die Frist beträgt drei Wochen.\nSie wird verlängert.",
            ["4.2 Die Frist beträgt drei Wochen.", "Sie wird verlängert."]
        ),
        ("(2) Ein Pass ist vorzulegen.", ["Ein Pass ist vorzulegen."]),
    ])
    func aSentenceStandsWithoutItsHeading(text: String, erwartet: [String]) {
        #expect(saetze(text).map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init) == erwartet)
    }

    @Test func eachSubsectionLosesItsOwn() {
        let text = "4.1 Regelfall\nEin Pass ist nötig.\n4.2 Ausnahme\nDavon kann abgesehen werden."
        let grenze = text.utf8.count - "4.2 Ausnahme\nDavon kann abgesehen werden.".utf8.count
        let gefunden = saetze(text, unterabschnitte: [0..<grenze, grenze..<text.utf8.count])
        #expect(
            gefunden.map { String($0.trimmingPrefix(while: \.isWhitespace)) } == [
                "Ein Pass ist nötig.", "Davon kann abgesehen werden.",
            ])
    }
}
