// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Retrieval

/// Weaves a draft into the extract: each drafted statement stands in the place of the words that it rests on, and what
/// the draft leaves out stays around it: another source that may say otherwise, the exception behind the rule.
///
/// So the sources keep the order of the extract, as what a model picked first may rank below what decides, and nothing
/// is said twice.
struct Entwurfsverbindung {
    let entworfen: [Aussage]
    /// The passages that the model was given.
    let beweise: [Beweisstueck]

    /// From this share on the words of a statement count as said; what is left are the spaces between its sentences.
    private static let gesagt = 0.9

    func aussagen(_ auszug: [Aussage]) -> [Aussage] {
        var nachOrt = Dictionary(grouping: entworfen) { heimat($0, in: auszug) }
        var fremde = nachOrt.removeValue(forKey: nil) ?? []
        var result: [Aussage] = []
        for (nummer, aussage) in auszug.enumerated() {
            let istGleichrangig = { (andere: Aussage) in andere.belege.first?.rang == aussage.belege.first?.rang }
            result += fremde.filter(istGleichrangig)
            fremde.removeAll(where: istGleichrangig)
            result += verwoben(nachOrt[nummer] ?? [], aussage)
        }
        return result + fremde
    }

    /// The statement of the extract whose words a drafted one rests on, else the first of the same Abschnitt.
    private func heimat(_ entwurf: Aussage, in auszug: [Aussage]) -> Int? {
        func erste(_ trifft: (Fundstelle, Fundstelle) -> Bool) -> Int? {
            auszug.firstIndex { aussage in
                aussage.belege.contains { beleg in
                    entwurf.belege.contains { trifft($0.fundstelle, beleg.fundstelle) }
                }
            }
        }
        return erste { Self.sindEinOrt($0, $1) && $0.bereich.overlaps($1.bereich) } ?? erste(Self.sindEinOrt)
    }

    /// In the order of the source.
    private func verwoben(_ eigene: [Aussage], _ aussage: Aussage) -> [Aussage] {
        let alle = eigene + rest(aussage, ohne: entworfen.flatMap(\.belege).map(\.fundstelle))
        func anfang(_ teil: Aussage) -> Int {
            teil.belege.map(\.fundstelle).filter { stelle in
                aussage.belege.contains { Self.sindEinOrt($0.fundstelle, stelle) }
            }.map(\.bereich.lowerBound).min() ?? 0
        }
        return alle.enumerated().sorted { (anfang($0.element), $0.offset) < (anfang($1.element), $1.offset) }
            .map(\.element)
    }

    /// What is left of a statement of the extract: its words that no drafted statement rests on.
    private func rest(_ aussage: Aussage, ohne gesagte: [Fundstelle]) -> [Aussage] {
        let reste = aussage.belege.map { beleg in
            Self.luecken(
                beleg.fundstelle.bereich,
                ohne: gesagte.filter { Self.sindEinOrt($0, beleg.fundstelle) }.map(\.bereich))
        }
        let offen = zip(reste, aussage.belege).contains { luecken, beleg in
            let laenge = luecken.reduce(0) { $0 + $1.count }
            return Double(laenge) > (1 - Self.gesagt) * Double(beleg.fundstelle.bereich.count)
        }
        guard offen else { return [] }
        // What several sources say together cannot be parted; what no draft touches stays as it is.
        guard aussage.belege.count == 1, let beleg = aussage.belege.first, reste[0] != [beleg.fundstelle.bereich],
            let stueck = beweise.first(where: { Self.sindEinOrt(beleg.fundstelle, $0.hit.fundstelle) })
        else { return [aussage] }
        return reste[0].compactMap { bereich in
            var hit = beleg
            hit.fundstelle = Fundstellenbau.fundstelle(
                in: stueck.abschnitt, bereich: bereich, fassung: beleg.fundstelle.fassung)
            return hit.fundstelle.zitat.contains(where: \.isLetter) ? Aussage(auszug: hit) : nil
        }
    }

    private static func sindEinOrt(_ eine: Fundstelle, _ andere: Fundstelle) -> Bool {
        eine.fassung == andere.fassung && eine.abschnitt == andere.abschnitt
    }

    /// The parts of a range that lie in none of the others.
    private static func luecken(_ bereich: Range<Int>, ohne andere: [Range<Int>]) -> [Range<Int>] {
        var luecken: [Range<Int>] = []
        var anfang = bereich.lowerBound
        for anderer in andere.sorted(by: { $0.lowerBound < $1.lowerBound }) where anderer.overlaps(bereich) {
            if anfang < anderer.lowerBound { luecken.append(anfang..<anderer.lowerBound) }
            anfang = max(anfang, anderer.upperBound)
        }
        if anfang < bereich.upperBound { luecken.append(anfang..<bereich.upperBound) }
        return luecken
    }
}
