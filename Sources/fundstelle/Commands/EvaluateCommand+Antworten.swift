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
        // Written first: a run of hours must not end at a wrong path.
        if let aussagen { try pruefe(schreibbar: aussagen) }
        let fragen = hoechstens.map { Fragenauswahl.verteilt(datei.fragen, hoechstens: $0) } ?? datei.fragen
        let auswertung = try await auswertung(app, datei, fragen)
        if speichere { melde("Aufgehoben: \(try app.modellauswertungsablage.speichere(auswertung).path)") }
        if let aussagen { try Aussagenliste(auswertung).schreibe(nach: aussagen) }
        let schwellen = app.settings.chat.schwellen
        print(
            json
                ? try JSONOutput.document(Modellauswertungsausgabe(auswertung: auswertung, schwellen: schwellen))
                : Modellauswertungsbericht(auswertung: auswertung, schwellen: schwellen).text)
    }

    private func auswertung(
        _ app: Application, _ datei: Fragendatei, _ fragen: [Prueffrage]
    ) async throws -> Modellauswertung {
        let anzeige = ProgressLine()
        defer { anzeige.finish() }
        return try await app.werteAntwortenAus(datei, fragen: fragen, verfahren: verfahren, entwerfen: !auszug) {
            anzeige.show(fertig: $0, von: fragen.count, was: "Fragen")
        }
    }

    /// Leaves what stands there as it is.
    private func pruefe(schreibbar pfad: String) throws {
        guard let griff = fopen(pfad, "a") else {
            throw UserFacingError(
                "Die Aussagen lassen sich nicht nach „\(pfad)“ schreiben. Bitte Ordner, Platz und Rechte prüfen.")
        }
        fclose(griff)
    }
}
