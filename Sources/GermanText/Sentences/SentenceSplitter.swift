// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the sentences of German legal text as statutes are counted ("Satz 2").
///
/// Knows abbreviations, ordinals, dates and numberings. Semicolons and colons end no sentence. A list belongs to the
/// sentence that leads to it, with everything in its items, until a line after a full stop is no item.
public struct SentenceSplitter: Sendable {
    /// How lists are counted.
    public enum Listen: Sendable, Hashable {
        /// The list is part of the sentence that leads to it: the way statutes count.
        case gehoertZumSatz
        /// Each line that begins with an item sign ("1.", "a)", "–") begins a sentence: for quoting from long lists.
        case jederPunktEinzeln
    }

    private init() {}

    /// The sentences as ranges of UTF-8 bytes, without the spaces between them, in order. Any bytes will do.
    public static func saetze(
        in bytes: UnsafeBufferPointer<UInt8>, listen: Listen = .gehoertZumSatz
    ) -> [Range<Int>] {
        var pass = SentencePass(bytes, listen: listen)
        return pass.run()
    }

    /// The sentences of a text as ranges of UTF-8 bytes.
    public static func saetze(in text: String, listen: Listen = .gehoertZumSatz) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { saetze(in: $0, listen: listen) }
    }
}
