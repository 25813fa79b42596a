// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A moment, as milliseconds since 1970 in UTC. Handed in as a value wherever time matters.
public struct Zeitmarke: Sendable, Hashable, Comparable, Codable {
    public var millisekunden: Int64

    public init(millisekunden: Int64) {
        self.millisekunden = millisekunden
    }

    public func adding(sekunden: Double) -> Zeitmarke {
        Zeitmarke(millisekunden: millisekunden + Int64(sekunden * 1000))
    }

    /// Seconds from another moment to this one; negative if it lies before.
    public func sekunden(seit andere: Zeitmarke) -> Double {
        Double(millisekunden - andere.millisekunden) / 1000
    }

    public static func < (lhs: Zeitmarke, rhs: Zeitmarke) -> Bool { lhs.millisekunden < rhs.millisekunden }
}
