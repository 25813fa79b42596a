// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// A piece of a block's text: where something was read before the Abschnitte exist.
struct Rohstelle: Sendable, Hashable {
    var block: Int
    /// UTF-8 range in the text of the block.
    var bereich: Range<Int>
}

/// Finds the place in the Abschnitte for what was read in the blocks they were built from.
struct Stellensuche {
    let bauten: [Textbau]
    let abschnitte: [Abschnitt]

    /// The place of a value that stands in these pieces, from the first to the last of them. Pieces that other lines
    /// separate too far (two columns, interleaved) give the place of the first alone. Nil if the text was left out.
    func textstelle(_ rohstellen: [Rohstelle]) -> Textstelle? {
        let orte = rohstellen.compactMap(ort)
        guard let erster = orte.first else { return nil }
        var bereich = erster.bereich
        for ort in orte.dropFirst() where ort.abschnitt == erster.abschnitt {
            let luecke = max(ort.bereich.lowerBound - bereich.upperBound, bereich.lowerBound - ort.bereich.upperBound)
            guard luecke <= Self.groessteLuecke else { break }
            bereich = min(bereich.lowerBound, ort.bereich.lowerBound)..<max(bereich.upperBound, ort.bereich.upperBound)
        }
        return Textstelle(in: abschnitte[erster.abschnitt], bereich)
    }

    /// A line or two of the other column.
    private static let groessteLuecke = 60

    private func ort(_ roh: Rohstelle) -> (abschnitt: Int, bereich: Range<Int>)? {
        for (i, bau) in bauten.enumerated() where i < abschnitte.count {
            for stueck in bau.stuecke where stueck.block == roh.block {
                let gemeinsam = roh.bereich.clamped(to: stueck.quelle)
                guard !gemeinsam.isEmpty else { continue }
                let versatz = stueck.ziel - stueck.quelle.lowerBound
                return (i, gemeinsam.lowerBound + versatz..<gemeinsam.upperBound + versatz)
            }
        }
        return nil
    }
}
