// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Number of a Rückmeldung; never used again.
public struct RueckmeldungID: Sendable, Hashable, Comparable, Codable, RawRepresentable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (lhs: RueckmeldungID, rhs: RueckmeldungID) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// What somebody said about a statement of an answer, or about an answer that found nothing, and what the Erlasspflege
/// made of it.
///
/// It holds nothing about who said it: no person, no role, no session, no address. The moment is cut down to the hour,
/// so that it cannot be matched with who was at work.
public struct Rueckmeldung: Sendable, Hashable, Identifiable {
    public enum Stand: String, Sendable, Hashable, Codable, CaseIterable {
        /// Nobody has looked at it.
        case offen
        /// Good for the question set.
        case uebernommen
        /// Looked at; not for the question set.
        case erledigt
    }

    public var id: RueckmeldungID
    /// The hour in which it came in.
    public var eingegangen: Zeitmarke
    public var inhalt: Rueckmeldungsinhalt
    public var stand: Stand
    /// Where the question is answered in truth, as the Erlasspflege says; nil where it said nothing.
    public var richtigstellung: Richtigstellung?

    public init(
        id: RueckmeldungID, eingegangen: Zeitmarke, inhalt: Rueckmeldungsinhalt, stand: Stand = .offen,
        richtigstellung: Richtigstellung? = nil
    ) {
        self.id = id
        self.eingegangen = eingegangen.stunde
        self.inhalt = inhalt
        self.stand = stand
        self.richtigstellung = richtigstellung
    }
}

extension Rueckmeldung {
    /// Whether the Erlasspflege holds that nothing answers the question: it said so, or took over that somebody did.
    public var istUnbeantwortbar: Bool {
        richtigstellung == .unbeantwortbar
            || stand == .uebernommen && inhalt.gegenstand == .keineFundstelle(.hilfreich)
    }
}

/// Where a question is answered in truth, named by the Erlasspflege.
public enum Richtigstellung: Sendable, Hashable, Codable {
    case stelle(Rueckmeldungsstelle)
    /// Nothing in the corpus answers it.
    case unbeantwortbar

    /// The place, if one was named.
    public var stelle: Rueckmeldungsstelle? {
        if case .stelle(let stelle) = self { stelle } else { nil }
    }
}

extension Zeitmarke {
    /// The beginning of the hour in which it lies.
    fileprivate var stunde: Zeitmarke {
        let laenge: Int64 = 3_600_000
        let rest = millisekunden % laenge
        return Zeitmarke(millisekunden: millisekunden - (rest < 0 ? rest + laenge : rest))
    }
}
