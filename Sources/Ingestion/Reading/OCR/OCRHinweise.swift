// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What a reader is told of pages that were read by text recognition, or should have been.
public enum OCRHinweise: Sendable {
    /// Below this mean confidence a page has to be compared with its picture.
    static let schlechtLesbarUnter = 0.75

    static func texte(_ seiten: [ReadPage]) -> [String] {
        let gelesen = seiten.compactMap { seite in
            seite.ocr.flatMap { $0.sicherheit > 0 ? (nummer: seite.nummer, angabe: $0) : nil }
        }
        guard !gelesen.isEmpty else { return [] }
        let mittel = gelesen.reduce(0) { $0 + $1.angabe.sicherheit } / Double(gelesen.count)
        let liste = Seitenliste.text(gelesen.map(\.nummer))
        let satz =
            gelesen.count == 1
            ? "Seite \(liste) ist ein Bild und wurde durch Texterkennung gelesen"
            : "Die Seiten \(liste) sind Bilder und wurden durch Texterkennung gelesen"
        return ["\(satz) (Sicherheit \(prozent(mittel)))."] + schlechte(gelesen)
    }

    private static func schlechte(_ gelesen: [(nummer: Int, angabe: OCRAngabe)]) -> [String] {
        let schlecht = gelesen.filter { $0.angabe.sicherheit < schlechtLesbarUnter }
        guard let schlechteste = schlecht.map(\.angabe.sicherheit).min() else { return [] }
        let liste = Seitenliste.text(schlecht.map(\.nummer))
        return [
            schlecht.count == 1
                ? "Seite \(liste) ist schlecht lesbar (\(prozent(schlechteste))); bitte mit dem Bild vergleichen."
                : "Die Seiten \(liste) sind schlecht lesbar (ab \(prozent(schlechteste))); bitte mit den Bildern vergleichen."
        ]
    }

    /// The notice on pages that stay unread.
    /// - Parameter seiten: page numbers, at least one, in any order.
    public static func ungelesen(_ seiten: [Int], wegen ablehnung: Ablehnung) -> String {
        UngeleseneSeiten(
            seiten: Seitenliste.text(seiten.sorted()), sindMehrere: seiten.count > 1, grund: ablehnung.grund
        ).hinweis
    }

    private static func prozent(_ anteil: Double) -> String { "\(Int((anteil * 100).rounded())) %" }
}

extension ReadPage {
    /// Puts size and boxes back to where they are on the picture of the page.
    mutating func liegtImBild(_ lage: Seitenlage) {
        (breite, hoehe) = lage.bildgroesse
        for block in bloecke.indices {
            for wort in bloecke[block].woerter.indices {
                bloecke[block].woerter[wort] = lage.imBild(bloecke[block].woerter[wort])
            }
        }
    }
}
