// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Regelungen

/// Cuts an Abschnitt into the ranges an answer may quote.
struct Satzgrenzen {
    struct Stueck: Hashable {
        var bereich: Range<Int>
        var absatz: Range<Int>
    }

    let abschnitt: Abschnitt
    private let laenge: Int

    init(_ abschnitt: Abschnitt) {
        self.abschnitt = abschnitt
        laenge = abschnitt.text.utf8.count
    }

    /// Sentences in reading order, each with its list: as the text's own parts state them, else as punctuation does.
    func saetze() -> [Stueck] {
        let absaetze = self.absaetze()
        let stated = abschnitt.teile.filter { $0.art == .satz }.map(\.bereich)
        var result: [Stueck] = []
        for absatz in absaetze {
            let inside = stated.filter { absatz.lowerBound <= $0.lowerBound && $0.upperBound <= absatz.upperBound }
            let outermost = inside.filter { one in !inside.contains { $0 != one && umfasst($0, one) } }
            result += (outermost.isEmpty ? zerlegt(absatz) : outermost).map { Stueck(bereich: $0, absatz: absatz) }
        }
        return result
    }

    /// Items of lists inside a range, outermost first level only.
    func listenpunkte(in bereich: Range<Int>) -> [Range<Int>] {
        let inside = abschnitt.teile.filter {
            ($0.art == .nummer || $0.art == .buchstabe) && umfasst(bereich, $0.bereich) && $0.bereich != bereich
        }.map(\.bereich)
        return inside.filter { one in !inside.contains { $0 != one && umfasst($0, one) } }
    }

    /// Absätze and numbered sub-sections, innermost; the stretches between them count too.
    private func absaetze() -> [Range<Int>] {
        let stated = abschnitt.teile.filter { $0.art == .absatz || $0.art == .unterabschnitt }.map(\.bereich)
        let starts = Set(stated.map(\.lowerBound) + [0]).sorted()
        let ends = Set(stated.map(\.upperBound) + [laenge])
        let cuts = Set(starts).union(ends).filter { (0...laenge).contains($0) }.sorted()
        return zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { $0.count > 2 }
    }

    /// The headings that a numbered sub-section begins with; empty where its text begins at once.
    func ueberschrift(_ absatz: Range<Int>) -> Range<Int> {
        let zeilen = Ueberschriftzeile.anfang(abschnitt.text(in: absatz))
        return absatz.lowerBound..<(absatz.lowerBound + (zeilen.last?.upperBound ?? 0))
    }

    /// By punctuation, without headings; a lead that ends in a colon keeps the lines of its list.
    private func zerlegt(_ absatz: Range<Int>) -> [Range<Int>] {
        let absatz = ohneAbsatznummer(ueberschrift(absatz).upperBound..<absatz.upperBound)
        let text = abschnitt.text(in: absatz)
        let ranges = SentenceSplitter.saetze(in: text).map {
            (absatz.lowerBound + $0.lowerBound)..<(absatz.lowerBound + $0.upperBound)
        }
        var result: [Range<Int>] = []
        for range in ranges {
            if let last = result.last, gehoertZurListe(range, nach: last) {
                result[result.count - 1] = last.lowerBound..<range.upperBound
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// The range without „(2) “ at its beginning.
    private func ohneAbsatznummer(_ absatz: Range<Int>) -> Range<Int> {
        let text = abschnitt.text(in: absatz)
        guard text.hasPrefix("("), let end = text.utf8.firstIndex(of: UInt8(ascii: ")")) else { return absatz }
        let mark = text.utf8.distance(from: text.utf8.startIndex, to: end)
        let hasNumber = (48...57).contains(text.utf8.dropFirst().first ?? 0)
        guard hasNumber, mark <= 5, absatz.count > mark + 2 else { return absatz }
        return (absatz.lowerBound + mark + 1)..<absatz.upperBound
    }

    private func gehoertZurListe(_ range: Range<Int>, nach last: Range<Int>) -> Bool {
        let lead = abschnitt.text(in: last)
        let item = abschnitt.text(in: range)
        let hasColon = lead.utf8.contains(UInt8(ascii: ":"))
        return hasColon && Lesetext.istListenpunkt(item)
    }

    private func umfasst(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }
}
