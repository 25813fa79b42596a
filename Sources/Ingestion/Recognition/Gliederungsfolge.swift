// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Decides whether a number at the beginning of a line continues the numbering of the document.
///
/// A list inside a section („1. Pass“, „2. Lichtbild“) and a stray number do not.
struct Gliederungsfolge {
    private(set) var pfad: [String] = []
    /// Depth of the sections that become Abschnitte: that of the first number.
    private(set) var oberste = 1
    private var art = Gliederungsnummer.Zaehlart.dezimal
    /// How the levels above the decimal numbers count, outermost first: `[.roemisch, .buchstabe]` for „I.“, „A.“, „1.“.
    private var stufen: [Gliederungsnummer.Zaehlart] = []
    private var mitPunkt = false
    /// Last item of a list that runs inside the current section.
    private var liste: Int?
    private var listeAusUeberschriften = false

    /// The path in the document's numbering (`["II", "2"]`), or nil if the line is no section.
    mutating func nimm(_ nummer: Gliederungsnummer, istUeberschrift: Bool) -> [String]? {
        guard let neu = pfad(fuer: nummer, istUeberschrift) else {
            merkeListe(nummer, istUeberschrift)
            return nil
        }
        if pfad.isEmpty {
            (oberste, art, mitPunkt) = (neu.count, nummer.art, nummer.mitPunkt)
            stufen = nummer.art == .dezimal ? [] : [nummer.art]
        } else if let tiefe = tiefe(nummer), tiefe == stufen.count {
            stufen.append(nummer.art)
        }
        pfad = neu
        liste = nil
        return neu
    }

    private func pfad(fuer nummer: Gliederungsnummer, _ istUeberschrift: Bool) -> [String]? {
        let teile = nummer.teile
        guard !pfad.isEmpty else {
            let beginnt = teile.count > 1 ? teile.last == "1" : Self.zahl(teile[0], nummer.art) == 1
            if nummer.art == .paragraph { return beginnt ? teile : nil }
            return beginnt || istUeberschrift ? teile : nil
        }
        if nummer.art == art, folgt(teile, auf: pfad, istUeberschrift) {
            if teile.count == 1, nummer.art == .dezimal, istListenpunkt(nummer, istUeberschrift) { return nil }
            return teile
        }
        guard art != .dezimal else { return nil }
        if nummer.art == .dezimal { return unterhalb(teile, istUeberschrift) }
        return zwischenstufe(nummer)
    }

    /// Decimal numbers below Roman or lettered sections, printed without them.
    private func unterhalb(_ teile: [String], _ istUeberschrift: Bool) -> [String]? {
        let oben = Array(pfad.prefix(stufen.count).prefix { Int($0) == nil })
        guard !oben.isEmpty else { return nil }
        let mitOberem = oben + teile
        return folgt(mitOberem, auf: pfad, istUeberschrift) ? mitOberem : nil
    }

    /// „A.“ below „I.“: the first of its level, or the next one.
    private func zwischenstufe(_ nummer: Gliederungsnummer) -> [String]? {
        guard let tiefe = tiefe(nummer), tiefe > 0, let zahl = Self.zahl(nummer.teile[0], nummer.art) else {
            return nil
        }
        if tiefe < pfad.count, stufen.indices.contains(tiefe), let alte = Self.zahl(pfad[tiefe], nummer.art) {
            return zahl == alte + 1 ? pfad.prefix(tiefe) + nummer.teile : nil
        }
        guard zahl == 1, pfad.count == tiefe else { return nil }
        return pfad + nummer.teile
    }

    /// The level that counts this way below the outermost; a new one below those that are open, nil if that cannot be.
    private func tiefe(_ nummer: Gliederungsnummer) -> Int? {
        guard nummer.art != .dezimal, nummer.art != art, nummer.teile.count == 1, !stufen.isEmpty,
            nummer.art != .paragraph
        else { return nil }
        return stufen.firstIndex(of: nummer.art) ?? (stufen.count < 3 ? stufen.count : nil)
    }

    private func folgt(_ neu: [String], auf alt: [String], _ istUeberschrift: Bool) -> Bool {
        let gleich = zip(neu, alt).prefix { $0 == $1 }.count
        guard gleich < neu.count, neu.count - gleich <= 3 || gleich == alt.count else { return false }
        let rest = neu[(gleich + 1)...]
        guard rest.allSatisfy({ $0 == "1" }) || istUeberschrift else { return false }
        if gleich == alt.count { return neu[gleich] == "1" || istUeberschrift }
        guard let alteZahl = Self.zahl(alt[gleich], art), let neueZahl = Self.zahl(neu[gleich], art) else {
            return false
        }
        let abstand = neueZahl - alteZahl
        return abstand == 1 || abstand > 1 && abstand <= 3 && (neu.count > 1 || istUeberschrift)
    }

    /// A heading ends a list whose items were no headings.
    private func istListenpunkt(_ nummer: Gliederungsnummer, _ istUeberschrift: Bool) -> Bool {
        guard let liste, let zahl = Self.zahl(nummer.teile[0], .dezimal) else { return false }
        if istUeberschrift, !listeAusUeberschriften { return false }
        return zahl == liste + 1 || nummer.mitPunkt != mitPunkt
    }

    private mutating func merkeListe(_ nummer: Gliederungsnummer, _ istUeberschrift: Bool) {
        guard nummer.teile.count == 1, nummer.art == .dezimal, let zahl = Self.zahl(nummer.teile[0], .dezimal) else {
            return
        }
        merkeListe(zahl: zahl, istUeberschrift: istUeberschrift)
    }

    /// A line that begins with a number and is no section: an item of a list.
    mutating func merkeListe(zahl: Int, istUeberschrift: Bool) {
        guard !pfad.isEmpty, zahl == 1 || liste == zahl - 1 else { return }
        // readers take short items for headings now and then: the list then has both
        listeAusUeberschriften = zahl == 1 ? true : listeAusUeberschriften || istUeberschrift
        liste = zahl
    }

    /// The value of a part: „18a“ counts between 18 and 19 and is compared by its number and letter.
    private static func zahl(_ teil: String, _ art: Gliederungsnummer.Zaehlart) -> Int? {
        if let zahl = Int(teil) { return zahl }
        if art == .paragraph { return Int(teil.dropFirst(2).prefix { $0.isNumber }) }
        if let zahl = Gliederungsnummer.roemisch(teil), art == .roemisch { return zahl }
        guard art == .buchstabe, let byte = teil.utf8.first, teil.utf8.count == 1 else { return nil }
        return Int(byte) - 64
    }
}
