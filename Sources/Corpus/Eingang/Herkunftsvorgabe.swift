// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is known of a file by where it came from, for what its own head does not say.
public struct Herkunftsvorgabe: Sendable, Hashable, Codable {
    /// Land whose decrees lie there, by name or short form; nil if they may be of any.
    public var land: String?
    /// Authority that issued them.
    public var normgeber: String?

    public init(land: String? = nil, normgeber: String? = nil) {
        self.land = land
        self.normgeber = normgeber
    }

    public static let keine = Herkunftsvorgabe()
}
