// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the Betreff and its „hier:“.
enum Betreffleser {
    struct Fund {
        var betreff: String?
        var hier: String?
    }

    static func lies(_ zeilen: [Kopfzeile], ohne vergeben: Set<Int>) -> Fund {
        var fund = Fund()
        if let i = zeilen.firstIndex(where: { $0.art == .betreff && !$0.istNurEtikett }) {
            fund.betreff = mitFortsetzung(i, zeilen, ohne: vergeben)
        }
        fund.betreff = fund.betreff ?? ueberschrift(zeilen, ohne: vergeben) ?? letzteGruppe(zeilen, ohne: vergeben)
        if let i = zeilen.firstIndex(where: { $0.art == .hier && !$0.istNurEtikett }) {
            fund.hier = mitFortsetzung(i, zeilen, ohne: vergeben)
        }
        return getrennt(fund)
    }

    private static let ohneDoppelpunkt: Set<String> = [
        "Anwendungshinweise", "Dienstanweisung", "Rundschreiben", "Rundverfügung", "Runderlass", "Erlass",
    ]

    /// „Anwendungshinweise: Erteilung …“ → „Erteilung …“
    static func ohneTyp(_ betreff: String) -> String {
        let worte = betreff.woerter
        if worte.count > 2, ohneDoppelpunkt.contains(String(worte[0])), worte[1].first?.isUppercase == true {
            return worte.dropFirst().joined(separator: " ")
        }
        guard let doppelpunkt = betreff.firstIndex(of: ":"),
            Typerkennung.art(genau: String(betreff[..<doppelpunkt])) != nil
        else { return betreff }
        let rest = String(betreff[betreff.index(after: doppelpunkt)...]).beschnitten
        return rest.isEmpty ? betreff : rest
    }

    /// The value and the lines of the same block that go on with it.
    private static func mitFortsetzung(_ i: Int, _ zeilen: [Kopfzeile], ohne vergeben: Set<Int>) -> String {
        var teile = [zeilen[i].wert]
        for j in (i + 1)..<max(i + 1, min(i + 6, zeilen.count)) {
            guard zeilen[j].zeile.block == zeilen[i].zeile.block, zeilen[j].art == .sonstige, !vergeben.contains(j)
            else { break }
            teile.append(zeilen[j].zeile.text)
        }
        return verbunden(teile)
    }

    private static func ueberschrift(_ zeilen: [Kopfzeile], ohne vergeben: Set<Int>) -> String? {
        for i in zeilen.indices where zeilen[i].zeile.ueberschriftebene != nil {
            guard zeilen[i].art == .sonstige, !vergeben.contains(i) else { continue }
            let gruppe = zeilen[i...].prefix { $0.zeile.block == zeilen[i].zeile.block && $0.art == .sonstige }
            let text = verbunden(gruppe.map(\.zeile.text))
            if text.utf8.count >= 8 { return text }
        }
        return nil
    }

    /// The last lines that are nothing else, before „hier:“, „Bezug“ or the body.
    private static func letzteGruppe(_ zeilen: [Kopfzeile], ohne vergeben: Set<Int>) -> String? {
        let grenze = zeilen.firstIndex { $0.art == .hier || $0.art == .bezug || Bezugleser.istBezug($0.suchtext) }
        if let grenze, let text = gruppe(vor: grenze, zeilen, vergeben) { return text }
        return gruppe(vor: zeilen.count, zeilen, vergeben)
    }

    private static func gruppe(vor grenze: Int, _ zeilen: [Kopfzeile], _ vergeben: Set<Int>) -> String? {
        var ende = grenze
        while ende > 0 {
            let i = ende - 1
            guard istFrei(zeilen[i], i, vergeben) else { ende -= 1; continue }
            var start = i
            while start > 0, istFrei(zeilen[start - 1], start - 1, vergeben),
                zeilen[start - 1].zeile.block == zeilen[i].zeile.block
            { start -= 1 }
            let text = verbunden(zeilen[start...i].map(\.zeile.text))
            if text.utf8.count >= 8, text.contains(where: \.isLetter) { return text }
            ende = start
        }
        return nil
    }

    private static func istFrei(_ zeile: Kopfzeile, _ i: Int, _ vergeben: Set<Int>) -> Bool {
        zeile.art == .sonstige && !vergeben.contains(i) && !Bezugleser.istBezug(zeile.suchtext)
    }

    /// „Studium hier: Verlängerung“ on one line.
    private static func getrennt(_ fund: Fund) -> Fund {
        guard fund.hier == nil, let betreff = fund.betreff else { return fund }
        let suche = Suchtext(betreff)
        guard let ort = suche.wort("hier"), ort.upperBound < suche.count,
            suche.klein[ort.upperBound] == UInt8(ascii: ":")
        else { return fund }
        var vorne = betreff.utf8(0..<ort.lowerBound).beschnitten
        while let ende = vorne.last, ";,–-(".contains(ende) { vorne = String(vorne.dropLast()).beschnitten }
        return Fund(betreff: vorne, hier: betreff.utf8(ort.upperBound + 1..<suche.count).beschnitten)
    }

    /// Lines as one; a word broken at the end of a line is mended.
    static func verbunden(_ teile: [String]) -> String {
        var text = ""
        for teil in teile {
            if text.hasSuffix("-"), teil.first?.isLowercase == true, !teil.hasPrefix("und "), !teil.hasPrefix("oder ") {
                text.removeLast()
                text += teil
            } else {
                text += text.isEmpty ? teil : " " + teil
            }
        }
        return text.geglaettet
    }
}
