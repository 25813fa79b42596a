// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Retrieval

/// All kept runs of one set by one way of search, and what the latest is measured by.
public struct Auswertungsverlauf: Sendable, Hashable {
    /// Name of the set.
    public let satz: String
    public let verfahren: Suchverfahren
    /// At least one, the oldest first.
    public let laeufe: [Auswertungslauf]

    /// The courses of all sets, by name, then by way of search; in each the oldest run first.
    public static func alle(_ laeufe: [Auswertungslauf]) -> [Auswertungsverlauf] {
        Suchverfahren.allCases.flatMap { verfahren in
            Dictionary(grouping: laeufe.filter { $0.verfahren == verfahren }, by: \.satz.name).map { satz, eigene in
                Auswertungsverlauf(
                    satz: satz, verfahren: verfahren, laeufe: eigene.sorted { $0.zeitpunkt < $1.zeitpunkt })
            }
        }.sorted { ($0.satz, $0.rang) < ($1.satz, $1.rang) }
    }

    private var rang: Int { Suchverfahren.allCases.firstIndex(of: verfahren) ?? 0 }

    /// The latest run against the one before it; nil if there is only one.
    public var letzterSchritt: (alt: Auswertungslauf, neu: Auswertungslauf, vergleich: Laufvergleich)? {
        guard let neu = laeufe.last, let alt = laeufe.dropLast().last else { return nil }
        return (alt, neu, Laufvergleich(alt: alt, neu: neu))
    }

    /// What runs after a change of the corpus are measured by: the last that somebody asked for, else the first.
    public var massstab: Auswertungslauf? { laeufe.last { $0.anlass == .befehl } ?? laeufe.first }

    /// What a change of the corpus made worse and nothing has mended since: the latest run against `massstab`. Nil if
    /// no question was lost, or somebody has asked for a run since.
    public var verschlechterung: (massstab: Auswertungslauf, neu: Auswertungslauf, vergleich: Laufvergleich)? {
        guard let massstab, let neu = laeufe.last, neu.anlass == .aufnahme, neu != massstab else { return nil }
        let vergleich = Laufvergleich(alt: massstab, neu: neu)
        return vergleich.verloren.isEmpty ? nil : (massstab, neu, vergleich)
    }
}
