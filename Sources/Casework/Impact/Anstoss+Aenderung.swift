// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

extension Anstoss {
    /// What a change of the corpus may touch.
    /// - Parameter tag: the day it is told on.
    public init(_ aenderung: Aenderung, _ details: Aenderungsdetails, am tag: Stichtag) {
        self.init(
            kennung: aenderung.kennung, satz: aenderung.satz(details, am: tag),
            wortlaut: aenderung.beziehungen.flatMap(\.aenderungen), vorher: aenderung.vorher,
            nachher: aenderung.nachher)
        if let geloescht = aenderung.geloescht { fassungen[geloescht] = .alles }
        guard let fassung = aenderung.fassung else { return }
        if let alt = aenderung.vorgaenger, !details.abschnitte.isEmpty {
            fassungen[alt] = Self.umfang(details.abschnitte)
            nachfolger[alt] = fassung.fassung.sha256
            umbenannt = Self.umbenannt(details.abschnitte)
        }
        if aenderung.art.betrifftBisherigenWortlaut { fassungen[fassung.fassung.sha256] = .alles }
        if fassung.vorschrift.hatEigeneNormen {
            normen = Set(details.normen)
        } else {
            anliegen = Set(details.anliegen.map(\.kennung))
        }
    }

    /// A part without a Bezeichnung cannot be told from others: then every place may be meant.
    private static func umfang(_ abschnitte: [Abschnittsaenderung]) -> Umfang {
        let bezeichnungen = Set(abschnitte.map { $0.alteBezeichnung ?? $0.bezeichnung })
        return bezeichnungen.contains("") ? .alles : .abschnitte(bezeichnungen)
    }

    private static func umbenannt(_ abschnitte: [Abschnittsaenderung]) -> [String: String] {
        abschnitte.reduce(into: [:]) { namen, abschnitt in
            if let alt = abschnitt.alteBezeichnung { namen[alt] = abschnitt.bezeichnung }
        }
    }
}

extension Aenderung.Art {
    /// Whether the wording it is about was there before, and holds otherwise now.
    fileprivate var betrifftBisherigenWortlaut: Bool {
        switch self {
        case .neu, .neueFassung, .berichtigt, .entfernt, .inKraft: false
        case .aufgehoben, .ersetzt, .teilweiseAufgehoben, .geaendert, .ergaenzt, .verlaengert, .geltungGeaendert,
            .ausserKraft:
            true
        }
    }
}
