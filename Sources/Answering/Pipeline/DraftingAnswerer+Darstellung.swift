// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import LanguageModels
internal import Norms
internal import Retrieval

/// Makes the answer out of what verification left, beside the extract.
extension DraftingAnswerer {
    private static let stattdessen = "Gezeigt werden die Sätze der Fundstellen im Wortlaut."

    func abgelehnt(_ urteil: Urteil, _ frage: Frage, _ start: ContinuousClock.Instant) -> Antwort {
        var hinweise: [String] = []
        if case .abgelehnt(let ablehnung) = urteil { hinweise = [ablehnung.grund, ablehnung.stattdessen] }
        return Antwort(
            status: .abgelehnt, frageart: .sonstige, aussagen: [], hinweise: hinweise, verworfen: [],
            stichtag: frage.stichtag, ms: start.duration(to: .now).milliseconds)
    }

    func stelleDar(
        _ geprueft: GepruefterEntwurf, _ entwurf: Entwurf, _ auswahl: Beweisauswahl, _ fund: Suchfund
    ) -> Antwort {
        var antwort = fund.auszug
        antwort.hinweise += auswahl.hinweise
        switch entwurf {
        case .unterblieben: return antwort
        case .ausgefallen(let grund):
            antwort.hinweise.append("\(grund) \(Self.stattdessen)")
            return antwort
        case .aussagen(_, let ende):
            antwort.hinweise += geprueft.hinweise + Self.hinweise(ende)
            guard geprueft.hatKern else { return ohneKern(antwort, geprueft) }
            let entworfen = geprueft.belegt.compactMap { Aussage($0) }
            antwort.modell = modell?.modell
            antwort.aussagen = Entwurfsverbindung(entworfen: entworfen, beweise: auswahl.beweise).aussagen(
                fund.auszug.aussagen)
            if !geprueft.unbelegt.isEmpty || ende != .fertig { antwort.status = .teilweise }
            antwort.hinweise.append(
                "Mit einem Sprachmodell entworfen; jede Aussage ist gegen ihre Fundstelle geprüft. Es entscheidet die Sachbearbeitung."
            )
            return antwort
        }
    }

    /// Nothing is left of the draft that answers: the extract does. Where no source carried what was drafted, it says that
    /// it is not all that was meant to be shown; a draft that only wandered off takes nothing from it.
    private func ohneKern(_ auszug: Antwort, _ geprueft: GepruefterEntwurf) -> Antwort {
        var antwort = auszug
        if auszug.aussagen.isEmpty {
            antwort.status = .keineFundstelle
        } else if !geprueft.unbelegt.isEmpty {
            antwort.status = .teilweise
        }
        antwort.hinweise.append("Vom Entwurf blieb keine Aussage, die die Frage beantwortet. \(Self.stattdessen)")
        return antwort
    }

    private static func hinweise(_ ende: ChatAntwort.Ende) -> [String] {
        switch ende {
        case .fertig: []
        case .zuLang: ["Der Entwurf wurde wegen seiner Länge abgeschnitten; gezeigt werden nur vollständige Aussagen."]
        case .abgebrochen(let error): ["\(error.grund) Gezeigt werden nur Aussagen, die bis dahin vollständig waren."]
        }
    }
}
