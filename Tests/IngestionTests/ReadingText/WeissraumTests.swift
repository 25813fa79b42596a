// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

@Suite struct WeissraumTests {
    @Test func isWhatUnicodeCallsWhiteSpace() {
        for value in UInt32(1)...0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var text = String(scalar)
            let length = text.withUTF8 { Weissraum.laenge($0, at: 0) }
            #expect((length > 0) == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
            #expect(length == 0 || length == text.utf8.count)
        }
    }

    @Test(arguments: [
        ("", ""), (" \t\n", ""), ("a", "a"), ("  a\u{00A0}\u{2003}bc \r\n d ", "a bc d"),
        ("„§ 5 –“ …", "„§ 5 –“ …"), ("Ü\u{3000}ß", "Ü ß"),
    ])
    func smoothsAndSplits(text: String, expected: String) {
        #expect(text.geglaettet == expected)
        #expect(text.woerter.map(String.init) == expected.split(separator: " ").map(String.init))
    }
}
