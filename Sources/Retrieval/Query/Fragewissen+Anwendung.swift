// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText

/// What follows from what is known about questions, for one question.
extension Fragewissen {
    /// The kind of rule asked for: the most specific pattern that matches decides; `sonstige` if none does.
    public func art(von frage: FoldedWords) -> Frageart {
        var best: (staerke: Int, art: Frageart) = (0, .sonstige)
        for art in arten {
            for muster in art.frage where muster.staerke > best.staerke && muster.trifft(frage) {
                best = (muster.staerke, art.art)
            }
        }
        return best.art
    }

    /// What the question may ask for besides its kind, with how sure that is against the surest, 0...1.
    func arten(von frage: FoldedWords) -> [(art: Frageart, gewicht: Double)] {
        let staerken = arten.map { art in
            (art.art, art.frage.filter { $0.trifft(frage) }.map(\.staerke).max() ?? 0)
        }
        let beste = staerken.map(\.1).max() ?? 0
        return staerken.filter { $0.1 > 0 }.map { ($0.0, Double($0.1) / Double(max(1, beste))) }
    }

    /// What is known about a kind of rule.
    public func wissen(ueber art: Frageart) -> Art? { arten.first { $0.art == art } }

    /// A word of the law, and the words of the question for which it stands.
    struct Ersatz: Hashable {
        var wort: String
        /// Folded words of the question.
        var fuer: [String]
    }

    /// Words of the law for the everyday words of a question, each once.
    func umschreibungen(fuer frage: FoldedWords) -> [Ersatz] {
        var found: [Ersatz] = []
        for eintrag in umschreibungen {
            guard let place = eintrag.frage.lazy.compactMap({ $0.erstesVorkommen(in: frage) }).first else { continue }
            for wort in eintrag.suchworte where !found.contains(where: { $0.wort == wort }) {
                found.append(Ersatz(wort: wort, fuer: Array(frage.words[place])))
            }
        }
        return found
    }

    /// Whether a source belongs to the field in which questions are asked; all do when no field is known.
    public func istSachgebiet(_ vorschrift: Vorschrift) -> Bool {
        guard !schwerpunkte.isEmpty else { return true }
        let names = ([vorschrift.kurz] + vorschrift.auchGenannt).map { FoldedWords($0).words }
        return schwerpunkte.contains {
            $0.rang == nil
                ? names.contains(FoldedWords($0.vorschrift).words)
                : $0.rang == vorschrift.rang && !vorschrift.istAmtlichesGesetz
        }
    }

    /// The refusal that applies to a question, nil if it may be answered.
    public func ablehnung(fuer frage: FoldedWords) -> Ablehnung? {
        ablehnungen.first { $0.frage.contains { $0.trifft(frage) } }
    }

    /// Whether the sentence settles nothing that the question asks for.
    public func istNebensatz(_ satz: FoldedWords, fuer frage: FoldedWords) -> Bool {
        nebensaetze.contains { eintrag in
            eintrag.satz.contains { $0.trifft(satz) } && !eintrag.frage.contains { $0.trifft(frage) }
        }
    }

    /// Whether the heading belongs to a provision that mentions a matter without settling it, unless the question asks
    /// for it.
    public func istNebenregelung(_ ueberschrift: FoldedWords, fuer frage: FoldedWords) -> Bool {
        zurueckgestellte(fuer: frage).contains { $0.beginnt(ueberschrift) }
    }

    /// Headings that step back for this question, as it does not ask for them.
    func zurueckgestellte(fuer frage: FoldedWords) -> [Wortmuster] {
        nebenregelungen.filter { !$0.frage.contains { $0.trifft(frage) } }.flatMap(\.ueberschrift)
    }
}

extension Vorschrift {
    /// Whether it is of the federal collection of laws; what is published there besides laws and ordinances
    /// (Bekanntmachungen) is no text of the field for its rank alone.
    var istAmtlichesGesetz: Bool { kennung.hasPrefix("gesetz:") }
}
