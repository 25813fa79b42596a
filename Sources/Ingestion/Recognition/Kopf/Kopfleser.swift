// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Everything read from a head, with places and certainty.
struct Kopflesung: Sendable {
    var normgeber: Lesung<String>?
    var land: Lesung<String>?
    var ort: Lesung<String>?
    var datum: Lesung<Stichtag>?
    var aktenzeichen: Lesung<Aktenzeichen>?
    var betreff: Lesung<String>?
    var hier: Lesung<String>?
    var art: Lesung<Vorschriftart>?
    var bezug: [Lesung<Bezugsangabe>] = []
    var anlagen: [Lesung<String>] = []
    /// „Februar 2025“ where the head gives no day.
    var nurMonat: String?

    /// What is sure enough to be used as a fact.
    var kopf: Kopf {
        var kopf = Kopf()
        kopf.normgeber = normgeber?.tatsache
        kopf.land = land?.tatsache
        kopf.ort = ort?.tatsache
        kopf.datum = datum?.tatsache
        kopf.aktenzeichen = aktenzeichen?.tatsache?.gedruckt
        kopf.aktenzeichenNormalisiert = aktenzeichen?.tatsache?.normalisiert
        kopf.betreff = betreff?.tatsache
        kopf.hier = hier?.tatsache
        kopf.art = art?.tatsache
        kopf.bezug = bezug.compactMap(\.tatsache)
        return kopf
    }
}

extension Lesung {
    /// The value, if it is above the threshold.
    var tatsache: Wert? { sicherheit >= Feldangabe.schwelle ? wert : nil }
}

/// Reads the head of a decree in named steps; each looks for its value by pattern, wherever it stands.
enum Kopfleser {
    /// What the steps work on.
    struct Arbeit {
        let zeilen: [Kopfzeile]
        /// The last lines of the document, for what stands below the text.
        let schluss: [Kopfzeile]
        /// The title that the file gives itself.
        let dateititel: String?
        /// The first sentence of the text.
        let ersterSatz: Kopfzeile?
        var lesung = Kopflesung()
        /// Lines already known to be something else than the Betreff.
        var vergeben: Set<Int> = []
    }

    static let schritte: [@Sendable (inout Arbeit) -> Void] = [
        leseNormgeber, leseTyp, leseAktenzeichen, leseDatum, leseBetreff, leseBezug, leseAnlagen, leseLand,
    ]

    static func lies(
        _ zeilen: [Kopfzeile], schluss: [Kopfzeile] = [], dateititel: String? = nil, ersterSatz: Kopfzeile? = nil
    ) -> Kopflesung {
        var arbeit = Arbeit(zeilen: zeilen, schluss: schluss, dateititel: dateititel, ersterSatz: ersterSatz)
        for schritt in schritte { schritt(&arbeit) }
        return arbeit.lesung
    }

    @Sendable static func leseNormgeber(_ arbeit: inout Arbeit) {
        let imKopf = Normgeberleser.kandidaten(arbeit.zeilen)
        let alle =
            imKopf.contains { $0.guete >= Feldangabe.schwelle }
            ? imKopf : imKopf + Normgeberleser.imSchluss(arbeit.schluss)
        guard let lesung = Auswahl.beste(alle) else { return }
        arbeit.lesung.normgeber = lesung
        // also the same name cut short in the line above the address, but not where more is said than the name
        for kandidat in imKopf where kandidat.wert == lesung.wert {
            let istAbsender = Normgeberleser.istAbsenderzeile(kandidat)
            arbeit.vergib(
                kandidat.zeilen.filter {
                    istAbsender || arbeit.zeilen[$0].suchtext.count <= kandidat.wert.utf8.count + 12
                })
        }
    }

    @Sendable static func leseTyp(_ arbeit: inout Arbeit) {
        let kandidaten = Typerkennung.kandidaten(arbeit.zeilen)
        guard let lesung = Auswahl.beste(kandidaten) else { return }
        arbeit.lesung.art = lesung
        for kandidat in kandidaten { arbeit.vergib(kandidat.zeilen) }
    }

    @Sendable static func leseAktenzeichen(_ arbeit: inout Arbeit) {
        let kandidaten = Kopfaktenzeichen.kandidaten(arbeit.zeilen)
        guard let lesung = Auswahl.beste(kandidaten) else { return }
        arbeit.lesung.aktenzeichen = lesung
        for kandidat in kandidaten where kandidat.guete >= 0.8 {
            arbeit.vergib(kandidat.zeilen)
        }
    }

    @Sendable static func leseDatum(_ arbeit: inout Arbeit) {
        let imKopf = Kopfdatum.kandidaten(arbeit.zeilen)
        let alle =
            imKopf.contains { $0.guete >= Feldangabe.schwelle } ? imKopf : imKopf + Kopfdatum.imSchluss(arbeit.schluss)
        arbeit.lesung.datum = Auswahl.beste(alle)
        for kandidat in imKopf where kandidat.guete >= 0.8 {
            arbeit.vergib(kandidat.zeilen)
        }
        arbeit.lesung.ort = ort(arbeit)
        if arbeit.lesung.datum?.tatsache == nil { arbeit.lesung.nurMonat = Kopfdatum.nurMonat(arbeit.zeilen) }
    }

    private static func ort(_ arbeit: Arbeit) -> Lesung<String>? {
        let kandidaten = (arbeit.zeilen + arbeit.schluss).compactMap { zeile -> Kandidat<String>? in
            guard ![.bezug, .betreff, .hier, .mailkopf].contains(zeile.art) else { return nil }
            for fund in Kopfdatum.daten(zeile.text).funde {
                guard let ort = Ortsangabe(vor: fund.bereich.lowerBound, zeile.text) else { continue }
                return Kandidat(ort.ort, [zeile.stelle(ort.bereich)], guete: 0.96, zeilen: [])
            }
            return nil
        }
        return Auswahl.beste(Array(kandidaten.prefix(1)))
    }

    @Sendable static func leseBetreff(_ arbeit: inout Arbeit) {
        let fund = Betreffleser.lies(arbeit.zeilen, ohne: arbeit.vergeben)
        var kandidaten = fund.betreff
        if let titel = Betreffleser.ausDateititel(arbeit.dateititel) { kandidaten.append(titel) }
        arbeit.lesung.betreff = Auswahl.beste(kandidaten)
        arbeit.lesung.hier = Auswahl.beste(fund.hier)
        guard let betreff = arbeit.lesung.betreff, arbeit.lesung.art?.tatsache == nil else { return }
        let titelzeilen = betreff.zeilen.filter { arbeit.zeilen.indices.contains($0) }
        let anfang = titelzeilen.first.map { arbeit.zeilen[$0].wert } ?? betreff.wert
        if let art = Typerkennung.imTitel(
            Lesung(wert: anfang, stellen: betreff.stellen, sicherheit: 1, zeilen: betreff.zeilen))
        {
            arbeit.lesung.art = Auswahl.beste([art])
        }
    }

    @Sendable static func leseBezug(_ arbeit: inout Arbeit) {
        arbeit.lesung.bezug = Bezugleser.kandidaten(arbeit.zeilen)
        if arbeit.lesung.bezug.isEmpty, let satz = arbeit.ersterSatz {
            arbeit.lesung.bezug = Bezugleser.imErstenSatz(satz)
        }
    }

    @Sendable static func leseAnlagen(_ arbeit: inout Arbeit) {
        arbeit.lesung.anlagen = Anlagenleser.lies(arbeit.zeilen)
    }

    @Sendable static func leseLand(_ arbeit: inout Arbeit) {
        arbeit.lesung.land = Landlesung.lies(arbeit.lesung, arbeit.zeilen)
    }
}

extension Kopfleser.Arbeit {
    mutating func vergib(_ nummern: [Int]) {
        for i in nummern where zeilen.indices.contains(i) && zeilen[i].art == .sonstige {
            // „Anlage zum Erlass des …“ and „vom …“ below are the title
            let istAnlagentitel = Anlagentitel.ist(zeilen[i].suchtext)
            let istRest = i > 0 && Anlagentitel.ist(zeilen[i - 1].suchtext) && zeilen[i].suchtext.beginnt("vom ")
            if !istAnlagentitel, !istRest { vergeben.insert(i) }
        }
    }
}

/// Concludes the Land from the authority and from the seat of a government.
enum Landlesung {
    /// What is right of a hundred Länder that are concluded …
    private enum Guete {
        /// … from the authority's name
        static let name = 0.99
        /// … from the name of a Land alone on a line of the letterhead
        static let zeile = 0.95
        /// … from the place a ministry writes at
        static let regierungssitz = 0.93
        /// … from the place a municipality writes at
        static let ort = 0.9
    }

    static func lies(_ lesung: Kopflesung, _ zeilen: [Kopfzeile]) -> Lesung<String>? {
        guard let normgeber = lesung.normgeber else { return nil }
        if let land = Landerkennung.land(inName: normgeber.wert) {
            return Lesung(
                wert: land, stellen: normgeber.stellen, sicherheit: min(normgeber.sicherheit, Guete.name),
                zeilen: normgeber.zeilen, zweifel: normgeber.zweifel)
        }
        let istLandesbehoerde = Landerkennung.istLandesbehoerde(normgeber.wert)
        if istLandesbehoerde, let zeile = landzeile(zeilen) { return zeile }
        guard let ort = lesung.ort else { return nil }
        let land =
            istLandesbehoerde ? Behoerdensitze.land(regierungssitz: ort.wert) : Behoerdensitze.land(ort: ort.wert)
        return land.map {
            Lesung(
                wert: $0, stellen: ort.stellen, sicherheit: istLandesbehoerde ? Guete.regierungssitz : Guete.ort,
                zeilen: [],
                zweifel: "Das Land ist nicht genannt; es folgt aus dem Ort \(ort.wert).")
        }
    }

    /// „HESSEN“, „Freistaat Sachsen“ above or below the authority.
    private static func landzeile(_ zeilen: [Kopfzeile]) -> Lesung<String>? {
        for (i, zeile) in zeilen.enumerated() where zeile.art == .sonstige && zeile.suchtext.count < 40 {
            guard let land = Landerkennung.land(zeile: zeile.text) else { continue }
            return Lesung(
                wert: land, stellen: [zeile.stelle(0..<zeile.suchtext.count)], sicherheit: Guete.zeile, zeilen: [i])
        }
        return nil
    }
}
