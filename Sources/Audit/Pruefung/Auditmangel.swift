// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The first thing that is wrong with a chain.
public struct Auditmangel: Error, Sendable, Hashable, Codable {
    /// Raw values are those of the JSON output.
    public enum Art: String, Sendable, Hashable, Codable {
        /// The values of the entry do not give its sum.
        case veraendert
        /// Another entry stands where this one belongs: it was removed, inserted or moved.
        case reihenfolge
        /// The entry does not follow the one before it: one of the two was made anew.
        case verkettung
        /// Entries are missing at the end.
        case abgeschnitten
        /// There are more entries than the kept head counts.
        case angehaengt
        /// Up to here the chain is whole in itself, but it is not the one whose head was kept: entries were made anew.
        case ausgetauscht
        /// What the entry testifies to is not there or was changed.
        case gegenstand
    }

    /// Number of the first entry concerned.
    public var nummer: Int64
    public var art: Art

    public init(nummer: Int64, art: Art) {
        self.nummer = nummer
        self.art = art
    }
}

extension Auditmangel: CustomStringConvertible {
    /// German, with what it means.
    public var description: String {
        switch art {
        case .veraendert: "Der Eintrag \(nummer) wurde nachträglich verändert."
        case .reihenfolge:
            "An der Stelle des Eintrags \(nummer) steht ein anderer: Einträge wurden entfernt, eingefügt oder umgestellt."
        case .verkettung:
            "Der Eintrag \(nummer) schließt nicht an den vorigen an: Einer der beiden wurde ausgetauscht."
        case .abgeschnitten: "Ab dem Eintrag \(nummer) wurde das Protokoll abgeschnitten."
        case .angehaengt: "Ab dem Eintrag \(nummer) wurde das Protokoll an der Anwendung vorbei verlängert."
        case .ausgetauscht:
            "Der Eintrag \(nummer) ist nicht der, dessen Summe verwahrt wurde: Er oder Einträge vor ihm wurden "
                + "ausgetauscht."
        case .gegenstand: "Was der Eintrag \(nummer) bezeugt, fehlt oder wurde nachträglich verändert."
        }
    }
}
