// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// From ranked passages to hits: what is not in force and what repeats another is set aside, the rest gets its
/// Fundstelle.
extension SearchEngine {
    private static let meisteVerworfene = 10
    /// Share of the best score that a match set aside must reach to be worth a mention.
    private static let erwaehnenswert = 0.6

    func sondereAus(_ lauf: inout Suchlauf) async throws {
        var folding = DuplicateFolding()
        var kept: [Suchlauf.Treffer] = []
        let threshold = Self.erwaehnenswert * (lauf.treffer.first?.ergebnis.score ?? 0)
        for treffer in lauf.treffer {
            if let grund = nichtInKraft(treffer, lauf) {
                if treffer.ergebnis.score >= threshold { lauf.abgelegt.append((treffer, grund)) }
                continue
            }
            guard kept.count < lauf.request.limit else { break }
            if let same = folding.fold(treffer.passage) {
                lauf.abgelegt.append((treffer, "Gleicher Wortlaut wie \(name(kept[same], lauf))"))
            } else {
                kept.append(treffer)
            }
        }
        lauf.treffer = kept
    }

    func belege(_ lauf: inout Suchlauf) async throws {
        let abgelegt = lauf.abgelegt.prefix(Self.meisteVerworfene)
        let orte = (lauf.treffer + abgelegt.map(\.treffer)).map { Self.ort($0.passage.passage) }
        let abschnitte = try await corpus.abschnitte(an: Set(orte))
        for (index, treffer) in lauf.treffer.enumerated() {
            lauf.hits.append(hit(treffer, rank: index + 1, abschnitte, lauf))
        }
        for (treffer, grund) in abgelegt {
            let hit = hit(treffer, rank: lauf.verworfen.count + 1, abschnitte, lauf)
            lauf.verworfen.append(VerworfenerTreffer(hit: hit, grund: grund))
        }
    }

    private static func ort(_ passage: GespeichertePassage) -> Abschnittsort {
        Abschnittsort(fassung: passage.fassung, ordnung: passage.passage.abschnitt)
    }

    /// Why a passage may not answer on the Stichtag, nil if it may.
    private func nichtInKraft(_ treffer: Suchlauf.Treffer, _ lauf: Suchlauf) -> String? {
        guard !lauf.request.auchAusserKraft else { return nil }
        let geltung = lauf.filter.geltung[treffer.fassung]
        switch geltung.status {
        case .inKraft, .unklar: return nil
        case .ausserKraft:
            return geltung.bis.map { "außer Kraft seit \($0.adding(tage: 1).deutsch)" } ?? geltung.beleg
                ?? "außer Kraft"
        case .kuenftig: return geltung.von.map { "gilt erst ab \($0.deutsch)" } ?? "noch nicht in Kraft"
        }
    }

    private func name(_ treffer: Suchlauf.Treffer, _ lauf: Suchlauf) -> String {
        "\(treffer.passage.passage.passage.pfad) \(lauf.view.snapshot.fassungen[treffer.fassung].vorschrift.kurz)"
    }

    private func hit(
        _ treffer: Suchlauf.Treffer, rank: Int, _ abschnitte: [Abschnittsort: Abschnitt], _ lauf: Suchlauf
    ) -> Hit {
        let gespeichert = lauf.view.snapshot.fassungen[treffer.fassung]
        let stored = treffer.passage.passage
        return Hit(
            rank: rank, score: treffer.ergebnis.score, id: stored.id, passage: stored.passage,
            vorschrift: gespeichert.vorschrift, fassung: gespeichert.fassung,
            geltung: lauf.filter.geltung[treffer.fassung],
            fundstelle: fundstelle(treffer, in: abschnitte[Self.ort(stored)]),
            explanation: treffer.ergebnis.explanation, aenderungen: lauf.aenderungen[stored.id] ?? [])
    }

    /// The best sentence of the passage, and its neighbour if that answers nearly as well.
    private func fundstelle(_ treffer: Suchlauf.Treffer, in abschnitt: Abschnitt?) -> Fundstelle {
        let stored = treffer.passage.passage
        let passage = stored.passage
        guard let abschnitt, passage.bereich.count == passage.text.utf8.count else {
            return Fundstelle(
                fassung: stored.fassung, abschnitt: passage.abschnitt, pfad: passage.pfad, seite: passage.seite,
                bereich: passage.bereich, zitat: passage.text)
        }
        let local = besteSaetze(treffer)
        let start = passage.bereich.lowerBound
        return Fundstellenbau.fundstelle(
            in: abschnitt, bereich: (start + local.lowerBound)..<(start + local.upperBound), fassung: stored.fassung)
    }

    private func besteSaetze(_ treffer: Suchlauf.Treffer) -> Range<Int> {
        let ranges = treffer.passage.saetze
        let shares = treffer.ergebnis.saetze
        guard let best = shares.first, best.anteil > 0, ranges.indices.contains(best.satz) else {
            return 0..<treffer.passage.passage.passage.text.utf8.count
        }
        var result = ranges[best.satz]
        if shares.count > 1, shares[1].anteil >= 0.85 * best.anteil, abs(shares[1].satz - best.satz) == 1,
            ranges.indices.contains(shares[1].satz)
        {
            let other = ranges[shares[1].satz]
            result = min(result.lowerBound, other.lowerBound)..<max(result.upperBound, other.upperBound)
        }
        return result
    }
}
