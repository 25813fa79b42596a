// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Recognises the lines that go on with a Bezug, a list of Anlagen or an address: their own wording does not tell.
enum Kopflisten {
    private struct Lauf {
        var art: Kopfzeilenart
        var letzte: Int
    }

    /// Gives continuing lines the kind of what they continue.
    static func deute(_ zeilen: inout [Kopfzeile]) {
        var lauf: Lauf?
        if let i = eigeneFundstelle(zeilen) { zeilen[i].deute(als: .typ) }
        for i in zeilen.indices {
            let zeile = zeilen[i]
            if i > 0, let art = fortgesetzt(zeile, nach: zeilen[i - 1]) {
                zeilen[i].deute(als: art)
                lauf = nil
                continue
            }
            if listenarten.contains(zeile.art),
                !(zeile.art == .verteiler && lauf?.art == .bezug && gehoert(zeile, lauf, zeilen))
            {
                lauf = Lauf(art: zeile.art, letzte: i)
            } else if let art = lauf?.art, gehoert(zeile, lauf, zeilen) {
                zeilen[i].deute(als: art, wertAb: Zaehlung.hinter(zeile.text) ?? 0)
                lauf?.letzte = i
            } else if ![.seite, .kontakt, .vermerk].contains(zeile.art) {
                // what stands in the other column does not end a list
                lauf = nil
            }
        }
    }

    /// „Rundschreiben des Ministeriums … vom 21.8.2008 (19 330-8:316)“: a Bezug elsewhere, the document itself where nothing
    /// else in the head says what it is.
    private static func eigeneFundstelle(_ zeilen: [Kopfzeile]) -> Int? {
        let eigene: Set<Kopfzeilenart> = [.aktenzeichen, .datum, .stand, .typ]
        guard !zeilen.contains(where: { eigene.contains($0.art) || $0.art == .bezug && $0.wertAb > 0 }) else {
            return nil
        }
        guard !zeilen.contains(where: { $0.art == .sonstige && Behoerdenwort.beginnt($0.text) }) else { return nil }
        return zeilen.firstIndex { zeile in
            zeile.art == .bezug && Behoerdenwort.anfang(Kopfwort.alle(zeile.text)) != nil
                && !Fundmuster.daten(in: zeile.text).isEmpty
        }
    }

    /// „Runderlass des Ministeriums für …“ and „Anlage zum Erlass des …“ go on until they have named a day.
    private static func fortgesetzt(_ zeile: Kopfzeile, nach oben: Kopfzeile) -> Kopfzeilenart? {
        let istFundstelle = oben.art == .typ && oben.wertAb == 0
        guard istFundstelle || oben.art == .sonstige && Anlagentitel.ist(oben.suchtext) else { return nil }
        guard [.sonstige, .datum, .bezug].contains(zeile.art), Fundmuster.daten(in: oben.text).isEmpty else {
            return nil
        }
        let nenntTag =
            zeile.suchtext.wort("vom") != nil || zeile.suchtext.wort("v.") != nil || zeile.suchtext.beginnt("v. ")
        return nenntTag && !Fundmuster.daten(in: zeile.text).isEmpty ? (istFundstelle ? .typ : .sonstige) : nil
    }

    /// Whether a line, by itself, is an item of such a list and no section of the body.
    static func istEintrag(_ zeile: Kopfzeile, in art: Kopfzeilenart) -> Bool {
        guard let ab = Zaehlung.hinter(zeile.text) else { return false }
        let rest = zeile.text.utf8(ab..<zeile.suchtext.count)
        switch art {
        case .bezug: return Bezugleser.nennt(rest) || Bezugleser.beginntBezug(rest)
        case .anlage, .verteiler: return rest.utf8.count < 120 && !rest.hasSuffix(".") && !Prosa.istProsa(zeile: rest)
        default: return false
        }
    }

    private static let listenarten: Set<Kopfzeilenart> = [.bezug, .anlage, .verteiler]

    private static func gehoert(_ zeile: Kopfzeile, _ lauf: Lauf?, _ zeilen: [Kopfzeile]) -> Bool {
        guard let lauf, zeile.zeile.ueberschriftebene == nil else { return false }
        let vorige = zeilen[lauf.letzte]
        switch lauf.art {
        case .bezug: return setztBezugFort(zeile, vorige)
        case .anlage: return setztAnlagenFort(zeile, vorige)
        default: return setztAnschriftFort(zeile, vorige)
        }
    }

    private static func setztBezugFort(_ zeile: Kopfzeile, _ vorige: Kopfzeile) -> Bool {
        guard [.sonstige, .aktenzeichen, .typ, .datum, .stand, .kontakt, .verteiler].contains(zeile.art) else {
            return false
        }
        if istEintrag(zeile, in: .bezug) { return true }
        let offen = Satzrest.istOffen(vorige.text) || Satzrest.endetMitStrich(vorige.text)
        if offen {
            return Bezugleser.nennt(zeile.text) || beginntKlein(zeile) || zeile.zeile.block == vorige.zeile.block
        }
        if vorige.istNurEtikett { return Bezugleser.nennt(zeile.text) }
        guard [.sonstige, .typ].contains(zeile.art), istDarunter(zeile, vorige) else { return false }
        return beginntKlein(zeile) || zeile.text.hasPrefix("(") || zeile.text.hasPrefix("–")
            || Bezugleser.nennt(zeile.text)
    }

    private static func setztAnlagenFort(_ zeile: Kopfzeile, _ vorige: Kopfzeile) -> Bool {
        guard zeile.art == .sonstige else { return false }
        if istEintrag(zeile, in: .anlage) {
            return vorige.istNurEtikett || Zaehlung.hinter(vorige.wert) != nil || vorige.wertAb > 0
        }
        if Satzrest.istOffen(vorige.text) || beginntKlein(zeile) && istDarunter(zeile, vorige) { return true }
        return vorige.istNurEtikett && vorige.text.hasSuffix(":") && zeile.text.utf8.count < 120
    }

    private static func setztAnschriftFort(_ zeile: Kopfzeile, _ vorige: Kopfzeile) -> Bool {
        guard zeile.art == .sonstige, zeile.text.utf8.count < 90 else { return false }
        if let oben = vorige.lage, let unten = zeile.lage, !unten.liegtUnter(oben) { return false }
        if istOffeneAnschrift(vorige) { return true }
        if Behoerdenwort.beginnt(zeile.text) { return false }
        if [",", " und", " der", " des", " -"].contains(where: { vorige.text.hasSuffix($0) }) || beginntKlein(zeile) {
            return true
        }
        if istEintrag(zeile, in: .verteiler) || istAufzaehlungVonOrten(zeile.text) { return true }
        guard let oben = vorige.lage, let unten = zeile.lage else { return false }
        // the lines of an address stand close and flush left
        return abs(unten.links - oben.links) < 3 && unten.oben - oben.oben < 1.5 * oben.hoehe
    }

    /// „An die“, „nachrichtlich:“, with the addressee on the next line.
    private static func istOffeneAnschrift(_ zeile: Kopfzeile) -> Bool {
        if zeile.istNurEtikett { return true }
        return ["an", "an die", "an das", "an den", "herrn", "frau", "über die", "durch die"].contains(
            zeile.text.lowercased())
    }

    /// „Arnsberg, Detmold, Düsseldorf“
    private static func istAufzaehlungVonOrten(_ text: String) -> Bool {
        let teile = text.split(separator: ",")
        guard teile.count > 1 else { return false }
        return teile.allSatisfy { teil in
            let worte = String(teil).woerter
            return (1...3).contains(worte.count) && worte.allSatisfy { $0.first?.isUppercase == true || $0 == "und" }
        }
    }

    private static func beginntKlein(_ zeile: Kopfzeile) -> Bool { zeile.text.first?.isLowercase == true }

    /// Below in the same column; without boxes, in the same block.
    private static func istDarunter(_ zeile: Kopfzeile, _ vorige: Kopfzeile) -> Bool {
        if zeile.zeile.block == vorige.zeile.block { return true }
        guard let oben = vorige.lage, let unten = zeile.lage else { return zeile.zeile.block <= vorige.zeile.block + 2 }
        return unten.liegtUnter(oben)
    }
}

/// A list that may run on below its label („Anlagen:“, „Bezug:“), with what number is due next.
struct Kopfliste: Sendable {
    let art: Kopfzeilenart
    private var letzteZahl = 0

    /// Nil if the line begins no list: „Anlagen: 2“ is complete.
    init?(_ zeile: Kopfzeile) {
        guard [.bezug, .anlage, .verteiler].contains(zeile.art) else { return nil }
        art = zeile.art
        if art == .bezug { letzteZahl = Self.zahl(zeile.wert) ?? 0 }
        guard art == .anlage, !zeile.istNurEtikett else { return }
        guard let zahl = Self.zahl(zeile.wert) else { return nil }
        letzteZahl = zahl
    }

    /// Whether the line is the next item; a number that begins anew is a section of the body.
    mutating func nimm(_ zeile: Kopfzeile) -> Bool {
        guard Kopflisten.istEintrag(zeile, in: art) else { return false }
        guard let zahl = Self.zahl(zeile.text) else { return true }
        guard art == .bezug || zahl == letzteZahl + 1 else { return false }
        letzteZahl = zahl
        return true
    }

    private static func zahl(_ text: String) -> Int? {
        let ziffern = text.drop { $0 == "(" }.prefix { $0.isASCII && $0.isNumber }
        return ziffern.isEmpty || ziffern.count > 2 ? nil : Int(ziffern)
    }
}
