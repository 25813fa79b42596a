// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Retrieval

/// Chooses from the sentences those that make the answer, joins neighbours and puts them in reading order.
struct Satzauswahl {
    let parameter: Auswahlparameter
    let art: Frageart

    /// - Parameters:
    ///   - einheiten: best first.
    ///   - best: the one that the answer rests on; the others are held against it.
    func waehle(_ einheiten: [Satzeinheit], beste best: Satzeinheit) -> [Satzeinheit] {
        var chosen = [best]
        for einheit in einheiten
        where genuegt(einheit, neben: best) || setztFort(einheit, chosen) || ergaenzt(einheit, chosen, neben: best) {
            if let place = chosen.firstIndex(where: { ueberlappt($0, einheit) }) {
                chosen[place] = kuerzere(chosen[place], einheit)
            } else if let place = chosen.firstIndex(where: { istNachbar($0, einheit) }) {
                chosen[place] = verbunden(chosen[place], einheit)
            } else if chosen.count < parameter.hoechstensAussagen,
                !chosen.contains(where: { gleicherText($0, einheit) })
            {
                chosen.append(einheit)
            }
        }
        return geordnet(chosen)
    }

    /// Whether a sentence answers about as well as the best: near it in value, on the same subject, of the kind asked
    /// for.
    private func genuegt(_ einheit: Satzeinheit, neben best: Satzeinheit) -> Bool {
        einheit.wert >= parameter.nebenaussage * best.wert
            && einheit.deckung >= parameter.mindestdeckung * best.deckung && einheit.signal >= best.signal
    }

    /// Whether a sentence stands beside a chosen one and states a rule of the same kind: a Frist and what follows when
    /// it has passed, a usual duration and its limit.
    private func setztFort(_ einheit: Satzeinheit, _ chosen: [Satzeinheit]) -> Bool {
        einheit.signal >= parameter.einschlaegig
            && chosen.contains { $0.signal >= parameter.einschlaegig && istNachbar($0, einheit) }
    }

    /// Whether a sentence is the first of a decree or hint whose Rang is not there yet: it may say otherwise, so it is
    /// shown even when it is further from the best.
    private func ergaenzt(_ einheit: Satzeinheit, _ chosen: [Satzeinheit], neben best: Satzeinheit) -> Bool {
        let rang = einheit.hit.rang
        guard rang > .verwaltungsvorschrift, !chosen.contains(where: { $0.hit.rang == rang }) else {
            return false
        }
        return einheit.wert >= parameter.andererRang * best.wert
            && einheit.deckung >= parameter.deckungAndererRang * best.deckung && einheit.signal >= best.signal
    }

    private func selbeStelle(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        a.hit.fassung.sha256 == b.hit.fassung.sha256 && a.abschnitt.ordnung == b.abschnitt.ordnung
    }

    private func ueberlappt(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        selbeStelle(a, b) && a.bereich.overlaps(b.bereich)
    }

    /// Of a list and its item the better one stays, as it was met first.
    private func kuerzere(_ a: Satzeinheit, _ b: Satzeinheit) -> Satzeinheit { a }

    private func istNachbar(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        guard selbeStelle(a, b), a.absatz == b.absatz else { return false }
        let gap = max(a.bereich.lowerBound, b.bereich.lowerBound) - min(a.bereich.upperBound, b.bereich.upperBound)
        return (0...3).contains(gap)
    }

    private func gleicherText(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        FoldedWords(a.abschnitt.text(in: a.bereich)) == FoldedWords(b.abschnitt.text(in: b.bereich))
    }

    private func verbunden(_ a: Satzeinheit, _ b: Satzeinheit) -> Satzeinheit {
        var result = a
        let low = min(a.bereich.lowerBound, b.bereich.lowerBound)
        result.bereich = low..<max(a.bereich.upperBound, b.bereich.upperBound)
        result.gefunden = zip(a.gefunden, b.gefunden).map(max)
        return result
    }

    /// Grouped by Rang, in a group by value. The group with the best statement comes first, among groups that answer
    /// equally well the higher Rang. What is unclear in force comes after what is in force, what does not bind after all of it.
    private func geordnet(_ chosen: [Satzeinheit]) -> [Satzeinheit] {
        func gruppe(_ einheit: Satzeinheit) -> Int {
            (einheit.istInKraft ? 0 : 100) + (einheit.hit.istVerbindlich ? 0 : 200)
                + einheit.hit.rang.rawValue
        }
        let groups = Dictionary(grouping: chosen, by: gruppe).map { key, units in
            (key: key, stufe: key / 100, best: units.map(\.wert).max() ?? 0, units: units)
        }
        let ordered = groups.sorted { a, b in
            if a.stufe != b.stufe { return a.stufe < b.stufe }
            let equal = min(a.best, b.best) >= parameter.gleichwertig * max(a.best, b.best)
            return equal ? a.key < b.key : a.best > b.best
        }
        return ordered.flatMap { $0.units.sorted { $0.wert > $1.wert } }
    }
}
