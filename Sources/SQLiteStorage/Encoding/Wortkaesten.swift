// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The word boxes of a page as compact bytes: hundredths of a point, each as a step from the box before.
enum Wortkaesten {
    static let version: UInt8 = 1

    static func encode(_ woerter: [Wortkasten]) -> [UInt8] {
        var writer = ByteWriter(version: version)
        writer.write(count: woerter.count)
        var vorher = Werte()
        for kasten in woerter {
            let werte = Werte(kasten)
            writer.write(werte.abschnitt &- vorher.abschnitt)
            writer.write(werte.start &- vorher.start)
            writer.write(count: kasten.bereich.count)
            writer.write(werte.x - vorher.x)
            writer.write(werte.y - vorher.y)
            writer.write(werte.breite)
            writer.write(werte.hoehe - vorher.hoehe)
            vorher = werte
        }
        return writer.bytes
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8]) throws -> [Wortkasten] {
        var reader = try ByteReader(bytes, version: version)
        let count = try reader.readCount()
        var woerter: [Wortkasten] = []
        woerter.reserveCapacity(count)
        var werte = Werte()
        for _ in 0..<count {
            werte.abschnitt &+= try reader.readInt()
            werte.start &+= try reader.readInt()
            let bereich = try reader.range(werte.start, Int(truncatingIfNeeded: try reader.readUnsigned()))
            werte.x &+= try reader.readInt()
            werte.y &+= try reader.readInt()
            werte.breite = try reader.readInt()
            werte.hoehe &+= try reader.readInt()
            woerter.append(werte.kasten(bereich))
        }
        return woerter
    }

    private struct Werte {
        var abschnitt = 0
        var start = 0
        var x = 0
        var y = 0
        var breite = 0
        var hoehe = 0

        init() {}

        init(_ kasten: Wortkasten) {
            abschnitt = kasten.abschnitt
            start = kasten.bereich.lowerBound
            x = Self.hundredths(kasten.x)
            y = Self.hundredths(kasten.y)
            breite = Self.hundredths(kasten.breite)
            hoehe = Self.hundredths(kasten.hoehe)
        }

        func kasten(_ bereich: Range<Int>) -> Wortkasten {
            Wortkasten(
                abschnitt: abschnitt, bereich: bereich, x: Double(x) / 100, y: Double(y) / 100,
                breite: Double(breite) / 100, hoehe: Double(hoehe) / 100)
        }

        /// Values no page can have (not a number, infinite) count as the nearest sensible one.
        private static func hundredths(_ points: Double) -> Int {
            guard !points.isNaN else { return 0 }
            return Int((min(max(points, -1e7), 1e7) * 100).rounded())
        }
    }
}
