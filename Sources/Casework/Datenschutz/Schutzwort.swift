// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A word of a free text, as the protection of persons looks at it.
struct Schutzwort: Sendable {
    /// As it stands between white space.
    let roh: Substring
    /// Without what stands around it: brackets, quotes, stops.
    let text: Substring
    let klein: String

    static func worte(_ text: String) -> [Schutzwort] {
        text.split(whereSeparator: \.isWhitespace).compactMap { roh in
            let text = roh.drop { !istInnen($0) && $0 != "+" }
            guard let ende = text.lastIndex(where: istInnen) else { return nil }
            let kern = text[...ende]
            return Schutzwort(roh: roh, text: kern, klein: kern.lowercased())
        }
    }

    /// Runs of letters and digits.
    var teile: [Substring] { text.split { !Self.istInnen($0) } }

    var istGross: Bool { text.first?.isUppercase == true }

    /// Whether the sentence goes on behind it: no comma, no bracket, at most the point of an abbreviation.
    var endetOffen: Bool { text.endIndex == roh.endIndex || roh[text.endIndex...] == "." }

    var istMailadresse: Bool {
        let teile = text.split(separator: "@", omittingEmptySubsequences: false)
        return teile.count == 2 && !teile[0].isEmpty && teile[1].dropFirst().contains(".")
    }

    private static func istInnen(_ zeichen: Character) -> Bool { zeichen.isLetter || zeichen.isNumber }
}
