// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms
public import Retrieval

extension ExtractiveAnswerer {
    /// The sentences in force that surely answer a question, word for word; none where an answer would only be near.
    ///
    /// What settles nothing is no evidence: introductions, clauses on the force of a decree, duties to report.
    /// - Throws: what the search or the corpus throws.
    public func belege(zu anfrage: SearchRequest) async throws -> [Hit] {
        let ergebnis = try await search.search(anfrage)
        let (frage, kernworte) = (FoldedWords(anfrage.frage), Kernworte(ergebnis.begriffe, frage: anfrage.frage))
        let antwort = try await auszug(ergebnis, stichtag: anfrage.stichtag) { einheit in
            // A question for a duration is not answered by a sentence that states none.
            let istDerArt = ergebnis.regelungsarten.isEmpty || einheit.signal > 0
            return einheit.istInKraft && istDerArt && einheit.deckung >= parameter.belegdeckung
                && kernworte.stehen(in: einheit.gefunden, mindestens: parameter.kernwort) && regelt(einheit, frage)
        }
        switch antwort.status {
        case .vollstaendig, .teilweise: return antwort.aussagen.flatMap(\.belege)
        case .keineFundstelle, .abgelehnt, .fehler: return []
        }
    }

    /// Whether the sentence settles something of a matter.
    private func regelt(_ einheit: Satzeinheit, _ frage: FoldedWords) -> Bool {
        !einheit.istEinleitung && !einheit.istUeberschrift
            && !wissen.istNebensatz(FoldedWords(einheit.text), fuer: frage)
            && !wissen.istNebenregelung(FoldedWords(einheit.hit.passage.titel), fuer: frage)
    }
}

extension Satzeinheit {
    fileprivate var text: String { abschnitt.text(in: bereich) }

    /// It is too short for a sentence that rules anything.
    fileprivate var istUeberschrift: Bool { text.split(whereSeparator: \.isWhitespace).count < 5 }

    /// The sentence stands before the numbered sections.
    fileprivate var istEinleitung: Bool { abschnitt.bezeichnung == "Vorbemerkung" }
}
