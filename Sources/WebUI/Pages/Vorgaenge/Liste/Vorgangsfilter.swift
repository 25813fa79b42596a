// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// Which Vorgänge are asked for.
struct Vorgangsfilter: Sendable {
    enum Stand: String, CaseIterable, Sendable {
        case offen
        case abgeschlossen
        case alle

        var name: String {
            switch self {
            case .offen: "offene"
            case .abgeschlossen: "abgeschlossene"
            case .alle: "alle"
            }
        }
    }

    enum Frist: String, CaseIterable, Sendable {
        case alle
        case abgelaufen
        case woche
        case monat

        var name: String {
            switch self {
            case .alle: "jede"
            case .abgelaufen: "abgelaufen"
            case .woche: "bis in 7 Tagen"
            case .monat: "bis in 30 Tagen"
            }
        }

        /// The first day that is no longer meant.
        func vor(_ heute: Stichtag) -> Stichtag? {
            switch self {
            case .alle: nil
            case .abgelaufen: heute
            case .woche: heute.adding(tage: 8)
            case .monat: heute.adding(tage: 31)
            }
        }
    }

    let stand: Stand
    let frist: Frist
    let referenz: String
    let auswahl: Vorgangsauswahl
    private let gewuenschteSeite: Int

    /// Vorgänge on a page.
    static let seitenlaenge = 50

    init(_ anfrage: Anfrage) {
        stand = Stand(rawValue: anfrage["stand"]) ?? .offen
        frist = Frist(rawValue: anfrage["frist"]) ?? .alle
        referenz = anfrage["referenz"]
        gewuenschteSeite = Int(anfrage["seite"]) ?? 1
        auswahl = Vorgangsauswahl(
            istAbgeschlossen: stand == .alle ? nil : stand == .abgeschlossen, referenz: referenz,
            fristVor: frist.vor(anfrage.heute))
    }

    var istGesetzt: Bool { stand != .offen || frist != .alle || !referenz.isEmpty }

    /// The page asked for, within those there are.
    func seite(von anzahl: Int) -> Int { min(max(1, gewuenschteSeite), Self.seiten(anzahl)) }

    static func seiten(_ anzahl: Int) -> Int { max(1, (anzahl + seitenlaenge - 1) / seitenlaenge) }
}
