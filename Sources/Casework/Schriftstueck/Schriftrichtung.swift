// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// In which direction a language is written, by its BCP 47 name.
public enum Schriftrichtung: Sendable, Hashable {
    case nachRechts
    case nachLinks

    /// Arabic, Persian, Hebrew and the others in right-to-left scripts; all others run to the right.
    public init(sprache: String) {
        let kuerzel = sprache.prefix { $0 != "-" }.lowercased()
        self = Self.nachLinksGeschrieben.contains(kuerzel) ? .nachLinks : .nachRechts
    }

    private static let nachLinksGeschrieben: Set<String> = [
        "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
    ]

    /// A piece of German inside a text of this direction: „§ 82 Abs. 1 AufenthG“ keeps its order in an Arabic line.
    ///
    /// Left-to-right marks (U+200E) around it do that, by the Unicode Bidirectional Algorithm.
    public func einbettung(_ deutsch: String) -> String {
        self == .nachLinks ? "\u{200E}\(deutsch)\u{200E}" : deutsch
    }
}
