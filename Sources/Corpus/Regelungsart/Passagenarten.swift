// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What each passage of the corpus regulates, two bytes a passage, so that search can pick by kind without reading.
public struct Passagenarten: Sendable, Hashable {
    private let anfang: Int64
    private let werte: [UInt16]

    /// - Parameter arten: id and kinds, ids rising; passages that are left out regulate nothing.
    public init(_ arten: [(id: Int64, arten: Regelungsarten)]) {
        anfang = arten.first?.id ?? 0
        var werte = [UInt16](repeating: 0, count: arten.last.map { Int($0.id - (arten.first?.id ?? 0)) + 1 } ?? 0)
        for (id, arten) in arten { werte[Int(id - anfang)] = arten.rawValue }
        self.werte = werte
    }

    /// Empty for an id that no passage has.
    public subscript(id: Int64) -> Regelungsarten {
        let place = id - anfang
        guard place >= 0, place < werte.count else { return [] }
        return Regelungsarten(rawValue: werte[Int(place)])
    }
}
