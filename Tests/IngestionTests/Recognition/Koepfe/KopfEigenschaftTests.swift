// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Ingestion

/// Whatever becomes of the lines of a head: nothing crashes, every place lies in its text, what is doubtful is said.
@Suite struct KopfEigenschaftTests {
    private struct Zufall: RandomNumberGenerator {
        var zustand: UInt64
        mutating func next() -> UInt64 {
            zustand = zustand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return zustand ^ (zustand >> 29)
        }
    }

    private static func pruefe(_ text: String, _ form: Druckform) throws {
        let fall = Kopffall(name: "", kopf: text)
        guard
            let aufnahme = try? Dokumentaufnahme(eigenesLand: "NRW", verweise: { _ in [] })
                .nimmAuf(form.dokument(fall), name: "z.pdf", sha256: "03")
        else { return }
        for angabe in aufnahme.erkennung {
            #expect((0...1).contains(angabe.sicherheit))
            if angabe.istFraglich { #expect(angabe.zweifel?.isEmpty == false) }
            guard let stelle = angabe.stelle else { continue }
            let abschnitt = try #require(
                aufnahme.abschnitte.indices.contains(stelle.abschnitt) ? aufnahme.abschnitte[stelle.abschnitt] : nil)
            #expect(stelle.bereich.upperBound <= abschnitt.text.utf8.count)
            #expect(abschnitt.text(in: stelle.bereich) == stelle.text)
        }
        for feld in [Feldangabe.Feld.normgeber, .datum, .aktenzeichen, .betreff] {
            #expect(aufnahme.erkennung.count { $0.feld == feld } == 1)
        }
    }

    @Test(arguments: 0..<120)
    func linesInAnyOrder(_ saat: Int) throws {
        var zufall = Zufall(zustand: UInt64(saat) &* 977 &+ 5)
        let fall = Kopfkorpus.alle[saat % Kopfkorpus.alle.count]
        let zeilen = fall.kopf.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).shuffled(
            using: &zufall)
        try Self.pruefe(zeilen.joined(separator: "\n"), Druckform.allCases[saat % 4])
    }

    @Test(arguments: 0..<120)
    func linesOfSeveralHeads(_ saat: Int) throws {
        var zufall = Zufall(zustand: UInt64(saat) &* 7919 &+ 3)
        var zeilen: [String] = []
        for _ in 0..<Int.random(in: 0...40, using: &zufall) {
            let fall = Kopfkorpus.alle.randomElement(using: &zufall)
            zeilen.append(fall?.kopf.split(separator: "\n").randomElement(using: &zufall).map(String.init) ?? "")
        }
        try Self.pruefe(zeilen.joined(separator: "\n"), Druckform.allCases[saat % 4])
    }

    @Test(arguments: 0..<120)
    func bytesBroken(_ saat: Int) throws {
        var zufall = Zufall(zustand: UInt64(saat) &* 104_729 &+ 11)
        var bytes = Array(Kopfkorpus.alle[saat % Kopfkorpus.alle.count].kopf.utf8)
        for _ in 0..<20 {
            guard let i = bytes.indices.randomElement(using: &zufall) else { break }
            switch Int.random(in: 0...3, using: &zufall) {
            case 0: bytes.remove(at: i)
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &zufall), at: i)
            case 2: bytes[i] = UInt8.random(in: 9...126, using: &zufall)
            default: bytes.swapAt(i, bytes.indices.randomElement(using: &zufall) ?? i)
            }
        }
        try Self.pruefe(String(decoding: bytes, as: UTF8.self), Druckform.allCases[saat % 4])
    }

    /// A line alone, with every form that it may take.
    @Test func anyLineGivesValidRanges() {
        for zeile in Kopfkorpus.alle.flatMap({ $0.kopf.split(separator: "\n") }).map({ String($0) }) {
            let glatt = zeile.geglaettet
            let kopfzeile = Kopfzeile(Zeile(text: glatt, seite: 1, block: 0, art: .absatz, offset: 0), roh: zeile)
            let anzahl = glatt.utf8.count
            #expect((0...anzahl).contains(kopfzeile.wertAb))
            for start in 0..<anzahl {
                let stelle = kopfzeile.stelle(start..<anzahl)
                #expect(stelle.bereich.upperBound <= zeile.utf8.count && stelle.bereich.lowerBound >= 0)
                #expect(zeile.utf8(stelle.bereich).geglaettet == glatt.utf8(start..<anzahl).geglaettet)
            }
        }
    }
}
