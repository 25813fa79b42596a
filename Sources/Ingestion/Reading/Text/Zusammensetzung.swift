// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Composed form (NFC) for the letters of the Latin script: „A“ + U+0308 becomes „Ä“.
enum Zusammensetzung {
    /// Composed letters by themselves: comparison of `Character` is by canonical equivalence, so a decomposed letter
    /// finds its composed twin.
    private static let letters: [Character: Character] = {
        var letters: [Character: Character] = [:]
        for range in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                letters[Character(scalar)] = Character(scalar)
            }
        }
        return letters
    }()

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    static func composed(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text {
            let hasMark = character.unicodeScalars.dropFirst().contains(where: isMark)
            result.append(hasMark ? letters[character] ?? character : character)
        }
        return result
    }
}
