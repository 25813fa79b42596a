// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Regelungen
import ShippedData
import Testing

/// What holds for any text, however torn.
@Suite struct RegelungsleserEigenschaften {
    /// Sentences of the tables, cut, joined and filled with what texts hold that were badly extracted.
    private static func texte(_ anzahl: Int) -> [String] {
        var zufall = SplitMix(seed: 7)
        let saetze = (Dauersaetze.alle + Nachforderungssaetze.alle + Gebuehrensaetze.alle + Unterlagensaetze.alle).map(
            \.0)
        let stoerung = [
            "", "\n", "\r\n", "\u{AD}", "(", ")", "„", "“", ":", ";", " – ", "1. ", "a) ", "€", "\u{FB01}", "u\u{308}",
            "🙂", "§ 5 ",
            "oder", "99999999999 Jahre", "\u{202E}", "\0",
        ]
        return (0..<anzahl).map { _ in
            var zeichen = Array(
                (0...Int.random(in: 0...2, using: &zufall)).map { _ in saetze.randomElement(using: &zufall)! }.joined())
            for _ in 0..<Int.random(in: 0...6, using: &zufall) {
                let stelle = Int.random(in: 0..<zeichen.count, using: &zufall)
                if Bool.random(using: &zufall), zeichen.count > 8 {
                    zeichen.removeSubrange(stelle..<min(zeichen.count - 1, stelle + 3))
                } else {
                    zeichen.insert(contentsOf: stoerung.randomElement(using: &zufall)!, at: stelle)
                }
            }
            return String(zeichen)
        }
    }

    @Test func everyPlaceLiesInTheTextAndHoldsItsWords() throws {
        let leser = try RegelungsleserTests.leser.get()
        for text in Self.texte(2_000) {
            let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: text)
            for regelung in leser.lies(abschnitt) {
                let bereich = regelung.beleg.bereich
                #expect(bereich.upperBound <= text.utf8.count && !bereich.isEmpty, "\(text)")
                #expect(abschnitt.text(in: bereich) == regelung.beleg.text, "\(text)")
                guard case .unterlagen(let unterlagen) = regelung.inhalt else { continue }
                for unterlage in unterlagen {
                    #expect(!unterlage.name.isEmpty && !unterlage.bereich.isEmpty, "\(text)")
                    #expect(bereich.contains(unterlage.bereich.lowerBound), "\(text)")
                    #expect(unterlage.bereich.upperBound <= bereich.upperBound, "\(text)")
                }
            }
        }
    }

    @Test func theSameTextGivesTheSameRules() throws {
        let leser = try RegelungsleserTests.leser.get()
        for text in Self.texte(200) {
            let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: text)
            #expect(leser.lies(abschnitt) == leser.lies(abschnitt))
        }
    }

    /// Every byte of what is read comes from where it says.
    @Test func aReadTextKnowsItsSource() {
        for text in Self.texte(1_000) {
            let gelesen = Lesetext(text)
            let laenge = gelesen.text.utf8.count
            #expect(Lesetext(gelesen.text).text == gelesen.text, "\(text)")
            for stelle in stride(from: 0, to: laenge, by: 7) {
                let quelle = gelesen.quelle(stelle..<laenge)
                #expect(quelle.lowerBound >= 0 && quelle.upperBound <= text.utf8.count, "\(text)")
            }
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
