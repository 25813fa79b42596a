// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The sentences of the body, verbatim, for the steps that read statements.
enum Saetze {
    static func alle(_ abschnitte: [Abschnitt]) -> [String] {
        abschnitte.flatMap { abschnitt in aus(abschnitt.text) }
    }

    static func aus(_ text: String) -> [String] {
        let b = Array(text.utf8)
        var saetze: [String] = []
        var start = 0
        for i in b.indices where istEnde(b, i) {
            saetze.append(String(decoding: b[start...i], as: UTF8.self))
            start = i + 1
        }
        if start < b.count { saetze.append(String(decoding: b[start...], as: UTF8.self)) }
        return saetze.map(\.beschnitten).filter { !$0.isEmpty }
    }

    /// A line that ends in a dash or comma goes on in the next: an Aktenzeichen was broken.
    private static func gehtWeiter(_ b: [UInt8], _ i: Int) -> Bool {
        guard i > 0, i + 1 < b.count else { return false }
        return b[i - 1] == 45 || b[i - 1] == 44 || i >= 3 && b[i - 3] == 0xE2 && b[i - 2] == 0x80 && (0x90...0x95).contains(b[i - 1])
    }

    private static func istEnde(_ b: [UInt8], _ i: Int) -> Bool {
        if b[i] == 10 { return !gehtWeiter(b, i) }
        guard b[i] == 46 || b[i] == 33 || b[i] == 63, i + 2 < b.count, b[i + 1] == 32 else { return false }
        let n = b[i + 2]
        guard (65...90).contains(n) || n == 0xC3 || n == 0xE2 else { return false }
        var k = i
        while k > 0, b[k - 1] != 32, b[k - 1] != 10, b[k - 1] != 40 { k -= 1 }
        let wort = b[k..<i]
        if wort.allSatisfy({ (48...57).contains($0) }), wort.count <= 2 { return false }
        let kurz: Set<String> = ["Az", "Abs", "Nr", "v", "d", "S", "Art", "Buchst", "lit", "z", "B", "u", "a", "Gem", "RdErl", "vgl", "Vgl", "i", "V", "m", "o", "g"]
        return !kurz.contains(String(decoding: wort, as: UTF8.self))
    }
}
