// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A span of days with inclusive bounds; a missing bound is open.
public struct Zeitraum: Sendable, Hashable {
    /// First day, or nil if open towards the past.
    public let von: Stichtag?
    /// Last day (inclusive), or nil if open towards the future.
    public let bis: Stichtag?

    /// The span `von...bis`, or nil if `bis` lies before `von`.
    public init?(von: Stichtag?, bis: Stichtag?) {
        if let von, let bis, bis < von { return nil }
        self.von = von
        self.bis = bis
    }

    private init() {
        von = nil
        bis = nil
    }

    /// Open on both sides.
    public static let immer = Zeitraum()

    /// Whether the day lies within the span.
    public func enthaelt(_ tag: Stichtag) -> Bool {
        if let von, tag < von { return false }
        if let bis, tag > bis { return false }
        return true
    }

    /// The days common to both spans, or nil if there are none.
    public func schnitt(_ other: Zeitraum) -> Zeitraum? {
        let start = [von, other.von].compactMap(\.self).max()
        let end = [bis, other.bis].compactMap(\.self).min()
        return Zeitraum(von: start, bis: end)
    }
}

extension Zeitraum: Codable {
    /// JSON is `[von, bis]` with null for an open bound.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let von = try container.decode(Stichtag?.self)
        let bis = try container.decode(Stichtag?.self)
        guard let span = Zeitraum(von: von, bis: bis) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "Das Ende liegt vor dem Anfang.")
        }
        self = span
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(von)
        try container.encode(bis)
    }
}
