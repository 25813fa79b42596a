// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

/// What holds for every law that was read.
enum GiiPruefung {
    static func pruefe(_ law: ReadLaw, sourceLocation: SourceLocation = #_sourceLocation) {
        let complaints = law.abschnitte.flatMap(maengel) + maengel(Segmentation.passagen(gesetz: law, kurz: "X"), law)
        #expect(complaints.isEmpty, "\(law.jurabk): \(complaints.prefix(3))", sourceLocation: sourceLocation)
    }

    /// Ranges begin and end with a visible character, lie within one another, and no path occurs twice.
    static func maengel(_ abschnitt: Abschnitt) -> [String] {
        let bytes = Array(abschnitt.text.utf8)
        var result: [String] = []
        if abschnitt.text.contains("  ") || abschnitt.text.contains(" \n") {
            result.append("\(abschnitt.bezeichnung): spaces")
        }
        if Set(abschnitt.teile.map(\.pfad)).count != abschnitt.teile.count {
            result.append("\(abschnitt.bezeichnung): paths")
        }
        var open: [Range<Int>] = []
        for teil in abschnitt.teile {
            let range = teil.bereich
            while let last = open.last, last.upperBound <= range.lowerBound { open.removeLast() }
            if let last = open.last, last.upperBound < range.upperBound { result.append("\(teil) crosses \(last)") }
            open.append(range)
            if !istGanz(range, bytes) { result.append("\(abschnitt.bezeichnung): \(teil)") }
        }
        for table in abschnitt.tabellen where !istGanz(table.bereich, bytes, tabs: true) {
            result.append("\(abschnitt.bezeichnung): table \(table.bereich)")
        }
        return result
    }

    /// Passages are verbatim, in order, do not overlap, and leave out no word of an Abschnitt that has any.
    static func maengel(_ passagen: [Passage], _ law: ReadLaw) -> [String] {
        var result: [String] = []
        for (ordnung, group) in Dictionary(grouping: passagen, by: \.abschnitt) {
            let abschnitt = law.abschnitte[ordnung]
            let bytes = Array(abschnitt.text.utf8)
            var reached = 0
            for passage in group {
                if passage.bereich.lowerBound < reached { result.append("\(passage.pfad) overlaps") }
                if passage.text != abschnitt.text(in: passage.bereich) {
                    result.append("\(passage.pfad) is not verbatim")
                }
                if bytes[min(reached, passage.bereich.lowerBound)..<passage.bereich.lowerBound].contains(where: istWort)
                {
                    result.append("\(passage.pfad) leaves out words before it")
                }
                reached = passage.bereich.upperBound
                if passage.text.split(whereSeparator: \.isWhitespace).count > 400 {
                    result.append("\(passage.pfad) too long")
                }
            }
            if bytes[reached...].contains(where: istWort) {
                result.append("\(abschnitt.bezeichnung): words at the end are left out")
            }
        }
        return result
    }

    private static func istWort(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func istGanz(_ range: Range<Int>, _ bytes: [UInt8], tabs: Bool = false) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count, let first = bytes[range].first,
            let last = bytes[range].last
        else { return false }
        let isCut = range.upperBound < bytes.count && bytes[range.upperBound] & 0xC0 == 0x80
        return (first > 0x20 || tabs && first == 0x09) && last > 0x20 && first & 0xC0 != 0x80 && !isCut
    }
}
