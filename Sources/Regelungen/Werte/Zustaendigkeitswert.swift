// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who decides or acts.
public struct Zustaendigkeitswert: Sendable, Hashable, Codable {
    /// The Behörde, word for word („die Ausländerbehörde des Wohnortes“).
    public var stelle: String

    public init(stelle: String) { self.stelle = stelle }
}
