// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Counts the sentences of an Absatz or a list item as the law counts them: a list belongs to the sentence that leads
/// into it, and text after the list either ends that sentence or begins the next.
struct GiiSaetze {
    struct Satz {
        /// Number as printed or counted.
        var nummer: Int
        var start: Int
        var ende: Int
    }

    let bytes: [UInt8]
    let knoten: [GiiText.Knoten]
    let marken: [(offset: Int, nummer: Int)]

    /// The sentences in reading order; list and table ranges are part of the sentence they belong to.
    func saetze(_ behaelter: GiiBehaelter) -> [Satz] {
        let printed = gedruckt(behaelter)
        return printed.isEmpty ? gezaehlt(behaelter) : printed
    }

    // MARK: - Printed numbers

    /// Some laws print the number of each sentence; then nothing needs to be counted.
    private func gedruckt(_ behaelter: GiiBehaelter) -> [Satz] {
        guard let first = marken.first, let last = marken.last, let from = behaelter.stuecke.first,
            let to = behaelter.stuecke.last, first.offset < to.bereich.upperBound,
            last.offset >= from.bereich.lowerBound
        else { return [] }
        let end = max(to.bereich.upperBound, behaelter.einschuebe.last.map { knoten[$0].ende } ?? 0)
        let own = marken.filter { mark in behaelter.stuecke.contains { $0.bereich.contains(mark.offset) } }
        var result: [Satz] = []
        if let first = own.first, first.nummer == 2 {
            result.append(
                Satz(nummer: 1, start: min(ohneRand(from.bereich).lowerBound, first.offset), ende: first.offset))
        }
        for mark in own { result.append(Satz(nummer: mark.nummer, start: mark.offset, ende: end)) }
        for index in result.indices.dropLast() {
            let next = max(result[index].start, result[index + 1].start)
            result[index].ende = ohneRand(result[index].start..<next).upperBound
        }
        return result
    }

    // MARK: - Counted

    private func gezaehlt(_ behaelter: GiiBehaelter) -> [Satz] {
        var result: [Satz] = []
        var inserts = behaelter.einschuebe[...]
        for stueck in behaelter.stuecke {
            absorb(&inserts, until: stueck.bereich.lowerBound, into: &result)
            let range = ohneRand(stueck.bereich)
            guard !range.isEmpty else { continue }
            for (index, satz) in Satzteilung.saetze(bytes, in: range).enumerated() {
                if index == 0, let last = result.last, setztFort(stueck, satz: satz, vorher: last) {
                    result[result.count - 1].ende = satz.upperBound
                } else {
                    result.append(
                        Satz(nummer: result.count + 1, start: satz.lowerBound, ende: satz.upperBound))
                }
            }
        }
        absorb(&inserts, until: Int.max, into: &result)
        return result
    }

    /// Lists and tables that end before this offset belong to the sentence before them.
    private func absorb(_ inserts: inout ArraySlice<Int>, until offset: Int, into result: inout [Satz]) {
        while let insert = inserts.first, knoten[insert].ende <= offset {
            inserts.removeFirst()
            if result.isEmpty {
                result.append(Satz(nummer: 1, start: knoten[insert].start, ende: knoten[insert].ende))
            } else {
                result[result.count - 1].ende = knoten[insert].ende
            }
        }
    }

    /// Whether the text goes on with the sentence that stood before the list.
    private func setztFort(_ stueck: GiiBehaelter.Stueck, satz: Range<Int>, vorher: Satz) -> Bool {
        guard stueck.nachListe || stueck.nachTabelle || stueck.istAbsatzanfang else { return false }
        if beginntKlein(satz.lowerBound) { return true }
        guard stueck.nachListe else { return false }
        guard let last = bytes[vorher.start..<satz.lowerBound].last(where: { $0 > 0x20 && $0 < 0x80 && $0 != 0x29 })
        else {
            return false
        }
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return false
        case UInt8(ascii: ","), UInt8(ascii: ";"): return true
        default: return !endetMitDoppelpunkt(vorher)
        }
    }

    private func beginntKlein(_ offset: Int) -> Bool {
        let byte = bytes[offset]
        if byte.istAsciiKlein { return true }
        if byte == 0xC3, offset + 1 < bytes.count { return bytes[offset + 1] >= 0x9F }
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")
    }

    /// Whether the words before the first list of the sentence end with a colon.
    private func endetMitDoppelpunkt(_ satz: Satz) -> Bool {
        guard let line = bytes[satz.start..<satz.ende].firstIndex(of: 0x0A) else { return false }
        return bytes[satz.start..<line].last { $0 > 0x20 } == UInt8(ascii: ":")
    }

    private func ohneRand(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
