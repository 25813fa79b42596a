// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Evaluation
import Foundation
import LanguageModels
import Retrieval
import SQLiteStorage
import ShippedData

extension Application {
    var modellauswertungsablage: Modellauswertungsablage { Modellauswertungsablage(data: settings.data) }

    /// Puts questions to this program with its model, whether it is good enough to draft or not, and measures the
    /// answers.
    /// - Parameters:
    ///   - fragen: of the set, all or some.
    ///   - entwerfen: whether the model is asked; without one the extract is measured.
    ///   - melde: called after each question with what became of it and the number of those that are done.
    /// - Throws: what the corpus or `melde` throws, or `CancellationError`.
    func werteAntwortenAus(
        _ datei: Fragendatei, fragen: [Prueffrage], verfahren: Suchverfahren, entwerfen: Bool,
        melde: (Modellergebnis, Int) throws -> Void = { _, _ in }
    ) async throws -> Modellauswertung {
        let snapshot = try await corpus.snapshot()
        let sprache = try ShippedData.satzsprache()
        let modell = entwerfen ? entwurf.modell : nil
        let antworter = DraftingAnswerer(
            auszug: answerer(verfahren), search: search, corpus: corpus, wissen: wissen, regelungen: regelungen,
            pruefung: Aussagepruefung(sprache: sprache, register: register, analysis: analysis), modell: modell,
            sperre: entwurf.ausgeschaltet)
        let auswerter = Antwortauswerter(
            antworter: antworter, abgleich: Goldabgleich(register: register, bestand: snapshot),
            messung: Antwortmessung(Wertabgleich(sprache: sprache, register: register, analysis: analysis)),
            entwerfen: modell != nil, heute: Clock.heute())
        let zeitpunkt = Date().formatted(.iso8601)
        let ergebnisse = try await auswerter.lauf(fragen, melde: melde)
        let vektoren = verfahren == .worte ? nil : try await vektorwerk(nachrang: 0).lage().satz
        var auswertung = Modellauswertung(
            modell: modell?.modell, satz: datei.satz, zeitpunkt: zeitpunkt,
            bestand: .init(
                stand: snapshot.stand, fassungen: snapshot.fassungen.count, passagen: snapshot.passagenzahl,
                vektoren: vektoren),
            version: Fundstelle.version, imSatz: datei.fragen.count, hinweise: [datei.hinweis].compactMap(\.self),
            fragen: ergebnisse)
        auswertung.hinweise += hinweise(auswertung, entwerfen: entwerfen)
        return auswertung
    }

    /// What must be known of who answered.
    private func hinweise(_ auswertung: Modellauswertung, entwerfen: Bool) -> [String] {
        guard auswertung.modell != nil else {
            let grund =
                entwerfen
                ? "Es ist kein Sprachmodell eingerichtet (\(Setting.chatURL.umgebungsvariable))."
                : "Das Sprachmodell wurde nicht gefragt (--auszug)."
            return ["\(grund) Gemessen wurde der Auszug, das sind die Sätze der Fundstellen im Wortlaut."]
        }
        guard auswertung.kennzahlen.geschrieben == 0 else { return [] }
        return [
            "Das Sprachmodell hat keine Aussage geschrieben; über seine Güte sagt diese Auswertung nichts. Bitte Adresse "
                + "und Modell prüfen."
        ]
    }
}
