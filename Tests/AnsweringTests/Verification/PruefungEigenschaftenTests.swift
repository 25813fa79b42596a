// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import GermanText
import Testing

/// What must hold for every statement, whatever it says.
@Suite struct PruefungEigenschaftenTests {
    private static let belegt = BelegteAussagenTests.sinngemaess

    private func istBelegt(_ satz: String, _ aussage: String) throws -> Bool {
        try Pruefmuster.ergebnis(satz, aussage).pruefstand != .nichtBelegt
    }

    /// Another number in the place of any number makes it fail.
    @Test func everyChangedNumberIsSeen() async throws {
        var mutationen = 0
        for (satz, mitMarke) in Self.belegt {
            await Task.yield()
            let aussage = mitMarke.replacing(" [Q1]", with: "")
            for stelle in aussage.ranges(of: /\d+/) {
                let zahl = try #require(Int(aussage[stelle]))
                for andere in [zahl + 1, zahl * 3 + 1, zahl + 17] {
                    mutationen += 1
                    let text = aussage.replacingCharacters(in: stelle, with: String(andere))
                    #expect(!(try istBelegt(satz, text)), "\(text)")
                }
            }
        }
        #expect(mutationen > 40)
    }

    @Test func everyChangedNumeralIsSeen() async throws {
        let worte = [
            "zwei": "fünf", "drei": "vier", "sechs": "sieben", "zwölf": "elf", "achtzehn": "neunzehn",
            "neunundzwanzig": "neunundachtzig", "vier": "acht", "halbes": "ganzes",
        ]
        var mutationen = 0
        for (satz, aussage) in Self.belegt {
            await Task.yield()
            for (wort, anderes) in worte where aussage.split(separator: " ").contains(Substring(wort)) {
                mutationen += 1
                let text = aussage.replacing(" \(wort) ", with: " \(anderes) ")
                #expect(!(try istBelegt(satz, text)), "\(text)")
            }
        }
        #expect(mutationen > 8)
    }

    /// A negation taken out, or one put before the last words, makes it fail.
    @Test func everyTurnedNegationIsSeen() async throws {
        var mutationen = 0
        for (satz, aussage) in Self.belegt {
            await Task.yield()
            for (wort, anderes) in [("nicht ", ""), ("keine ", "eine "), ("kein ", "ein "), ("ohne ", "mit ")]
            where aussage.contains(wort) {
                mutationen += 1
                let text = aussage.replacing(wort, with: anderes)
                #expect(!(try istBelegt(satz, text)), "\(text)")
            }
            let worte = aussage.split(separator: " ")
            let text = (worte.dropLast() + ["nicht"] + worte.suffix(1)).joined(separator: " ")
            mutationen += 1
            #expect(!(try istBelegt(satz, text)), "\(text)")
        }
        #expect(mutationen > 50)
    }

    /// Each word that obliges or allows, exchanged for any of another kind, makes it fail.
    @Test func everyChangedModalityIsSeen() async throws {
        let einzahl = ["kann", "muss", "soll"]
        let mehrzahl = ["können", "müssen", "sollen"]
        var mutationen = 0
        for (satz, aussage) in Self.belegt {
            await Task.yield()
            for reihe in [einzahl, mehrzahl] {
                for wort in reihe where aussage.split(separator: " ").contains(Substring(wort)) {
                    for anderes in reihe where anderes != wort {
                        mutationen += 1
                        let text = aussage.replacing(" \(wort) ", with: " \(anderes) ")
                        #expect(!(try istBelegt(satz, text)), "\(text)")
                    }
                }
            }
        }
        #expect(mutationen > 15)
    }

    @Test func theOrderOfTheEvidenceCountsForNothing() throws {
        let pruefung = try Pruefmuster.pruefung
        var beweise = [Satz.studium, Satz.frist, Satz.gebuehr, Satz.pass, Satz.zweifel].enumerated().map {
            Pruefmuster.stueck("Q\($0 + 1)", $1)
        }
        let entwuerfe = [
            Entwurfsaussage(text: Satz.pass, quellen: ["Q4"], zitat: Satz.pass),
            Entwurfsaussage(
                text: "Fehlt der Pass, ist eine Verlängerung möglich.", quellen: ["Q4", "Q1"], zitat: Satz.pass),
            Entwurfsaussage(text: "Die Gebühr beträgt 29 Euro.", quellen: ["Q3"], zitat: Satz.studium),
            Entwurfsaussage(text: "Die Gebühr beträgt 39 Euro.", quellen: ["Q3", "Q2"], zitat: Satz.gebuehr),
        ]
        let vorher = entwuerfe.map { pruefung.pruefe($0, gegen: beweise, stichtag: Pruefmuster.stichtag) }
        for _ in 0..<6 {
            beweise.append(beweise.removeFirst())
            beweise.swapAt(1, 3)
            let nachher = entwuerfe.map { pruefung.pruefe($0, gegen: beweise, stichtag: Pruefmuster.stichtag) }
            #expect(nachher == vorher)
        }
    }

    /// Any bytes come back as „not supported“, quickly and without an end of the program.
    @Test func randomBytesAreNoStatement() async throws {
        var zufall = Zufall(zustand: 42)
        let pruefung = try Pruefmuster.pruefung
        let stuecke = [Pruefmuster.stueck("Q1", Satz.frist)]
        for _ in 0..<300 {
            await Task.yield()
            let bytes = (0..<Int.random(in: 0...400, using: &zufall)).map { _ in
                UInt8.random(in: 0...255, using: &zufall)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let ergebnis = pruefung.pruefe(
                Entwurfsaussage(text: text, quellen: ["Q1"], zitat: Satz.frist), gegen: stuecke,
                stichtag: Pruefmuster.stichtag)
            #expect(ergebnis.pruefstand == .nichtBelegt)
            _ = pruefung.pruefe(
                Entwurfsaussage(text: Satz.frist, quellen: [text], zitat: text),
                gegen: stuecke + [Pruefmuster.stueck("Q2", text + Satz.frist)], stichtag: Pruefmuster.stichtag)
        }
    }

    /// Words of sources in any order are no statement unless they are the sentence itself.
    @Test func shuffledWordsCarryNoOtherNumber() async throws {
        var zufall = Zufall(zustand: 7)
        for satz in [Satz.studium, Satz.frist, Satz.termin, Satz.zweierlei] {
            for _ in 0..<20 {
                await Task.yield()
                var worte = satz.split(separator: " ").map(String.init).shuffled(using: &zufall)
                worte.insert(String(Int.random(in: 100...999, using: &zufall)), at: worte.count / 2)
                #expect(!(try istBelegt(satz, worte.joined(separator: " "))))
            }
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct Zufall: RandomNumberGenerator {
    var zustand: UInt64

    mutating func next() -> UInt64 {
        zustand &+= 0x9E37_79B9_7F4A_7C15
        var wert = zustand
        wert = (wert ^ (wert >> 30)) &* 0xBF58_476D_1CE4_E5B9
        wert = (wert ^ (wert >> 27)) &* 0x94D0_49BB_1331_11EB
        return wert ^ (wert >> 31)
    }
}

extension String {
    fileprivate func replacingCharacters(in bereich: Range<Index>, with text: String) -> String {
        self[..<bereich.lowerBound] + text + self[bereich.upperBound...]
    }
}
