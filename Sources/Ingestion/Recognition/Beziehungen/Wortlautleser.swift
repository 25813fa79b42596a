// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Reads commands that change the words of another decree: „In Nummer 3.2 wird die Angabe „A“ durch „B“ ersetzt“,
/// „Nummer 6.2 erhält folgende Fassung: „B““, „Der Katalog in Nummer 17.1 wird um B ergänzt“.
enum Wortlautleser {
    /// The changes a sentence commands, one for each section it names; none if it commands nothing.
    static func lies(_ satz: Satztext) -> [Wortlautaenderung] {
        let stellen = Stellenangaben.alle(in: satz).flatMap(\.stellen)
        guard let (art, alt, neu) = befehl(satz, mitStelle: !stellen.isEmpty) else { return [] }
        let beleg = satz.text.beschnitten
        guard !stellen.isEmpty else {
            return alt == nil ? [] : [Wortlautaenderung(art: art, stelle: nil, alt: alt, neu: neu, beleg: beleg)]
        }
        // „Nach Nummer 3.2 wird folgende Nummer 3.3 eingefügt“ speaks of the place behind 3.2
        let gemeinte = art == .eingefuegt ? Array(stellen.prefix(1)) : stellen
        return gemeinte.map { Wortlautaenderung(art: art, stelle: $0, alt: alt, neu: neu, beleg: beleg) }
    }

    private typealias Befehl = (art: Wortlautaenderung.Art, alt: String?, neu: String?)

    private static func befehl(_ satz: Satztext, mitStelle: Bool) -> Befehl? {
        let suche = satz.ohneZitate
        let worte = satz.zitate.map(\.worte)
        func eine(_ nadeln: [StaticString]) -> Bool { suche.enthaelt(eineVon: nadeln) }
        if worte.count >= 2, !eine(zusatz), eine(tausch) || eine(neufassung) { return (.ersetzt, worte[0], worte[1]) }
        if !eine(zusatz), eine(neufassung), mitStelle {
            guard let neu = worte.last ?? hinterDoppelpunkt(satz) else { return nil }
            return (.neugefasst, nil, neu)
        }
        if eine(zusatz), mitStelle || worte.count >= 2 {
            if worte.count >= 2, eine(dahinter) { return (.eingefuegt, worte[0], worte[1]) }
            guard let neu = worte.last ?? hinterDoppelpunkt(satz) ?? hinterUm(satz), mitStelle else { return nil }
            return (.eingefuegt, nil, neu)
        }
        guard eine(streichung) else { return nil }
        if let alt = worte.first { return (.gestrichen, alt, nil) }
        return mitStelle ? (.gestrichen, nil, nil) : nil
    }

    private static let tausch: [StaticString] = [
        "ersetzt", "an die stelle", "anstelle", "statt ", "geändert in", "ausgetauscht", "zu ersetzen", "tritt ",
        "ersetze ich", "abgeändert",
    ]
    private static let neufassung: [StaticString] = [
        "folgende fassung", "folgenden wortlaut", "wie folgt gefasst", "neu gefasst", "neugefasst", "wie folgt neu",
        "lautet", "wie folgt zu fassen", "wird wie folgt geändert", "ist wie folgt zu lesen", "wie folgt ersetzt",
        "durch folgende", "durch den folgenden", "durch die folgende", "tritt folgende", "treten folgende",
        "gilt folgende", "gilt nunmehr", "gilt künftig", "heißt es nunmehr", "heißt es künftig", "muss es heißen",
        "heißt es jetzt",
    ]
    private static let dahinter: [StaticString] = [
        "nach dem wort", "nach der angabe", "nach den wörtern", "nach den worten", "hinter",
    ]
    private static let zusatz: [StaticString] = [
        "eingefügt", "angefügt", "ergänzt", "hinzugefügt", "ergänze ich", "erweitert", "zu ergänzen", "aufgenommen",
        "füge ich", "vorangestellt",
    ]
    private static let streichung: [StaticString] = [
        "gestrichen", "entfällt", "entfallen", "aufgehoben", "zu streichen", "streiche ich", "nicht mehr anzuwenden",
        "gegenstandslos", "hebe ich", "keine anwendung mehr", "gilt nicht mehr", "außer kraft",
    ]

    private static func hinterDoppelpunkt(_ satz: Satztext) -> String? {
        guard let ort = satz.ohneZitate.letzte(":", bis: satz.ohneZitate.count) else { return nil }
        return rest(satz, ab: ort.upperBound)
    }

    /// „… wird um eine aktuelle Meldebescheinigung ergänzt“
    private static func hinterUm(_ satz: Satztext) -> String? {
        let suche = satz.ohneZitate
        guard let um = suche.wort("um"),
            let ende = suche.erste("ergänzt", ab: um.upperBound)
                ?? suche.erste("erweitert", ab: um.upperBound)
        else { return nil }
        let worte = satz.text.utf8(um.upperBound..<ende.lowerBound).beschnitten
        return worte.isEmpty ? nil : worte
    }

    private static func rest(_ satz: Satztext, ab: Int) -> String? {
        var worte = satz.text.utf8(ab..<satz.text.utf8.count).beschnitten
        while let letztes = worte.last, ".;".contains(letztes) { worte.removeLast() }
        return worte.isEmpty ? nil : worte
    }
}
