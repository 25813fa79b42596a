// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// What later decrees in force change in a passage that was found: the words of the change are found with it.
extension SearchEngine {
    /// Passages that are looked at for changes, best first.
    private static let betrachtet = 40

    func ziehAenderungenNach(_ lauf: inout Suchlauf) async throws {
        var neue: [Suchlauf.Treffer] = []
        for treffer in lauf.treffer.prefix(max(Self.betrachtet, lauf.request.limit)) {
            let wirkungen = try await wirkungen(auf: treffer, lauf)
            guard !wirkungen.isEmpty else {
                neue.append(treffer)
                continue
            }
            lauf.aenderungen[treffer.passage.passage.id] = wirkungen
            let (vorher, nachher) = try await aendernde(wirkungen, zu: treffer, lauf)
            if Self.istGestrichen(treffer, wirkungen) {
                lauf.abgelegt.append((treffer, wirkungen[0].anzeige))
                neue += vorher + nachher
            } else {
                neue += vorher + [treffer] + nachher
            }
        }
        let rest = lauf.treffer.dropFirst(max(Self.betrachtet, lauf.request.limit))
        lauf.treffer = Self.ohneDoppelte(neue + rest)
    }

    /// Effects in force on the Stichtag that touch the passage.
    private func wirkungen(auf treffer: Suchlauf.Treffer, _ lauf: Suchlauf) async throws -> [Stellenwirkung] {
        let geltende = lauf.view.snapshot.fassungen[treffer.fassung].stellen.filter {
            $0.gilt(am: lauf.request.stichtag)
        }
        guard !geltende.isEmpty, !lauf.request.auchAusserKraft else { return [] }
        let passage = treffer.passage.passage
        guard
            let abschnitt = try await corpus.abschnitt(
                fassung: passage.fassung, ordnung: passage.passage.abschnitt)
        else { return [] }
        return geltende.filter { $0.trifft(passage.passage.bereich, in: abschnitt) }
    }

    /// The passages that say what changed: before the passage if words gave way, after it if something was added.
    private func aendernde(
        _ wirkungen: [Stellenwirkung], zu treffer: Suchlauf.Treffer, _ lauf: Suchlauf
    ) async throws -> (vorher: [Suchlauf.Treffer], nachher: [Suchlauf.Treffer]) {
        var (vorher, nachher): ([Suchlauf.Treffer], [Suchlauf.Treffer]) = ([], [])
        for wirkung in wirkungen.reversed() {
            guard let fassung = lauf.view.fassung[wirkung.quelle], lauf.filter.geltung[fassung].status == .inKraft,
                let id = try await passage(wirkung),
                let passage = try await analysed([id]).first
            else { continue }
            var ergebnis = treffer.ergebnis
            ergebnis.explanation = Explanation(
                "Ändert \(treffer.passage.passage.passage.pfad), das zur Frage passt", ergebnis.score,
                [ergebnis.explanation])
            let aendernder = Suchlauf.Treffer(passage: passage, fassung: fassung, ergebnis: ergebnis)
            if wirkung.art == .eingefuegt { nachher.append(aendernder) } else { vorher.append(aendernder) }
        }
        return (vorher, nachher)
    }

    /// The passage that holds the sentence of a change.
    private func passage(_ wirkung: Stellenwirkung) async throws -> PassageID? {
        guard let stelle = try await corpus.stelle(wirkung) else { return nil }
        let passagen = try await corpus.passagen(fassung: wirkung.quelle, abschnitt: stelle.abschnitt.ordnung)
        return passagen.first { $0.passage.bereich.overlaps(stelle.bereich) }?.id
    }

    /// The whole passage lies in a section that is struck out.
    private static func istGestrichen(_ treffer: Suchlauf.Treffer, _ wirkungen: [Stellenwirkung]) -> Bool {
        let pfad = treffer.passage.passage.passage.pfad
        return wirkungen.contains { $0.art == .gestrichen && $0.alt == nil && $0.trifft(pfad: pfad, text: "") }
    }

    private static func ohneDoppelte(_ treffer: [Suchlauf.Treffer]) -> [Suchlauf.Treffer] {
        var gesehen: Set<PassageID> = []
        return treffer.filter { gesehen.insert($0.passage.passage.id).inserted }
    }
}
