// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads how missing documents are treated: the time that is set, what follows, what is issued in the meantime.
struct Nachforderungsleser {
    let formen: Regelungsformen

    struct Fund {
        var wert: Nachforderungswert
        var verbindlichkeit: Verbindlichkeit
    }

    /// - Parameter imUmfeld: whether the heading or a sentence before speaks of missing documents.
    func lies(_ satz: Regelsatz, imUmfeld: Bool) -> [Fund] {
        guard !satz.ganz.hat(.wortlautaenderung) else { return [] }
        let fehlend = satz.ganz.hat(.fehlend) || imUmfeld
        guard fehlend else { return [] }
        return fristen(satz) + folgen(satz) + bescheinigungen(satz)
    }

    private func fristen(_ satz: Regelsatz) -> [Fund] {
        guard !satz.ganz.hat(.keineFrist) else { return [] }
        var funde: [Fund] = []
        for (nummer, klausel) in satz.klauseln.enumerated() where !istFolge(klausel, satz) {
            for (glied, fund) in klausel.werte(.frist) where satz.ganz.hat(.fehlend) || fund.worte.count > 1 {
                guard ["xzeit", "xzeitbinnen", "xzeitmax", "xzeitmin"].contains(glied.wort),
                    !istBescheinigt(glied, klausel),
                    let angabe = glied.angabe, let zeit = Zeitmass(angabe, wortlaut: angabe.wortlaut),
                    let verbindlichkeit = satz.verbindlichkeit(klausel: nummer)
                else { continue }
                funde.append(Fund(wert: .frist(zeit), verbindlichkeit: verbindlichkeit))
            }
        }
        return Set(funde.map(\.wert)).count == 1 ? [funde[0]] : []
    }

    /// Whether a clause speaks of what comes after the time has passed.
    private func istFolge(_ klausel: Klauselbild, _ satz: Regelsatz) -> Bool {
        satz.ganz.hat(.fristablauf)
            && klausel.alle(.folge).contains { $0.wert == Nachforderungswert.Folge.letzteFrist.rawValue }
    }

    private func istBescheinigt(_ glied: Klauselbild.Glied, _ klausel: Klauselbild) -> Bool {
        klausel.werte(.fiktionsbescheinigung).contains { $0.glied.worte == glied.worte }
    }

    private func folgen(_ satz: Regelsatz) -> [Fund] {
        guard satz.ganz.hat(.fristablauf) else { return [] }
        var funde: [Fund] = []
        for (nummer, klausel) in satz.klauseln.enumerated() {
            let arten = klausel.alle(.folge).sorted { $0.worte.count > $1.worte.count }
            guard let erste = arten.first, let folge = Nachforderungswert.Folge(rawValue: erste.wert) else { continue }
            let uebrige = arten.filter { !$0.worte.overlaps(erste.worte) && $0.wert != erste.wert }
            guard uebrige.isEmpty, !satz.verneint(klausel: nummer),
                let verbindlichkeit = satz.verbindlichkeit(klausel: nummer)
            else { continue }
            let zeit = folge == .letzteFrist ? zeitmass(klausel) : nil
            if folge == .letzteFrist, zeit == nil { continue }
            funde.append(Fund(wert: .folge(folge, zeit), verbindlichkeit: verbindlichkeit))
        }
        return Set(funde.map(\.wert)).count == 1 ? [funde[0]] : []
    }

    /// The one time that a clause counts.
    private func zeitmass(_ klausel: Klauselbild) -> Zeitmass? {
        let zeiten = klausel.glieder.compactMap { glied in
            glied.wort == "xzeitanders" ? nil : glied.angabe.flatMap { Zeitmass($0, wortlaut: $0.wortlaut) }
        }
        return zeiten.count == 1 ? zeiten[0] : nil
    }

    private func bescheinigungen(_ satz: Regelsatz) -> [Fund] {
        guard satz.ganz.hat(.fiktionsbescheinigung) else { return [] }
        var funde: [Fund] = []
        for (nummer, klausel) in satz.klauseln.enumerated() where !satz.verneint(klausel: nummer) {
            for (glied, fund) in klausel.werte(.fiktionsbescheinigung)
            where ["xzeit", "xzeitmax"].contains(glied.wort) || fund.wert == "über" {
                guard let angabe = glied.angabe, let zeit = Zeitmass(angabe, wortlaut: angabe.wortlaut),
                    let verbindlichkeit = satz.verbindlichkeit(klausel: nummer)
                else { continue }
                funde.append(Fund(wert: .fiktionsbescheinigung(zeit), verbindlichkeit: verbindlichkeit))
            }
        }
        return Set(funde.map(\.wert)).count == 1 ? [funde[0]] : []
    }
}
