// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Reads the head of a decree in named steps; each looks for its value by pattern, wherever it stands.
enum Kopfleser {
    /// What the steps work on.
    struct Arbeit {
        let zeilen: [Kopfzeile]
        var kopf = Kopf()
        /// Lines already known to be something else than the Betreff.
        var vergeben: Set<Int> = []
    }

    static let schritte: [@Sendable (inout Arbeit) -> Void] = [
        leseNormgeber, leseTyp, leseAktenzeichen, leseDatum, leseBetreff, leseBezug,
    ]

    static func lies(_ zeilen: [Kopfzeile]) -> Kopf {
        var arbeit = Arbeit(zeilen: zeilen)
        for schritt in schritte { schritt(&arbeit) }
        return arbeit.kopf
    }

    @Sendable static func leseNormgeber(_ arbeit: inout Arbeit) {
        guard let fund = Normgeberleser.lies(arbeit.zeilen) else { return }
        arbeit.kopf.normgeber = fund.name
        arbeit.kopf.land = Landerkennung.land(inName: fund.name)
        for i in fund.zeilen where arbeit.zeilen[i].art == .sonstige { arbeit.vergeben.insert(i) }
    }

    @Sendable static func leseTyp(_ arbeit: inout Arbeit) {
        for (i, zeile) in arbeit.zeilen.enumerated() {
            let art =
                zeile.art == .typ
                ? Typerkennung.art(amAnfang: zeile.wert) : Typerkennung.art(genau: zeile.zeile.text)
            guard let art, zeile.art == .typ || zeile.art == .sonstige else { continue }
            arbeit.kopf.art = art
            arbeit.vergeben.insert(i)
            return
        }
    }

    @Sendable static func leseAktenzeichen(_ arbeit: inout Arbeit) {
        guard let fund = Kopfaktenzeichen.suche(arbeit.zeilen) else { return }
        arbeit.kopf.aktenzeichen = fund.gedruckt
        arbeit.kopf.aktenzeichenNormalisiert = fund.normalisiert
        if let zeile = fund.zeile, arbeit.zeilen[zeile].art != .betreff { arbeit.vergeben.insert(zeile) }
    }

    @Sendable static func leseDatum(_ arbeit: inout Arbeit) {
        guard let fund = Kopfdatum.suche(arbeit.zeilen) else { return }
        arbeit.kopf.datum = fund.tag
        arbeit.kopf.ort = fund.ort
        if arbeit.zeilen[fund.zeile].art == .sonstige { arbeit.vergeben.insert(fund.zeile) }
    }

    @Sendable static func leseBetreff(_ arbeit: inout Arbeit) {
        let fund = Betreffleser.lies(arbeit.zeilen, ohne: arbeit.vergeben)
        arbeit.kopf.betreff = fund.betreff
        arbeit.kopf.hier = fund.hier
        guard let betreff = fund.betreff, let art = Typerkennung.art(amAnfang: betreff) else { return }
        if arbeit.kopf.art == nil { arbeit.kopf.art = art }
        arbeit.kopf.betreff = Betreffleser.ohneTyp(betreff)
    }

    @Sendable static func leseBezug(_ arbeit: inout Arbeit) {
        arbeit.kopf.bezug = Bezugleser.lies(arbeit.zeilen)
    }
}
