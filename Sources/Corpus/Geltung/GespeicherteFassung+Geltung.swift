// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension GespeicherteFassung {
    /// Whether this wording holds on a day. Without any span the Geltung is `unklar`.
    public func geltung(am tag: Stichtag) -> Geltung {
        var geltung = spanne(am: tag)
        if geltungIstFestgelegt { geltung.herkunft = .bestaetigt }
        // A fetched law does not say since when its wording holds; its spans begin with the day it was fetched.
        geltung.grenzenSindBekanntgabe =
            vorschrift.istGesetz && fassung.geltungsangaben.isEmpty && geltung.von == fassung.bekanntAb
        return geltung
    }

    private static let ohneTag = "Der Text nennt weder ein Datum noch einen Tag des Inkrafttretens."
    private static let alsUnklarFestgelegt = "Die Erlasspflege hat festgelegt, dass die Geltung nicht zu klären ist."

    private func spanne(am tag: Stichtag) -> Geltung {
        if let ohneGeltung { return Geltung(status: .ausserKraft, beleg: ohneGeltung) }
        guard let letzter = geltung.last else {
            let grund = geltungIstFestgelegt ? Self.alsUnklarFestgelegt : Self.ohneTag
            return Geltung(status: .unklar, beleg: grund)
        }
        if let gilt = geltung.first(where: { $0.zeitraum.enthaelt(tag) }) { return gilt.geltung(am: tag) }
        // Between two spans the earlier one says why the wording does not hold.
        let vorher = geltung.last { zeitraum in zeitraum.zeitraum.bis.map { $0 < tag } ?? false }
        return (vorher ?? geltung.first ?? letzter).geltung(am: tag)
    }
}
