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
        }
        pfad = neu
        liste = nil
        return neu
    }

    private func pfad(fuer nummer: Gliederungsnummer, _ istUeberschrift: Bool) -> [String]? {
        let teile = nummer.teile
        guard !pfad.isEmpty else {
            let beginnt = teile.count > 1 ? teile.last == "1" : Self.zahl(teile[0], nummer.art) == 1
            return beginnt || istUeberschrift ? teile : nil
        }
        if nummer.art == art, folgt(teile, auf: pfad, istUeberschrift) {
            if teile.count == 1, nummer.art == .dezimal, istListenpunkt(nummer, istUeberschrift) { return nil }
            return teile
        }
        // decimal numbers below a Roman or lettered section, printed without it
        guard art != .dezimal, nummer.art == .dezimal else { return nil }
        let mitOberem = [pfad[0]] + teile
        return folgt(mitOberem, auf: pfad, istUeberschrift) ? mitOberem : nil
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
        if let zahl = Gliederungsnummer.roemisch(teil), art == .roemisch { return zahl }
        guard art == .buchstabe, let byte = teil.utf8.first, teil.utf8.count == 1 else { return nil }
        return Int(byte) - 64
    }
}
