// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A row of labels with their values on the line below, as DIN 5008 has it: „Ihr Zeichen“, „Unser Zeichen“, „Datum“.
enum Etikettenreihe {
    /// Gives each value the kind of the label above it.
    static func deute(_ zeilen: inout [Kopfzeile]) {
        var i = 0
        while i < zeilen.count {
            let reihe = zeilen[i...].prefix { istEtikett($0) && istDieselbeZeile($0, zeilen[i]) }
            guard reihe.count > 1 else {
                i += 1
                continue
            }
            ordneZu(Array(reihe), ab: reihe.endIndex, &zeilen)
            i = reihe.endIndex
        }
    }

    private static func istEtikett(_ zeile: Kopfzeile) -> Bool {
        zeile.istNurEtikett && ![.anrede, .hier, .betreff, .bezug, .anlage].contains(zeile.art)
    }

    private static func ordneZu(_ etiketten: [Kopfzeile], ab start: Int, _ zeilen: inout [Kopfzeile]) {
        guard start < zeilen.count else { return }
        let hatZeilen = zeilen[start].lage != nil || istEineZeile(etiketten)
        let werte =
            hatZeilen
            ? zeilen[start...].prefix { !$0.istNurEtikett && istDieselbeZeile($0, zeilen[start]) }.indices
            : zeilen[start...].prefix(etiketten.count).indices
        let passen = werte.count == etiketten.count && zip(werte, etiketten).allSatisfy { kannSein(zeilen[$0], $1.art) }
        for (nummer, i) in werte.enumerated() {
            guard let etikett = etikett(ueber: zeilen[i], etiketten) ?? (passen ? etiketten[nummer] : nil) else {
                continue
            }
            zeilen[i].deute(als: etikett.art)
        }
    }

    /// Whether a value may belong to a label of this kind.
    private static func kannSein(_ wert: Kopfzeile, _ art: Kopfzeilenart) -> Bool {
        switch art {
        case .datum, .stand: !Fundmuster.datenMitKurzenJahren(in: wert.text).isEmpty
        case .aktenzeichen: Fundmuster.nachEtikett(wert.text) != nil
        default: !wert.istNurEtikett
        }
    }

    /// The label in whose column a value stands.
    private static func etikett(ueber wert: Kopfzeile, _ etiketten: [Kopfzeile]) -> Kopfzeile? {
        guard let lage = wert.lage else { return nil }
        return etiketten.last { etikett in
            guard let oben = etikett.lage, lage.oben > oben.oben else { return false }
            return oben.links <= lage.links + 12 && lage.oben - oben.oben < 4 * oben.hoehe
        }
    }

    private static func istEineZeile(_ etiketten: [Kopfzeile]) -> Bool {
        Set(etiketten.map(\.druckzeile)).count == 1
    }

    /// Printed on the same line. Paragraphs without boxes do not tell: labels that follow each other may be a row.
    private static func istDieselbeZeile(_ zeile: Kopfzeile, _ erste: Kopfzeile) -> Bool {
        if let lage = zeile.lage, let andere = erste.lage { return abs(lage.oben - andere.oben) < 0.5 * andere.hoehe }
        return zeile.druckzeile == erste.druckzeile || istEtikett(zeile) && istEtikett(erste) && zeile.lage == nil
    }
}
