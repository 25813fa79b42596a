// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads for how long something is issued or extended.
struct Dauerleser {
    let formen: Regelungsformen

    struct Fund {
        var wert: Dauerwert
        var verbindlichkeit: Verbindlichkeit
    }

    /// - Parameter imUmfeld: whether the heading or the sentence before speaks of a duration.
    func lies(_ satz: Regelsatz, imUmfeld: Bool) -> [Fund] {
        guard !satz.ganz.hat(.keineDauer), !satz.ganz.hat(.wortlautaenderung) else { return [] }
        let gegenstand = satz.ganz.hat(.dauergegenstand) || imUmfeld
        var funde: [Fund] = []
        for (nummer, klausel) in satz.klauseln.enumerated() {
            guard gegenstand, !istBedingung(nummer, satz) else { continue }
            // What is issued is named beside the duration, or the sentence goes on with one that was read.
            guard klausel.hat(.dauergegenstand) || imUmfeld || !funde.isEmpty || nenntDauer(klausel) else { continue }
            guard let verbindlichkeit = satz.verbindlichkeit(klausel: nummer) else { continue }
            var werte = zeiten(klausel, satz, nummer) + bindungen(klausel, satz)
            if werte.isEmpty, !funde.isEmpty { werte = nachgesetzt(klausel, verneint: satz.verneint(klausel: nummer)) }
            funde += werte.map {
                Fund(
                    wert: $0,
                    verbindlichkeit: [.hoechstens, .mindestens].contains($0.art)
                        ? grenze(verbindlichkeit, satz, nummer) : verbindlichkeit)
            }
        }
        return eindeutig(funde)
    }

    /// „Höchstdauer“, „Geltungsdauer“: the words around the value say that it is a duration.
    private func nenntDauer(_ klausel: Klauselbild) -> Bool {
        klausel.alle(.dauer).contains { !$0.wert.isEmpty } || klausel.hat(.verbot)
    }

    /// What is „nicht zulässig“ is forbidden, not allowed.
    private func grenze(_ gelesen: Verbindlichkeit, _ satz: Regelsatz, _ klausel: Int) -> Verbindlichkeit {
        let verbietet =
            satz.klauseln[klausel].hat(.verbot) || satz.verneint(klausel: klausel)
            || satz.bild.zeichen(.schranke).contains {
                $0.klausel == klausel && $0.wortlaut.lowercased().hasPrefix("nicht")
            }
        return gelesen == .kann && verbietet ? .muss : gelesen
    }

    private func zeiten(_ klausel: Klauselbild, _ satz: Regelsatz, _ nummer: Int) -> [Dauerwert] {
        klausel.werte(.dauer).compactMap { glied, fund in
            guard let angabe = glied.angabe, let art = art(glied.wort, fund.wert, satz, nummer),
                let zeit = Zeitmass(angabe, wortlaut: angabe.wortlaut)
            else { return nil }
            return Dauerwert(art: art, zeit: zeit, wortlaut: satz.bild.wortlaut(glied.worte))
        }
    }

    /// „…, höchstens jedoch für 15 Monate“: a bound behind a duration, with no other words.
    private func nachgesetzt(_ klausel: Klauselbild, verneint: Bool) -> [Dauerwert] {
        guard let glied = klausel.glieder.first(where: { $0.angabe != nil }), klausel.glieder.count <= 3,
            let angabe = glied.angabe, let zeit = Zeitmass(angabe, wortlaut: angabe.wortlaut)
        else { return [] }
        switch glied.wort {
        case "xzeitmehr" where verneint: return [Dauerwert(art: .hoechstens, zeit: zeit, wortlaut: angabe.wortlaut)]
        case "xzeitmax": return [Dauerwert(art: .hoechstens, zeit: zeit, wortlaut: angabe.wortlaut)]
        case "xzeitmin": return [Dauerwert(art: .mindestens, zeit: zeit, wortlaut: angabe.wortlaut)]
        default: return []
        }
    }

    /// The kind of a duration, by the bound of the value and the words around it; nil where they do not fit.
    private func art(_ wert: String, _ form: String, _ satz: Regelsatz, _ nummer: Int) -> Dauerwert.Art? {
        let verbot = satz.klauseln[nummer].hat(.verbot) || satz.verneint(klausel: nummer)
        switch wert {
        case "xzeitmax": return verbot ? nil : .hoechstens
        case "xzeitmin": return verbot ? nil : .mindestens
        case "xzeitmehr": return verbot ? .hoechstens : nil
        case "xzeitweniger": return verbot ? .mindestens : nil
        case "xzeit":
            guard let genannt = Dauerwert.Art(rawValue: form) else { return verbot ? nil : .regel }
            return genannt
        default: return nil
        }
    }

    private func bindungen(_ klausel: Klauselbild, _ satz: Regelsatz) -> [Dauerwert] {
        guard klausel.alle(.dauergegenstand).contains(where: { $0.wert == "vorgang" }),
            let fund = klausel.alle(.bindung).max(by: { $0.worte.count < $1.worte.count }),
            let bindung = Dauerwert.Bindung(rawValue: fund.wert),
            klausel.werte(.dauer).isEmpty || klausel.alle(.bindung).count == 1
        else { return [] }
        return [
            Dauerwert(art: .gebunden, zeit: nil, bindung: bindung, wortlaut: satz.wortlaut(fund.worte, in: klausel))
        ]
    }

    private func istBedingung(_ nummer: Int, _ satz: Regelsatz) -> Bool {
        let klausel = satz.bild.klauseln[nummer]
        return satz.bild.zeichen(.bedingung).contains {
            $0.klausel == nummer && $0.worte.lowerBound == klausel.worte.lowerBound
        }
    }

    /// Two durations of one kind in one sentence hold for different cases; which is which is not read.
    private func eindeutig(_ funde: [Fund]) -> [Fund] {
        funde.filter { fund in
            fund.wert.art == .gebunden
                || funde.allSatisfy { $0.wert.art != fund.wert.art || $0.wert.zeit?.anzahl == fund.wert.zeit?.anzahl }
        }
    }
}
