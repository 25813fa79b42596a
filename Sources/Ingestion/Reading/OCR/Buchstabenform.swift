// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which heights the letters of a word reach, and so how large its font is. The shares are those of common print faces;
/// what counts is that all words of a line agree.
struct Buchstabenform {
    var hatOberlaenge = false
    var hatUnterlaenge = false
    private(set) var buchstaben = 0

    private static let oben = 0.72
    private static let mitte = 0.52
    static let unten = 0.21

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "g", "p", "q", "y": hatUnterlaenge = true
            case "j", "Q", "(", ")", "[", "]", "§", "$", "/", "|", "{", "}":
                (hatOberlaenge, hatUnterlaenge) = (true, true)
            case "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z": break
            case ",", ";": hatUnterlaenge = true
            case ".", ":", "-", "–", "—", "_", "•", "·", "*", "'", "\"", "„", "“", "°": continue
            default: hatOberlaenge = true
            }
            buchstaben += 1
        }
    }

    /// Size of the font for ink of this height.
    func schriftgrad(_ hoehe: Double) -> Double {
        let anteil = (hatOberlaenge ? Self.oben : Self.mitte) + (hatUnterlaenge ? Self.unten : 0)
        return hoehe / anteil
    }
}
