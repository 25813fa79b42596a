// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What was recognised of a document as a whole, as the corpus keeps it.
enum Kopfangaben {
    static func alle(_ kopf: Kopf, _ stand: Rangbestimmung.Ergebnis) -> [Feldangabe] {
        var angaben: [Feldangabe] = []
        func nimm(_ feld: Feldangabe.Feld, _ wert: String?) {
            guard let wert else { return }
            angaben.append(Feldangabe(feld: feld, wert: wert, sicherheit: 1))
        }
        nimm(.normgeber, stand.normgeber ?? kopf.normgeber)
        nimm(.land, stand.land)
        nimm(.art, stand.art.rawValue)
        nimm(.rang, String(stand.rang.rawValue))
        nimm(.ort, kopf.ort)
        nimm(.datum, kopf.datum?.iso)
        nimm(.aktenzeichen, kopf.aktenzeichenNormalisiert)
        nimm(.betreff, kopf.betreff)
        nimm(.hier, kopf.hier)
        for angabe in kopf.bezug { nimm(.bezug, "\(angabe.datum?.iso ?? "")|\(angabe.aktenzeichen ?? "")") }
        return angaben
    }
}
