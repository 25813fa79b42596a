// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Retrieval

/// What later decrees in force change in the sentences that answer.
extension ExtractiveAnswerer {
    /// Changes of changes that are followed.
    private static let meisteAenderungen = 5

    /// The sentences, each with what changes it: new words stand before the words they replace, additions behind what
    /// they add to. A sentence in a section that was struck out is left out.
    func mitNachtraegen(_ einheiten: [Satzeinheit], stichtag: Stichtag) async throws -> [Satzeinheit] {
        var result: [Satzeinheit] = []
        for einheit in einheiten where !einheit.istGestrichen {
            let neue = try await geltendeWorte(einheit, stichtag: stichtag, tiefe: 0)
            for neu in neue where !result.contains(where: { Self.selbeStelle($0, neu) }) { result.append(neu) }
        }
        return result
    }

    private static func selbeStelle(_ a: Satzeinheit, _ b: Satzeinheit) -> Bool {
        a.hit.fassung.sha256 == b.hit.fassung.sha256 && a.abschnitt.ordnung == b.abschnitt.ordnung
            && a.bereich.overlaps(b.bereich)
    }

    private func geltendeWorte(
        _ einheit: Satzeinheit, stichtag: Stichtag, tiefe: Int
    ) async throws -> [Satzeinheit] {
        guard tiefe < Self.meisteAenderungen else { return [einheit] }
        var (vorher, nachher): ([Satzeinheit], [Satzeinheit]) = ([], [])
        for wirkung in einheit.aenderungen(am: stichtag) {
            guard let nachtrag = try await nachtrag(wirkung, zu: einheit, stichtag: stichtag) else { continue }
            let worte = try await geltendeWorte(nachtrag, stichtag: stichtag, tiefe: tiefe + 1)
            if wirkung.art == .eingefuegt { nachher += worte } else { vorher = worte + vorher }
        }
        return vorher + [einheit] + nachher
    }

    /// The sentence of the changing decree, if that is in force.
    private func nachtrag(
        _ wirkung: Stellenwirkung, zu einheit: Satzeinheit, stichtag: Stichtag
    ) async throws -> Satzeinheit? {
        let snapshot = try await corpus.snapshot()
        guard let fassung = snapshot.fassungen.first(where: { $0.fassung.sha256 == wirkung.quelle }),
            fassung.geltung(am: stichtag).status == .inKraft
        else { return nil }
        guard let (abschnitt, bereich) = try await corpus.stelle(wirkung) else { return nil }
        let passagen = try await corpus.passagen(fassung: wirkung.quelle, abschnitt: abschnitt.ordnung)
        guard let passage = passagen.first(where: { $0.passage.bereich.overlaps(bereich) }) else { return nil }
        let hit = Hit(
            rank: einheit.hit.rank, score: einheit.hit.score, id: passage.id, passage: passage.passage,
            vorschrift: fassung.vorschrift, fassung: fassung.fassung, geltung: fassung.geltung(am: stichtag),
            fundstelle: Fundstellenbau.fundstelle(in: abschnitt, bereich: bereich, fassung: wirkung.quelle),
            explanation: Explanation("Ändert \(einheit.hit.fundstelle.pfad) \(einheit.hit.vorschrift.kurz)", 0),
            aenderungen: fassung.stellen.filter { $0.gilt(am: stichtag) })
        return Satzeinheit(
            hit: hit, abschnitt: abschnitt, bereich: bereich, nummer: 0, absatz: bereich,
            wert: einheit.wert, signal: einheit.signal, deckung: einheit.deckung, gefunden: einheit.gefunden)
    }
}

extension Satzeinheit {
    /// Effects in force that touch this very sentence.
    func aenderungen(am tag: Stichtag) -> [Stellenwirkung] {
        hit.aenderungen.filter { $0.gilt(am: tag) && $0.trifft(bereich, in: abschnitt) }
    }

    /// The sentence stands in a section that was struck out.
    var istGestrichen: Bool {
        hit.aenderungen.contains { $0.art == .gestrichen && $0.alt == nil && $0.trifft(bereich, in: abschnitt) }
    }
}
