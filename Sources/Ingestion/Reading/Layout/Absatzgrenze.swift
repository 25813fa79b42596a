// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Decides between two lines whether a new paragraph begins.
struct Absatzgrenze {
    /// Usual distance of two baselines, in points.
    var zeilenabstand: Double
    /// Right edge of the text, by flow.
    var rechts: [Int: Double]

    /// What is known of the paragraph so far.
    struct Lage {
        var erste: LayoutLine
        var zeilen: Int
        var hatZeichen: Bool
    }

    func trennt(_ last: LayoutLine, _ next: LayoutLine, in lage: Lage) -> Bool {
        if abs(last.schrift - next.schrift) > max(last.schrift, next.schrift) * 0.1 { return true }
        if next.y0 < last.y0 - 1 || next.fluss != last.fluss { return !goesOn(last, next) }
        if next.y1 - last.y1 > max(zeilenabstand, last.schrift * 1.15) * 1.3 { return true }
        if let first = next.woerter.first?.text, Kopfmarke.beginnt(first) { return true }
        if istTrennung(last) { return next.x0 > last.x0 + 40 }
        if isShort(last, before: next) { return true }
        if Gliederungszeichen.am(anfang: next.text) != nil, isItemPlausible(last, next, lage) { return true }
        return isIndent(last, next, lage)
    }

    /// Across columns a paragraph goes on only in the middle of a sentence.
    private func goesOn(_ last: LayoutLine, _ next: LayoutLine) -> Bool {
        guard next.fluss == last.fluss, let start = next.woerter.first?.text.unicodeScalars.first else { return false }
        return start.properties.isLowercase && !isShort(last, before: next)
    }

    private func istTrennung(_ line: LayoutLine) -> Bool {
        line.woerter.last.map { $0.text.utf8.count > 2 && Worttrennung.endetMitTrennstrich($0.text) } ?? false
    }

    /// A line ended on purpose if the first word of the next would have found room on it.
    private func isShort(_ last: LayoutLine, before next: LayoutLine) -> Bool {
        guard let word = next.woerter.first, let edge = rechts[last.fluss] else { return false }
        return last.x1 + last.schrift * 0.25 + (word.x1 - word.x0) < edge - 1.5
    }

    private func isItemPlausible(_ last: LayoutLine, _ next: LayoutLine, _ lage: Lage) -> Bool {
        guard let end = last.woerter.last?.text.utf8.last else { return true }
        let endsPart = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ".")].contains(end)
        if endsPart { return true }
        if lage.hatZeichen, abs(next.x0 - lage.erste.x0) < 2 { return lage.erste.x0 < last.x0 - 2 || lage.zeilen == 1 }
        return abs(next.x0 - last.x0) > 3
    }

    private func isIndent(_ last: LayoutLine, _ next: LayoutLine, _ lage: Lage) -> Bool {
        let shift = next.x0 - last.x0
        if shift > 5 { return !(lage.zeilen == 1 && lage.hatZeichen) }
        guard shift < -5 else { return false }
        return lage.zeilen > 1 || lage.hatZeichen
    }
}
