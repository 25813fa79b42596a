// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What a text says about its own force, as recognised values with their places.
enum Geltungsfelder {
    static func alle(_ angaben: [Geltungsangabe], in abschnitte: [Abschnitt]) -> [Feldangabe] {
        angaben.map { angabe in
            let gleiche = angaben.filter { $0.art == angabe.art }
            return Feldangabe(
                feld: angabe.art == .inKraftAb ? .gueltigAb : .gueltigBis, wert: angabe.tag.iso,
                stelle: Textstelle.suche(angabe.beleg, in: abschnitte), sicherheit: gleiche.count == 1 ? 0.95 : 0.5,
                zweifel: gleiche.count == 1 ? nil : "Der Text nennt mehrere Tage: \(Self.tage(gleiche)).")
        }
    }

    private static func tage(_ angaben: [Geltungsangabe]) -> String {
        angaben.map(\.tag.deutsch).joined(separator: ", ")
    }
}
