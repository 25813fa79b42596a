// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Feldangabe {
    /// How sure a value is, in words a reader sees.
    public enum Gewissheit: String, Sendable, Hashable, CaseIterable {
        case sicher
        case wahrscheinlich
        case unsicher
        case nichtGefunden

        /// From a certainty of 0 to 1.
        public init(sicherheit: Double) {
            self =
                if sicherheit >= Self.sicherAb {
                    .sicher
                } else if sicherheit >= Feldangabe.schwelle {
                    .wahrscheinlich
                } else {
                    .unsicher
                }
        }

        private static let sicherAb = 0.9

        public var anzeige: String {
            switch self {
            case .sicher: "sicher"
            case .wahrscheinlich: "wahrscheinlich"
            case .unsicher: "unsicher"
            case .nichtGefunden: "nicht gefunden"
            }
        }
    }

    public var gewissheit: Gewissheit {
        wert.isEmpty ? .nichtGefunden : Gewissheit(sicherheit: sicherheit)
    }
}

extension Feldangabe.Feld {
    /// A canonical value as a reader sees it: `2025-02-12` → „12.02.2025“; a value of another form as it is.
    public func anzeige(_ wert: String) -> String {
        switch self {
        case .datum, .gueltigAb, .gueltigBis: Stichtag(iso: wert)?.deutsch ?? wert
        case .art: Vorschriftart(rawValue: wert)?.anzeige ?? wert
        case .rang: Int(wert).flatMap(Rang.init(rawValue:))?.anzeige ?? wert
        case .bezug: Bezugseintrag(wert).anzeige
        case .normgeber, .land, .ort, .aktenzeichen, .betreff, .hier, .anlage: wert
        }
    }
}
