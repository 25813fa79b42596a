// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Looks for the lines of a head that hold the Betreff.
struct Betreffstelle {
    let zeilen: [Kopfzeile]
    let vergeben: Set<Int>

    /// What labels name: text, lines, quality.
    var benannte: [(Kopftext, [Int], Double)] {
        let mailkopf = Mailkopf.ist(zeilen) ? zeilen.prefix(12).lastIndex { $0.art == .mailkopf } ?? -2 : -2
        return zeilen.indices.compactMap { i in
            guard zeilen[i].art == .betreff else { return nil }
            if zeilen[i].istNurEtikett {
                guard let naechste = naechsteFreie(nach: i, bis: i + 3) else { return nil }
                let (text, teile) = gelesen(ab: naechste, 0..<zeilen[naechste].suchtext.count)
                return (text, [i] + teile, Betreffleser.benannteGuete(istMail: i <= mailkopf + 1))
            }
            let (text, teile) = gelesen(ab: i, zeilen[i].wertbereich)
            return (text, teile, Betreffleser.benannteGuete(istMail: i <= mailkopf + 1))
        }
    }

    var hier: [(Kopftext, [Int])] {
        zeilen.indices.compactMap { i in
            guard zeilen[i].art == .hier else { return nil }
            guard zeilen[i].istNurEtikett else { return gelesen(ab: i, zeilen[i].wertbereich) }
            guard let naechste = naechsteFreie(nach: i, bis: i + 2) else { return nil }
            return gelesen(ab: naechste, 0..<zeilen[naechste].suchtext.count)
        }
    }

    /// The lines above „hier:“ that nothing else claims.
    var vorHier: (Kopftext, [Int])? {
        guard let hier = zeilen.firstIndex(where: { $0.art == .hier }) else { return nil }
        return gruppe(vor: hier, hoechstens: 3)
    }

    /// The lines above „RdErl. d. …“.
    var vorFundstellenzeile: (Kopftext, [Int])? {
        guard let typ = zeilen.firstIndex(where: { $0.art == .typ && $0.wertAb == 0 }), typ > 0 else { return nil }
        return gruppe(vor: typ, hoechstens: 1)
    }

    var ueberschrift: (Kopftext, [Int])? {
        for i in zeilen.indices where zeilen[i].zeile.ueberschriftebene != nil {
            guard istFrei(i) else { continue }
            let gruppe = zeilen.indices[i...].prefix { zeilen[$0].zeile.block == zeilen[i].zeile.block && istFrei($0) }
            let (text, teile) = verbunden(Array(gruppe))
            if text.text.utf8.count >= 8 { return (text, teile) }
        }
        return nil
    }

    /// How much lines look like a title.
    enum Anschein { case titel, amEnde, keiner }

    /// The last lines that are nothing else, before „Bezug“ or the body.
    var letzteZeilen: (Kopftext, [Int], Anschein)? {
        let grenze = zeilen.firstIndex { $0.art == .bezug || $0.art == .anlage && $0.wertAb > 0 } ?? zeilen.count
        for ende in Set([grenze, zeilen.count]).sorted() {
            var bis = ende
            while let (text, teile) = gruppe(vor: bis, hoechstens: bis), let erste = teile.first {
                if istTitel(text.text) { return (text, teile, .titel) }
                bis = erste
            }
        }
        guard
            let (text, teile) = gruppe(vor: grenze, hoechstens: grenze)
                ?? gruppe(vor: zeilen.count, hoechstens: zeilen.count)
        else { return nil }
        let letzte = teile.last ?? 0
        return (text, teile, letzte + 1 == grenze || letzte + 1 == zeilen.count ? .amEnde : .keiner)
    }

    // MARK: Lines that belong together

    /// The value and the lines below that go on with it.
    private func gelesen(ab i: Int, _ bereich: Range<Int>) -> (Kopftext, [Int]) {
        var text = Kopftext(zeilen[i], bereich)
        var teile = [i]
        var j = i + 1
        while j < zeilen.count, teile.count < 6 {
            if [.seite, .kontakt, .vermerk].contains(zeilen[j].art), j == teile[teile.count - 1] + 1,
                zeilen[j].zeile.block != zeilen[i].zeile.block
            {
                // the other column came between
                j += 1
                continue
            }
            guard setztFort(j, nach: teile[teile.count - 1], text.text) else { break }
            text.haengeAn(zeilen[j])
            teile.append(j)
            j += 1
        }
        return (text, teile)
    }

    /// Whether line `j` goes on with the title that line `i` ends: below it in its column, or so by its wording.
    private func setztFort(_ j: Int, nach i: Int, _ text: String) -> Bool {
        let offen = Satzrest.istOffen(text) || Satzrest.endetMitStrich(text) || text.hasSuffix(";")
        guard istFrei(j) || offen && zeilen[j].art == .sonstige, !zeilen[j].zeile.istTabelle else { return false }
        if zeilen[j].zeile.block == zeilen[i].zeile.block { return true }
        if (zeilen[j].zeile.ueberschriftebene == nil) != (zeilen[i].zeile.ueberschriftebene == nil) { return false }
        if let oben = zeilen[i].lage, let unten = zeilen[j].lage {
            return unten.liegtUnter(oben) && unten.oben - oben.oben < 1.7 * max(oben.hoehe, unten.hoehe)
        }
        if offen || Zeilenfuge.istTrennung(text, zeilen[j].text) { return true }
        guard let erstes = zeilen[j].text.first else { return false }
        if erstes.isLowercase || erstes == "(" || erstes == "–" || erstes == "§" { return true }
        if Self.istSachgebiet(text) { return true }
        // a line of plain text that was full goes on; a short one ended, unless nothing else can follow
        return istTitel(zeilen[j].text) && (text.utf8.count >= 45 || zeilen[i].art == .betreff && istLetzterTitel(j))
    }

    /// „Ausländerrecht“, „Ausländerwesen“ alone on a line: the field that the title below belongs to.
    private static func istSachgebiet(_ text: String) -> Bool {
        let worte = text.woerter
        guard (1...3).contains(worte.count), let letztes = worte.last?.lowercased().trimmingZeichen(), letztes.count > 8
        else {
            return false
        }
        return ["recht", "rechts", "wesen", "angelegenheiten"].contains { letztes.hasSuffix($0) }
    }

    /// From here only lines follow that belong to a title, up to „hier:“, „Bezug“, the Anlagen or the text.
    private func istLetzterTitel(_ j: Int) -> Bool {
        guard let ende = zeilen.indices[j...].first(where: { zeilen[$0].art != .sonstige }) else { return true }
        return [.hier, .bezug, .anlage].contains(zeilen[ende].art) && ende - j <= 3
    }

    private func naechsteFreie(nach i: Int, bis grenze: Int) -> Int? {
        zeilen.indices.first { $0 > i && $0 <= grenze && istFrei($0) }
    }

    /// The last run of free lines before a line, going up no further than one block unless the wording joins them.
    private func gruppe(vor grenze: Int, hoechstens luecke: Int) -> (Kopftext, [Int])? {
        var ende = grenze - 1
        while ende >= 0, !istFrei(ende), grenze - ende <= luecke { ende -= 1 }
        guard ende >= 0, istFrei(ende) else { return nil }
        var start = ende
        while start > 0, istFrei(start - 1), gehoertZusammen(start - 1, start) { start -= 1 }
        return verbunden(Array(start...ende))
    }

    private func gehoertZusammen(_ oben: Int, _ unten: Int) -> Bool {
        if zeilen[oben].zeile.block == zeilen[unten].zeile.block { return true }
        return setztFort(unten, nach: oben, zeilen[oben].text)
    }

    /// The lines as one; where the last ends in the middle of something, with the next.
    private func verbunden(_ teile: [Int]) -> (Kopftext, [Int]) {
        var (text, teile) = (Kopftext(), teile)
        for i in teile { text.haengeAn(zeilen[i]) }
        while let letzte = teile.last, letzte + 1 < zeilen.count,
            Satzrest.istOffen(text.text) || Satzrest.endetMitStrich(text.text),
            setztFort(letzte + 1, nach: letzte, text.text)
        {
            text.haengeAn(zeilen[letzte + 1])
            teile.append(letzte + 1)
        }
        return (text, teile)
    }

    private func istFrei(_ i: Int) -> Bool { zeilen[i].art == .sonstige && !vergeben.contains(i) }

    /// A title has several words or a norm; a name, an office or an address has few and no small ones.
    private func istTitel(_ text: String) -> Bool {
        guard text.utf8.count >= 8, text.contains(where: \.isLetter) else { return false }
        let worte = text.woerter
        if text.contains("§") || worte.count >= 4 && worte.contains(where: { $0.first?.isLowercase == true }) {
            return true
        }
        if text.contains("@") || text.contains("·") { return false }
        let laengstes = worte.map(\.count).max() ?? 0
        return laengstes >= 14 || worte.count >= 3 && worte.contains { $0.first?.isLowercase == true }
            || text.contains(";")
    }
}
