// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct TextDecodingTests {
    private static let satz = "Übersicht der Gebühren für Ausländer: „Größe“ § 5"

    @Test(
        arguments: [
            ("utf8", [0xC3, 0x9C, 0x62, 0x65, 0x72], TextDecoding.Kodierung.utf8),
            ("utf8 with mark", [0xEF, 0xBB, 0xBF, 0xC3, 0x9C, 0x62, 0x65, 0x72], .utf8),
            ("windows-1252", [0xDC, 0x62, 0x65, 0x72], .windows1252),
            ("mac roman", [0x86, 0x62, 0x65, 0x72, 0x67, 0x72, 0x9A, 0xA7, 0x65], .macRoman),
            ("cp850", [0x9A, 0x62, 0x65, 0x72, 0x67, 0x72, 0x94, 0xE1, 0x65], .cp850),
            ("utf16 le with mark", [0xFF, 0xFE, 0xDC, 0x00, 0x62, 0x00, 0x65, 0x00, 0x72, 0x00], .utf16LE),
            ("utf16 be with mark", [0xFE, 0xFF, 0x00, 0xDC, 0x00, 0x62, 0x00, 0x65, 0x00, 0x72], .utf16BE),
        ] as [(String, [UInt8], TextDecoding.Kodierung)])
    func tellsEncodingsApart(name: String, bytes: [UInt8], expected: TextDecoding.Kodierung) {
        let (text, kodierung) = TextDecoding.decode(bytes)
        #expect(["Über", "Übergröße"].contains(text), "\(name): \(text)")
        #expect(kodierung == expected)
    }

    @Test(arguments: [true, false])
    func readsUTF16WithoutMark(highFirst: Bool) {
        let bytes = Self.satz.utf16.flatMap { unit -> [UInt8] in
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            return highFirst ? [high, low] : [low, high]
        }
        #expect(TextDecoding.decode(bytes).text == Self.satz)
    }

    @Test func believesADeclaredCodePage() {
        let (text, kodierung) = TextDecoding.decode([0xA4, 0x20, 0x34, 0x37], erklaert: "ISO-8859-15")
        #expect(text == "€ 47")
        #expect(kodierung == .iso885915)
    }

    @Test func doesNotBelieveADeclarationThatTheBytesRefute() {
        #expect(TextDecoding.decode(Array(Self.satz.utf8), erklaert: "iso-8859-1").text == Self.satz)
    }

    @Test func readsMarksOfWindows1252() {
        #expect(TextDecoding.decode([0x84, 0x47, 0x72, 0xF6, 0xDF, 0x65, 0x93, 0x20, 0x96]).text == "„Größe“ –")
    }
}
