// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Retrieval

/// What „Warum diese Antwort?“ shows of each hand-over.
extension DraftingAnswerer {
    static func zeige(_ verstanden: VerstandeneFrage) -> [String] {
        ["Art der Frage: \(verstanden.frageart.rawValue)", "Stichtag: \(verstanden.frage.stichtag.deutsch)"]
    }

    static func zeige(_ urteil: Urteil) -> [String] {
        switch urteil {
        case .zulaessig: ["Die Frage darf beantwortet werden."]
        case .abgelehnt(let ablehnung): [ablehnung.grund, ablehnung.stattdessen]
        }
    }

    static func zeige(_ fund: Suchfund) -> [String] {
        ["\(fund.ergebnis.hits.count) Passagen gefunden, \(fund.ergebnis.verworfen.count) nicht verwendet."]
            + fund.ergebnis.verstanden
    }

    static func zeige(_ auswahl: Beweisauswahl) -> [String] {
        auswahl.beweise.map { stueck in
            "\(stueck.marke): \(stueck.hit.vorschrift.kurz), \(stueck.hit.passage.pfad) (\(stueck.hit.rang.anzeige))"
        } + auswahl.hinweise
    }

    static func zeige(_ entwurf: Entwurf) -> [String] {
        switch entwurf {
        case .unterblieben: ["Es wurde nichts entworfen."]
        case .ausgefallen(let grund): [grund]
        case .aussagen(let aussagen, _):
            aussagen.map { "\($0.text) [\($0.quellen.joined(separator: ", "))] gestützt auf „\($0.zitat)“" }
        }
    }

    static func zeige(_ geprueft: GepruefterEntwurf) -> [String] {
        (geprueft.belegt + geprueft.entfernt).map { aussage in
            let gruende = aussage.gruende.map(\.satz).joined(separator: " ")
            return "\(aussage.pruefstand.rawValue): \(aussage.text)\(gruende.isEmpty ? "" : " – \(gruende)")"
        }
    }

    static func zeige(_ antwort: Antwort) -> [String] {
        ["Status: \(antwort.status.rawValue), \(antwort.aussagen.count) Aussagen."] + antwort.hinweise
    }
}
