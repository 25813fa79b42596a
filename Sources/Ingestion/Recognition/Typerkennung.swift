// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What a document calls itself.
enum Typerkennung {
    private static let namen: [(StaticString, Vorschriftart)] = [
        ("allgemeine verwaltungsvorschrift", .verwaltungsvorschrift), ("verwaltungsvorschrift", .verwaltungsvorschrift),
        ("gemeinsamer runderlass", .erlass), ("runderlass", .erlass), ("rderl", .erlass), ("erlass", .erlass),
        ("rundschreiben", .rundschreiben), ("rundverfügung", .rundverfuegung),
        ("anwendungshinweise", .anwendungshinweise),
        ("dienstanweisung", .dienstanweisung), ("allgemeinverfügung", .sonstige), ("anlage", .anlage),
        ("fachliche weisung", .rundschreiben), ("weisung", .rundschreiben),
    ]

    /// The kind, if the text is its name and nothing more („Runderlass“, „RdErl.“).
    static func art(genau text: String) -> Vorschriftart? {
        let suche = Suchtext(text.geglaettet)
        for (name, art) in namen where suche.beginnt(name) {
            let rest = suche.count - name.utf8CodeUnitCount
            if rest <= 1 || suche.klein.dropFirst(name.utf8CodeUnitCount).allSatisfy({ !(97...122).contains($0) }) {
                return art
            }
        }
        return nil
    }

    /// The kind that stands at the beginning of a heading: „Anwendungshinweise: …“, „Dienstanweisung Nr. 3“.
    static func art(amAnfang text: String) -> Vorschriftart? {
        let suche = Suchtext(text)
        for (name, art) in namen where suche.beginnt(name) {
            if !suche.istBuchstabe(at: name.utf8CodeUnitCount) { return art }
        }
        return nil
    }

    /// What the body calls itself: „dieser Erlass“, „mit diesem Rundschreiben“.
    static func art(imText suche: Suchtext) -> Vorschriftart? {
        let selbst: [(StaticString, Vorschriftart)] = [
            ("diese dienstanweisung", .dienstanweisung), ("dieser dienstanweisung", .dienstanweisung),
            ("diese rundverfügung", .rundverfuegung), ("dieser rundverfügung", .rundverfuegung),
            ("dieses rundschreiben", .rundschreiben), ("diesem rundschreiben", .rundschreiben),
            ("diese anwendungshinweise", .anwendungshinweise), ("dieser anwendungshinweise", .anwendungshinweise),
            ("dieser runderlass", .erlass), ("dieser erlass", .erlass), ("dieses erlasses", .erlass),
            ("diesem erlass", .erlass), ("diesen erlass", .erlass),
        ]
        var beste: (Int, Vorschriftart)?
        for (name, art) in selbst {
            guard let fund = suche.erste(name) else { continue }
            if beste.map({ fund.lowerBound < $0.0 }) ?? true { beste = (fund.lowerBound, art) }
        }
        return beste?.1
    }
}
