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

    /// Why a value that was taken from it is doubtful.
    public static let zweifel = "Im Text nicht genannt; übernommen aus der Vorgabe des Ordners."

    /// What of it can be told from the values that were taken from it.
    public init(uebernommen angaben: [Feldangabe]) {
        func wert(_ feld: Feldangabe.Feld) -> String? {
            angaben.first { $0.feld == feld && $0.zweifel == Self.zweifel && !$0.wert.isEmpty }?.wert
        }
        self.init(land: wert(.land), normgeber: wert(.normgeber))
    }
}
