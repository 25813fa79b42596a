// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion
import Testing

@testable import DocumentTools

/// Sheets of paper for tests: PDF pages with text, and pages that are pictures of such pages.
enum Papier {
    static let (breite, hoehe) = (595.0, 842.0)
    /// Baseline of the first line and distance of the lines, in points from the upper edge.
    static let (oben, abstand) = (90.0, 24.0)

    /// Pages that hold nothing but a picture of the lines.
    /// - Parameters:
    ///   - neigung: how far the lines fall on their way to the right.
    ///   - rand: width of a black edge on the left, in points.
    static func bildseiten(_ seiten: [[String]], neigung: Double = 0, rand: Double = 0) async throws -> [UInt8] {
        var objekte: [Seite] = []
        for zeilen in seiten { objekte.append(.bild(try await bild(zeilen, neigung: neigung, rand: rand))) }
        return pdf(objekte)
    }

    /// The lines as text on the first page and as a picture on the second.
    static func textUndBild(_ zeilen: [String]) async throws -> [UInt8] {
        pdf([.text(inhalt(zeilen, neigung: 0, rand: 0)), .bild(try await bild(zeilen, neigung: 0, rand: 0))])
    }

    private enum Seite {
        case text([UInt8])
        /// JPEG
        case bild([UInt8])
    }

    private static func bild(_ zeilen: [String], neigung: Double, rand: Double) async throws -> [UInt8] {
        let blatt = pdf([.text(inhalt(zeilen, neigung: neigung, rand: rand))])
        let result = try await ChildProcess(grenzen: .standard, ordner: nil).run(Texterkennung.pdftoppm, eingabe: blatt)
        {
            ["-jpeg", "-r", "200", "-singlefile", $0]
        }
        try #require(result.istErfolg)
        return result.ausgabe
    }

    /// The drawing of a page; letters beyond ASCII in Windows-1252.
    private static func inhalt(_ zeilen: [String], neigung: Double, rand: Double) -> [UInt8] {
        var bytes: [UInt8] = []
        if rand > 0 { bytes += Array("0 0 \(rand) \(hoehe) re f\n".utf8) }
        for (i, zeile) in zeilen.enumerated() where !zeile.isEmpty {
            let y = hoehe - oben - Double(i) * abstand
            bytes += Array("BT /F1 13 Tf 1 \(-neigung) \(neigung) 1 72 \(y) Tm (".utf8)
            for zeichen in zeile.data(using: .windowsCP1252) ?? Data() {
                if "()\\".utf8.contains(zeichen) { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(zeichen)
            }
            bytes += Array(") Tj ET\n".utf8)
        }
        return bytes
    }

    // MARK: PDF

    private static func pdf(_ seiten: [Seite]) -> [UInt8] {
        var objekte: [[UInt8]] = [
            Array("<< /Type /Catalog /Pages 2 0 R >>".utf8),
            Array(
                "<< /Type /Pages /Count \(seiten.count) /Kids [\(seiten.indices.map { "\(4 + 3 * $0) 0 R" }.joined(separator: " "))] >>"
                    .utf8),
            Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".utf8),
        ]
        for (i, seite) in seiten.enumerated() {
            let nummer = 4 + 3 * i
            objekte.append(
                Array(
                    ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(breite) \(hoehe)] /Contents \(nummer + 1) 0 R "
                        + "/Resources << /Font << /F1 3 0 R >> /XObject << /B \(nummer + 2) 0 R >> >> >>").utf8))
            switch seite {
            case .text(let inhalt): objekte += [strom("", inhalt), Array("null".utf8)]
            case .bild(let jpeg):
                let (b, h) = masse(jpeg)
                objekte.append(strom("", Array("q \(breite) 0 0 \(hoehe) 0 0 cm /B Do Q".utf8)))
                objekte.append(
                    strom(
                        "/Type /XObject /Subtype /Image /Width \(b) /Height \(h) /ColorSpace /DeviceRGB "
                            + "/BitsPerComponent 8 /Filter /DCTDecode ", jpeg))
            }
        }
        return datei(objekte)
    }

    private static func strom(_ angaben: String, _ inhalt: [UInt8]) -> [UInt8] {
        Array("<< \(angaben)/Length \(inhalt.count) >>\nstream\n".utf8) + inhalt + Array("\nendstream".utf8)
    }

    private static func datei(_ objekte: [[UInt8]]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var stellen: [Int] = []
        for (i, objekt) in objekte.enumerated() {
            stellen.append(bytes.count)
            bytes += Array("\(i + 1) 0 obj\n".utf8) + objekt + Array("\nendobj\n".utf8)
        }
        let tafel = bytes.count
        bytes += Array("xref\n0 \(objekte.count + 1)\n0000000000 65535 f \n".utf8)
        for stelle in stellen {
            let ziffern = String(stelle)
            bytes += Array((String(repeating: "0", count: 10 - ziffern.count) + ziffern + " 00000 n \n").utf8)
        }
        bytes += Array("trailer\n<< /Size \(objekte.count + 1) /Root 1 0 R >>\nstartxref\n\(tafel)\n%%EOF\n".utf8)
        return bytes
    }

    /// Width and height out of the frame header of a JPEG.
    private static func masse(_ jpeg: [UInt8]) -> (Int, Int) {
        var i = 2
        while i + 9 < jpeg.count, jpeg[i] == 0xFF {
            if (0xC0...0xC3).contains(jpeg[i + 1]) {
                return (Int(jpeg[i + 7]) << 8 | Int(jpeg[i + 8]), Int(jpeg[i + 5]) << 8 | Int(jpeg[i + 6]))
            }
            i += 2 + (Int(jpeg[i + 2]) << 8 | Int(jpeg[i + 3]))
        }
        return (1, 1)
    }
}
