// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Makes the Fundstelle for a range of an Abschnitt: its exact address, page and verbatim quote.
public enum Fundstellenbau: Sendable {
    /// The Fundstelle of a range, without white space at its ends.
    ///
    /// - Parameter bereich: UTF-8 offsets in the text of the Abschnitt; clamped to it.
    public static func fundstelle(in abschnitt: Abschnitt, bereich: Range<Int>, fassung: String) -> Fundstelle {
        let exact = getrimmt(bereich, in: abschnitt.text)
        return Fundstelle(
            fassung: fassung, abschnitt: abschnitt.ordnung, pfad: pfad(in: abschnitt, bereich: exact),
            seite: abschnitt.seite(at: exact.lowerBound), bereich: exact, zitat: abschnitt.text(in: exact))
    }

    /// The address of a range: the innermost part that holds it, or the sentences it runs over.
    public static func pfad(in abschnitt: Abschnitt, bereich: Range<Int>) -> String {
        let outer = abschnitt.teile.last { umfasst($0.bereich, bereich) }
        let base = abschnitt.pfad(of: outer)
        let praefix = outer.map { $0.pfad + " " } ?? ""
        let saetze = abschnitt.teile.filter {
            $0.art == .satz && $0.bereich.overlaps(bereich) && nummer($0.pfad, nach: praefix) != nil
        }
        guard let first = saetze.first, let last = saetze.last, first != last, istTeil(bereich, von: outer),
            let von = nummer(first.pfad, nach: praefix), let bis = nummer(last.pfad, nach: praefix)
        else { return base }
        let verbindung = saetze.count == 2 ? "und" : "bis"
        return [base, "Satz \(von) \(verbindung) \(bis)"].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the range leaves out some of the part.
    private static func istTeil(_ bereich: Range<Int>, von teil: Abschnittsteil?) -> Bool {
        guard let teil else { return true }
        return bereich.count + 8 < teil.bereich.count
    }

    private static func umfasst(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    /// „3“ for „Abs. 2 Satz 3“ after „Abs. 2 “; nil if the path goes on or differs.
    private static func nummer(_ pfad: String, nach praefix: String) -> Substring? {
        let start = praefix + "Satz "
        guard pfad.hasPrefix(start) else { return nil }
        let rest = pfad.dropFirst(start.count)
        return rest.isEmpty || rest.contains(" ") ? nil : rest
    }

    /// The range without white space at its ends, within the text.
    static func getrimmt(_ bereich: Range<Int>, in text: String) -> Range<Int> {
        var text = text
        return text.withUTF8 { bytes in
            var low = min(max(0, bereich.lowerBound), bytes.count)
            var high = min(max(low, bereich.upperBound), bytes.count)
            while low < high, bytes[low] <= 32 { low += 1 }
            while high > low, bytes[high - 1] <= 32 { high -= 1 }
            return low..<high
        }
    }
}
