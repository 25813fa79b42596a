// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds how the lines of print run on a picture: seen along their direction, full rows and empty gaps alternate.
public struct Zeilenrichtung: Sendable {
    private struct Punkt {
        var x: Int
        var y: Int
    }

    private let breite: Int
    private let hoehe: Int
    private let punkte: [Punkt]

    /// Slants up to about 9° are looked for.
    private static let groesste = 0.16

    /// Looks at a small copy of the picture without its edges, where scanners leave black bars.
    public init(_ bild: Graubild) {
        let schritt = max(1, bild.breite / 700)
        (breite, hoehe) = (bild.breite / schritt, bild.hoehe / schritt)
        let klein = Self.verkleinert(bild, schritt, breite, hoehe)
        let mittel = klein.reduce(0) { $0 + Int($1) } / max(1, klein.count)
        let (randX, randY) = (breite / 25, hoehe / 25)
        var punkte: [Punkt] = []
        for y in stride(from: randY, to: hoehe - randY, by: 1) {
            for x in stride(from: randX, to: breite - randX, by: 1) where Int(klein[y * breite + x]) * 4 < mittel * 3 {
                punkte.append(Punkt(x: x, y: y))
            }
        }
        self.punkte = punkte
    }

    private static func verkleinert(_ bild: Graubild, _ schritt: Int, _ breite: Int, _ hoehe: Int) -> [UInt8] {
        bild.pixel.withUnsafeBufferPointer { pixel in
            var klein = [UInt8](repeating: 255, count: breite * hoehe)
            for y in 0..<hoehe {
                for x in 0..<breite {
                    var summe = 0
                    for zeile in 0..<schritt {
                        let start = (y * schritt + zeile) * bild.breite + x * schritt
                        for place in start..<start + schritt { summe += Int(pixel[place]) }
                    }
                    klein[y * breite + x] = UInt8(summe / (schritt * schritt))
                }
            }
            return klein
        }
    }

    /// No print, or hardly more than dust.
    public var istLeer: Bool { punkte.count * 3_000 < breite * hoehe }

    /// Whether the lines run from top to bottom: the picture lies on its side.
    public var istSenkrecht: Bool {
        let quer = beste(Self.grob) { neigung in schaerfe { Self.versetzt($0.y, $0.x, neigung) } }
        let hoch = beste(Self.grob) { neigung in schaerfe { Self.versetzt($0.x, $0.y, neigung) } }
        return hoch.schaerfe > quer.schaerfe * 1.5
    }

    /// How far the lines fall on their way to the right (0.05: 5 points in 100); 0 if they are level or do not agree.
    public var neigung: Double {
        guard punkte.count > 200 else { return 0 }
        let quer = { neigung in schaerfe { Self.versetzt($0.y, $0.x, neigung) } }
        let grob = beste(Self.grob, quer).neigung
        let fein = beste(stride(from: grob - 0.008, through: grob + 0.008, by: 0.001), quer)
        return abs(fein.neigung) < Self.groesste && fein.schaerfe > quer(0) * 1.05 ? fein.neigung : 0
    }

    private static var grob: StrideThrough<Double> { stride(from: -groesste, through: groesste, by: 0.008) }

    private func beste(
        _ neigungen: StrideThrough<Double>, _ schaerfe: (Double) -> Double
    ) -> (neigung: Double, schaerfe: Double) {
        neigungen.map { ($0, schaerfe($0)) }.max { $0.1 < $1.1 } ?? (0, 0)
    }

    /// The row of a point, seen along lines of this slant.
    @inline(__always)
    private static func versetzt(_ zeile: Int, _ spalte: Int, _ neigung: Double) -> Int {
        zeile - ((spalte * Int(neigung * 65_536)) >> 16)
    }

    /// How much the fullness of neighbouring rows differs.
    private func schaerfe(_ zeile: (Punkt) -> Int) -> Double {
        let versatz = max(breite, hoehe)
        var fuelle = [Int32](repeating: 0, count: 3 * versatz)
        for punkt in punkte { fuelle[versatz + zeile(punkt)] += 1 }
        return zip(fuelle, fuelle.dropFirst()).reduce(0) { summe, paar in
            let unterschied = Double(paar.1 - paar.0)
            return summe + unterschied * unterschied
        }
    }
}
