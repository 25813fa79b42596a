// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads what a text says about its own force: „tritt am … in Kraft“, „tritt mit Ablauf des … außer Kraft“,
/// „ist befristet bis …“, „gilt bis zum …“, „finden ab … Anwendung“.
enum Geltungsleser {
    /// - Parameter saetze: the sentences of the body, verbatim.
    static func lies(_ saetze: [String]) -> [Geltungsangabe] {
        var angaben: [Geltungsangabe] = []
        var vorherEigen = false
        for satz in saetze {
            let suche = Suchtext(satz)
            let eigen =
                istEigen(suche)
                || vorherEigen && (suche.beginnt("er ") || suche.beginnt("sie ") || suche.beginnt("es "))
            vorherEigen = eigen
            guard istKandidat(suche) else { continue }
            let fuersich = suche.beginnt("er ist befristet") || suche.beginnt("er tritt") && suche.enthaelt("kraft")
            let neue = angabenIm(satz, suche, eigen: eigen || fuersich)
            for angabe in neue where !angaben.contains(where: { $0.art == angabe.art && $0.tag == angabe.tag }) {
                angaben.append(angabe)
            }
        }
        return angaben
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
        return lies(eigene).filter { $0.art == .inKraftBis }
    }

    private static func istKandidat(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "kraft", "befristet", "gilt ", "gelten ", "geltungsdauer", "verlänger", "anwendung", "anzuwenden",
            "zu verfahren", "gültig", "wirkung vom",
        ])
    }

    private static func angabenIm(_ satz: String, _ suche: Suchtext, eigen: Bool) -> [Geltungsangabe] {
        let ziele = Zielangaben.alle(in: satz, suche)
        let daten = Fundmuster.daten(in: satz).filter { datum in
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
        _ datum: Fundmuster.Datum, _ suche: Suchtext, _ ziele: [Zielangabe], eigen: Bool
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
            return (.inKraftBis, mitAblauf(vor: start, suche) ? datum.tag : datum.tag.adding(tage: -1))
        }
        if let nachAnfang, nachAnfang.lowerBound - ende < 30 {
            return eigen ? (.inKraftAb, datum.tag) : nil
        }
        if suche.enthaelt("kraft", ab: max(0, start - 60), bis: start),
            suche.enthaelt("außer kraft", ab: max(0, start - 60), bis: start)
        {
            return eigen ? (.inKraftBis, mitAblauf(vor: start, suche) ? datum.tag : datum.tag.adding(tage: -1)) : nil
        }
        return eigen ? ohneKraft(datum, start, danach, satzteil, suche) : nil
    }

    private static func ohneKraft(
        _ datum: Fundmuster.Datum, _ start: Int, _ danach: Range<Int>, _ teil: Range<Int>, _ suche: Suchtext
    ) -> (Geltungsangabe.Art, Stichtag)? {
        let davor = max(0, start - 28)
        if suche.enthaelt(
            eineVon: [
                "bis zum ", "bis einschließlich", "bis auf den", "auf den ", "bis ", "endet am", "endet mit ablauf",
                "ablauf des",
            ], ab: davor, bis: start),
            suche.enthaelt(
                eineVon: [
                    "befristet", "gilt", "gelten", "geltungsdauer", "verlänger", "gültig", "anwendung", "anzuwenden",
                ], ab: teil.lowerBound, bis: teil.upperBound)
        {
            return (.inKraftBis, datum.tag)
        }
        if suche.enthaelt(eineVon: ["ab dem ", "ab ", "mit wirkung vom", "seit dem"], ab: davor, bis: start),
            suche.enthaelt(
                eineVon: ["anwendung", "anzuwenden", "zu verfahren", "gilt", "gelten", "gültig", "anwenden"],
                ab: teil.lowerBound, bis: teil.upperBound)
        {
            return (.inKraftAb, datum.tag)
        }
        return nil
    }

    /// „mit Ablauf des 31.12.2027“: that day is the last.
    private static func mitAblauf(vor start: Int, _ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: ["mit ablauf", "nach ablauf", "mit dem ablauf"], ab: max(0, start - 24), bis: start)
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

    /// The sentence speaks about the document itself.
    private static func istEigen(_ suche: Suchtext) -> Bool {
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
            "dieses gesetz", "diese verordnung", "das gesetz tritt", "die verordnung tritt", "die änderung tritt",
            "die änderungen treten", "die änderungen gelten", "die neuregelung",
            "hiernach zu verfahren", "danach zu verfahren", "entsprechend zu verfahren", "diese vorschrift",
        ])
    }
}
