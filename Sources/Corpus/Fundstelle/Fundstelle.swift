// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The exact place of a text: Fassung, Abschnitt, page, character range and verbatim quote.
///
/// It resolves for ever, after repeal too, because it names the wording by the sha256 of its file.
public struct Fundstelle: Sendable, Hashable, Codable {
    /// sha256 of the file that holds the wording.
    public var fassung: String
    /// `Abschnitt.ordnung`
    public var abschnitt: Int
    /// `§ 16b Abs. 2 Satz 1`
    public var pfad: String
    /// From 1; nil for formats without pages.
    public var seite: Int?
    /// UTF-8 offsets in the text of the Abschnitt.
    public var bereich: Range<Int>
    /// The text in that range, verbatim.
    public var zitat: String

    public init(fassung: String, abschnitt: Int, pfad: String, seite: Int?, bereich: Range<Int>, zitat: String) {
        self.fassung = fassung
        self.abschnitt = abschnitt
        self.pfad = pfad
        self.seite = seite
        self.bereich = bereich
        self.zitat = zitat
    }

    /// The shareable address on the page: `/f/<sha256>/<abschnitt>?von=<utf8>&bis=<utf8>`.
    public var adresse: String {
        "/f/\(fassung)/\(abschnitt)?von=\(bereich.lowerBound)&bis=\(bereich.upperBound)"
    }
}
