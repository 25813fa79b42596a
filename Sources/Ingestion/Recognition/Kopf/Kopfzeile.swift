// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a line of a letter's head is, by its wording alone: heads with two columns arrive interleaved.
enum Kopfzeilenart: Sendable, Hashable {
    case aktenzeichen
    /// „Ihr Zeichen“, „Ihre Nachricht vom“: the other side's
    case fremdzeichen
    case datum
    /// „Stand: …“
    case stand
    /// Days of force, terms, receipt: no date of the document
    case nebendatum
    /// „Herausgeber: …“, „Normgeber: …“
    case normgeber
    case betreff, hier, bezug, anlage, verteiler, kontakt, seite, typ, anrede
    /// „Von:“, „Gesendet:“ of an e-mail
    case mailkopf
    /// Markings of the paper: classification, „Entwurf“, running heads of a gazette
    case vermerk
    case sonstige
}

/// A line of the head, or one column's share of it, with its kind and what follows its label.
struct Kopfzeile: Sendable {
    var zeile: Zeile
    /// The text of its block that the line was made of, before white space was smoothed.
    var roh: String
    var art: Kopfzeilenart
    /// UTF-8 offset in the line's text where the value begins; 0 where there is no label.
    var wertAb: Int
    var suchtext: Suchtext
    /// Where the line stands on the page; nil without boxes.
    var lage: Zeilenlage?
    /// Number of the printed line that it is a part of.
    var druckzeile = 0

    init(_ zeile: Zeile, roh: String? = nil, lage: Zeilenlage? = nil) {
        self.zeile = zeile
        self.roh = roh ?? zeile.text
        self.lage = lage
        suchtext = Suchtext(zeile.text)
        (art, wertAb) = Kopfeinordnung.art(zeile.text, suchtext)
        // a heading that begins with „Anlage“ is the Betreff of an Anlage
        if zeile.ueberschriftebene != nil, art == .anlage || art == .typ && Typerkennung.art(genau: zeile.text) == nil {
            (art, wertAb) = (.sonstige, 0)
        }
    }

    var text: String { zeile.text }
    /// Text behind the label; the whole line where there is none.
    var wert: String { zeile.text.utf8(wertbereich) }
    var wertbereich: Range<Int> { wertAb..<max(wertAb, suchtext.count) }
    /// The line is nothing but its label.
    var istNurEtikett: Bool { wertAb >= suchtext.count }

    /// Takes the line for another kind than its wording says, because of the lines around it.
    mutating func deute(als art: Kopfzeilenart, wertAb: Int = 0) {
        self.art = art
        self.wertAb = wertAb
    }

    /// The place of a range of the line in the text of its block: white space was smoothed, and tables got a colon.
    func stelle(_ bereich: Range<Int>) -> Rohstelle {
        let (glatt, rau) = (Array(zeile.text.utf8), Array(roh.utf8))
        var position = 0
        var (anfang, ende) = (0, rau.count)
        for (i, byte) in glatt.enumerated() {
            if i == bereich.upperBound { ende = position }
            let istLeer = byte == 32
            while position < rau.count, Self.istLeerraum(rau[position]), !istLeer { position += 1 }
            if i == bereich.lowerBound { anfang = position }
            if istLeer {
                while position < rau.count, Self.istLeerraum(rau[position]) { position += 1 }
            } else if position < rau.count, rau[position] == byte {
                position += 1
            }
        }
        if bereich.upperBound >= glatt.count { ende = max(position, anfang) }
        return Rohstelle(block: zeile.block, bereich: zeile.offset + anfang..<zeile.offset + max(anfang, ende))
    }

    private static func istLeerraum(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

/// The box of a line on its page, in points from the upper left corner.
struct Zeilenlage: Sendable, Hashable {
    var links: Double
    var rechts: Double
    var oben: Double
    var unten: Double

    var hoehe: Double { max(unten - oben, 1) }

    /// Whether this line goes on below the other in the same column, with no more than one empty line between.
    func liegtUnter(_ obere: Zeilenlage, zeilen: Double = 2.6) -> Bool {
        let abstand = oben - obere.oben
        guard abstand > 0, abstand < zeilen * max(hoehe, obere.hoehe) else { return false }
        return links < obere.rechts && rechts > obere.links
    }
}
