// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// An entry under „Bezug“: date and Aktenzeichen, as `Feldangabe` writes it (`2025-02-12|523-26.02.09`).
public struct Bezugseintrag: Sendable, Hashable {
    public var datum: Stichtag?
    /// Normalised
    public var aktenzeichen: String?

    public init(datum: Stichtag?, aktenzeichen: String?) {
        self.datum = datum
        self.aktenzeichen = aktenzeichen
    }

    public init(_ wert: String) {
        let teile = wert.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        datum = teile.first.flatMap { Stichtag(iso: $0) }
        aktenzeichen = teile.count > 1 && !teile[1].isEmpty ? String(teile[1]) : nil
    }

    /// As `Feldangabe.wert` holds it.
    public var wert: String { "\(datum?.iso ?? "")|\(aktenzeichen ?? "")" }

    /// „vom 12.02.2025, Az. 523-26.02.09“
    public var anzeige: String {
        [datum.map { "vom \($0.deutsch)" }, aktenzeichen.map { "Az. \($0)" }].compactMap(\.self).joined(separator: ", ")
    }
}

extension Beziehung {
    /// The target as an entry under „Bezug“.
    public var bezugseintrag: Bezugseintrag { Bezugseintrag(datum: zielDatum, aktenzeichen: zielAktenzeichen) }
}
