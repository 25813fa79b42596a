// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Regelungen

extension Dauerwert.Art {
    /// As a step names it.
    var bezeichnung: String {
        switch self {
        case .regel: "Regeldauer"
        case .mindestens: "Mindestdauer"
        case .hoechstens: "Höchstdauer"
        case .gebunden: "Bindung"
        }
    }

    var schritt: Dauerschritt.Art {
        switch self {
        case .regel: .regel
        case .mindestens: .mindestens
        case .hoechstens: .hoechstens
        case .gebunden: .bindung
        }
    }
}

extension Dauerwert.Bindung {
    /// „begrenzt durch …“
    var akkusativ: String {
        switch self {
        case .pass: "den Pass"
        case .vertrag: "den Vertrag"
        case .ausbildung: "die Ausbildung"
        case .programm: "das Programm"
        case .titel: "den Titel der Bezugsperson"
        }
    }
}

extension Regelungsbeleg {
    /// „soll, Erlass v. 12.02.2025, 523-26.02.09“
    var herkunft: String { "\(regelung.verbindlichkeit.anzeige), \(beleg.quelle.kurz)" }

    /// Why the rule may not hold in the case, in German; nil if nothing speaks against it.
    var vorbehalt: String? {
        let gruende = [
            regelung.bedingung.map { "gilt nur: „\($0)“" }, beleg.quelle.istVerbindlich ? nil : "bindet hier nicht",
            zweifel.map { _ in "Wortlaut unsicher geändert" },
        ].compactMap(\.self)
        return gruende.isEmpty ? nil : gruende.joined(separator: ", ")
    }
}
