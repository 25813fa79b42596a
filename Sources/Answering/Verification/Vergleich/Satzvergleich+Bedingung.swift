// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Regelungen

/// A rule under a condition, with an exception, or for some persons, is no rule without it.
extension Satzvergleich {
    func bedingungen() -> [Pruefgrund] {
        (quelle.zeichen(.bedingung) + quelle.zeichen(.ausnahme)).flatMap(bedingung) + ausnahmen()
            + geltungsbereiche()
    }

    /// „wenn“ for „es sei denn“ turns a rule.
    private func ausnahmen() -> [Pruefgrund] {
        let (hier, dort) = (aussage.zeichen(.ausnahme), quelle.zeichen(.ausnahme))
        if hier.isEmpty { return dort.prefix(1).map { .bedingungFehlt($0.wortlaut) } }
        return dort.isEmpty ? hier.prefix(1).map { .einschraenkungHinzu($0.wortlaut) } : []
    }

    // MARK: „wenn“, „es sei denn“

    /// What a condition holds.
    private struct Inhalt {
        var worte: [Satzbild.Inhaltswort]
        var angaben: [Angabenfund]
        /// Whether one of several is enough.
        var istWahl: Bool
        var bereich: Range<Int>
    }

    private func bedingung(_ zeichen: Satzbild.Zeichen) -> [Pruefgrund] {
        let punkte = listenpunkte(hinter: zeichen)
        guard !punkte.isEmpty else {
            let eigener = inhalt(ab: zeichen.worte.lowerBound, klausel: zeichen.klausel)
            // After „es sei denn“ a comma follows, and the condition behind it.
            let istLeer = eigener.worte.isEmpty && eigener.angaben.isEmpty
            return gruende(istLeer ? inhalt(ab: zeichen.worte.upperBound, klausel: nil) : eigener)
        }
        // The items that follow „wenn“: all of them, or one where „oder“ joins them.
        let offen = punkte.flatMap { gruende(inhalt(ab: 0, klausel: $0)) }
        let istWahl = punkte.dropLast().contains {
            quelle.worte[quelle.klauseln[$0].worte.upperBound - 1].gefaltet == "oder"
        }
        return istWahl && offen.count < punkte.count ? [] : offen
    }

    /// What stands from a word on, in one clause or in the rest of the sentence.
    private func inhalt(ab start: Int, klausel: Int?) -> Inhalt {
        func gehoertDazu(_ wort: Int) -> Bool {
            wort >= start && (klausel.map { quelle.worte[wort].klausel == $0 } ?? true)
        }
        let dabei = quelle.worte.indices.filter(gehoertDazu)
        return Inhalt(
            worte: quelle.inhalt.filter { gehoertDazu($0.wort) },
            angaben: quelle.angaben.filter { gehoertDazu($0.worte.lowerBound) && !istListennummer($0) },
            istWahl: quelle.zeichen(.verknuepfung).contains { gehoertDazu($0.worte.lowerBound) },
            bereich: dabei.isEmpty ? 0..<0 : dabei[0]..<dabei[dabei.count - 1] + 1)
    }

    /// „1.“ before an item of a list.
    private func istListennummer(_ fund: Angabenfund) -> Bool {
        guard case .ordnung = fund.angabe else { return false }
        return quelle.klauseln.contains { $0.istListenpunkt && $0.worte.lowerBound == fund.worte.lowerBound }
    }

    /// Items of the list that the clause of the sign leads to, directly.
    private func listenpunkte(hinter zeichen: Satzbild.Zeichen) -> [Int] {
        quelle.klauseln.indices.filter {
            quelle.klauseln[$0].istListenpunkt && quelle.klauseln[$0].vorspann == zeichen.klausel
        }
    }

    /// All nouns and Angaben of a condition must be in the statement, and most of its words; of several that are enough
    /// by themselves, some.
    private func gruende(_ inhalt: Inhalt) -> [Pruefgrund] {
        let gesagt = inhalt.worte.filter { $0.steht(in: aussage.terme) }
        let anteil = inhalt.worte.isEmpty ? 1 : Double(gesagt.count) / Double(inhalt.worte.count)
        let hier = Set(aussage.angaben.map(\.angabe))
        let istVollstaendig =
            anteil >= parameter.bedingung
            && inhalt.worte.allSatisfy { !$0.istNomen || $0.steht(in: aussage.terme) }
            && inhalt.angaben.allSatisfy { hier.contains($0.angabe) }
        let genuegt = inhalt.istWahl ? anteil >= parameter.bedingungZurWahl : istVollstaendig
        return genuegt ? [] : [.bedingungFehlt(quelle.wortlaut(inhalt.bereich))]
    }

    // MARK: „bei“, „für“

    /// „Bei Minderjährigen“, „für die Verpflichtungserklärung“: in the clauses that the statement speaks of.
    private func geltungsbereiche() -> [Pruefgrund] {
        let besprochen = Set(aussage.klauseln.indices.filter(hatInhalt).flatMap(entsprechungen))
        return quelle.zeichen(.geltungsbereich).filter { besprochen.contains($0.klausel) }.compactMap { zeichen in
            guard let wort = quelle.inhalt.first(where: { $0.wort >= zeichen.worte.upperBound }),
                wort.wort - zeichen.worte.upperBound <= 3, quelle.worte[wort.wort].klausel == zeichen.klausel,
                !quelle.angaben.contains(where: { $0.worte.overlaps(zeichen.worte.upperBound..<wort.wort + 1) }),
                !wort.steht(in: aussage.terme)
            else { return nil }
            return .bedingungFehlt(quelle.wortlaut(zeichen.worte.lowerBound..<wort.wort + 1))
        }
    }
}
