// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the authority that issued a document by the words authorities are named with.
///
/// How sure a find is depends on where it stands: an authority may as well be an addressee or be spoken of.
enum Normgeberleser {
    /// What is right of a hundred names that are found …
    private enum Guete {
        /// … behind „Herausgeber:“, „Absender:“
        static let etikett = 0.97
        /// … in „RdErl. d. … v. …“
        static let fundstellenzeile = 0.98
        /// … at the beginning of a line above the addressee
        static let briefkopf = 0.96
        /// … at the beginning of a line below the addressee, as the other column comes when it is read second
        static let spalte = 0.9
        /// … before postcode and place in the line above the address
        static let absenderzeile = 0.7
        /// … in the middle of a line
        static let mitten = 0.62
        /// … behind „Von:“ of an e-mail, which may only have been sent on
        static let mail = 0.7
        /// … below „An das“
        static let anschrift = 0.05
        /// … in „Anlage zum Erlass des …“
        static let anlage = 0.85
        /// … of an office that is a part of an authority („Amt für …“)
        static let einheit = 0.5
        /// … less, where a higher authority or an earlier one of the same level stands in the head
        static let nachrang = 0.6
        /// … below the closing
        static let schluss = 0.65
    }

    static func kandidaten(_ kopf: [Kopfzeile]) -> [Kandidat<String>] {
        var kandidaten: [Kandidat<String>] = []
        let anschrift = kopf.firstIndex { $0.art == .verteiler || $0.art == .anrede }
        let betreff = kopf.firstIndex { [.betreff, .hier].contains($0.art) } ?? kopf.count
        for i in kopf.indices where istMoeglich(kopf[i]) {
            guard let fund = Namensfund(ab: i, kopf) else { continue }
            let guete = guete(fund, i, kopf, anschrift: anschrift, betreff: betreff)
            kandidaten.append(Kandidat(fund.name, fund.stellen, guete: guete, zeilen: fund.zeilen, zweifel: zweifel))
        }
        return nachRang(ohneMehrfacheAnschriften(verkuerzt(kandidaten)))
    }

    /// The authority named among the lines of the closing.
    static func imSchluss(_ schluss: [Kopfzeile]) -> [Kandidat<String>] {
        schluss.indices.compactMap { i in
            guard istMoeglich(schluss[i]), let fund = Namensfund(ab: i, schluss), fund.kern == 0 else { return nil }
            return Kandidat(fund.name, fund.stellen, guete: Guete.schluss, zeilen: [], zweifel: zweifel)
        }
    }

    private static let zweifel = "Der Normgeber ist im Kopf nicht als Absender gekennzeichnet."

    private static func istMoeglich(_ zeile: Kopfzeile) -> Bool {
        switch zeile.art {
        case .sonstige, .typ, .aktenzeichen, .normgeber, .kontakt, .datum: true
        // „Von: Ministerium …“
        case .mailkopf: zeile.suchtext.beginnt("von")
        default: istAnlagentitel(zeile)
        }
    }

    private static func istAnlagentitel(_ zeile: Kopfzeile) -> Bool {
        zeile.suchtext.enthaelt("anlage") && zeile.suchtext.enthaelt("zum") && zeile.suchtext.enthaelt("erlass des")
    }

    private static func guete(
        _ fund: Namensfund, _ i: Int, _ kopf: [Kopfzeile], anschrift: Int?, betreff: Int
    ) -> Double {
        let zeile = kopf[i]
        if istAnlagentitel(zeile) { return Guete.anlage }
        if zeile.art == .normgeber { return Guete.etikett }
        if zeile.art == .typ { return Guete.fundstellenzeile }
        if zeile.art == .mailkopf { return Guete.mail }
        if fund.anker == .einheit { return Guete.einheit }
        if istAbsenderzeile(zeile, fund) { return Guete.absenderzeile }
        if i > 0, istAnschriftsbeginn(kopf[i - 1]) { return Guete.anschrift }
        guard fund.start == 0, [.sonstige, .datum].contains(zeile.art) else { return Guete.mitten }
        guard i < betreff else { return Guete.mitten }
        return anschrift.map { i < $0 } ?? true ? Guete.briefkopf : Guete.spalte
    }

    /// „An das“, whose addressee is on the next line.
    private static func istAnschriftsbeginn(_ zeile: Kopfzeile) -> Bool {
        zeile.art == .verteiler
            && (zeile.istNurEtikett || ["an die", "an das", "an den", "an"].contains(zeile.text.lowercased()))
    }

    /// „Ministerium des Innern · 40190 Düsseldorf“: often cut short, so the whole name elsewhere is better.
    private static func istAbsenderzeile(_ zeile: Kopfzeile, _ fund: Namensfund) -> Bool {
        guard fund.start == 0 else { return false }
        let trenner = ["·", " | ", " • ", ", "].contains { zeile.text.contains($0) }
        return trenner && zeile.text.woerter.contains { $0.count == 5 && $0.allSatisfy(\.isNumber) }
    }

    static func istAbsenderzeile(_ kandidat: Kandidat<String>) -> Bool {
        kandidat.guete == Guete.absenderzeile || kandidat.guete == Guete.absenderzeile * Guete.nachrang
    }

    /// A name that another begins with is the same authority, cut short or without its Land.
    private static func verkuerzt(_ kandidaten: [Kandidat<String>]) -> [Kandidat<String>] {
        kandidaten.map { kandidat in
            let laengere = kandidaten.filter {
                $0.wert != kandidat.wert && $0.guete > Guete.anschrift && istKuerzung(kandidat, $0)
            }
            guard let beste = laengere.max(by: { $0.guete < $1.guete }) else { return kandidat }
            var neu = kandidat
            neu.wert = beste.wert
            neu.stellen = beste.stellen
            return neu
        }
    }

    private static func istKuerzung(_ kurz: Kandidat<String>, _ lang: Kandidat<String>) -> Bool {
        lang.wert.hasPrefix(kurz.wert) && kurz.wert.utf8.count >= 12
    }

    /// Decrees go down the ladder: of several authorities the higher writes, of two on one level the one that stands first.
    private static func nachRang(_ kandidaten: [Kandidat<String>]) -> [Kandidat<String>] {
        let sichere = kandidaten.filter { $0.guete >= Guete.mitten }
        let hoechste = sichere.map { Behoerdenart($0.wert).stufe }.min() ?? 0
        let erster = sichere.first { Behoerdenart($0.wert).stufe == hoechste }?.wert
        return kandidaten.map { kandidat in
            guard kandidat.wert != erster, kandidat.guete < Guete.etikett else { return kandidat }
            var neu = kandidat
            neu.guete *= Guete.nachrang
            return neu
        }
    }

    /// Several authorities of the same kind are addressees: „Bezirksregierung Arnsberg“, „Bezirksregierung Köln“.
    private static func ohneMehrfacheAnschriften(_ kandidaten: [Kandidat<String>]) -> [Kandidat<String>] {
        let arten = Dictionary(grouping: kandidaten) { $0.wert.prefix { $0 != " " } }
        return kandidaten.map { kandidat in
            let gleiche = Set((arten[kandidat.wert.prefix { $0 != " " }] ?? []).map(\.wert))
            guard gleiche.count > 1,
                ["Bezirksregierung", "Regierungspräsidium", "Regierung", "Stadt", "Kreis", "Landkreis"]
                    .contains(String(kandidat.wert.prefix { $0 != " " })), arten.count > 1
            else { return kandidat }
            var neu = kandidat
            neu.guete = min(kandidat.guete, 0.3)
            return neu
        }
    }
}

/// A name of an authority as it stands in the head, over its lines.
struct Namensfund {
    private(set) var name: String
    private(set) var stellen: [Rohstelle]
    /// Lines of the head that the name takes.
    private(set) var zeilen: [Int]
    /// Index of the word in its line with which the name begins, and of the word that tells.
    let start: Int
    let kern: Int
    let anker: Behoerdenwort.Anker

    init?(ab i: Int, _ kopf: [Kopfzeile]) {
        let worte = Kopfwort.alle(kopf[i].text)
        guard let (start, kern, anker) = Behoerdenwort.anfang(worte) else { return nil }
        (self.start, self.kern, self.anker) = (start, kern, anker)
        let anzahl = Behoerdenwort.laenge(worte[start...], fortsetzung: false)
        guard anzahl > 0 else { return nil }
        var teile = Array(worte[start..<start + anzahl])
        stellen = [kopf[i].stelle(teile[0].bereich.lowerBound..<(teile.last?.bereich.upperBound ?? 0))]
        zeilen = [i]
        let reichtBisEnde = start + anzahl == worte.count
        name = ""
        if reichtBisEnde || Behoerdenwort.istOffen(teile.last) { setzeFort(&teile, kopf, ab: i) }
        name = Behoerdenname.bereinigt(teile.map(\.text))
        if anker == .kommune, reichtBisEnde { ergaenzeAmt(kopf) }
        guard name.utf8.count >= 6 else { return nil }
        if Landerkennung.land(inName: name) == nil, anker == .behoerde, reichtBisEnde { ergaenzeLand(kopf, ab: i) }
    }

    /// Takes in the next lines while the name is open or they go on with it; addressees beside it are passed over.
    private mutating func setzeFort(_ teile: inout [Kopfwort], _ kopf: [Kopfzeile], ab i: Int) {
        var j = i + 1
        var letzte = i
        while j < kopf.count, j - letzte <= 3, zeilen.count < 6 {
            let zeile = kopf[j]
            let worte = Kopfwort.alle(zeile.text)
            guard istLesbar(zeile, nach: kopf[letzte], istDirekt: j == letzte + 1),
                Behoerdenwort.istOffen(teile.last) && !istAndere(worte)
                    || j == letzte + 1 && Behoerdenwort.istFortsetzung(worte)
            else {
                guard Behoerdenwort.istOffen(teile.last), [.verteiler, .kontakt, .seite].contains(zeile.art) else {
                    return
                }
                j += 1
                continue
            }
            let anzahl = Behoerdenwort.laenge(worte[...], fortsetzung: true)
            guard anzahl > 0 else { return }
            teile += worte[..<anzahl]
            stellen.append(zeile.stelle(worte[0].bereich.lowerBound..<worte[anzahl - 1].bereich.upperBound))
            zeilen.append(j)
            letzte = j
            j += 1
            if anzahl < worte.count { return }
        }
    }

    private func istLesbar(_ zeile: Kopfzeile, nach oben: Kopfzeile, istDirekt: Bool) -> Bool {
        guard [.sonstige, .typ].contains(zeile.art) || istDirekt && zeile.art == .datum else { return false }
        guard let unten = zeile.lage, let oben = oben.lage else { return true }
        // the Land may stand farther below
        return unten.liegtUnter(oben, zeilen: Landerkennung.beginntMitLand(Kopfwort.alle(zeile.text)) ? 4.5 : 2.6)
    }

    /// Another authority begins: the name above was complete after all.
    private func istAndere(_ worte: [Kopfwort]) -> Bool {
        Behoerdenwort.anfang(worte)?.start == 0
    }

    /// „Kreis Musterland“, „Der Landrat“, „Ausländeramt“: the office below the name is the authority.
    private mutating func ergaenzeAmt(_ kopf: [Kopfzeile]) {
        guard let letzte = zeilen.last, let genitiv = Behoerdenname.genitiv(name) else { return }
        for j in letzte + 1..<max(letzte + 1, min(letzte + 4, kopf.count)) where kopf[j].art == .sonstige {
            let amt = Umlautheilung.heile(kopf[j].text)
            guard ["Ausländerbehörde", "Ausländeramt"].contains(amt) else { continue }
            name = "\(amt) \(genitiv)"
            stellen.append(kopf[j].stelle(0..<kopf[j].suchtext.count))
            zeilen.append(j)
            return
        }
    }

    /// „Ministerium des Innern“, and „des Landes Nordrhein-Westfalen“ a few lines on, because a column stood between.
    private mutating func ergaenzeLand(_ kopf: [Kopfzeile], ab i: Int) {
        for j in (zeilen.last ?? i) + 1..<max((zeilen.last ?? i) + 1, min(i + 5, kopf.count)) {
            guard kopf[j].suchtext.beginnt("des landes ") || kopf[j].suchtext.beginnt("des freistaat"),
                kopf[j].art != .betreff
            else { continue }
            let worte = Kopfwort.alle(kopf[j].text)
            let anzahl = Behoerdenwort.laenge(worte[...], fortsetzung: true)
            guard anzahl >= 3 else { return }
            name = Behoerdenname.bereinigt(name.woerter.map(String.init) + worte[..<anzahl].map(\.text))
            stellen.append(kopf[j].stelle(0..<worte[anzahl - 1].bereich.upperBound))
            if kopf[j].art == .sonstige { zeilen.append(j) }
            return
        }
    }
}
