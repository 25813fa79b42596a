// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Regelungen

/// A rule under a condition, or with an exception, is no rule without it.
extension Satzvergleich {
    func bedingungen() -> [Pruefgrund] {
        let zeichen = quelle.zeichen(.bedingung) + quelle.zeichen(.ausnahme)
        return zeichen.flatMap(bedingung)
    }

    private func bedingung(_ zeichen: Satzbild.Zeichen) -> [Pruefgrund] {
        let punkte = listenpunkte(hinter: zeichen)
        if punkte.isEmpty {
            let eigene = worte(in: zeichen.klausel, ab: zeichen.worte.lowerBound)
            // After „es sei denn“ a comma follows, and the condition behind it.
            let worte = eigene.isEmpty ? quelle.inhalt.filter { $0.wort >= zeichen.worte.upperBound } : eigene
            return gruende(worte, zeichen.worte.lowerBound)
        }
        // The items that follow „wenn“: all of them, or one where „oder“ joins them.
        let offen = punkte.flatMap { gruende(worte(in: $0, ab: 0), quelle.klauseln[$0].worte.lowerBound) }
        let istWahl = punkte.dropLast().contains {
            quelle.worte[quelle.klauseln[$0].worte.upperBound - 1].gefaltet == "oder"
        }
        return istWahl && offen.count < punkte.count ? [] : offen
    }

    private func worte(in klausel: Int, ab start: Int) -> [Satzbild.Inhaltswort] {
        quelle.inhalt.filter { quelle.worte[$0.wort].klausel == klausel && $0.wort >= start }
    }

    /// Items of the list that the clause of the sign leads to, directly.
    private func listenpunkte(hinter zeichen: Satzbild.Zeichen) -> [Int] {
        quelle.klauseln.indices.filter {
            quelle.klauseln[$0].istListenpunkt && quelle.klauseln[$0].vorspann == zeichen.klausel
        }
    }

    private func gruende(_ worte: [Satzbild.Inhaltswort], _ start: Int) -> [Pruefgrund] {
        guard !worte.isEmpty else { return [] }
        let gesagt = worte.filter { $0.steht(in: aussage.terme) }.count
        guard Double(gesagt) < parameter.bedingung * Double(worte.count) else { return [] }
        let ende = max(start + 1, (worte.last?.wort ?? start) + 1)
        return [.bedingungFehlt(quelle.wortlaut(start..<ende))]
    }
}
