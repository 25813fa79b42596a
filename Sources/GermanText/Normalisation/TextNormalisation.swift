// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Brings texts to one form for comparison.
public enum TextNormalisation: Sendable {
    /// The text in Unicode normalisation form C (letters with their accents in one scalar).
    public static func nfc(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    }

    /// The text in Unicode normalisation form KC: ligatures, wide and other forms of the same letters and digits become
    /// the plain ones.
    public static func nfkc(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCompatibilityMapping
    }

    /// The text for comparing quotes: NFC, one kind of quotation mark and dash, single spaces, no soft hyphens or other
    /// unseen characters. Two quotes are the same wording if these are equal.
    public static func normalisiereFuerVergleich(_ text: String) -> String {
        var result = ""
        var isSpacePending = false
        for scalar in nfc(text).unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpacePending = !result.isEmpty
                continue
            }
            let plain = unified(scalar)
            guard plain == scalar, scalar.isIgnoredInWords else {
                if isSpacePending { result.unicodeScalars.append(" ") }
                isSpacePending = false
                result.unicodeScalars.append(plain)
                continue
            }
        }
        return result
    }

    /// The sign that stands for all of its kind.
    private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x201C...0x201F, 0x00AB, 0x00BB, 0x301D...0x301F, 0xFF02: "\""
        case 0x2018...0x201B, 0x2039, 0x203A, 0x00B4, 0x0060, 0x2032: "'"
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
        default: scalar
        }
    }
}
