// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes a page as a layout tool gives it out of what text recognition saw.
public struct OCRSeitenbau: Sendable {
    let lesefehler: Lesefehler

    /// - Parameter istGesetz: whether a word is the abbreviation of a law; proves a misread „§“ before it.
    public init(istGesetz: @escaping @Sendable (String) -> Bool) {
        lesefehler = Lesefehler(istGesetz: istGesetz)
    }

    /// Pages below this mean confidence hold no text, or text that lies on its side.
    public static let lesbarAb = 0.45

    /// The page; nil if nothing on the picture can be read.
    /// - Parameters:
    ///   - bild: the picture as it was read.
    ///   - drehung: quarter turns, clockwise, by which it was set upright before.
    ///   - begradigt: slant by which it was levelled before.
    public func seite(_ bild: OCRBild, drehung: Int = 0, begradigt: Double = 0) -> LayoutPage? {
        var zeilen = Stoerzeichen.ohne(bild)
        var rest = bild
        rest.woerter = zeilen.flatMap(\.self)
        guard rest.sicherheit >= Self.lesbarAb, rest.woerter.contains(where: { Self.istWort($0.text) }) else {
            return nil
        }
        let ausgebessert = lesefehler.bessere(&zeilen)
        let lage = Seitenlage(
            drehung: drehung, begradigt: begradigt, neigung: Seitenlage.neigung(zeilen), breite: bild.breite,
            hoehe: bild.hoehe)
        let mass = Zeilenmass(zeilen, lage: lage)
        var seite = LayoutPage(
            breite: bild.breite, hoehe: bild.hoehe,
            zeilen: Spalten.ordne(zeilen.map(mass.zeile), bloecke: zeilen.map { $0[0].block }))
        seite.erkennung = LayoutPage.Erkennung(
            angabe: OCRAngabe(sicherheit: rest.sicherheit, ausgebessert: ausgebessert), lage: lage)
        return seite
    }

    private static func istWort(_ text: String) -> Bool {
        text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil } >= 2
    }
}

extension LayoutPage {
    /// What is known of a page that was read by text recognition.
    struct Erkennung: Sendable, Hashable {
        var angabe: OCRAngabe
        var lage: Seitenlage
    }

    /// Mean confidence of text recognition, nil if the page has a text layer.
    public var sicherheit: Double? { erkennung?.angabe.sicherheit }

    /// Marks a picture on which text recognition found nothing.
    public mutating func markiereAlsBildOhneText() {
        erkennung = Erkennung(
            angabe: OCRAngabe(sicherheit: 0), lage: Seitenlage(breite: breite, hoehe: hoehe))
    }
}
