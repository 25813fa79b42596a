// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A draft after verification: what may be shown, what was removed, and whether it still answers.
public struct GepruefterEntwurf: Sendable, Hashable {
    /// Supported statements that answer, in the order of the draft.
    public let belegt: [GepruefteAussage]
    /// Statements that no source carries, and those that do not answer.
    public let entfernt: [GepruefteAussage]
    /// Whether what is left answers: the first statement of the draft stood, and the first that is left binds.
    public let hatKern: Bool
    /// Where lists stand of which the statements name only a part („Nr. 2.1“).
    public let unvollstaendigeListen: [String]

    /// German notes: what was removed and why, without the words of it, and which lists go on, where it is shown.
    public var hinweise: [String] {
        [entfernung, auslassung].compactMap(\.self)
            + (hatKern ? unvollstaendigeListen.map { "Die Liste in \($0) nennt weitere Punkte." } : [])
    }

    /// Statements that no source carries.
    var unbelegt: [GepruefteAussage] { entfernt.filter { $0.gruende != [.antwortetNicht] } }

    private var entfernung: String? {
        guard !unbelegt.isEmpty else { return nil }
        let gruende = Aussagepruefung.einmal(unbelegt.compactMap(\.gruende.first?.satz)).prefix(3)
        let wurden = unbelegt.count == 1 ? "nicht belegt und wurde" : "nicht belegt und wurden"
        return "\(Self.aussagen(unbelegt.count)) \(wurden) entfernt: \(gruende.joined(separator: " "))"
    }

    private var auslassung: String? {
        let zahl = entfernt.count - unbelegt.count
        guard zahl > 0 else { return nil }
        let wurden =
            zahl == 1
            ? "belegt, beantwortet die Frage aber nicht und wurde"
            : "belegt, beantworten die Frage aber nicht und wurden"
        return "\(Self.aussagen(zahl)) \(wurden) ausgelassen."
    }

    private static func aussagen(_ zahl: Int) -> String {
        zahl == 1 ? "Eine Aussage des Entwurfs ist" : "\(zahl) Aussagen des Entwurfs sind"
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
        let beurteilt = geprueft.map { $0.istBelegt && !istKern($0) ? $0.ausgelassen : $0 }
        let belegt = Self.jedeEinmal(beurteilt.filter(\.istBelegt))
        let bindet = belegt.first?.belege.contains(where: \.istVerbindlich) ?? false
        return GepruefterEntwurf(
            belegt: belegt, entfernt: beurteilt.filter { !$0.istBelegt },
            hatKern: bindet && geprueft.first?.istBelegt == true,
            unvollstaendigeListen: Listenabgleich(analyse: leser.analyse).unvollstaendige(belegt))
    }

    private static func jedeEinmal(_ aussagen: [GepruefteAussage]) -> [GepruefteAussage] {
        var texte: Set<String> = []
        return aussagen.filter { texte.insert($0.text).inserted }
    }
}
