// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words that do not tell two names of a document apart; in any inflection.
public struct Unterlagenworte: Sendable, Hashable {
    let fuellworte: Set<String>
    let formworte: Set<String>
    let beiworte: Set<String>
    let aussteller: Set<String>
    let zusaetze: [[String]]

    /// - Parameters:
    ///   - fuellworte: articles and the like.
    ///   - formworte: in which form something is shown („Nachweis“), alone or as the end of a compound.
    ///   - beiworte: what a document is like („gültig“).
    ///   - aussteller: who issues it („Hochschule“).
    ///   - zusaetze: words behind which only stands what it is like („mit“, „in Höhe“).
    public init(
        fuellworte: [String], formworte: [String], beiworte: [String], aussteller: [String], zusaetze: [String]
    ) {
        self.fuellworte = Wortstamm.menge(fuellworte)
        self.formworte = Wortstamm.menge(formworte)
        self.beiworte = Wortstamm.menge(beiworte)
        self.aussteller = Wortstamm.menge(aussteller)
        self.zusaetze = zusaetze.map { $0.lowercased().split(separator: " ").map(String.init) }
    }
}
