// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The Fassungen of a Vorschrift as bars over time, and above them what other texts did to it; the same facts stand in
/// the lists below.
struct Zeitstrahl: Sendable {
    /// Places and widths are percentages of the drawing, so that the writing in it keeps its size.
    struct Balken: Sendable {
        let x: String
        let breite: String
        let istGewaehlt: Bool
        let beschreibung: String
    }

    struct Jahr: Sendable {
        let x: String
        let name: String
    }

    /// A repeal, change or extension, as a mark that leads to the text behind it.
    struct Marke: Sendable {
        let x: String
        let y: Int
        let href: String
        let beschreibung: String
        // The shape, one of four.
        let istEnde: Bool
        let istTeil: Bool
        let istVerlaengerung: Bool
        let istAenderung: Bool
    }

    let balken: [Balken]
    let jahre: [Jahr]
    let marken: [Marke]
    /// Which kinds of marks there are, for the legend.
    let hatMarken: Bool
    let hatEnde: Bool
    let hatTeil: Bool
    let hatVerlaengerung: Bool
    let hatAenderung: Bool
    let stichtagX: String
    let stichtag: String
    // Heights in pixels: rows of marks come first.
    let hoehe: Int
    let balkenY: Int
    let linieBis: Int
    let jahrY: Int
    let stichtagVon: Int

    /// Nil for a single span without marks: it says nothing.
    init?(_ werk: Werk, gewaehlt: String, netz: Beziehungsnetz, tafel: Bestandstafel, anfrage: Anfrage) {
        let spannen = werk.fassungen.flatMap { fassung in fassung.geltung.map { (fassung, $0.zeitraum) } }
        let ereignisse = Self.ereignisse(werk, netz, tafel)
        let tage =
            spannen.flatMap { [$1.von?.tage, $1.bis?.tage] }.compactMap(\.self) + [anfrage.stichtag.tage]
            + ereignisse.map(\.tag.tage)
        guard spannen.count > 1 || !ereignisse.isEmpty, !spannen.isEmpty, let erster = tage.min(),
            let letzter = tage.max(), letzter > erster
        else { return nil }
        let rand = max(30, (letzter - erster) / 24)
        let massstab = Massstab(von: erster - rand, bis: letzter + rand)
        balken = spannen.map { fassung, zeitraum in
            let links = massstab.x(zeitraum.von?.tage ?? massstab.von)
            let rechts = massstab.x(zeitraum.bis.map { $0.tage + 1 } ?? massstab.bis)
            let ende = max(links + 0.4, rechts - 0.15)
            return Balken(
                x: Massstab.text(links), breite: Massstab.text(ende - links),
                istGewaehlt: fassung.fassung.sha256 == gewaehlt, beschreibung: Self.beschreibung(zeitraum))
        }
        jahre = Self.jahre(massstab)
        let (marken, reihen) = Self.marken(ereignisse, massstab, anfrage)
        self.marken = marken
        hatMarken = !marken.isEmpty
        hatEnde = marken.contains(where: \.istEnde)
        hatTeil = marken.contains(where: \.istTeil)
        hatVerlaengerung = marken.contains(where: \.istVerlaengerung)
        hatAenderung = marken.contains(where: \.istAenderung)
        stichtagX = Massstab.text(massstab.x(anfrage.stichtag.tage))
        stichtag = anfrage.stichtag.deutsch
        let oben = reihen * Self.markenreihe
        (hoehe, balkenY, linieBis, jahrY, stichtagVon) = (74 + oben, 18 + oben, 52 + oben, 68 + oben, 6 + oben)
    }

    private static func beschreibung(_ zeitraum: Zeitraum) -> String {
        "Fassung " + (zeitraum.von.map { "ab \($0.deutsch)" } ?? "")
            + (zeitraum.bis.map { " bis \($0.deutsch)" } ?? "")
    }

    // MARK: Marks

    private struct Markenereignis {
        let tag: Stichtag
        let art: Beziehung.Art
        let quelle: Werk
        let text: String
    }

    private static let markenreihe = 28
    /// Marks closer than this, in percent of the width, stand in rows above each other.
    private static let mindestabstand = 8.0
    private static let hoechstens = 24

    private static func ereignisse(_ werk: Werk, _ netz: Beziehungsnetz, _ tafel: Bestandstafel) -> [Markenereignis] {
        var gesehen: Set<String> = []
        let kanten = werk.fassungen.flatMap { netz.eingehend(auf: $0.fassung.sha256) }
        return kanten.compactMap { kante -> Markenereignis? in
            guard kante.beziehung.art != .bezug, let tag = kante.ab, let quelle = tafel.fassungen[kante.quelle],
                let werkDerQuelle = tafel.werk(kennung: quelle.vorschrift.kennung)
            else { return nil }
            let text = "\(Beziehungswort.passiv(kante.beziehung)) \(quelle.vorschrift.kurz), wirksam \(tag.deutsch)"
            guard gesehen.insert(text).inserted else { return nil }
            return Markenereignis(tag: tag, art: kante.beziehung.art, quelle: werkDerQuelle, text: text)
        }.sorted { $0.tag < $1.tag }.suffix(hoechstens)
    }

    /// The marks, and how many rows they take.
    private static func marken(
        _ ereignisse: [Markenereignis], _ massstab: Massstab, _ anfrage: Anfrage
    ) -> ([Marke], Int) {
        var letzte: [Double] = []
        let marken = ereignisse.map { ereignis in
            let x = massstab.x(ereignis.tag.tage)
            let reihe = letzte.firstIndex { x - $0 >= mindestabstand } ?? letzte.count
            if reihe == letzte.count { letzte.append(x) } else { letzte[reihe] = x }
            return Marke(
                x: Massstab.text(x), y: reihe * markenreihe, href: anfrage.href(ereignis.quelle.pfad),
                beschreibung: Anzeigetext.sicher(ereignis.text),
                istEnde: ereignis.art == .hebtAuf || ereignis.art == .ersetzt,
                istTeil: ereignis.art == .hebtTeilweiseAuf, istVerlaengerung: ereignis.art == .verlaengert,
                istAenderung: ereignis.art == .aendert || ereignis.art == .ergaenzt)
        }
        return (marken, letzte.count)
    }

    // MARK: Scale

    /// At most about ten years, evenly chosen.
    private static func jahre(_ massstab: Massstab) -> [Jahr] {
        let von = Stichtag(tage: massstab.von).teile.jahr + 1
        let bis = Stichtag(tage: massstab.bis).teile.jahr
        guard von <= bis else { return [] }
        let schritt = max(1, (bis - von + 9) / 10)
        return stride(from: von, through: bis, by: schritt).compactMap { jahr in
            Stichtag(jahr: jahr, monat: 1, tag: 1).map {
                Jahr(x: Massstab.text(massstab.x($0.tage)), name: String(jahr))
            }
        }
    }

    private struct Massstab {
        let von: Int
        let bis: Int

        func x(_ tag: Int) -> Double {
            Double(tag - von) / Double(max(1, bis - von)) * 100
        }

        static func text(_ value: Double) -> String {
            "\((value * 100).rounded() / 100)%"
        }
    }
}
