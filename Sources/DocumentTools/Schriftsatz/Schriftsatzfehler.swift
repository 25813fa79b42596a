// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a document did not take the form of a file, as a German sentence with what to do.
public struct Schriftsatzfehler: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Art: Sendable, Hashable {
        /// LibreOffice is not installed, or does not start.
        case programmFehlt
        case zeitueberschreitung
        case gescheitert
    }

    public let art: Art
    public let description: String
}

extension Schriftsatzfehler {
    static let programmFehlt = Schriftsatzfehler(
        art: .programmFehlt,
        description:
            "Für PDF, DOCX und ODT fehlt LibreOffice; bitte das Paket „libreoffice-writer-nogui“ installieren und"
            + " erneut versuchen.")

    static func zuLange(_ sekunden: Int) -> Schriftsatzfehler {
        Schriftsatzfehler(
            art: .zeitueberschreitung,
            description: "LibreOffice war nach \(sekunden) Sekunden nicht fertig und wurde beendet; bitte erneut"
                + " versuchen, bei viel Last später.")
    }

    static func gescheitert(_ form: Schriftform, _ meldung: String) -> Schriftsatzfehler {
        let zusatz = meldung.isEmpty ? "" : " Meldung: \(meldung)."
        return Schriftsatzfehler(
            art: .gescheitert,
            description:
                "LibreOffice hat keine Datei im Format \(form.name) erzeugt; bitte die Installation und den Platz"
                + " für vorübergehende Dateien prüfen.\(zusatz)")
    }
}
