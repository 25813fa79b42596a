// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Dates and Aktenzeichen inside a text, as recognition needs them.
enum Fundmuster {
    struct Datum: Sendable, Hashable {
        var tag: Stichtag
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    struct Zeichen: Sendable, Hashable {
        var gedruckt: String
        var normalisiert: String
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    /// Dates in digits and words, in order.
    static func daten(in text: String) -> [Datum] {
        Datumsfinder.funde(in: text).map { Datum(tag: $0.tag, bereich: $0.bereich) }
    }

    /// Dates where one is due: years of two digits count as well.
    static func datenMitKurzenJahren(in text: String) -> [Datum] {
        Datumsfinder.funde(in: text, kurzeJahre: true).map { Datum(tag: $0.tag, bereich: $0.bereich) }
    }

    /// Aktenzeichen, in order.
    /// - Parameter mitEtikett: a label stands in front, so a line that is nothing but one is believed in any form.
    static func aktenzeichen(in text: String, mitEtikett: Bool) -> [Zeichen] {
        let funde = Aktenzeichen.funde(in: text).map { Zeichen($0, $1) }
        guard funde.isEmpty, mitEtikett, let einzeln = Aktenzeichen.nachEtikett(text) else { return funde }
        return [Zeichen(einzeln.aktenzeichen, einzeln.bereich)]
    }

    /// The Aktenzeichen a value behind a label begins with, in whatever way it is built.
    static func nachEtikett(_ text: String) -> (zeichen: Zeichen, gestalt: Aktenzeichen.Gestalt)? {
        Aktenzeichen.nachEtikett(text).map { (Zeichen($0.aktenzeichen, $0.bereich), $0.gestalt) }
    }

    /// The Aktenzeichen that a line consists of.
    static func freistehend(_ text: String) -> (zeichen: Zeichen, gestalt: Aktenzeichen.Gestalt)? {
        Aktenzeichen.freistehend(text).map { (Zeichen($0.aktenzeichen, $0.bereich), $0.gestalt) }
    }
}

extension Fundmuster.Zeichen {
    fileprivate init(_ zeichen: Aktenzeichen, _ bereich: Range<Int>) {
        // „GZ 64.12-12230/1-8“: the label looks like the number of a division
        let etikett = ["GZ ", "GZ: ", "Gz ", "Gz: ", "AZ ", "AZ: "].first { zeichen.gedruckt.hasPrefix($0) } ?? ""
        guard !etikett.isEmpty else {
            self.init(gedruckt: zeichen.gedruckt, normalisiert: zeichen.normalisiert, bereich: bereich)
            return
        }
        let ohne = Aktenzeichen(gedruckt: String(zeichen.gedruckt.dropFirst(etikett.count)))
        self.init(
            gedruckt: ohne.gedruckt, normalisiert: ohne.normalisiert,
            bereich: bereich.lowerBound + etikett.utf8.count..<bereich.upperBound)
    }
}
