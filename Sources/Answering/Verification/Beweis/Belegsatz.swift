// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Regelungen
internal import Retrieval

/// A sentence of a source that may carry a statement, with what a reader of the source knows when he comes to it.
struct Belegsatz {
    let stueck: Beweisstueck
    /// UTF-8 offsets in the text of the Abschnitt.
    let bereich: Range<Int>
    /// The provision it stands in, as far as the text has such.
    let ort: Normzitat?
    let bild: Satzbild
    /// Terms of the headings, the names of the source and the sentence before.
    let umfeld: Set<String>

    var text: String { stueck.abschnitt.text(in: bereich) }
    /// How the source is named to a reader.
    var name: String { "\(stueck.hit.vorschrift.kurz), \(stueck.abschnitt.pfad(at: bereich.lowerBound))" }

    /// What a later decree, in force on the day, does to these very words; nil if it leaves them alone.
    func aenderung(am tag: Stichtag) -> Stellenwirkung? {
        stueck.hit.aenderungen.first {
            $0.art != .eingefuegt && $0.gilt(am: tag) && $0.trifft(bereich, in: stueck.abschnitt)
        }
    }
}

/// Cuts the passages that were handed out into the sentences that may carry a statement.
struct Belegsaetze {
    let leser: Satzleser

    /// The sentences of a passage, in reading order, as UTF-8 ranges of the Abschnitt.
    static func grenzen(_ stueck: Beweisstueck) -> [Range<Int>] {
        let bytes = Array(stueck.abschnitt.text.utf8)
        return Satzgrenzen(stueck.abschnitt).saetze().map { ohneRand($0.bereich, bytes) }.filter {
            $0.overlaps(stueck.hit.passage.bereich)
        }
    }

    /// Without white space at both ends.
    private static func ohneRand(_ bereich: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let stueck = bytes[bereich.clamped(to: 0..<bytes.count)]
        guard let erstes = stueck.firstIndex(where: { $0 > 32 }), let letztes = stueck.lastIndex(where: { $0 > 32 })
        else {
            return bereich.lowerBound..<bereich.lowerBound
        }
        return erstes..<letztes + 1
    }

    /// The sentence at `index` of `grenzen`; with semicolons, each part by itself as well.
    func saetze(_ stueck: Beweisstueck, _ grenzen: [Range<Int>], _ index: Int) -> [Belegsatz] {
        let bereich = grenzen[index]
        let ort = ort(stueck, bereich)
        var umfeld = umfeld(stueck)
        if index > 0 { umfeld.formUnion(leser.analyse.terme(stueck.abschnitt.text(in: grenzen[index - 1]))) }
        let ganz = Belegsatz(
            stueck: stueck, bereich: bereich, ort: ort, bild: leser.lies(stueck.abschnitt.text(in: bereich), ort: ort),
            umfeld: umfeld)
        var result = [ganz]
        let teile = Self.teile(stueck.abschnitt.text(in: bereich), ab: bereich.lowerBound)
        guard teile.count > 1 else { return result }
        for teil in teile {
            result.append(
                Belegsatz(
                    stueck: stueck, bereich: teil, ort: ort,
                    bild: leser.lies(stueck.abschnitt.text(in: teil), ort: ort), umfeld: umfeld.union(ganz.bild.terme)))
        }
        return result
    }

    /// Parts between semicolons, without lists.
    private static func teile(_ text: String, ab start: Int) -> [Range<Int>] {
        guard text.utf8.contains(UInt8(ascii: ";")), !text.utf8.contains(UInt8(ascii: "\n")) else { return [] }
        var result: [Range<Int>] = []
        var offset = start
        for teil in text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            if teil.count > 3 { result.append(offset..<offset + teil.count) }
            offset += teil.count + 1
        }
        return result
    }

    private func umfeld(_ stueck: Beweisstueck) -> Set<String> {
        let hit = stueck.hit
        return leser.analyse.terme(
            [
                hit.passage.titel, hit.passage.kontext, stueck.abschnitt.ueberschrift, hit.vorschrift.kurz,
                hit.vorschrift.titel,
            ]
            .joined(separator: "\n"))
    }

    /// „§ 16b Abs. 2 Satz 1 AufenthG“ as a citation; nil where sections are not cited as provisions.
    private func ort(_ stueck: Beweisstueck, _ bereich: Range<Int>) -> Normzitat? {
        let pfad = stueck.abschnitt.pfad(at: bereich.lowerBound)
        let zitat = leser.parser.citations(in: "\(pfad) \(stueck.hit.vorschrift.kurz)").first?.zitat
        guard let zitat, zitat.zaehlung != .relativ else { return nil }
        return zitat
    }
}
