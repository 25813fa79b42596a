// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What may be left off or put off.
public struct Ausnahmewert: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable, CaseIterable {
        /// „kann abgesehen werden“, „wird verzichtet“
        case absehen
        /// „ist befreit“
        case befreiung
        /// „kann gestundet werden“
        case aufschub
    }

    public var art: Art
    /// What is left off, word for word („von der persönlichen Vorsprache“).
    public var gegenstand: String
    /// For how long it is put off.
    public var zeit: Zeitmass?

    public init(art: Art, gegenstand: String, zeit: Zeitmass? = nil) {
        self.art = art
        self.gegenstand = gegenstand
        self.zeit = zeit
    }
}
