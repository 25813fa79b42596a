// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads what a text says about other decrees: repeals, replaces, changes, adds to, extends, cites.
///
/// Sentence by sentence; what a sentence leaves open („Nummer 3.2 erhält folgende Fassung“, a list under „Folgende
/// Erlasse werden aufgehoben:“) is completed by the sentences before.
struct Beziehungsleser {
    struct Eigenes: Sendable {
        var aktenzeichen: String?
        var datum: Stichtag?
        var inKraftAb: Stichtag?
        var bezug: [Bezugsangabe]
        /// Betreff and „hier:“, where a decree calls itself an Änderungserlass.
        var titel = ""
        /// For texts read from pictures.
        var abgleich: Aktenzeichenabgleich?
    }

    let eigenes: Eigenes
    private var gefunden: [Beziehung] = []
    /// Relations that commands in the following sentences belong to.
    private var kontext: [Int] = []
    /// Relations of the last repeal, while the next sentence may extend it.
    private var aufhebung: [Int] = []
    /// What the lead to a list of decrees says about them.
    private var liste: (art: Beziehung.Art, wirkung: Stichtag?)?

    private init(_ eigenes: Eigenes) { self.eigenes = eigenes }

    /// - Parameter saetze: the sentences of the body, verbatim.
    static func lies(_ saetze: [String], eigenes: Eigenes) -> [Beziehung] {
        var leser = Beziehungsleser(eigenes)
        for satz in saetze { leser.nimm(satz) }
        for angabe in eigenes.bezug {
            leser.gefunden.append(
                Beziehung(
                    art: .bezug, zielAktenzeichen: angabe.aktenzeichen, zielDatum: angabe.datum, beleg: angabe.text,
                    sicherheit: Self.sicherheit(angabe.datum, angabe.aktenzeichen)))
        }
        return Beziehungsverdichtung.verdichtet(leser.gefunden.filter { !leser.istEigenes($0) })
    }

    private mutating func nimm(_ text: String) {
        let voll = Suchtext(text)
        guard istKandidat(voll) else {
            if text.utf8.count > 60 { liste = nil }
            if !aufhebung.isEmpty { nimmOhneZiel(Satztext(text)) }
            return
        }
        let satz = Satztext(text)
        let ziele = ziele(in: satz)
        if ziele.isEmpty {
            nimmOhneZiel(satz)
        } else {
            for teil in Teilsaetze.teile(satz, ziele) { nimm(teil, satz) }
        }
    }

    private func istKandidat(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "erlass", "rderl", "verfügung", "rundschreiben", "weisung", "schreiben vom", "schreibens vom",
            "schreiben v.", "regelung", "hinweise vom",
            "verwaltungsvorschrift vom", "nummer", "nr.", "ziffer", "abschnitt", "katalog", "vorbezeichnete",
        ])
            || liste != nil && suche.klein.contains { (48...57).contains($0) }
    }

    private func ziele(in satz: Satztext) -> [Zielangabe] {
        let gelistet = liste != nil
        let ziele = Zielangaben.alle(in: satz.text, satz.voll, auchOhneHauptwort: gelistet)
            .filter { !satz.istZitiert($0.bereich) }
            .map { $0.abgeglichen(eigenes.abgleich) }
            .map { $0.ergaenzt(aus: eigenes.bezug) }
        return ziele.isEmpty ? Bezugsnennung.ziele(satz.ohneZitate, eigenes.bezug) : ziele
    }

    // MARK: Sentences that name decrees

    private mutating func nimm(_ teil: Teilsaetze.Teil, _ satz: Satztext) {
        let stellen = Stellenangaben.alle(in: satz).filter { stelle in
            teil.bereich.overlaps(stelle.bereich) && !teil.ziele.contains { $0.bereich.overlaps(stelle.bereich) }
                && satz.ohneZitate.erste("dieses ", ab: stelle.bereich.upperBound, bis: stelle.bereich.upperBound + 9)
                    == nil
        }.flatMap(\.stellen)
        let tage = Zeitangabe.alle(in: satz.text, satz.voll).filter { tag in
            teil.bereich.overlaps(tag.bereich) && !teil.ziele.contains { $0.bereich.overlaps(tag.bereich) }
                && !satz.istZitiert(tag.bereich)
        }
        let woerter = Beziehungswoerter(suche: teil.suche)
        let art = woerter.art(mitTag: !tage.isEmpty, mitStelle: !stellen.isEmpty) ?? liste?.art ?? .bezug
        let neu = teil.ziele.map { ziel in
            beziehung(art, ziel, satz, stellen, wirkung: wirkung(art, tage, satz, teil), tage, woerter)
        }
        merke(neu, art)
    }

    private func wirkung(
        _ art: Beziehung.Art, _ tage: [Zeitangabe], _ satz: Satztext, _ teil: Teilsaetze.Teil
    ) -> Stichtag? {
        guard art != .bezug, art != .verlaengert else { return nil }
        if let tag = Wirkungstag.tag(tage, satz.voll) ?? liste?.wirkung { return tag }
        return teil.suche.enthaelt("sofortiger wirkung") ? eigenes.datum ?? eigenes.inKraftAb : eigenes.inKraftAb
    }

    private func beziehung(
        _ art: Beziehung.Art, _ ziel: Zielangabe, _ satz: Satztext, _ stellen: [String], wirkung: Stichtag?,
        _ tage: [Zeitangabe], _ woerter: Beziehungswoerter
    ) -> Beziehung {
        if istBerichtigung(ziel, woerter.suche) {
            return Beziehung(
                art: .ersetzt, zielAktenzeichen: ziel.aktenzeichen, zielDatum: ziel.datum, wirkungAb: ziel.datum,
                beleg: satz.text.beschnitten, sicherheit: 0.9)
        }
        var beziehung = Beziehung(
            art: art, zielAktenzeichen: ziel.aktenzeichen, zielDatum: ziel.datum, wirkungAb: wirkung,
            neuBis: art == .verlaengert ? Wirkungstag.letzterTag(tage, satz.voll) : nil, beleg: satz.text.beschnitten,
            sicherheit: Self.sicherheit(ziel.datum, ziel.aktenzeichen))
        switch art {
        case .aendert, .ergaenzt, .hebtTeilweiseAuf:
            beziehung.zielStellen = stellen
            beziehung.aenderungen = art == .hebtTeilweiseAuf ? [] : Wortlautleser.lies(satz)
            if art == .hebtTeilweiseAuf, stellen.isEmpty || woerter.suche.enthaelt("ausnahme") {
                // which parts go is for a person to say
                beziehung.zielStellen = []
                beziehung.sicherheit = min(beziehung.sicherheit, 0.55)
            }
        case .hebtAuf, .ersetzt: beziehung.mitFolgeerlassen = woerter.mitFolgeerlassen
        case .verlaengert, .bezug: break
        }
        return beziehung
    }

    /// The same decree sent before with a mistake („war mit einem unzutreffenden Datum versehen“): that copy never held.
    private func istBerichtigung(_ ziel: Zielangabe, _ suche: Suchtext) -> Bool {
        guard let eigenes = eigenes.aktenzeichen, ziel.aktenzeichen == eigenes, ziel.datum != nil,
            ziel.datum != self.eigenes.datum
        else { return false }
        return suche.enthaelt(eineVon: [
            "unzutreffend", "berichtig", "fehlerhaft", "irrtümlich", "versehentlich", "falsche", "unrichtig",
            "korrigier",
            "erneut übersandt", "redaktionell",
        ])
    }

    private mutating func merke(_ neu: [Beziehung], _ art: Beziehung.Art) {
        let nummern = Array(gefunden.count..<gefunden.count + neu.count)
        gefunden += neu
        aufhebung = []
        switch art {
        case .aendert, .ergaenzt: kontext = nummern
        case .hebtAuf, .ersetzt: aufhebung = nummern
        case .hebtTeilweiseAuf, .verlaengert, .bezug: break
        }
    }

    // MARK: Sentences that go on

    private mutating func nimmOhneZiel(_ satz: Satztext) {
        let woerter = Beziehungswoerter(suche: satz.ohneZitate)
        if !aufhebung.isEmpty, woerter.erstrecktAufFolgeerlasse {
            for nummer in aufhebung { gefunden[nummer].mitFolgeerlassen = true }
            return
        }
        aufhebung = []
        let aenderungen = Wortlautleser.lies(satz)
        if !aenderungen.isEmpty, nimm(aenderungen, satz) { return }
        nimmEinleitung(satz, woerter)
    }

    /// Commands belong to the decree named last, else to the one under Bezug if this decree calls itself a change.
    private mutating func nimm(_ aenderungen: [Wortlautaenderung], _ satz: Satztext) -> Bool {
        if kontext.isEmpty {
            guard let bezug = geaenderterBezug else { return false }
            let art: Beziehung.Art = aenderungen.allSatisfy { $0.art == .eingefuegt } ? .ergaenzt : .aendert
            kontext = [gefunden.count]
            gefunden.append(
                Beziehung(
                    art: art, zielAktenzeichen: bezug.aktenzeichen, zielDatum: bezug.datum,
                    wirkungAb: eigenes.inKraftAb, beleg: satz.text.beschnitten, sicherheit: 0.8))
        }
        for nummer in kontext {
            gefunden[nummer].aenderungen += aenderungen
            for stelle in aenderungen.compactMap(\.stelle) where !gefunden[nummer].zielStellen.contains(stelle) {
                gefunden[nummer].zielStellen.append(stelle)
            }
        }
        return true
    }

    private var geaenderterBezug: Bezugsangabe? {
        let titel = Suchtext(eigenes.titel)
        guard eigenes.bezug.count == 1, titel.enthaelt(eineVon: ["änderung", "ergänz", "berichtig", "anpassung"]) else {
            return nil
        }
        return eigenes.bezug[0]
    }

    /// „Folgende Erlasse werden aufgehoben:“
    private mutating func nimmEinleitung(_ satz: Satztext, _ woerter: Beziehungswoerter) {
        let suche = satz.ohneZitate
        guard satz.text.beschnitten.hasSuffix(":"),
            suche.enthaelt(eineVon: ["folgende", "nachstehend", "nachfolgend", "nachgenannt"]),
            suche.enthaelt(eineVon: ["erlass", "verfügung", "rundschreiben", "weisung", "regelung"])
        else {
            if satz.text.utf8.count > 60 { liste = nil }
            return
        }
        let tage = Zeitangabe.alle(in: satz.text, satz.voll)
        guard let art = woerter.art(mitTag: !tage.isEmpty, mitStelle: false), art != .verlaengert else { return }
        liste = (art, Wirkungstag.tag(tage, satz.voll) ?? eigenes.inKraftAb)
    }

    private func istEigenes(_ beziehung: Beziehung) -> Bool {
        guard let datum = eigenes.datum, beziehung.art != .bezug else { return false }
        return beziehung.zielAktenzeichen != nil && beziehung.zielAktenzeichen == eigenes.aktenzeichen
            && beziehung.zielDatum == datum
    }

    /// How often a target named this way is the right one: by date and Aktenzeichen, or by one of them.
    private static func sicherheit(_ datum: Stichtag?, _ aktenzeichen: String?) -> Double {
        datum != nil && aktenzeichen != nil ? 0.95 : 0.75
    }
}
