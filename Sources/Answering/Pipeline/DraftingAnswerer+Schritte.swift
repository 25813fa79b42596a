// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import LanguageModels
internal import Regelungen
internal import Retrieval

/// The steps, each on its own.
extension DraftingAnswerer {
    /// What the guard says.
    enum Urteil: Sendable {
        case zulaessig(ZulaessigeFrage)
        case abgelehnt(Fragewissen.Ablehnung)
    }

    func verstehe(_ frage: Frage) -> VerstandeneFrage {
        VerstandeneFrage(frage: frage, frageart: wissen.art(von: FoldedWords(frage.text)))
    }

    /// Assessments of persons and decisions are refused, with the reason and what is possible instead.
    func grenzeAb(_ verstanden: VerstandeneFrage) -> Urteil {
        if let ablehnung = wissen.ablehnung(fuer: FoldedWords(verstanden.frage.text)) { return .abgelehnt(ablehnung) }
        return .zulaessig(ZulaessigeFrage(verstanden))
    }

    func suche(_ frage: ZulaessigeFrage) async throws -> Suchfund {
        let gestellt = frage.verstanden.frage
        let auszug = try await auszug.antwort(
            auf: gestellt.text, zuvor: gestellt.zuvor, stichtag: gestellt.stichtag)
        if let ergebnis = auszug.suche { return Suchfund(frage: frage, ergebnis: ergebnis, auszug: auszug) }
        let ergebnis = try await search.search(
            SearchRequest(frage: gestellt.text, zuvor: gestellt.zuvor, stichtag: gestellt.stichtag))
        return Suchfund(frage: frage, ergebnis: ergebnis, auszug: auszug)
    }

    func waehle(_ fund: Suchfund) async throws -> Beweisauswahl {
        guard let modell else { return Beweisauswahl(beweise: [], hinweise: []) }
        let leer = Entwurfsauftrag(frage: fund.frage.verstanden.frage, beweise: []).anfrage
        let rest = modell.kontext - Entwurfsauftrag.antworttokens - Tokenschaetzung.tokens(leer.nachrichten)
        return try await Beweiswahl(corpus: corpus, pruefung: pruefung, tokens: rest).waehle(fund)
    }

    func entwirf(
        _ auswahl: Beweisauswahl, _ fund: Suchfund, _ fortschritt: @escaping @Sendable (ChatFortschritt) -> Void
    ) async throws -> Entwurf {
        guard let modell, !auswahl.beweise.isEmpty else { return .unterblieben }
        if let grund = sperre() { return .ausgefallen(grund) }
        let auftrag = Entwurfsauftrag(
            frage: fund.frage.verstanden.frage, beweise: auswahl.beweise,
            istAntwort: { regelt($0, fund) })
        let antwort: ChatAntwort
        do {
            antwort = try await modell.antworte(auftrag.anfrage, fortschritt: fortschritt)
        } catch {
            if error == .cancelled { throw CancellationError() }
            return .ausgefallen(error.grund)
        }
        if let grund = sperre() { return .ausgefallen(grund) }
        let aussagen = Entwurfsleser.aussagen(antwort.text)
        if aussagen.isEmpty, case .abgebrochen(let error) = antwort.ende { return .ausgefallen(error.grund) }
        return aussagen.isEmpty
            ? .ausgefallen("Das Sprachmodell hat keine Aussage in lesbarer Form geschrieben.")
            : .aussagen(aussagen, ende: antwort.ende)
    }

    func pruefe(_ entwurf: Entwurf, _ auswahl: Beweisauswahl, _ fund: Suchfund) -> GepruefterEntwurf {
        guard case .aussagen(let aussagen, _) = entwurf else {
            return pruefung.pruefe([], gegen: [], stichtag: fund.frage.verstanden.frage.stichtag)
        }
        return pruefung.pruefe(
            aussagen, gegen: auswahl.beweise, stichtag: fund.frage.verstanden.frage.stichtag,
            istKern: { regelt($0.text, fund) })
    }

    /// Whether a text answers: states a rule of the kind asked for, as far as one was recognised.
    private func regelt(_ text: String, _ fund: Suchfund) -> Bool {
        let gefragt = Regelungsarten(fund.ergebnis.regelungsarten.keys)
        return gefragt.isEmpty || !regelungen.arten(text: text).isDisjoint(with: gefragt)
    }
}
