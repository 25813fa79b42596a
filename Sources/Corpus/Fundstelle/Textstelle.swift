// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A place in the text of a Fassung: where a recognised value or statement was read.
public struct Textstelle: Sendable, Hashable, Codable {
    /// `Abschnitt.ordnung`
    public var abschnitt: Int
    /// UTF-8 offsets in the text of the Abschnitt.
    public var bereich: Range<Int>
    /// From 1; nil for formats without pages.
    public var seite: Int?
    /// The text in that range, verbatim.
    public var text: String

    public init(abschnitt: Int, bereich: Range<Int>, seite: Int?, text: String) {
        self.abschnitt = abschnitt
        self.bereich = bereich
        self.seite = seite
        self.text = text
    }

    /// The place of a range of an Abschnitt's text.
    public init(in abschnitt: Abschnitt, _ bereich: Range<Int>) {
        self.init(
            abschnitt: abschnitt.ordnung, bereich: bereich, seite: abschnitt.seite(at: bereich.lowerBound),
            text: abschnitt.text(in: bereich))
    }

    /// The first place where the words stand verbatim; nil if none of the Abschnitte holds them.
    public static func suche(_ worte: String, in abschnitte: [Abschnitt]) -> Textstelle? {
        let gesucht = Array(worte.utf8)
        guard let erstes = gesucht.first else { return nil }
        for abschnitt in abschnitte {
            let text = Array(abschnitt.text.utf8)
            guard text.count >= gesucht.count else { continue }
            for start in 0...(text.count - gesucht.count) where text[start] == erstes {
                guard text[start..<start + gesucht.count].elementsEqual(gesucht) else { continue }
                return Textstelle(in: abschnitt, start..<start + gesucht.count)
            }
        }
        return nil
    }
}
