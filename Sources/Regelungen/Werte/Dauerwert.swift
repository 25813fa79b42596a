// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// For how long a title or a certificate is issued or extended.
public struct Dauerwert: Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, Codable, CaseIterable {
        /// The duration that is given.
        case regel
        case mindestens
        case hoechstens
        /// Until something else ends.
        case gebunden
    }

    /// What a duration is bound to.
    public enum Bindung: String, Sendable, Hashable, Codable, CaseIterable {
        case pass
        case vertrag
        case ausbildung
        case programm
        /// The title of the person from whom the right of residence is derived.
        case titel
    }

    public var art: Art
    /// Nil for `gebunden`.
    public var zeit: Zeitmass?
    public var bindung: Bindung?
    /// The words that state the duration or bind it.
    public var wortlaut: String

    public init(art: Art, zeit: Zeitmass?, bindung: Bindung? = nil, wortlaut: String) {
        self.art = art
        self.zeit = zeit
        self.bindung = bindung
        self.wortlaut = wortlaut
    }
}
