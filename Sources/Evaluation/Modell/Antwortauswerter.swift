// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering
public import Norms

/// Puts questions to the program with a model that drafts, one after the other, and measures the answers.
public struct Antwortauswerter: Sendable {
    let antworter: any Answerer
    let abgleich: Goldabgleich
    let messung: Antwortmessung
    let entwerfen: Bool
    let heute: Stichtag

    /// - Parameters:
    ///   - entwerfen: whether the model is asked; else the extract is measured.
    ///   - heute: the day for questions without one.
    public init(
        antworter: any Answerer, abgleich: Goldabgleich, messung: Antwortmessung, entwerfen: Bool, heute: Stichtag
    ) {
        self.antworter = antworter
        self.abgleich = abgleich
        self.messung = messung
        self.entwerfen = entwerfen
        self.heute = heute
    }

    /// Runs all questions. One that fails is noted with its reason, and the run goes on.
    /// - Parameter melde: called after each question with what became of it and the number of those that are done.
    /// - Throws: `CancellationError`, or what `melde` throws.
    public func lauf(
        _ fragen: [Prueffrage], melde: (Modellergebnis, Int) throws -> Void = { _, _ in }
    ) async throws -> [Modellergebnis] {
        var ergebnisse: [Modellergebnis] = []
        for frage in fragen {
            try Task.checkCancellation()
            let ergebnis = try await ergebnis(frage)
            ergebnisse.append(ergebnis)
            try melde(ergebnis, ergebnisse.count)
        }
        return ergebnisse
    }

    private func ergebnis(_ frage: Prueffrage) async throws -> Modellergebnis {
        let stichtag = frage.stichtag ?? heute
        do {
            let bericht = try await antworter.berichte(
                auf: Frage(text: frage.frage, stichtag: stichtag), entwerfen: entwerfen, fortschritt: { _ in })
            return Modellergebnis(
                frage, antwort: messung.befund(bericht, frage: frage, ziel: abgleich.ziel(frage), stichtag: stichtag))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return Modellergebnis(frage, fehler: "\(error)")
        }
    }
}
