// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Finds the date of a document in its head, with the place in front of it.
enum Kopfdatum {
    struct Fund {
        var tag: Stichtag
        var ort: String?
        var zeile: Int
    }

    static func suche(_ zeilen: [Kopfzeile]) -> Fund? {
        etikett(zeilen, "datum") ?? ortUndDatum(zeilen) ?? fundstellenzeile(zeilen) ?? alleinstehend(zeilen)
            ?? etikett(zeilen, "stand") ?? irgendeines(zeilen)
    }

    private static func etikett(_ zeilen: [Kopfzeile], _ name: StaticString) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where zeile.art == .datum && zeile.suchtext.beginnt(name) {
            if let fund = Fundmuster.daten(in: zeile.wert).first { return Fund(tag: fund.tag, ort: nil, zeile: i) }
        }
        return nil
    }

    /// „Düsseldorf, den 24.02.1998“, also at the end of an interleaved line.
    private static func ortUndDatum(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where kannTragen(zeile) {
            let text = zeile.zeile.text
            for fund in Fundmuster.daten(in: text) {
                guard let ort = ort(vor: fund.bereich.lowerBound, text) else { continue }
                return Fund(tag: fund.tag, ort: ort, zeile: i)
            }
        }
        return nil
    }

    private static func ort(vor offset: Int, _ text: String) -> String? {
        var vorher = text.utf8(0..<offset).beschnitten
        if vorher.hasSuffix(" den") || vorher.hasSuffix(" am") || vorher.hasSuffix(" im") {
            vorher = String(vorher[..<(vorher.lastIndex(of: " ") ?? vorher.endIndex)]).beschnitten
        }
        guard vorher.hasSuffix(","), let wort = vorher.dropLast().split(separator: " ").last else { return nil }
        guard wort.first?.isUppercase == true, wort.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
        return String(wort)
    }

    /// „RdErl. d. Ministeriums … v. 24.8.2012 – …“, „Vom 10. September 2019“
    private static func fundstellenzeile(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() {
            let vom = zeile.suchtext.beginnt("vom ") || zeile.suchtext.beginnt("v. ")
            guard zeile.art == .typ || vom && kannTragen(zeile) else { continue }
            if let fund = Fundmuster.daten(in: zeile.zeile.text).first {
                return Fund(tag: fund.tag, ort: nil, zeile: i)
            }
        }
        return nil
    }

    private static func alleinstehend(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where kannTragen(zeile) {
            guard let fund = Fundmuster.daten(in: zeile.zeile.text).first else { continue }
            let rest = zeile.suchtext.count - fund.bereich.count
            if rest <= 6 { return Fund(tag: fund.tag, ort: nil, zeile: i) }
        }
        return nil
    }

    private static func irgendeines(_ zeilen: [Kopfzeile]) -> Fund? {
        for (i, zeile) in zeilen.enumerated() where kannTragen(zeile) && !zeile.suchtext.enthaelt("erlass") {
            if let fund = Fundmuster.daten(in: zeile.zeile.text).last { return Fund(tag: fund.tag, ort: nil, zeile: i) }
        }
        return nil
    }

    private static func kannTragen(_ zeile: Kopfzeile) -> Bool {
        [.sonstige, .aktenzeichen, .typ, .verteiler, .kontakt, .seite].contains(zeile.art)
            && !Bezugleser.istBezug(zeile.suchtext)
    }
}
