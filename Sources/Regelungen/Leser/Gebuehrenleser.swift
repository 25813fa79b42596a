// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what something costs.
struct Gebuehrenleser {
    let formen: Regelungsformen

    struct Fund {
        var wert: Gebuehrenwert
        var verbindlichkeit: Verbindlichkeit
    }

    /// - Parameter imUmfeld: whether the heading speaks of fees.
    func lies(_ satz: Regelsatz, imUmfeld: Bool) -> [Fund] {
        guard satz.ganz.hat(.gebuehrengegenstand) || imUmfeld, !satz.ganz.hat(.wortlautaenderung) else { return [] }
        var funde: [Fund] = []
        for (nummer, klausel) in satz.klauseln.enumerated() {
            guard let verbindlichkeit = satz.verbindlichkeit(klausel: nummer) else { continue }
            if klausel.hat(.befreiung), klausel.werte(.gebuehr).isEmpty {
                funde.append(Fund(wert: Gebuehrenwert(art: .befreiung, betrag: nil), verbindlichkeit: verbindlichkeit))
            }
            funde += betraege(klausel, satz, nummer).map { Fund(wert: $0, verbindlichkeit: verbindlichkeit) }
        }
        return eindeutig(funde)
    }

    private func betraege(_ klausel: Klauselbild, _ satz: Regelsatz, _ nummer: Int) -> [Gebuehrenwert] {
        let alt = klausel.alle(.keineGebuehr)
        let heutige = klausel.glieder.indices.filter { stelle in
            klausel.glieder[stelle].wort.hasPrefix("xgeld") && !alt.contains { $0.worte.contains(stelle) }
        }
        guard heutige.count == 1 else { return [] }
        return klausel.werte(.gebuehr).compactMap { glied, fund in
            guard let angabe = glied.angabe, let betrag = Betrag(angabe, wortlaut: angabe.wortlaut),
                glied.wort == "xgeld" || glied.wort == "xgeldanders" && fund.wert == "genau"
            else { return nil }
            let stelle = klausel.glieder.firstIndex { $0.worte == glied.worte } ?? 0
            guard !alt.contains(where: { $0.worte.contains(stelle) || !$0.wert.isEmpty }),
                !satz.verneint(klausel: nummer)
            else { return nil }
            let ermaessigt = klausel.hat(.ermaessigung)
            return Gebuehrenwert(art: ermaessigt ? .ermaessigung : .gebuehr, betrag: betrag)
        }
    }

    /// Two amounts of one kind in one sentence hold for different cases; which is which is not read.
    private func eindeutig(_ funde: [Fund]) -> [Fund] {
        funde.filter { fund in
            funde.allSatisfy { $0.wert.art != fund.wert.art || $0.wert.betrag?.cent == fund.wert.betrag?.cent }
        }
    }
}
