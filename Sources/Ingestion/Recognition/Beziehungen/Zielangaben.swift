// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A place in a sentence that names another decree by date, Aktenzeichen or both.
struct Zielangabe: Sendable, Hashable {
    var datum: Stichtag?
    /// Normalised.
    var aktenzeichen: String?
    /// UTF-8 range in the sentence.
    var bereich: Range<Int>
}

extension Zielangabe {
    /// With the Aktenzeichen that the whole text shows to be meant.
    func abgeglichen(_ abgleich: Aktenzeichenabgleich?) -> Zielangabe {
        var ziel = self
        if let abgleich { ziel.aktenzeichen = abgleich.richtig(aktenzeichen, vom: datum) }
        return ziel
    }

    /// With the Aktenzeichen or date that the only fitting entry under Bezug adds.
    func ergaenzt(aus bezug: [Bezugsangabe]) -> Zielangabe {
        guard (datum == nil) != (aktenzeichen == nil) else { return self }
        let passende = bezug.filter { angabe in
            datum == nil ? angabe.aktenzeichen == aktenzeichen : angabe.datum == datum
        }
        guard passende.count == 1 else { return self }
        var ziel = self
        ziel.datum = datum ?? passende[0].datum
        ziel.aktenzeichen = aktenzeichen ?? passende[0].aktenzeichen
        return ziel
    }
}

enum Zielangaben {
    /// Dates with the Aktenzeichen that belongs to each: the next one before the following date.
    static func paare(_ daten: [Fundmuster.Datum], _ zeichen: [Fundmuster.Zeichen]) -> [Zielangabe] {
        var frei = zeichen
        return daten.enumerated().map { i, datum in
            let grenze = i + 1 < daten.count ? daten[i + 1].bereich.lowerBound : Int.max
            var ziel = Zielangabe(datum: datum.tag, aktenzeichen: nil, bereich: datum.bereich)
            if let k = frei.firstIndex(where: {
                $0.bereich.lowerBound >= datum.bereich.upperBound && $0.bereich.lowerBound < grenze
                    && $0.bereich.lowerBound - datum.bereich.upperBound < 60
            })
                ?? frei.firstIndex(where: {
                    $0.bereich.upperBound <= datum.bereich.lowerBound
                        && datum.bereich.lowerBound - $0.bereich.upperBound < 12
                })
            {
                ziel.aktenzeichen = frei[k].normalisiert
                ziel.bereich =
                    min(
                        datum.bereich.lowerBound, frei[k].bereich.lowerBound)..<max(
                        datum.bereich.upperBound, frei[k].bereich.upperBound)
                frei.remove(at: k)
            }
            return ziel
        }
    }

    /// All decrees a sentence names. Dates of force, of laws and of judgments are not among them.
    /// - Parameter auchOhneHauptwort: the sentence is an entry of a list of decrees; „vom 12.02.2010, Az. …“ will do.
    static func alle(
        in satz: String, _ suche: Suchtext, auchOhneHauptwort: Bool = false
    ) -> [Zielangabe] {
        let daten = Fundmuster.daten(in: satz)
        let zeichen = Fundmuster.aktenzeichen(in: satz, mitEtikett: false)
        guard !daten.isEmpty || !zeichen.isEmpty else { return [] }
        var ziele: [Zielangabe] = []
        for paar in paare(daten, zeichen) {
            let gelistet = auchOhneHauptwort && paar.aktenzeichen != nil
            if gelistet || nenntErlass(paar, suche, nach: ziele.last) { ziele.append(paar) }
        }
        let belegt = ziele.map(\.bereich)
        for fund in zeichen where !belegt.contains(where: { $0.overlaps(fund.bereich) }) {
            guard auchOhneHauptwort || hauptwort(vor: fund.bereich.lowerBound, suche, weite: 60) else { continue }
            ziele.append(Zielangabe(datum: nil, aktenzeichen: fund.normalisiert, bereich: fund.bereich))
        }
        return ziele
    }

    private static func nenntErlass(_ ziel: Zielangabe, _ suche: Suchtext, nach vorher: Zielangabe?) -> Bool {
        let start = ziel.bereich.lowerBound
        let davor =
            suche.letzte("vom ", ab: max(0, start - 8), bis: start)
            ?? suche.letzte("v. ", ab: max(0, start - 6), bis: start)
        let mitVom = davor.map { start - $0.upperBound <= 1 } ?? false
        if mitVom {
            let spanne: [StaticString] = [
                "wirkung vom", "gilt vom", "gelten vom", "gültig vom", "zeitraum vom", "zeit vom",
            ]
            if suche.enthaelt(eineVon: spanne, ab: max(0, start - 15), bis: start) { return false }
            return hauptwort(vor: start, suche, weite: 110)
        }
        guard let vorher, start >= vorher.bereich.upperBound, start - vorher.bereich.upperBound < 40 else {
            return false
        }
        let zwischen = (vorher.bereich.upperBound, start)
        return suche.enthaelt(eineVon: ["und ", ", ", "sowie "], ab: zwischen.0, bis: zwischen.1)
            && !suche.enthaelt(
                eineVon: ["bis", "wirkung", " zum", " am", " ab", "ablauf", "wird", "tritt"], ab: zwischen.0,
                bis: zwischen.1)
    }

    /// Whether the nearest word for a document before the offset is one for a decree.
    private static func hauptwort(vor offset: Int, _ suche: Suchtext, weite: Int) -> Bool {
        let ab = max(0, offset - weite)
        func letzte(_ nadeln: [StaticString]) -> Int {
            nadeln.compactMap { suche.letzte($0, ab: ab, bis: offset)?.lowerBound }.max() ?? -1
        }
        let erlass = max(
            suche.letzterErlass(ab: ab, bis: offset),
            letzte([
                "rderl", "rundschreiben", "verfügung", "dienstanweisung", "weisung", "schreiben",
                "regelung", "hinweise", "verwaltungsvorschrift", "schreibens",
            ]))
        let anderes = letzte([
            "gesetz", "beschluss", "urteil", "verordnung", "richtlinie", "bekanntmachung", "protokoll",
        ])
        return erlass >= 0 && erlass > anderes
    }
}

extension Suchtext {
    /// Where the last „Erlass“ begins that is a noun of its own or the end of a compound („Bezugserlass“), and no part of
    /// „Niederlassung“, „überlassen“ or „veranlassen“; -1 if there is none.
    func letzterErlass(ab: Int, bis: Int) -> Int {
        alle("erlass").last { ort in
            ort.lowerBound >= ab && ort.upperBound <= bis && istErlass(ort)
        }?.lowerBound ?? -1
    }

    private func istErlass(_ ort: Range<Int>) -> Bool {
        guard istBuchstabe(at: ort.lowerBound - 1) else { return true }
        let davor = klein[..<ort.lowerBound]
        // „Bezugs-“, „Änderungs-“, „Rund-“, „Grund-“, „Folge-“, „Leit-“, „Sammel-“, „Ministerial-“
        return ["s", "rund", "folge", "leit", "sammel", "ministerial", "eil"].contains {
            davor.reversed().starts(with: Array($0.utf8).reversed())
        }
    }
}
