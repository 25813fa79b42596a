// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Numbers that look random and are the same in every run (SplitMix64), for property tests.
public struct Zufallsfolge: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// One of the elements; there must be one.
    public mutating func eines<Element>(_ elemente: [Element]) -> Element {
        elemente[Int(next() % UInt64(elemente.count))]
    }

    /// Between none and so many elements, each made anew.
    public mutating func bis<Element>(_ hoechstens: Int, mindestens: Int = 0, _ mache: (inout Self) -> Element)
        -> [Element]
    {
        (0..<Int.random(in: mindestens...hoechstens, using: &self)).map { _ in mache(&self) }
    }
}
