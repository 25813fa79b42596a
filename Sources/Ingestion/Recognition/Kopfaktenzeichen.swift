// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the own Aktenzeichen of a document in its head.
enum Kopfaktenzeichen {
    struct Fund {
        var gedruckt: String
        var normalisiert: String
        var zeile: Int?
    }

    static func suche(_ zeilen: [Kopfzeile]) -> Fund? {
        beimEtikett(zeilen) ?? nachEtikett(zeilen) ?? freistehend(zeilen) ?? imBetreff(zeilen)
    }

    /// „Aktenzeichen: 523-26.02.09“, also in the middle of an interleaved line.
    private static func beimEtikett(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where zeile.art == .aktenzeichen && !zeile.istNurEtikett {
            if let fund = ersterFund(zeile.wert, zeile: i, mitEtikett: true) { return fund }
        }
        for (i, zeile) in zeilen.enumerated() where kannTragen(zeile) {
            let suche = zeile.suchtext
            guard let ort = suche.wort("aktenzeichen") ?? suche.erste("az.:") ?? suche.wort("geschäftszeichen")
            else { continue }
            let rest = zeile.zeile.text.utf8(ort.upperBound..<suche.count)
            if let fund = ersterFund(rest, zeile: i, mitEtikett: true) { return fund }
        }
        return nil
    }

    /// A label alone on its line: the first line below that has the shape of an Aktenzeichen.
    private static func nachEtikett(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where zeile.art == .aktenzeichen && zeile.istNurEtikett {
            for j in (i + 1)..<max(i + 1, min(i + 16, zeilen.count)) {
                guard [.sonstige, .aktenzeichen].contains(zeilen[j].art) else { continue }
                if let fund = ersterFund(zeilen[j].zeile.text, zeile: j, mitEtikett: true) { return fund }
            }
        }
        return nil
    }

    private static func freistehend(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where kannTragen(zeile) {
            if let fund = ersterFund(zeile.zeile.text, zeile: i, mitEtikett: false) { return fund }
        }
        return nil
    }

    /// An Anlage carries the Aktenzeichen of its decree, named in its Betreff.
    private static func imBetreff(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where zeile.suchtext.enthaelt("anlage zu") {
            let rest = zeilen[i...].prefix(3).map(\.zeile.text).joined(separator: " ")
            if let fund = ersterFund(rest, zeile: i, mitEtikett: false) { return fund }
        }
        return nil
    }

    private static func kannTragen(_ zeile: Kopfzeile) -> Bool {
        [.sonstige, .typ, .datum].contains(zeile.art) && zeile.zeile.ueberschriftebene == nil
    }

    private static func ersterFund(_ text: String, zeile: Int, mitEtikett: Bool) -> Fund? {
        guard let fund = Fundmuster.aktenzeichen(in: text, mitEtikett: mitEtikett).first else { return nil }
        return Fund(gedruckt: fund.gedruckt, normalisiert: fund.normalisiert, zeile: zeile)
    }
}
