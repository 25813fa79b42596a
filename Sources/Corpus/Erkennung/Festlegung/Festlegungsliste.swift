// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The settlements about one Fassung that were not taken back. Every store decides with it alike.
public struct Festlegungsliste: Sendable, Hashable {
    /// Oldest first.
    public var alle: [GespeicherteFestlegung]

    public init(_ alle: [GespeicherteFestlegung]) {
        self.alle = alle.sorted { $0.id < $1.id }
    }

    /// Those that hold: the latest about each thing, oldest first.
    public var wirksame: [GespeicherteFestlegung] {
        var letzte: [String: FestlegungID] = [:]
        for eintrag in alle { letzte[eintrag.festlegung.inhalt.gegenstand] = eintrag.id }
        return alle.filter { letzte[$0.festlegung.inhalt.gegenstand] == $0.id }
    }

    /// What holds about a thing.
    public func wirksam(_ gegenstand: String) -> GespeicherteFestlegung? {
        alle.last { $0.festlegung.inhalt.gegenstand == gegenstand }
    }

    /// What is settled about the spans of force.
    public var geltung: FestgelegteGeltung? {
        guard let eintrag = wirksam(Self.geltungsgegenstand), case .geltung(let geltung) = eintrag.festlegung.inhalt
        else { return nil }
        return FestgelegteGeltung(geltung.aussage, beleg: eintrag.festlegung.herkunftssatz)
    }

    /// The state of the thing that `inhalt` is about, as a reader sees it.
    /// - Parameter erkannt: what was recognised; nil if the Fassung is not in the corpus.
    public func anzeige(zu inhalt: Festlegung.Inhalt, erkannt: Dokumentangaben?) -> String {
        wirksam(inhalt.gegenstand)?.festlegung.inhalt.anzeige ?? inhalt.anzeige(erkannt: erkannt)
    }

    /// `gegenstand` of every `Geltungsfestlegung`.
    public static let geltungsgegenstand = "geltung"
}
