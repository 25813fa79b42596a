// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Brings texts into the form in which a model may see them.
enum EmbeddingInput {
    /// NFKC, no control characters, single spaces, at most `hoechstlaenge` characters; never empty.
    ///
    /// NFKC comes before the length is bounded, as some single characters stand for a whole sentence (U+FDFA) and
    /// overflow tokenizers that unfold them. Bounds count Unicode scalars, as an „ä“ of two would be cut apart.
    static func form(_ text: String, praefix: String, hoechstlaenge: Int) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        var isSpacePending = false
        let start = String(text.unicodeScalars.prefix(hoechstlaenge))
        for scalar in start.precomposedStringWithCompatibilityMapping.unicodeScalars {
            if isGap(scalar) {
                isSpacePending = count > 0
                continue
            }
            if isSpacePending {
                result.append(" ")
                count += 1
                isSpacePending = false
            }
            guard count < hoechstlaenge else { break }
            result.append(scalar)
            count += 1
        }
        return praefix + (count == 0 ? "-" : String(result))
    }

    /// White space and what is not text: control characters, unassigned and private ones.
    private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace { return true }
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .unassigned, .surrogate: return true
        default: return false
        }
    }
}
