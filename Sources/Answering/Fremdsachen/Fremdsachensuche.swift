// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Retrieval

/// Finds the matter of another authority that a question is about; what it only mentions as a circumstance or as a
/// paper of the procedure is none.
struct Fremdsachensuche: Sendable {
    let alle: [Fragewissen.Fremdsache]
    private let suche: Mustersuche
    /// The matter of each pattern of `suche`.
    private let sache: [Int]

    init(_ alle: [Fragewissen.Fremdsache]) {
        self.alle = alle
        suche = Mustersuche(alle.flatMap(\.muster))
        sache = alle.enumerated().flatMap { index, eintrag in eintrag.muster.map { _ in index } }
    }

    /// The matter that the question is about, nil if it is none of another authority.
    func gegenstand(_ frage: String) -> Fragewissen.Fremdsache? {
        guard !alle.isEmpty else { return nil }
        let teile = Frageteil.teile(frage)
        let kern = self.kern(teile)
        for teil in kern.map({ teile[$0] }) {
            if let fund = funde(teil).first(where: { istGegenstand($0.worte, teil) }) {
                return alle[sache[fund.muster]]
            }
        }
        guard kern.allSatisfy({ teile[$0].istOhneSache }) else { return nil }
        let bis = kern.last.map { teile[$0].satz } ?? 0
        let uebrige = teile.indices.filter { !kern.contains($0) && teile[$0].satz <= bis }
        return gewolltes(uebrige.map { teile[$0] })
    }

    private func funde(_ teil: Frageteil) -> [Mustersuche.Fund] {
        suche.funde(in: teil.worte).filter { !istPerson($0.worte, teil) }
    }

    /// „Wohngeldempfänger“, „BAföG-Studentin“
    private func istPerson(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        let worte = teil.worte.words
        let danach = fund.upperBound < worte.count ? worte[fund.upperBound] : ""
        return Fragesprache.personenende.enthaelt(worte[fund.upperBound - 1]) || Fragesprache.haber.enthaelt(danach)
            || Fragesprache.person.enthaelt(danach)
    }

    /// The clauses that ask: those with a question word and what goes on from them; of the sentence that asks, else all.
    private func kern(_ teile: [Frageteil]) -> [Int] {
        let fragende = teile.indices.filter { teile[$0].hatFragewort }
        guard !fragende.isEmpty else { return teile.indices.filter { !teile[$0].istNebensatz } }
        return teile.indices.filter { ort in
            guard !teile[ort].istNebensatz else { return false }
            return fragende.contains(ort)
                || fragende.contains { $0 < ort && teile[$0].satz == teile[ort].satz }
        }
    }

    /// What the question wants in other clauses, where the clause that asks names no matter.
    private func gewolltes(_ teile: [Frageteil]) -> Fragewissen.Fremdsache? {
        for teil in teile.reversed() {
            for fund in funde(teil) where istGewollt(fund.worte, teil) && istGegenstand(fund.worte, teil) {
                return alle[sache[fund.muster]]
            }
            if !teil.istNebensatz, !teil.istOhneSache { return nil }
        }
        return nil
    }

    private func istGewollt(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        let worte = teil.worte.words
        if worte.first == "um" { return true }
        if teil.istNebensatz { return teil.nennt(Fragesprache.absicht) && !teil.nennt(Fragesprache.haben) }
        let verb = worte[..<fund.lowerBound].last {
            Fragesprache.haben.enthaelt($0) || Fragesprache.absicht.enthaelt($0)
        }
        return verb.map(Fragesprache.absicht.enthaelt) ?? !teil.nennt(Fragesprache.haben)
    }
}
