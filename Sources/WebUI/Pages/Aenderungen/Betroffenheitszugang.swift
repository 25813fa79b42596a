// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework

/// What the page of a change needs to say what it touches.
public struct Betroffenheitszugang: Sendable {
    /// What a change touches; asked only when a reader asks.
    public var betroffen: @Sendable (Anstoss) async throws -> Betroffenheit
    /// A released Vermerk, read from what is kept; nil if there is none.
    public var vermerk: @Sendable (_ sha256: String) async throws -> Vermerk?

    public init(
        betroffen: @escaping @Sendable (Anstoss) async throws -> Betroffenheit,
        vermerk: @escaping @Sendable (_ sha256: String) async throws -> Vermerk?
    ) {
        self.betroffen = betroffen
        self.vermerk = vermerk
    }
}
