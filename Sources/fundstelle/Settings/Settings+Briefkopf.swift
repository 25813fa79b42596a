// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import ShippedData

extension Settings {
    /// The letterhead of the authority; where there is no file for it, its name with reference and date.
    /// - Throws: `UserFacingError` if the file cannot be read, `ShippedDataError` with the line if it is not right.
    func briefkopf() throws -> Briefkopf {
        guard FileManager.default.fileExists(atPath: briefkopfdatei) else {
            return Briefkopf(
                behoerde: organisation, anschrift: [],
                angaben: [
                    .init(name: "Unser Zeichen", wert: "{zeichen}"), .init(name: "Datum", wert: "{datum}"),
                ], fuss: [])
        }
        guard let text = try? String(contentsOfFile: briefkopfdatei, encoding: .utf8) else {
            throw UserFacingError(
                "Der Briefkopf in „\(briefkopfdatei)“ lässt sich nicht lesen. Bitte Rechte und Zeichensatz (UTF-8) prüfen."
            )
        }
        return try ShippedData.briefkopf(text, datei: briefkopfdatei)
    }
}
