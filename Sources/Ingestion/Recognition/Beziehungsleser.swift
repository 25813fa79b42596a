// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads what a text says about other decrees: repeals, replaces, changes, adds to, extends, cites.
enum Beziehungsleser {
    struct Eigenes: Sendable {
        var aktenzeichen: String?
        var datum: Stichtag?
        var inKraftAb: Stichtag?
        var bezug: [Bezugsangabe]
    }

    /// - Parameter saetze: the sentences of the body, verbatim.
    static func lies(_ saetze: [String], eigenes: Eigenes) -> [Beziehung] {
        var gefunden: [Beziehung] = []
        for satz in saetze {
            gefunden += beziehungen(in: satz, eigenes)
        }
        for angabe in eigenes.bezug {
            gefunden.append(
                Beziehung(
                    art: .bezug, zielAktenzeichen: angabe.aktenzeichen, zielDatum: angabe.datum, beleg: angabe.text))
        }
        return verdichtet(gefunden.filter { !istEigenes($0, eigenes) })
    }

    private static func beziehungen(in satz: String, _ eigenes: Eigenes) -> [Beziehung] {
        let voll = Suchtext(satz)
        guard
            voll.enthaelt(eineVon: [
                "erlass", "rderl", "verfügung", "rundschreiben", "weisung", "schreiben vom", "regelung", "hinweise vom",
                "verwaltungsvorschrift vom",
            ])
        else { return [] }
        let suche = Suchtext(ohneZitate(satz))
        var ziele = Zielangaben.alle(in: satz, voll).filter { ziel in !imZitat(ziel.bereich, satz) }
        if ziele.isEmpty, let bezug = bezugserlass(suche, eigenes) { ziele = [bezug] }
        guard !ziele.isEmpty else { return [] }
        let nebendaten = Fundmuster.daten(in: satz).filter { datum in
            !ziele.contains { $0.bereich.overlaps(datum.bereich) } && !imZitat(datum.bereich, satz)
        }
        let art = art(suche, ziele, nebendaten)
        let neuBis = art == .verlaengert ? letzterTag(nebendaten, suche) : nil
        let wirkung = art == .bezug || art == .verlaengert ? nil : wirkung(nebendaten, suche) ?? eigenes.inKraftAb
        return ziele.map {
            Beziehung(
                art: art, zielAktenzeichen: $0.aktenzeichen, zielDatum: $0.datum, wirkungAb: wirkung, neuBis: neuBis,
                beleg: satz.beschnitten)
        }
    }

    /// „Der Bezugserlass wird aufgehoben“ means the only entry under Bezug.
    private static func bezugserlass(_ suche: Suchtext, _ eigenes: Eigenes) -> Zielangabe? {
        guard eigenes.bezug.count == 1,
            let ort = suche.erste("bezugserlass") ?? suche.erste("bezugsverfügung") ?? suche.erste("o. g. erlass")
                ?? suche.erste("vorbezeichnete")
        else { return nil }
        let bezug = eigenes.bezug[0]
        return Zielangabe(datum: bezug.datum, aktenzeichen: bezug.aktenzeichen, bereich: ort)
    }

    private static func art(
        _ suche: Suchtext, _ ziele: [Zielangabe], _ nebendaten: [Fundmuster.Datum]
    ) -> Beziehung.Art {
        if !nebendaten.isEmpty, verlaengert(suche), !hebtAuf(suche) { return .verlaengert }
        if bleibtBestehen(suche) { return teilaufhebung(suche) ? .hebtTeilweiseAuf : .bezug }
        if suche.enthaelt(eineVon: [
            "aufgehoben durch", "ersetzt durch erlass", "ersetzt durch rderl", "zuletzt geändert durch",
            "geändert durch", "in der fassung",
        ]) {
            return .bezug
        }
        if aendertWortlaut(suche) { return .aendert }
        if suche.enthaelt(eineVon: [
            "ersetzt", "an die stelle mein", "an die stelle des", "an die stelle der", "abgelöst", "löst den",
            "löst mein", "löst die", "tritt an die stelle",
        ]) {
            return .ersetzt
        }
        if hebtAuf(suche) { return nurTeil(suche) ? .hebtTeilweiseAuf : .hebtAuf }
        if suche.enthaelt(eineVon: [
            "geändert", "ändert sich", "abänderung", "änderung des erlasses", "änderung meines", "ändere ich",
            "berichtig", "neu gefasst",
        ]) {
            return .aendert
        }
        if suche.enthaelt(eineVon: ["ergänzend zu", "in ergänzung", "ergänzt", "ergänze ich", "zur ergänzung"]) {
            return .ergaenzt
        }
        return .bezug
    }

    private static func bleibtBestehen(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "unberührt", "gilt fort", "gelten fort", "weiterhin bestand", "gilt weiter", "nicht aufgehoben",
            "bleibt in kraft", "behält",
        ])
    }

    private static func teilaufhebung(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: ["übrigen", "im übrigen"]) && hebtAuf(suche)
    }

    private static func verlaengert(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "verlängert", "verlängere ich", "hinausgeschoben", "erstreckt", "gilt bis", "gilt über", "fortgelt",
            "weitergelt", "anwendbar", "gilt weiter", "weiter anzuwenden",
        ])
            && suche.enthaelt(eineVon: ["bis", "auf den", "zum "])
    }

    /// Words are exchanged inside the other text; „ersetzt“ and „aufgehoben“ then speak of words.
    private static func aendertWortlaut(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: [
            "wie folgt geändert", "wie folgt gefasst", "folgende fassung", "die angabe", "die worte", "die wörter",
            "das wort", "der wortlaut", "wie folgt neu gefasst", "ändert sich wie folgt", "abänderung",
        ])
    }

    private static func hebtAuf(_ suche: Suchtext) -> Bool {
        if suche.enthaelt(eineVon: [
            "aufgehoben", "außer kraft", "gegenstandslos", "nicht mehr anzuwenden", "keine anwendung mehr",
            "nicht mehr anwendbar", "seine gültigkeit", "ihre gültigkeit", "überholt", "hinfällig", "entfällt",
            "entfallen",
        ]) {
            return true
        }
        guard suche.wort("hebe") != nil || suche.wort("heben") != nil || suche.wort("hebt") != nil else { return false }
        return suche.wort("auf") != nil
    }

    private static func nurTeil(_ suche: Suchtext) -> Bool {
        if suche.enthaelt(eineVon: ["insoweit", "teilweise", "hinsichtlich", "mit ausnahme"]) { return true }
        return ["nummer ", "nummern ", "nr. ", "ziffer ", "abschnitt "].contains { (nadel: StaticString) in
            guard let ort = suche.erste(nadel), ort.upperBound < suche.count else { return false }
            return (48...57).contains(suche.klein[ort.upperBound])
        }
    }

    private static func letzterTag(_ daten: [Fundmuster.Datum], _ suche: Suchtext) -> Stichtag? {
        let mitBis = daten.last { datum in
            let start = datum.bereich.lowerBound
            return suche.enthaelt(eineVon: ["bis ", "auf den", "zum "], ab: max(0, start - 24), bis: start)
        }
        return (mitBis ?? daten.last)?.tag
    }

    /// „mit Wirkung vom D“, „ab dem D“, „zum D“: D; „mit Ablauf des D“: the day after.
    private static func wirkung(_ daten: [Fundmuster.Datum], _ suche: Suchtext) -> Stichtag? {
        for datum in daten {
            let start = datum.bereich.lowerBound
            let davor = max(0, start - 24)
            if suche.enthaelt("ablauf", ab: davor, bis: start) { return datum.tag.adding(tage: 1) }
            if suche.enthaelt(
                eineVon: ["wirkung vom", "wirkung zum", "ab dem", "ab ", "zum ", "am "], ab: davor, bis: start)
            {
                return datum.tag
            }
        }
        return nil
    }

    private static func istEigenes(_ beziehung: Beziehung, _ eigenes: Eigenes) -> Bool {
        guard let datum = eigenes.datum, beziehung.art != .bezug else { return false }
        return beziehung.zielAktenzeichen != nil && beziehung.zielAktenzeichen == eigenes.aktenzeichen
            && beziehung.zielDatum == datum
    }

    /// One statement per target and kind; a mere reference goes when something stronger is said about the target.
    private static func verdichtet(_ alle: [Beziehung]) -> [Beziehung] {
        var ergebnis: [Beziehung] = []
        for beziehung in alle where beziehung.art != .bezug {
            let doppelt = ergebnis.contains { $0.art == beziehung.art && gleichesZiel($0, beziehung) }
            if !doppelt { ergebnis.append(beziehung) }
        }
        for beziehung in alle where beziehung.art == .bezug {
            if !ergebnis.contains(where: { gleichesZiel($0, beziehung) }) { ergebnis.append(beziehung) }
        }
        return ergebnis
    }

    private static func gleichesZiel(_ a: Beziehung, _ b: Beziehung) -> Bool {
        if let x = a.zielAktenzeichen, let y = b.zielAktenzeichen, x != y { return false }
        if let x = a.zielDatum, let y = b.zielDatum, x != y { return false }
        return a.zielDatum != nil && b.zielDatum != nil || a.zielAktenzeichen != nil && b.zielAktenzeichen != nil
    }

    /// The sentence with quoted words blanked, of the same length.
    private static func ohneZitate(_ satz: String) -> String {
        var bytes = Array(satz.utf8)
        for bereich in zitate(bytes) { for i in bereich { bytes[i] = 32 } }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func imZitat(_ bereich: Range<Int>, _ satz: String) -> Bool {
        zitate(Array(satz.utf8)).contains { $0.overlaps(bereich) }
    }

    /// Ranges between „ and “ (E2 80 9E … E2 80 9C or E2 80 9D).
    private static func zitate(_ bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var offen: Int?
        var i = 0
        while i + 2 < bytes.count {
            if bytes[i] == 0xE2, bytes[i + 1] == 0x80 {
                if bytes[i + 2] == 0x9E { offen = i }
                if bytes[i + 2] == 0x9C || bytes[i + 2] == 0x9D, let start = offen {
                    ranges.append(start..<i + 3)
                    offen = nil
                }
            }
            i += 1
        }
        return ranges
    }
}
