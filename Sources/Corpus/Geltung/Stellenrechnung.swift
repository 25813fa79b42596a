// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What other decrees do to parts of one decree.
enum Stellenrechnung {
    /// - Parameters:
    ///   - wirkungen: all effects on the decree, in the order of their days.
    ///   - ende: last day of force of the decree with this index, nil if open.
    static func stellen(_ wirkungen: [Wirkung], ende: (Int) -> Stichtag?) -> [Stellenwirkung] {
        wirkungen.flatMap { wirkung in
            aenderungen(wirkung).map { aenderung in
                Stellenwirkung(
                    art: aenderung.art, stelle: aenderung.stelle, alt: aenderung.alt, neu: aenderung.neu,
                    ab: wirkung.ab,
                    bis: ende(wirkung.quelleIndex), quelle: wirkung.quelleSHA256, quelleKurz: wirkung.quelle,
                    beleg: aenderung.beleg)
            }
        }
    }

    private static func aenderungen(_ wirkung: Wirkung) -> [Wortlautaenderung] {
        switch wirkung.art {
        case .aendert, .ergaenzt:
            let gelesen = wirkung.aenderungen
            let genannt = Set(gelesen.compactMap(\.stelle))
            // A section that is named without a command that could be read is changed all the same.
            return gelesen
                + wirkung.stellen.filter { !genannt.contains($0) && wirkung.art == .aendert }.map {
                    Wortlautaenderung(art: .neugefasst, stelle: $0, alt: nil, neu: nil, beleg: wirkung.beleg)
                }
        case .hebtTeilweiseAuf:
            return wirkung.stellen.map {
                Wortlautaenderung(art: .gestrichen, stelle: $0, alt: nil, neu: nil, beleg: wirkung.beleg)
            }
        default: return []
        }
    }
}
