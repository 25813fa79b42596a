// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A draft after verification: what may be shown, what was removed, and whether it still answers.
public struct GepruefterEntwurf: Sendable, Hashable {
    /// Supported statements, in the order of the draft.
    public let belegt: [GepruefteAussage]
    /// Statements that no source carries.
    public let entfernt: [GepruefteAussage]
    /// Whether what is left answers: its first statement stands, and one that answers the question.
    public let hatKern: Bool
    /// Where lists stand of which the statements name only a part („Nr. 2.1“).
    public let unvollstaendigeListen: [String]

    /// German notes: what was removed and why, without the words of it, and which lists go on, where it is shown.
    public var hinweise: [String] {
        entfernungen + (hatKern ? unvollstaendigeListen.map { "Die Liste in \($0) nennt weitere Punkte." } : [])
    }

    private var entfernungen: [String] {
        guard !entfernt.isEmpty else { return [] }
        let zahl =
            entfernt.count == 1 ? "Eine Aussage des Entwurfs ist" : "\(entfernt.count) Aussagen des Entwurfs sind"
        let gruende = Aussagepruefung.einmal(entfernt.compactMap(\.gruende.first?.satz)).prefix(3)
        return [
            "\(zahl) nicht belegt und wurde\(entfernt.count == 1 ? "" : "n") entfernt: \(gruende.joined(separator: " "))"
        ]
    }
}

extension Aussagepruefung {
    /// Most statements of a draft that are looked at.
    private static let meisteAussagen = 12

    /// Holds a whole draft against the passages.
    /// - Parameter istKern: whether a supported statement answers the question.
    public func pruefe(
        _ entwurf: [Entwurfsaussage], gegen beweise: [Beweisstueck], stichtag: Stichtag,
        istKern: (GepruefteAussage) -> Bool = { _ in true }
    ) -> GepruefterEntwurf {
        let geprueft = entwurf.prefix(Self.meisteAussagen).enumerated().map { stelle, aussage in
            pruefe(aussage, gegen: beweise, stichtag: stichtag, fuehrt: stelle == 0)
        }
        let belegt = Self.jedeEinmal(geprueft.filter { $0.pruefstand != .nichtBelegt })
        let fuehrt = geprueft.first.map { $0.pruefstand != .nichtBelegt } ?? false
        return GepruefterEntwurf(
            belegt: belegt, entfernt: geprueft.filter { $0.pruefstand == .nichtBelegt },
            hatKern: fuehrt && belegt.contains(where: istKern),
            unvollstaendigeListen: Listenabgleich(analyse: leser.analyse).unvollstaendige(belegt))
    }

    private static func jedeEinmal(_ aussagen: [GepruefteAussage]) -> [GepruefteAussage] {
        var texte: Set<String> = []
        return aussagen.filter { texte.insert($0.text).inserted }
    }
}
