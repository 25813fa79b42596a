// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts the lines of a head where two columns were printed side by side, and rows of a table into their cells.
enum Kopfsegmente {
    static func aus(_ zeile: Zeile, _ block: Dokumentblock) -> [Kopfzeile] {
        let roh = block.block.text.utf8(zeile.offset..<zeile.offset + zeile.laenge)
        let teile = zeile.istTabelle ? zellen(roh, zeile) : spalten(roh, zeile, block)
        return teile.flatMap(anEtiketten)
    }

    /// „Datum␉12.02.2025“: a label and its value make one line; other cells are lines of their own.
    private static func zellen(_ roh: String, _ zeile: Zeile) -> [Kopfzeile] {
        var ergebnis: [Kopfzeile] = []
        var position = 0
        let zellen = roh.split(separator: "\t", omittingEmptySubsequences: false).map { zelle -> (Int, String) in
            defer { position += zelle.utf8.count + 1 }
            return (position, String(zelle))
        }.filter { !$0.1.geglaettet.isEmpty }
        var i = 0
        while i < zellen.count {
            let (ab, text) = zellen[i]
            let glatt = text.geglaettet
            let mitDoppelpunkt = glatt.hasSuffix(":") ? glatt : glatt + ":"
            let etikett = Kopfzeile(teil(zeile, mitDoppelpunkt, ab))
            if etikett.art != .sonstige, etikett.istNurEtikett {
                guard i + 1 < zellen.count, !istEtikett(zellen[i + 1].1, zeile) else {
                    ergebnis.append(Kopfzeile(teil(zeile, mitDoppelpunkt, ab), roh: text))
                    i += 1
                    continue
                }
                let wert = zellen[i + 1]
                let ganz = roh.utf8(ab..<wert.0 + wert.1.utf8.count)
                ergebnis.append(Kopfzeile(teil(zeile, "\(mitDoppelpunkt) \(wert.1.geglaettet)", ab), roh: ganz))
                i += 2
            } else {
                ergebnis.append(Kopfzeile(teil(zeile, glatt, ab), roh: text))
                i += 1
            }
        }
        return ergebnis
    }

    /// In a row of labels the next cell is one as well.
    private static func istEtikett(_ zelle: String, _ zeile: Zeile) -> Bool {
        Kopfzeile(teil(zeile, zelle.geglaettet, 0)).istEtikettMitWertDanach
    }

    private static func teil(_ zeile: Zeile, _ text: String, _ ab: Int) -> Zeile {
        Zeile(
            text: text, seite: zeile.seite, block: zeile.block, art: zeile.art, offset: zeile.offset + ab,
            laenge: text.utf8.count)
    }

    /// Parts of a printed line that a wide gap separates: several blanks in plain text, a jump of the boxes on a page.
    private static func spalten(_ roh: String, _ zeile: Zeile, _ block: Dokumentblock) -> [Kopfzeile] {
        let luecken = block.block.woerter.isEmpty ? blankluecken(roh) : kastenluecken(roh, zeile, block)
        guard !luecken.isEmpty else {
            let bereich = zeile.offset..<zeile.offset + roh.utf8.count
            return [Kopfzeile(zeile, roh: roh, lage: lage(bereich, block))]
        }
        var ergebnis: [Kopfzeile] = []
        var start = 0
        let enden = luecken + [roh.utf8.count]
        for (nummer, ende) in enden.enumerated() {
            let stueck = roh.utf8(start..<ende)
            let glatt = stueck.geglaettet
            guard !glatt.isEmpty else { continue }
            // a label keeps the value that stands a tab stop further
            if nummer + 1 < enden.count, Kopfzeile(teil(zeile, glatt, start)).istEtikettMitWertDanach {
                let naechstes = roh.utf8(ende..<enden[nummer + 1]).geglaettet
                // in a row of labels the next is one as well
                if !Kopfzeile(teil(zeile, naechstes, ende)).istEtikettMitWertDanach { continue }
            }
            let bereich = zeile.offset + start..<zeile.offset + ende
            ergebnis.append(Kopfzeile(teil(zeile, glatt, start), roh: stueck, lage: lage(bereich, block)))
            start = ende
        }
        return ergebnis
    }

    private static func blankluecken(_ roh: String) -> [Int] {
        var luecken: [Int] = []
        var (breite, hatText) = (0, false)
        for (i, byte) in roh.utf8.enumerated() {
            switch byte {
            case 32: breite += 1
            case 9: breite += 4
            default:
                if hatText, breite >= 4 { luecken.append(i) }
                (breite, hatText) = (0, true)
            }
        }
        return luecken
    }

    private static func kastenluecken(_ roh: String, _ zeile: Zeile, _ block: Dokumentblock) -> [Int] {
        let bereich = zeile.offset..<zeile.offset + roh.utf8.count
        let woerter = block.block.woerter.filter { bereich.contains($0.bereich.lowerBound) }
        return zip(woerter, woerter.dropFirst()).compactMap { vorher, wort in
            let weite = wort.x - (vorher.x + vorher.breite)
            return weite > 3 * max(wort.hoehe, 6) ? wort.bereich.lowerBound - zeile.offset : nil
        }
    }

    private static func lage(_ bereich: Range<Int>, _ block: Dokumentblock) -> Zeilenlage? {
        var lage: Zeilenlage?
        for wort in block.block.woerter where bereich.contains(wort.bereich.lowerBound) {
            let neu = Zeilenlage(links: wort.x, rechts: wort.x + wort.breite, oben: wort.y, unten: wort.y + wort.hoehe)
            guard let alt = lage else {
                lage = neu
                continue
            }
            lage = Zeilenlage(
                links: min(alt.links, neu.links), rechts: max(alt.rechts, neu.rechts), oben: min(alt.oben, neu.oben),
                unten: max(alt.unten, neu.unten))
        }
        return lage
    }

    // MARK: Labels inside a line

    /// „Bezirksregierung Köln Aktenzeichen: 21-802“: a label in the middle of a line begins a line of its own.
    private static func anEtiketten(_ zeile: Kopfzeile) -> [Kopfzeile] {
        guard let schnitt = naechstesEtikett(zeile) else { return [zeile] }
        let (vorne, hinten) = (zeile.stelle(0..<schnitt), zeile.stelle(schnitt..<zeile.suchtext.count))
        func stueck(_ stelle: Rohstelle, _ bereich: Range<Int>) -> Kopfzeile {
            let ab = stelle.bereich.lowerBound - zeile.zeile.offset
            var teil = teil(zeile.zeile, zeile.text.utf8(bereich).beschnitten, ab)
            if case .ueberschrift = teil.art { teil.art = .absatz }
            return Kopfzeile(teil, roh: zeile.roh.utf8(ab..<ab + stelle.bereich.count), lage: zeile.lage)
        }
        return [stueck(vorne, 0..<schnitt)] + anEtiketten(stueck(hinten, schnitt..<zeile.suchtext.count))
    }

    private static let innere: [StaticString] = [
        "aktenzeichen", "geschäftszeichen", "gesch.-z.", "geschz.", "az.:", "az:", "datum:", "betreff:", "betr.:",
        "bezug:", "anlage:", "anlagen:", "anlage(n):", "telefon", "tel.:", "telefax", "fax:", "e-mail:",
        "bearbeitet von",
        "bearbeiter:", "bearbeiterin:", "bearbeiter/in:", "bearbeitung:", "auskunft erteilt", "ihr zeichen",
        "mein zeichen",
        "unser zeichen", "nachrichtlich:", "seite 1 von",
    ]

    private static func naechstesEtikett(_ zeile: Kopfzeile) -> Int? {
        guard zeile.suchtext.count > 12, ![.bezug, .anrede, .typ].contains(zeile.art) else { return nil }
        if let fundstelle = Fundstellenzeile.beginn(zeile.suchtext), fundstelle > 0 { return fundstelle }
        let nurBeiSeite = zeile.art == .betreff || zeile.art == .hier || zeile.zeile.ueberschriftebene != nil
        let suche = zeile.suchtext
        var bestes: Int?
        for etikett in innere {
            guard let ort = suche.erste(etikett, ab: max(1, zeile.wertAb)), !suche.istBuchstabe(at: ort.lowerBound - 1),
                !nurBeiSeite, ort.lowerBound < bestes ?? .max, istEtikett(ort, zeile)
            else { continue }
            bestes = ort.lowerBound
        }
        return bestes
    }

    /// Printed as a label: capital, behind a blank, and not about another decree („Erlass vom …, Az.: …“).
    private static func istEtikett(_ ort: Range<Int>, _ zeile: Kopfzeile) -> Bool {
        let vorher = zeile.text.utf8(0..<ort.lowerBound)
        guard vorher.hasSuffix(" "),
            zeile.text.utf8(ort).first?.isUppercase == true || zeile.text.utf8(ort) == "nachrichtlich:"
        else { return false }
        let davor = vorher.beschnitten
        if davor.hasSuffix("(") || davor.hasSuffix(",") { return false }
        if ["Ihr", "Mein", "Unser", "Ihre", "Dieses", "das", "dem", "des", "unter"].contains(where: {
            davor.hasSuffix($0)
        }) {
            return false
        }
        let suche = zeile.suchtext
        let istVerweis =
            suche.enthaelt("erlass", bis: ort.lowerBound) || suche.enthaelt("schreiben", bis: ort.lowerBound)
            || suche.enthaelt("verfügung", bis: ort.lowerBound)
        return !(istVerweis && !Fundmuster.daten(in: vorher).isEmpty)
    }
}

extension Kopfzeile {
    /// A label that is waiting for its value.
    var istEtikettMitWertDanach: Bool { art != .sonstige && art != .anrede && istNurEtikett }
}
