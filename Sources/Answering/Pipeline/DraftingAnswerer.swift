// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import LanguageModels
public import Norms
public import Regelungen
public import Retrieval

/// Answers with sentences that a language model drafts and that are shown only as far as the sources carry them.
///
/// Whatever happens to the model, the extract is there: the sentences of the sources, word for word.
public struct DraftingAnswerer: Answerer {
    let auszug: any Answerer
    let search: any Searching
    let corpus: any CorpusReading
    let wissen: Fragewissen
    let regelungen: Regelungserkennung
    let pruefung: Aussagepruefung
    let modell: (any ChatModel)?
    let sperre: @Sendable () -> String?

    /// - Parameters:
    ///   - auszug: answers without a model.
    ///   - search: finds passages.
    ///   - corpus: where the Abschnitte of the passages are read.
    ///   - wissen: kinds of rule and questions to refuse, from data files.
    ///   - regelungen: tells what kind of rule a sentence states.
    ///   - pruefung: holds drafts against the passages.
    ///   - modell: drafts; nil where none is set up.
    ///   - sperre: why nothing may be drafted now, a German sentence; nil if it may. Asked before each draft and after it.
    public init(
        auszug: any Answerer, search: any Searching, corpus: any CorpusReading, wissen: Fragewissen,
        regelungen: Regelungserkennung, pruefung: Aussagepruefung, modell: (any ChatModel)?,
        sperre: @escaping @Sendable () -> String? = { nil }
    ) {
        self.auszug = auszug
        self.search = search
        self.corpus = corpus
        self.wissen = wissen
        self.regelungen = regelungen
        self.pruefung = pruefung
        self.modell = modell
        self.sperre = sperre
    }

    public var entwurfslage: Entwurfslage {
        guard let modell else { return .ohneModell }
        return sperre().map { .gesperrt(modell: modell.modell, grund: $0) } ?? .bereit(modell: modell.modell)
    }

    /// - Throws: what the search or the corpus throws, and `CancellationError`; never an error of the model.
    public func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        try await berichte(auf: Frage(text: frage, zuvor: zuvor, stichtag: stichtag)).antwort
    }

    /// The seven steps.
    public func berichte(
        auf frage: Frage, entwerfen: Bool = true,
        fortschritt: @escaping @Sendable (ChatFortschritt) -> Void = { _ in }
    ) async throws -> BerichteteAntwort {
        let start = ContinuousClock.now
        var folge = Schrittfolge()

        let verstanden = await folge.gehe(.verstehen, eingang: [frage.text], zeige: Self.zeige) { verstehe(frage) }
        let urteil = await folge.gehe(.abgrenzen, eingang: Self.zeige(verstanden), zeige: Self.zeige) {
            grenzeAb(verstanden)
        }
        guard case .zulaessig(let zulaessig) = urteil else {
            return BerichteteAntwort(antwort: abgelehnt(urteil, frage, start), schritte: folge.berichte)
        }
        let fund = try await folge.gehe(.suchen, eingang: Self.zeige(verstanden), zeige: Self.zeige) {
            try await suche(zulaessig)
        }
        let auswahl = try await folge.gehe(.auswaehlen, eingang: Self.zeige(fund), zeige: Self.zeige) {
            entwerfen ? try await waehle(fund) : Beweisauswahl(beweise: [], hinweise: [])
        }
        let entwurf = try await folge.gehe(.entwerfen, eingang: Self.zeige(auswahl), zeige: Self.zeige) {
            entwerfen ? try await entwirf(auswahl, fund, fortschritt) : .unterblieben
        }
        let geprueft = await folge.gehe(.pruefen, eingang: Self.zeige(entwurf), zeige: Self.zeige) {
            pruefe(entwurf, auswahl, fund)
        }
        var antwort = await folge.gehe(.darstellen, eingang: Self.zeige(geprueft), zeige: Self.zeige) {
            stelleDar(geprueft, entwurf, auswahl, fund)
        }
        antwort.ms = start.duration(to: .now).milliseconds
        return BerichteteAntwort(
            antwort: antwort, schritte: folge.berichte, tafel: pruefung.quellentafel(antwort.aussagen),
            entwurf: entwurf, geprueft: geprueft)
    }
}
