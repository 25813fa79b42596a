// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A picture of a page in shades of grey, 0 for black.
public struct Graubild: Sendable, Hashable {
    public let breite: Int
    public let hoehe: Int
    /// Row by row from the upper left corner.
    public let pixel: [UInt8]

    /// - Returns: nil if the numbers of pixels do not agree.
    public init?(breite: Int, hoehe: Int, pixel: [UInt8]) {
        guard breite > 0, hoehe > 0, breite <= 1 << 15, hoehe <= 1 << 15, pixel.count == breite * hoehe else {
            return nil
        }
        (self.breite, self.hoehe, self.pixel) = (breite, hoehe, pixel)
    }

    /// A file of the form PGM (P5, one byte a pixel); nil for anything else.
    public init?(pgm: [UInt8]) {
        var stelle = 2
        guard pgm.starts(with: [UInt8(ascii: "P"), UInt8(ascii: "5")]), let breite = Self.zahl(pgm, &stelle),
            let hoehe = Self.zahl(pgm, &stelle), Self.zahl(pgm, &stelle) == 255, stelle < pgm.count,
            breite <= 1 << 15, hoehe <= 1 << 15, pgm.count - stelle - 1 >= breite * hoehe
        else { return nil }
        self.init(breite: breite, hoehe: hoehe, pixel: Array(pgm[(stelle + 1)...].prefix(breite * hoehe)))
    }

    public var pgm: [UInt8] { Array("P5\n\(breite) \(hoehe)\n255\n".utf8) + pixel }

    /// The next number of the head; comments are passed over.
    private static func zahl(_ bytes: [UInt8], _ stelle: inout Int) -> Int? {
        while stelle < bytes.count, bytes[stelle] <= 32 || bytes[stelle] == UInt8(ascii: "#") {
            if bytes[stelle] == UInt8(ascii: "#") {
                while stelle < bytes.count, bytes[stelle] != 10 { stelle += 1 }
            } else {
                stelle += 1
            }
        }
        var zahl = 0
        let start = stelle
        while stelle < bytes.count, (48...57).contains(bytes[stelle]), stelle - start < 6 {
            zahl = zahl * 10 + Int(bytes[stelle] - 48)
            stelle += 1
        }
        return stelle > start ? zahl : nil
    }
}

extension Graubild {
    /// Turned clockwise by quarters.
    public func gedreht(viertel: Int) -> Graubild {
        let (b, h) = (breite, hoehe)
        switch viertel & 3 {
        case 1: return neu(h, b) { x, y in (h - 1 - x) * b + y }
        case 2: return neu(b, h) { x, y in (h - 1 - y) * b + b - 1 - x }
        case 3: return neu(h, b) { x, y in x * b + b - 1 - y }
        default: return self
        }
    }

    private func neu(_ b: Int, _ h: Int, _ quelle: (_ x: Int, _ y: Int) -> Int) -> Graubild {
        let neu = [UInt8](unsafeUninitializedCapacity: b * h) { buffer, count in
            for y in 0..<h { for x in 0..<b { buffer[y * b + x] = pixel[quelle(x, y)] } }
            count = b * h
        }
        return Graubild(breite: b, hoehe: h, pixel: neu) ?? self
    }

    /// Turned about its middle so that lines which fall by `neigung` (down to the right if positive) lie level; white
    /// comes in at the edges.
    public func begradigt(_ neigung: Double) -> Graubild {
        let kosinus = 1 / (1 + neigung * neigung).squareRoot()
        let eins = 65_536.0
        let (c, s) = (Int(kosinus * eins), Int(neigung * kosinus * eins))
        let (mitteX, mitteY) = (breite << 15, hoehe << 15)
        let neu = [UInt8](unsafeUninitializedCapacity: breite * hoehe) { buffer, count in
            pixel.withUnsafeBufferPointer { bild in
                for y in 0..<hoehe {
                    let dy = y - hoehe / 2
                    var x = mitteX - (breite / 2) * c - dy * s
                    var quelleY = mitteY - (breite / 2) * s + dy * c
                    for place in y * breite..<(y + 1) * breite {
                        buffer[place] = wert(bild, x, quelleY)
                        x += c
                        quelleY += s
                    }
                }
            }
            count = breite * hoehe
        }
        return Graubild(breite: breite, hoehe: hoehe, pixel: neu) ?? self
    }

    /// The shade between four pixels; places in 1/65,536 of a pixel.
    @inline(__always)
    private func wert(_ bild: UnsafeBufferPointer<UInt8>, _ x: Int, _ y: Int) -> UInt8 {
        let (spalte, zeile) = (x >> 16, y >> 16)
        guard spalte >= 0, zeile >= 0, spalte + 1 < breite, zeile + 1 < hoehe else { return 255 }
        let (rechts, unten) = ((x & 0xFFFF) >> 8, (y & 0xFFFF) >> 8)
        let place = zeile * breite + spalte
        let oben = Int(bild[place]) * (256 - rechts) + Int(bild[place + 1]) * rechts
        let tief = Int(bild[place + breite]) * (256 - rechts) + Int(bild[place + breite + 1]) * rechts
        return UInt8(truncatingIfNeeded: (oben * (256 - unten) + tief * unten) >> 16)
    }
}
