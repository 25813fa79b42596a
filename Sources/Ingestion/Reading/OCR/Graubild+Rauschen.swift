// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Graubild {
    /// From this share of single specks among the dark pixels on a picture is cleaned: print has hardly any.
    static let koernigAb = 0.02

    /// The picture without specks of a pixel, if it has so many that they disturb reading; else as it is. Thin strokes of
    /// clean print would suffer.
    public func entrauscht() -> Graubild { koernung >= Self.koernigAb ? mittelwerte() : self }

    /// The share of pixels that stand alone, dark among light ones, in what is dark. Looked at in every third row.
    var koernung: Double {
        guard breite > 2, hoehe > 2 else { return 0 }
        let (dunkle, einzelne) = pixel.withUnsafeBufferPointer { bild -> (Int, Int) in
            var (dunkle, einzelne) = (0, 0)
            for y in stride(from: 1, to: hoehe - 1, by: 3) {
                for place in y * breite + 1..<(y + 1) * breite - 1 where bild[place] < 128 {
                    dunkle += 1
                    let hell = bild[place] &+ 64
                    if bild[place - 1] > hell, bild[place + 1] > hell, bild[place - breite] > hell,
                        bild[place + breite] > hell
                    {
                        einzelne += 1
                    }
                }
            }
            return (dunkle, einzelne)
        }
        return dunkle > 100 ? Double(einzelne) / Double(dunkle) : 0
    }

    /// Each pixel takes the middle one of the nine shades around it; the edge stays.
    private func mittelwerte() -> Graubild {
        let (b, h) = (breite, hoehe)
        let neu = [UInt8](unsafeUninitializedCapacity: b * h) { ziel, anzahl in
            pixel.withUnsafeBufferPointer { bild in
                for place in 0..<b * h { ziel[place] = bild[place] }
                for y in 1..<h - 1 {
                    for place in y * b + 1..<(y + 1) * b - 1 { ziel[place] = Self.mitte(bild, place, b) }
                }
            }
            anzahl = b * h
        }
        return Graubild(breite: b, hoehe: h, pixel: neu) ?? self
    }

    /// The median of three by three: that of the largest low, the middle middle and the smallest high of the columns.
    @inline(__always)
    private static func mitte(_ bild: UnsafeBufferPointer<UInt8>, _ place: Int, _ breite: Int) -> UInt8 {
        let a = sortiert(bild[place - breite - 1], bild[place - 1], bild[place + breite - 1])
        let b = sortiert(bild[place - breite], bild[place], bild[place + breite])
        let c = sortiert(bild[place - breite + 1], bild[place + 1], bild[place + breite + 1])
        let unten = max(a.0, b.0, c.0)
        let mittel = sortiert(a.1, b.1, c.1).1
        let oben = min(a.2, b.2, c.2)
        return sortiert(unten, mittel, oben).1
    }

    @inline(__always)
    private static func sortiert(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> (UInt8, UInt8, UInt8) {
        let (klein, gross) = (min(a, b), max(a, b))
        return (min(klein, c), max(klein, min(gross, c)), max(gross, c))
    }
}
