// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// A mark of 64 bits that tells texts apart: same text, same mark. For finding out what has changed, not against forgery.
public struct Textmarke: Sendable, Hashable, Codable {
    public var wert: UInt64

    public init(wert: UInt64) {
        self.wert = wert
    }

    /// FNV-1a over the UTF-8 of the parts, each closed, and mixed at the end.
    public init(_ teile: String...) { self.init(teile) }

    public init(_ teile: some Sequence<String>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for teil in teile {
            for byte in teil.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        wert = hash ^ (hash >> 33)
    }
}

/// What is embedded of a passage: what it is about, and its text.
public enum Einbettungstext: Sendable {
    /// Heading and names of the Vorschrift, headings above, text. „Die Gebühr beträgt 47 Euro.“ alone says neither for
    /// what nor by whom.
    public static func text(_ passage: Passage) -> String {
        [passage.titel, passage.kontext, passage.text].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    public static func marke(_ passage: Passage) -> Textmarke { Textmarke(text(passage)) }

    /// Mark of all that the texts of a Fassung are made of: as long as it stays, no text has to be looked at again.
    public static func marke(_ gespeichert: GespeicherteFassung) -> Textmarke {
        let vorschrift = gespeichert.vorschrift
        return Textmarke(
            "1", gespeichert.fassung.sha256, vorschrift.titel, vorschrift.kurz, vorschrift.normgeber)
    }
}
