// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what may be left off, and who is responsible.
struct Ausnahmeleser {
    let formen: Regelungsformen

    /// What may be left off or put off.
    func ausnahmen(_ satz: Regelsatz) -> [(wert: Ausnahmewert, verbindlichkeit: Verbindlichkeit)] {
        guard !satz.ganz.hat(.wortlautaenderung) else { return [] }
        return satz.klauseln.enumerated().compactMap { nummer, klausel in
            guard let fund = klausel.alle(.ausnahme).max(by: { $0.worte.count < $1.worte.count }),
                let art = Ausnahmewert.Art(rawValue: fund.wert), !satz.verneint(klausel: nummer),
                let verbindlichkeit = satz.verbindlichkeit(klausel: nummer)
            else { return nil }
            let zeiten = klausel.glieder.compactMap { glied in
                glied.angabe.flatMap { Zeitmass($0, wortlaut: $0.wortlaut) }
            }
            let zeit = art == .aufschub && zeiten.count == 1 ? zeiten[0] : nil
            return (
                Ausnahmewert(art: art, gegenstand: satz.wortlaut(fund.worte, in: klausel), zeit: zeit), verbindlichkeit
            )
        }
    }

    /// Who decides or acts: the one Behörde of the clause.
    func zustaendigkeiten(_ satz: Regelsatz) -> [(wert: Zustaendigkeitswert, verbindlichkeit: Verbindlichkeit)] {
        guard !satz.ganz.hat(.wortlautaenderung) else { return [] }
        return satz.klauseln.enumerated().compactMap { nummer, klausel in
            let stellen = klausel.alle(.stelle)
            guard klausel.hat(.zustaendigkeit), stellen.count == 1, !satz.verneint(klausel: nummer),
                let verbindlichkeit = satz.verbindlichkeit(klausel: nummer)
            else { return nil }
            return (Zustaendigkeitswert(stelle: satz.wortlaut(stellen[0].worte, in: klausel)), verbindlichkeit)
        }
    }
}
