// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Norms
internal import Regelungen

/// Holds a sentence of a statement against a sentence of the source: what the one says that the other does not.
struct Satzvergleich {
    let aussage: Satzbild
    let beleg: Belegsatz
    let parameter: Pruefparameter
    let sprache: Satzsprache

    var quelle: Satzbild { beleg.bild }

    /// All that speaks against it; empty if the sentence carries the statement.
    func gruende() -> [Pruefgrund] {
        angaben() + verneinungen() + verbindlichkeit() + bedingungen() + gegensaetze() + deckung()
    }

    /// Whether a word of the statement stands in the sentence itself.
    func steht(_ wort: Satzbild.Inhaltswort) -> Bool { wort.steht(in: quelle.terme) }
}

// MARK: Words

extension Satzvergleich {
    /// Share of the statement's words and Angaben that stand in the sentence, 0...1.
    var eigenerAnteil: Double {
        let dort = Set(quelle.angaben.map(\.angabe))
        let gefunden = aussage.inhalt.filter(steht).count + aussage.angaben.filter { dort.contains($0.angabe) }.count
        let alle = aussage.inhalt.count + aussage.angaben.count
        return alle == 0 ? 1 : Double(gefunden) / Double(alle)
    }

    /// Whether the words of the statement are words of the source: each must stand in the sentence, in its headings or
    /// in the sentence before, unless it says nothing of its own. A single other word („vernichten“ for „vorlegen“) can
    /// turn a rule.
    func deckung() -> [Pruefgrund] {
        let fuellworte = Set(aussage.zeichen(.fuellwort).flatMap(\.worte))
        let fremde = aussage.inhalt.filter {
            !steht($0) && !$0.steht(in: beleg.umfeld) && !fuellworte.contains($0.wort)
        }
        var gruende = fremde.map { Pruefgrund.fremdesWort($0.wortlaut) } + untergeschobene(fuellworte)
        // „Sechs Monate.“ says nothing that could be carried.
        let sagtNichts = aussage.inhalt.count < parameter.inhaltsworte
        if sagtNichts || eigenerAnteil < parameter.eigeneDeckung { gruende.append(.zuWenigGedeckt) }
        return gruende
    }

    /// Words of the headings or the sentence before may stand for „sie“ and „dies“, not for a noun of the sentence
    /// itself: „die Gebühr der Duldung“ for „die Gebühr der Erlaubnis“.
    private func untergeschobene(_ fuellworte: Set<Int>) -> [Pruefgrund] {
        let geliehen = aussage.inhalt.filter {
            !steht($0) && $0.steht(in: beleg.umfeld) && !fuellworte.contains($0.wort)
        }
        guard let erstes = geliehen.first else { return [] }
        let besprochen = Set(aussage.klauseln.indices.filter(hatInhalt).flatMap(entsprechungen))
        let verdraengt = quelle.inhalt.contains { wort in
            wort.istNomen && besprochen.contains(quelle.worte[wort.wort].klausel) && !wort.steht(in: aussage.terme)
        }
        return verdraengt ? [.fremdesWort(erstes.wortlaut)] : []
    }

    /// Words that deny a word of the source: „unzulässig“ for „zulässig“, „versagt“ for „erteilt“.
    func gegensaetze() -> [Pruefgrund] {
        var gruende: [Pruefgrund] = []
        for wort in aussage.inhalt where !steht(wort) {
            let ohne = wort.ganz.hasPrefix("un") ? String(wort.ganz.dropFirst(2)) : nil
            if quelle.terme.contains("un" + wort.ganz) || ohne.map(quelle.terme.contains) == true {
                gruende.append(.gegenteil(wort.wortlaut))
            }
        }
        let (hier, dort) = (aussage.gefaltet, quelle.gefaltet)
        for paar in sprache.gegensaetze {
            for (eines, anderes) in [(paar.eines, paar.anderes), (paar.anderes, paar.eines)] {
                guard let stelle = eines.erstesVorkommen(in: hier), !anderes.trifft(hier), anderes.trifft(dort),
                    !eines.trifft(dort)
                else { continue }
                gruende.append(.gegenteil(aussage.wortlaut(stelle)))
            }
        }
        return gruende
    }
}
