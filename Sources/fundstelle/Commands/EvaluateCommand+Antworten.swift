// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Evaluation
import Foundation

/// `fundstelle evaluate --answers`: how good the answers are that the model drafts.
extension EvaluateCommand {
    /// Options for one kind of measuring are refused for the other.
    func validate() throws {
        guard answers else {
            let fremde = [(hoechstens != nil, "hoechstens"), (aussagen != nil, "aussagen"), (auszug, "auszug")]
            guard let fremd = fremde.first(where: \.0) else { return }
            throw ValidationError("„--\(fremd.1)“ gehört zu „--answers“. Bitte „--answers“ ergänzen.")
        }
        let fremde = [
            (alleVerfahren, "alle-verfahren"), (stufe != .beides, "stufe"), (baseline != nil, "baseline"),
        ]
        if let fremd = fremde.first(where: \.0) {
            throw ValidationError("„--\(fremd.1)“ und „--answers“ gehen nicht zusammen. Bitte eines weglassen.")
        }
        if let hoechstens, hoechstens < 1 {
            throw ValidationError("„--hoechstens“ muss mindestens 1 sein. Bitte eine Zahl von Fragen angeben.")
        }
    }

    /// - Throws: `UserFacingError` if drafting is switched off, or the listing cannot be written.
    func werteAntwortenAus(_ app: Application, _ datei: Fragendatei) async throws {
        if !auszug, app.entwurf.modell != nil, let grund = app.entwurf.ausgeschaltet() {
            throw UserFacingError(
                "\(grund) Zum Auswerten bitte mit „fundstelle entwuerfe ein“ einschalten, oder mit „--auszug“ nur den "
                    + "Auszug messen.")
        }
        // Begun first: a run of hours must not end at a wrong path.
        let liste = try aussagen.map(Aussagenliste.init(beginne:))
        let fragen = hoechstens.map { Fragenauswahl.verteilt(datei.fragen, hoechstens: $0) } ?? datei.fragen
        let auswertung = try await auswertung(app, datei, fragen, liste)
        if speichere { melde("Aufgehoben: \(try app.modellauswertungsablage.speichere(auswertung).path)") }
        let schwellen = app.settings.chat.schwellen
        print(
            json
                ? try JSONOutput.document(Modellauswertungsausgabe(auswertung: auswertung, schwellen: schwellen))
                : Modellauswertungsbericht(auswertung: auswertung, schwellen: schwellen).text)
    }

    private func auswertung(
        _ app: Application, _ datei: Fragendatei, _ fragen: [Prueffrage], _ liste: Aussagenliste?
    ) async throws -> Modellauswertung {
        let anzeige = ProgressLine()
        defer { anzeige.finish() }
        return try await app.werteAntwortenAus(datei, fragen: fragen, verfahren: verfahren, entwerfen: !auszug) {
            try liste?.fuegeAn($0)
            anzeige.show(fertig: $1, von: fragen.count, was: "Fragen")
        }
    }
}
