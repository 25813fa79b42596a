// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what `tesseract … tsv` writes: a line for each page, block, paragraph, line and word. Lines that are not of
/// this form are passed over, so any bytes can be given.
public enum TesseractOutput: Sendable {
    /// - Parameter dpi: resolution of the picture.
    public static func parse(_ bytes: [UInt8], dpi: Double) -> OCRBild {
        var bild = OCRBild(breite: 0, hoehe: 0)
        let massstab = dpi > 0 ? 72 / dpi : 1
        var ort = Ort()
        for zeile in bytes.split(separator: UInt8(ascii: "\n")) {
            let felder = zeile.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
            guard felder.count >= 11, let ebene = zahl(felder[0]), let kasten = Kasten(felder, massstab) else {
                continue
            }
            if ebene == 1 {
                (bild.breite, bild.hoehe) = (kasten.breite, kasten.hoehe)
            } else if ebene == 5, felder.count == 12, let wort = wort(felder, kasten, &ort) {
                bild.woerter.append(wort)
            }
        }
        return bild
    }

    /// Counts lines and blocks through the page.
    private struct Ort {
        var schluessel: [Int] = []
        var zeile = -1
        var block = -1

        mutating func gehe(zu neu: [Int]) {
            if neu.first != schluessel.first { block += 1 }
            if neu != schluessel { zeile += 1 }
            schluessel = neu
        }
    }

    private struct Kasten {
        var x: Double
        var y: Double
        var breite: Double
        var hoehe: Double

        init?(_ felder: [ArraySlice<UInt8>], _ massstab: Double) {
            let zahlen = felder[6..<10].compactMap(TesseractOutput.zahl)
            guard zahlen.count == 4, zahlen.allSatisfy({ (0..<1_000_000).contains($0) }) else { return nil }
            (x, y) = (Double(zahlen[0]) * massstab, Double(zahlen[1]) * massstab)
            (breite, hoehe) = (Double(zahlen[2]) * massstab, Double(zahlen[3]) * massstab)
        }
    }

    private static func wort(_ felder: [ArraySlice<UInt8>], _ kasten: Kasten, _ ort: inout Ort) -> OCRWort? {
        let text = String(decoding: felder[11], as: UTF8.self).geglaettet
        guard !text.isEmpty, kasten.breite > 0, kasten.hoehe > 0,
            let sicherheit = Double(String(decoding: felder[10], as: UTF8.self)), sicherheit.isFinite
        else { return nil }
        ort.gehe(zu: felder[2..<5].map { zahl($0) ?? 0 })
        return OCRWort(
            text, x: kasten.x, y: kasten.y, breite: kasten.breite, hoehe: kasten.hoehe,
            sicherheit: min(max(sicherheit / 100, 0), 1), zeile: ort.zeile, block: ort.block)
    }

    private static func zahl(_ feld: ArraySlice<UInt8>) -> Int? {
        feld.count < 10 ? Int(String(decoding: feld, as: UTF8.self)) : nil
    }
}
