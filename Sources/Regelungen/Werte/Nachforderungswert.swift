// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How missing documents are treated: one step of it.
public enum Nachforderungswert: Sendable, Hashable {
    /// Within which time they are to be handed in.
    case frist(Zeitmass)
    /// What follows when the time has passed.
    case folge(Folge, Zeitmass?)
    /// For how long a Fiktionsbescheinigung is issued in the meantime; nil if the sentence states no time.
    case fiktionsbescheinigung(Zeitmass?)

    public enum Folge: String, Sendable, Hashable, Codable, CaseIterable {
        case ablehnung
        case aktenlage
        case anhoerung
        /// One more, last time, whose length is given with it.
        case letzteFrist
        case einstellung
        case unberuecksichtigt

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .ablehnung: "Ablehnung"
            case .aktenlage: "Entscheidung nach Aktenlage"
            case .anhoerung: "Anhörung"
            case .letzteFrist: "letzte Nachfrist"
            case .einstellung: "Einstellung des Verfahrens"
            case .unberuecksichtigt: "Nachweis bleibt unberücksichtigt"
            }
        }
    }
}
