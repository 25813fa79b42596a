// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a text is analysed for. Both give the same terms, but questions lose more filler words.
public enum Zweck: Sendable, Hashable, CaseIterable {
    /// Text that is to be found: only words that say nothing anywhere are left out ("der", "und").
    case index
    /// What somebody asks: question words and the filler of German questions are left out as well.
    case frage
}

/// One term of a text: what the index stores and a question looks up.
public struct Term: Sendable, Hashable {
    /// The normalised term, such as `aufenthaltserlaubnis` or `§16b`.
    public var text: String
    /// Where its word stands, as offsets in UTF-8 bytes.
    public var bereich: Range<Int>
    /// Whether it stands at the place of the term before it: a part of a compound, the long form of an abbreviation.
    public var colocated: Bool

    public init(text: String, bereich: Range<Int>, colocated: Bool) {
        self.text = text
        self.bereich = bereich
        self.colocated = colocated
    }
}
