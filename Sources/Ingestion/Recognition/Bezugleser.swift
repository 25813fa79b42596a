// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Reads the entries under „Bezug“: dates and Aktenzeichen of other documents.
enum Bezugleser {
    static func lies(_ zeilen: [Kopfzeile]) -> [Bezugsangabe] {
        var angaben: [Bezugsangabe] = []
        for text in eintraege(zeilen) { angaben += gelesen(text) }
        return angaben
    }

    /// A line that names another document by kind and date, with or without the label.
    static func istBezug(_ suche: Suchtext) -> Bool {
        let anfaenge: [StaticString] = [
            "mein erlass", "meine erlasse", "mein runderlass", "mein rundschreiben", "meine rundverfügung",
            "erlass vom",
            "erlass des", "erlasse vom", "runderlass vom", "runderlass des", "rundschreiben vom", "rundschreiben des",
            "schreiben vom", "schreiben des", "bericht vom", "unser erlass", "meine verfügung", "e-mail vom",
        ]
        return anfaenge.contains { suche.beginnt($0) } && suche.klein.contains { (48...57).contains($0) }
    }

    /// What follows „1.“, „(2)“, „a)“ at the beginning of a line; nil if it is not counted.
    static func ohneZaehlung(_ text: String) -> String? {
        let worte = text.split(separator: " ", maxSplits: 1)
        guard worte.count == 2, let zeichen = worte.first, zeichen.utf8.count <= 4, let ende = zeichen.last,
            ende == "." || ende == ")", zeichen.contains(where: { $0.isNumber || $0.isLowercase })
        else { return nil }
        return String(worte[1])
    }

    private static func eintraege(_ zeilen: [Kopfzeile]) -> [String] {
        var texte: [String] = []
        var laeuft = false
        var block = -1
        for zeile in zeilen {
            if zeile.zeile.block != block, !(texte.isEmpty && laeuft) { laeuft = false }
            block = zeile.zeile.block
            if zeile.art == .bezug {
                laeuft = true
                if !zeile.wert.isEmpty { texte.append(zeile.wert) }
            } else if istBezug(zeile.suchtext), zeile.art == .sonstige {
                laeuft = true
                texte.append(zeile.zeile.text)
            } else if laeuft, zeile.art == .sonstige || zeile.art == .aktenzeichen {
                setzeFort(&texte, zeile.zeile.text)
            } else {
                laeuft = false
            }
        }
        return texte
    }

    private static func setzeFort(_ texte: inout [String], _ zeile: String) {
        guard let letzter = texte.last else { return texte.append(zeile) }
        let anfang = zeile.prefix(3)
        let zaehlt = anfang.contains { $0.isNumber || $0 == ")" } && (anfang.contains(".") || anfang.contains(")"))
        if zaehlt, Fundmuster.daten(in: String(zeile.prefix(12))).isEmpty {
            texte.append(zeile)
        } else {
            texte[texte.count - 1] = Betreffleser.verbunden([letzter, zeile])
        }
    }

    /// One entry per date; the Aktenzeichen that follows it belongs to it.
    private static func gelesen(_ text: String) -> [Bezugsangabe] {
        let daten = Fundmuster.daten(in: text)
        let zeichen = Fundmuster.aktenzeichen(in: text, mitEtikett: false)
        if daten.isEmpty {
            return zeichen.map { Bezugsangabe(text: text, datum: nil, aktenzeichen: $0.normalisiert) }
        }
        return Zielangaben.paare(daten, zeichen).map {
            Bezugsangabe(text: text, datum: $0.datum, aktenzeichen: $0.aktenzeichen)
        }
    }
}
