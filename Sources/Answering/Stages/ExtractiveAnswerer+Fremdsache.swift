// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Regelungen
internal import Retrieval

/// What may answer a question about a matter of another authority.
extension ExtractiveAnswerer {
    /// The sentences that may answer: all, or only those that speak of the matter. A law of another field of law is
    /// held to the words of the question anyway.
    func zulaessig(_ einheiten: [Satzeinheit], _ sache: Fragewissen.Fremdsache?) -> [Satzeinheit] {
        guard let sache else { return einheiten }
        let suche = Mustersuche(sache.muster + sache.recht)
        func nennt(_ text: String) -> Bool { !suche.funde(in: FoldedWords(text)).isEmpty }
        return einheiten.filter { einheit in
            !wissen.istSachgebiet(einheit.hit.vorschrift) || einheit.ueberschriften.contains(where: nennt)
                || nennt(einheit.text) && !zaehltUnterlagenAuf(einheit.text)
        }
    }

    private static let unterlagen = Regelungsarten([.unterlagen, .bedingteUnterlagen])

    /// A list of papers mentions the matter as one of them („Wohngeldbescheid“).
    private func zaehltUnterlagenAuf(_ satz: String) -> Bool {
        !regelungen.arten(satz: FoldedWords(satz)).isDisjoint(with: Self.unterlagen)
    }
}

extension Satzeinheit {
    fileprivate var text: String { abschnitt.text(in: bereich) }

    /// Its headings and the subject of its source.
    fileprivate var ueberschriften: [String] { [hit.passage.titel, hit.passage.kontext, hit.vorschrift.titel] }
}
