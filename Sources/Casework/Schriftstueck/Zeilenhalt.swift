// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is not to be torn apart at the end of a line.
enum Zeilenhalt {
    /// A provision or a day with no-break spaces: „§ 82 Abs. 1 AufenthG“. Several may still part after a comma.
    static func zusammen(_ text: String) -> String {
        text.split(separator: ", ").map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    }
}
