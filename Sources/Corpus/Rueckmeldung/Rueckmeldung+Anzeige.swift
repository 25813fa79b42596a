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

extension Rueckmeldungsinhalt.Leerurteil {
    /// „Eine Quelle fehlt“, „Richtig so: dazu gibt es nichts“
    public var anzeige: String {
        switch self {
        case .quelleFehlt: "Eine Quelle fehlt"
        case .hilfreich: "Richtig so: dazu gibt es nichts"
        }
    }
}

extension Rueckmeldungsinhalt.Gegenstand {
    /// The judgement, in the words of the form that it was sent with.
    public var urteilsanzeige: String {
        switch self {
        case .aussage(_, let urteil): urteil.anzeige
        case .keineFundstelle(let urteil): urteil.anzeige
        }
    }

    /// Stands in the place of a statement where there is none.
    public static let ohneAussage = "Antwort: keine Fundstelle"
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
