// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import TestKit
import Testing

@Suite struct FragenleserTests {
    private func lies(_ text: String) -> Fragensatz { Fragenleser.lies(Array(text.utf8)) }

    // MARK: What is understood

    @Test func theFormatOfTheDecreesIsRead() throws {
        let satz = lies(
            #"""
            {"id": "A1", "frage": "Welche  Unterlagen?", "stichtag": "2025-10-26", "typ": "unterlagen", "gold": [{"file": "a.pdf", "seite": 1, "nummer": "68.1", "zitat": "Vorzulegen sind in der Regel", "rolle": "massgeblich", "auch_richtig": ["b.docx"]}], "gold_wert": ["x"], "falsch_wenn": ["c.pdf"], "falsch_details": []}
            {"id": "A2", "frage": "Wie hoch ist die Hundesteuer?", "stichtag": "2024-05-14", "typ": "unbeantwortbar", "gold": [], "gold_wert": null, "gesetz_moeglich": true}
            """#)
        #expect(satz.fehler == [])
        #expect(
            satz.fragen == [
                Prueffrage(
                    id: "A1", frage: "Welche Unterlagen?", stichtag: Muster.tag("2025-10-26"), typ: "unterlagen",
                    gold: [.datei(["a.pdf", "b.docx"], zitat: "Vorzulegen sind in der Regel")], werte: ["x"],
                    falsche: [.init(datei: "c.pdf")]),
                Prueffrage(
                    id: "A2", frage: "Wie hoch ist die Hundesteuer?", stichtag: Muster.tag("2024-05-14"),
                    typ: "unbeantwortbar", gesetzMoeglich: true),
            ])
    }

    @Test func aPlaceThatWasChangedCountsOnlyIfItIsTheOnlyOne() {
        let alt = #"{"file": "alt.pdf", "zitat": "alt", "rolle": "geaenderte_stelle"}"#
        let neu = #"{"file": "neu.pdf", "zitat": "neu", "rolle": "massgeblich"}"#
        #expect(lies("{\"frage\": \"A?\", \"gold\": [\(alt), \(neu)]}").fragen.first?.gold.count == 1)
        #expect(
            lies("{\"frage\": \"A?\", \"gold\": [\(alt)]}").fragen.first?.gold == [.datei(["alt.pdf"], zitat: "alt")])
    }

    @Test func theFormatOfTheLawsIsRead() {
        let satz = lies(
            #"{"id": 7, "frage": "Wie lange?", "typ": "dauer", "gold": [{"gesetz": "AufenthG", "bezeichnung": "§ 16b", "absatz": "2", "zitat": "in der Regel zwei Jahre"}], "stil": "amt"}"#
        )
        #expect(satz.fehler == [])
        #expect(satz.fragen.first?.id == "7")
        #expect(satz.fragen.first?.gold == [.norm(gesetz: "AufenthG", bezeichnung: "§ 16b")])
        #expect(satz.fragen.first?.stichtag == nil)
    }

    @Test func theSimpleFormatNeedsLittle() {
        let satz = lies(
            "\u{FEFF}# Fragen der Stadt\r\n\r\n"
                + #"{"frage": "Was gilt?", "gold": [{"aktenzeichen": "523-26.02.09"}]}"# + "\r\n   \r\n"
                + #"{"frage": "Was nicht?", "typ": "unbeantwortbar"}"#)
        #expect(satz.fehler == [])
        #expect(satz.fragen.map(\.id) == ["Z3", "Z5"])
        #expect(satz.fragen.map(\.typ) == ["sonstige", "unbeantwortbar"])
        #expect(satz.fragen.first?.gold == [.aktenzeichen("523-26.02.09", zitat: nil)])
    }

    @Test(arguments: [
        (#""gold_wert": "93 Euro""#, ["93 Euro"]),
        (#""gold_wert": "zwei Jahre, höchstens drei Jahre""#, ["zwei Jahre", "höchstens drei Jahre"]),
        (#""gold_wert": "Frist zwei Wochen; dann: Ablehnung""#, ["Frist zwei Wochen", "dann: Ablehnung"]),
        (#""werte": ["Pass, gültig", " ", "29,50 Euro"]"#, ["Pass, gültig", "29,50 Euro"]),
        (#""werte": "29,50 Euro""#, ["29,50 Euro"]), (#""werte": [], "gold_wert": "93 Euro""#, []),
        (#""gold_wert": null"#, []), (#""gold_wert": 93"#, []), (#""werte": [1, 2]"#, []),
    ])
    func whatACompleteAnswerNamesIsRead(angabe: String, werte: [String]) {
        let satz = lies("{\"frage\": \"A?\", \"gold\": [{\"datei\": \"a\"}], \(angabe)}")
        #expect(satz.fehler == [] && satz.fragen.first?.werte == werte)
    }

    @Test func whatMustNotAnswerIsReadWithItsReason() {
        let satz = lies(
            #"{"frage": "A?", "gold": [{"file": "a"}], "falsch_wenn": ["b", "c"], "falsch_details": [{"file": "b", "grund": "ausser_kraft", "wert": ["x"]}, {"file": "c", "grund": "anderes_land"}]}"#
        )
        #expect(
            satz.fragen.first?.falsche == [.init(datei: "b", istAusserKraft: true), .init(datei: "c")])
        #expect(lies(#"{"frage": "A?", "gold": [{"file": "a"}], "falsch_wenn": "b"}"#).fragen.first?.falsche == [])
    }

    @Test func aQuestionToBeRefusedNeedsNoPlace() {
        let satz = lies(#"{"frage": "Lügt er?", "typ": "abzulehnen"}"#)
        #expect(satz.fehler == [] && satz.fragen.first?.istBeantwortbar == false)
        #expect(lies(#"{"frage": "A?", "typ": "abzulehnen", "gold": [{"datei": "a"}]}"#).fehler.count == 1)
    }

    // MARK: What is not

    @Test(arguments: [
        (#"{"frage": "A?""#, "kein gültiges JSON"),
        ("Wie lange?", "kein gültiges JSON"),
        ("[1, 2]", "kein JSON-Objekt"),
        (#"{"gold": []}"#, "„frage“ fehlt"),
        (#"{"frage": 5, "gold": []}"#, "„frage“ hat die falsche Form"),
        (#"{"frage": "  ", "gold": []}"#, "„frage“ ist leer"),
        (#"{"frage": "A?", "stichtag": "31.02.2026", "gold": []}"#, "„stichtag“ ist kein Tag"),
        (#"{"frage": "A?", "gold": "§ 5"}"#, "„gold“ hat die falsche Form"),
        (#"{"frage": "A?", "gold": []}"#, "nennt keine Fundstelle"),
        (#"{"frage": "A?", "gold": [{"zitat": "x"}]}"#, "weder „gesetz“ noch"),
        (#"{"frage": "A?", "gold": [{"gesetz": "AufenthG"}]}"#, "fehlt „bezeichnung“"),
        (#"{"frage": "A?", "gold": [{"gesetz": "AufenthG", "bezeichnung": 5}]}"#, "„bezeichnung“ hat die falsche Form"),
        (#"{"frage": "A?", "typ": "unbeantwortbar", "gold": [{"datei": "a.pdf"}]}"#, "„typ“ ist „unbeantwortbar“"),
    ])
    func aBadLineIsNamedAndTheRestIsRead(zeile: String, grund: String) throws {
        let satz = lies(#"{"frage": "Gut?", "typ": "unbeantwortbar"}"# + "\n" + zeile)
        #expect(satz.fragen.map(\.frage) == ["Gut?"])
        let fehler = try #require(satz.fehler.first)
        #expect(fehler.zeile == 2)
        #expect(fehler.grund.contains(grund), "\(fehler)")
        #expect(fehler.description.hasPrefix("Zeile 2: "))
        #expect(fehler.grund.contains("Bitte") || fehler.grund.contains("setzen"))
    }

    @Test func aQuestionAskedTwiceIsAnError() {
        let zeile = #"{"frage": "A?", "typ": "unbeantwortbar"}"#
        let satz = lies(
            [zeile, zeile, #"{"frage": "A?", "stichtag": "2026-01-01", "typ": "unbeantwortbar"}"#]
                .joined(separator: "\n"))
        #expect(satz.fragen.count == 2)
        #expect(satz.fehler.map(\.zeile) == [2])
        #expect(satz.fehler.first?.grund.contains("schon in Zeile 1") == true)
    }

    @Test func aQuestionWithoutAnEndIsNone() {
        let satz = lies("{\"frage\": \"\(String(repeating: "a", count: 5_000))\", \"typ\": \"unbeantwortbar\"}")
        #expect(satz.fragen.isEmpty && satz.fehler.count == 1)
    }

    @Test(arguments: 0..<200)
    func noBytesMakeItFail(seed: UInt64) {
        var zufall = Zufall(state: seed)
        let gut = Array(#"{"id": "A1", "frage": "Wie?", "stichtag": "2025-10-26", "gold": [{"file": "a"}]}"#.utf8)
        var bytes: [UInt8] = []
        for _ in 0..<8 {
            var zeile = gut
            for _ in 0..<Int.random(in: 0...6, using: &zufall) {
                let stelle = Int.random(in: 0..<zeile.count, using: &zufall)
                switch Int.random(in: 0..<3, using: &zufall) {
                case 0: zeile[stelle] = .random(in: 0...255, using: &zufall)
                case 1: zeile.remove(at: stelle)
                default: zeile.insert(.random(in: 0...255, using: &zufall), at: stelle)
                }
            }
            bytes += zeile + [0x0A]
        }
        let satz = Fragenleser.lies(bytes)
        #expect(satz.fragen.allSatisfy { !$0.frage.isEmpty && !$0.id.isEmpty })
        _ = Fragenleser.lies((0..<400).map { _ in UInt8.random(in: 0...255, using: &zufall) })
        _ = Fragenleser.lies(Array(repeating: UInt8(ascii: "["), count: 100_000))
    }
}

/// The same numbers for the same seed.
struct Zufall: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
