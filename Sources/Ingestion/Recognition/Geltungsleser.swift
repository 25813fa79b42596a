// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads what a text says about its own force: „tritt am … in Kraft“, „tritt mit Ablauf des … außer Kraft“,
/// „ist befristet bis …“, „gilt bis zum …“, „finden ab … Anwendung“.
enum Geltungsleser {
    /// - Parameters:
    ///   - saetze: the sentences of the body, verbatim.
    ///   - unterGeltung: indices of sentences under a heading such as „Inkrafttreten“.
    ///   - datum: of the document, for „mit sofortiger Wirkung“.
    ///   - einesGesetzes: „dieses Gesetz“ is the document itself; a decree speaks of another.
    static func lies(
        _ saetze: [String], unterGeltung: Set<Int> = [], datum: Stichtag? = nil, einesGesetzes: Bool = false
    ) -> [Geltungsangabe] {
        var angaben: [Geltungsangabe] = []
        var vorherEigen = false
        for (nummer, satz) in saetze.enumerated() {
            let suche = Suchtext(satz)
            let eigen =
                istEigen(suche) || einesGesetzes && istGesetz(suche) || unterGeltung.contains(nummer)
                || vorherEigen && (suche.beginnt("er ") || suche.beginnt("sie ") || suche.beginnt("es "))
            vorherEigen = eigen
            guard istKandidat(suche) else { continue }
            let fuersich = suche.beginnt("er ist befristet") || suche.beginnt("er tritt") && suche.enthaelt("kraft")
            var neue = angabenIm(satz, suche, eigen: eigen || fuersich)
            if neue.isEmpty { neue = angabenzeile(satz, suche) }
            if neue.isEmpty, eigen || fuersich {
                neue = ohneTag(satz, suche, datum: datum, beginn: angaben.first { $0.art == .inKraftAb }?.tag)
            }
            for angabe in neue where !angaben.contains(where: { $0.art == angabe.art && $0.tag == angabe.tag }) {
                angaben.append(angabe)
            }
        }
        return angaben
    }

    /// „tritt mit sofortiger Wirkung in Kraft“, „tritt fünf Jahre nach seinem Inkrafttreten außer Kraft“.
    private static func ohneTag(
        _ satz: String, _ suche: Suchtext, datum: Stichtag?, beginn: Stichtag?
    ) -> [Geltungsangabe] {
        guard let datum, Zielangaben.alle(in: satz, suche).isEmpty else { return [] }
        let beleg = satz.beschnitten
        if suche.enthaelt(eineVon: ["nach inkrafttreten", "nach seinem inkrafttreten", "nach ihrem inkrafttreten"]),
            suche.enthaelt("außer kraft"), let jahre = jahre(suche), let erster = (beginn ?? datum).adding(jahre: jahre)
        {
            return [Geltungsangabe(art: .inKraftBis, tag: erster.adding(tage: -1), beleg: beleg)]
        }
        let sofort = suche.enthaelt(eineVon: [
            "sofortiger wirkung", "ab sofort", "tag der bekanntgabe", "tage der bekanntgabe", "tag seiner bekanntgabe",
            "tag des erlasses", "tag der unterzeichnung", "tage der unterzeichnung",
        ])
        guard sofort, suche.enthaelt(eineVon: ["in kraft", "gilt", "gelten", "anzuwenden", "anwendung"]),
            !suche.enthaelt("außer kraft")
        else { return [] }
        return [Geltungsangabe(art: .inKraftAb, tag: datum, beleg: beleg)]
    }

    private static func jahre(_ suche: Suchtext) -> Int? {
        let worte: [(StaticString, Int)] = [
            ("ein jahr", 1), ("zwei jahre", 2), ("drei jahre", 3), ("vier jahre", 4), ("fünf jahre", 5),
            ("zehn jahre", 10), ("1 jahr", 1), ("2 jahre", 2), ("3 jahre", 3), ("4 jahre", 4), ("5 jahre", 5),
            ("10 jahre", 10),
        ]
        return worte.last { suche.enthaelt($0.0) }?.1
    }

    /// The end of a law's force as its own text tells it („Dieses Gesetz tritt am … außer Kraft“).
    ///
    /// A consolidated text does not say since when its present wording holds, so a beginning is not read out of it.
    static func ende(einesGesetzes saetze: [String]) -> [Geltungsangabe] {
        let eigene = saetze.filter { satz in
            let suche = Suchtext(satz)
            return suche.enthaelt("außer kraft") && suche.enthaelt("tritt")
                && suche.enthaelt(eineVon: [
                    "dieses gesetz", "diese verordnung", "das gesetz tritt", "die verordnung tritt",
                ])
        }
        return lies(eigene, einesGesetzes: true).filter { $0.art == .inKraftBis }
    }

    static func istKandidat(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "kraft", "befristet", "gilt ", "geltung", "gelten ", "geltungsdauer", "verlänger", "anwendung",
            "anzuwenden",
            "zu verfahren", "gültig", "wirkung vom", "wirksam", "zu beachten", "verbindlich",
        ])
    }

    private static func angabenIm(_ satz: String, _ suche: Suchtext, eigen: Bool) -> [Geltungsangabe] {
        let ziele = Zielangaben.alle(in: satz, suche)
        let daten = Zeitangabe.alle(in: satz, suche).filter { datum in
            !ziele.contains { $0.bereich.overlaps(datum.bereich) }
        }
        var angaben: [Geltungsangabe] = []
        for datum in daten {
            guard let (art, tag) = deutung(datum, suche, ziele, eigen: eigen) else { continue }
            angaben.append(Geltungsangabe(art: art, tag: tag, beleg: satz.beschnitten))
        }
        return angaben
    }

    /// What a date means for the own force, nil if nothing.
    private static func deutung(
        _ datum: Zeitangabe, _ suche: Suchtext, _ ziele: [Zielangabe], eigen: Bool
    ) -> (Geltungsangabe.Art, Stichtag)? {
        let (start, ende) = (datum.bereich.lowerBound, datum.bereich.upperBound)
        let satzteil = teilsatz(um: start, suche)
        // The clause speaks about another decree.
        if ziele.contains(where: { satzteil.overlaps($0.bereich) }) { return nil }
        let danach = ende..<satzteil.upperBound
        let nachEnde = suche.erste("außer kraft", ab: ende, bis: suche.count)
        let nachAnfang = suche.erste("in kraft", ab: ende, bis: suche.count)
        if let nachEnde, nachEnde.lowerBound - ende < 30,
            nachAnfang.map({ $0.lowerBound > nachEnde.lowerBound }) ?? true
        {
            guard eigen else { return nil }
            return (.inKraftBis, letzterTag(datum, suche))
        }
        if let nachAnfang, nachAnfang.lowerBound - ende < 30 {
            return eigen ? (.inKraftAb, datum.erster) : nil
        }
        if suche.enthaelt("kraft", ab: max(0, start - 60), bis: start),
            suche.enthaelt("außer kraft", ab: max(0, start - 60), bis: start)
        {
            return eigen ? (.inKraftBis, letzterTag(datum, suche)) : nil
        }
        return eigen ? ohneKraft(datum, start, danach, satzteil, suche) : nil
    }

    private static func ohneKraft(
        _ datum: Zeitangabe, _ start: Int, _ danach: Range<Int>, _ teil: Range<Int>, _ suche: Suchtext
    ) -> (Geltungsangabe.Art, Stichtag)? {
        let davor = max(0, start - 28)
        if suche.enthaelt(
            eineVon: [
                "bis zum ", "bis einschließlich", "bis auf den", "auf den ", "bis ", "endet am", "endet mit",
                "endet zum",
                "ablauf des",
            ], ab: davor, bis: start),
            suche.enthaelt(
                eineVon: [
                    "befristet", "gilt", "gelten", "geltung", "verlänger", "gültig", "anwendung", "anzuwenden",
                    "befristung", "verbindlich", "beachten",
                ], ab: teil.lowerBound, bis: teil.upperBound)
        {
            return (.inKraftBis, datum.letzter)
        }
        if suche.enthaelt(eineVon: ["ab dem ", "ab ", "mit wirkung vom", "seit dem"], ab: davor, bis: start)
            || beginntZeitraum(suche, start, teil)
            || suche.enthaelt(eineVon: ["am ", "zum "], ab: max(0, start - 4), bis: start)
                && suche.enthaelt("wirksam", ab: start, bis: teil.upperBound),
            suche.enthaelt(
                eineVon: [
                    "anwendung", "anzuwenden", "zu verfahren", "gilt", "gelten", "gültig", "anwenden", "verbindlich",
                    "zu beachten", "wirksam",
                ],
                ab: teil.lowerBound, bis: teil.upperBound)
        {
            return (.inKraftAb, datum.istEnde ? datum.letzter : datum.erster)
        }
        return nil
    }

    /// „gelten vom 01.03.2024 bis zum 31.12.2024“
    private static func beginntZeitraum(_ suche: Suchtext, _ start: Int, _ teil: Range<Int>) -> Bool {
        suche.enthaelt(eineVon: ["vom ", "von "], ab: max(0, start - 5), bis: start)
            && suche.enthaelt(" bis ", ab: start, bis: min(teil.upperBound, start + 40))
    }

    /// „mit Ablauf des 31.12.2027“: that day. „am 1. Januar 2028 außer Kraft“: the day before; but who writes „am
    /// 31.12.2027 außer Kraft“ means its end.
    private static func letzterTag(_ datum: Zeitangabe, _ suche: Suchtext) -> Stichtag {
        let start = datum.bereich.lowerBound
        let mitAblauf = suche.enthaelt(
            eineVon: ["mit ablauf", "nach ablauf", "mit dem ablauf", "zum ablauf", "mit a blauf"],
            ab: max(0, start - 24), bis: start)
        if mitAblauf || datum.istEnde || !datum.istTag { return datum.letzter }
        let istMonatsende = datum.erster.adding(tage: 1).teile.tag == 1
        return istMonatsende ? datum.erster : datum.erster.adding(tage: -1)
    }

    /// The clause around an offset, bounded by semicolons and by „und“ before a verb of repeal.
    private static func teilsatz(um offset: Int, _ suche: Suchtext) -> Range<Int> {
        var (unten, oben) = (0, suche.count)
        let grenzen: [StaticString] = [
            "; ", " und ersetzt", " und hebt", " und löst", ", zugleich", " gleichzeitig", ", gleichzeitig",
            " zugleich", " und tritt an", ", er ersetzt",
        ]
        for grenze in grenzen {
            for ort in suche.alle(grenze) {
                if ort.lowerBound <= offset {
                    unten = max(unten, ort.lowerBound)
                } else {
                    oben = min(oben, ort.lowerBound)
                }
            }
        }
        return unten..<max(unten, oben)
    }

    private static func istGesetz(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: ["dieses gesetz", "diese verordnung", "das gesetz tritt", "die verordnung tritt"])
    }

    /// The sentence speaks about the document itself.
    static func istEigen(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "dieser erlass", "dieses erlasses", "der erlass tritt", "der erlass gilt", "der erlass ist",
            "dieser runderlass",
            "dieses runderlasses", "der runderlass tritt", "dieses rundschreiben", "das rundschreiben tritt",
            "diese regelung",
            "dieser regelung", "die regelung tritt", "die regelungen treten", "die vorstehenden", "diese rundverfügung",
            "die rundverfügung tritt", "die rundverfügung gilt", "dieser rundverfügung", "diese verfügung",
            "diese dienstanweisung", "dieser dienstanweisung",
            "die dienstanweisung tritt", "die dienstanweisung gilt", "diese hinweise", "diese anwendungshinweise",
            "diese weisung", "diese verwaltungsvorschrift", "diese allgemeine verwaltungsvorschrift",
            "die änderung tritt",
            "die änderungen treten", "die änderungen gelten", "die neuregelung", "diese regelungen", "dieser weisung",
            "dieser verfügung", "vorliegender erlass", "vorliegende erlass", "vorliegenden erlass", "diesem erlass",
            "diesen erlass", "dieser hinweise", "diesem rundschreiben", "dieses schreiben tritt",
            "dieses schreiben gilt",
            "die dienstanweisung ist", "die rundverfügung ist", "die hinweise treten", "die hinweise gelten",
            "die hinweise sind", "die vorschrift tritt", "die weisung tritt", "die weisung gilt", "die verfügung tritt",
            "die bestimmungen dieses", "die regelungen gelten", "die regelungen sind", "die regelung gilt",
            "die regelung ist", "der runderlass gilt", "der runderlass ist", "das rundschreiben gilt",
            "das rundschreiben ist", "die ergänzung tritt", "die ergänzungen treten", "die nachstehenden regelungen",
            "diese änderung", "diese ergänzung", "diese arbeitsanweisung", "die anordnung", "diese anordnung",
            "die regelungen dieses", "die anwendung dieses", "die geltung dieses", "die befristung dieses",
            "dieses schreiben ist",
            "hiernach zu verfahren", "danach zu verfahren", "entsprechend zu verfahren", "diese vorschrift",
        ])
    }
}
