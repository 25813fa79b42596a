// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Rueckmeldungsinhalt.Urteil {
    /// „hilfreich“, „falsch“, „Quelle fehlt“
    public var anzeige: String {
        switch self {
        case .hilfreich: "hilfreich"
        case .falsch: "falsch"
        case .quelleFehlt: "Quelle fehlt"
        }
    }
}

extension Rueckmeldung.Stand {
    /// „offen“, „übernommen“, „erledigt“
    public var anzeige: String {
        switch self {
        case .offen: "offen"
        case .uebernommen: "übernommen"
        case .erledigt: "erledigt"
        }
    }
}
