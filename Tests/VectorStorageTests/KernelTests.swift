// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import CVektorkern
import Testing

@testable import VectorStorage

/// The kernel of this machine against the plain one, and both against sums of whole numbers.
@Suite struct KernelTests {
    @Test(arguments: [8, 31, 32, 33, 64, 96, 384, 1_000, 1_024, 4_096])
    func everyKernelGivesTheSame(dimension: Int) {
        var zufall = SystemRandomNumberGenerator()
        let lage = Satzlage(dimension: dimension)
        let anzahl = 37
        var bytes = [UInt8](repeating: 0, count: anzahl * lage.schritt)
        var frage = [Int16](repeating: 0, count: lage.laenge)
        for k in 0..<dimension { frage[k] = Int16.random(in: -2_047...2_047, using: &zufall) }
        for satz in 0..<anzahl {
            for k in 0..<dimension {
                bytes[satz * lage.schritt + k] = UInt8(bitPattern: Int8.random(in: -127...127, using: &zufall))
            }
            bytes.withUnsafeMutableBytes {
                $0.storeBytes(of: Float(0.5), toByteOffset: satz * lage.schritt + lage.massstab, as: Float.self)
            }
        }
        let erwartet = (0..<anzahl).map { satz in
            0.5
                * Float(
                    (0..<dimension).reduce(0) { summe, k in
                        summe + Int(Int8(bitPattern: bytes[satz * lage.schritt + k])) * Int(frage[k])
                    })
        }
        for bauart in [vektor_beste_bauart(), VEKTOR_EINFACH] {
            var punkte = [Float](repeating: .nan, count: anzahl)
            // Behind the last record lies nothing: reading ahead must not touch it.
            vektor_punkte(bauart, bytes, anzahl, lage.kern, frage, &punkte)
            #expect(punkte == erwartet)
        }
    }

    @Test func noSumOverflows() {
        let lage = Satzlage(dimension: 4_096)
        var bytes = [UInt8](repeating: UInt8(bitPattern: -127), count: lage.schritt)
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: Float(1), toByteOffset: lage.massstab, as: Float.self) }
        let frage = [Int16](repeating: 2_047, count: lage.laenge)
        for bauart in [vektor_beste_bauart(), VEKTOR_EINFACH] {
            var punkte: [Float] = [0]
            vektor_punkte(bauart, bytes, 1, lage.kern, frage, &punkte)
            #expect(punkte == [-127 * 2_047 * 4_096])
        }
    }

    @Test func theSumIsCRC32C() {
        #expect(vektor_pruefsumme(0, Array("123456789".utf8), 9) == 0xE306_9283)
        #expect(vektor_pruefsumme(vektor_pruefsumme(0, Array("1234".utf8), 4), Array("56789".utf8), 5) == 0xE306_9283)
    }
}
