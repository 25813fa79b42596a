// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

extension Ablehnung {
    /// Why content of this kind is not read; nil if it is.
    static func unlesbar(_ art: Inhaltsart) -> Ablehnung? {
        switch art {
        case .leer: Ablehnung(.leer, "Die Datei ist leer (0 Byte); bitte erneut übertragen.")
        case .programm:
            Ablehnung(
                .gefaehrlich,
                "Die Datei ist ein ausführbares Programm und wird nicht gelesen; bitte das"
                    + " eigentliche Dokument importieren."
            )
        case .altesOffice:
            Ablehnung(
                .unbekanntesFormat,
                "Die Datei ist ein verschlüsseltes oder altes Office-Dokument (.doc, .xls); bitte"
                    + " ohne Kennwort als DOCX oder PDF speichern."
            )
        case .bild:
            Ablehnung(
                .ohneText, "Die Datei ist ein Bild; bitte als PDF mit Textebene speichern und erneut importieren.")
        case .rtf:
            Ablehnung(.unbekanntesFormat, "Das Format RTF wird nicht gelesen; bitte als DOCX oder PDF speichern.")
        case .json:
            Ablehnung(
                .unbekanntesFormat,
                "Die Datei enthält Daten im Format JSON und kein Dokument; bitte das Dokument selbst importieren.")
        case .xmlMitEntitaeten: xmlMitEntitaeten
        case .xml:
            Ablehnung(
                .unbekanntesFormat,
                "Die XML-Datei ist kein Gesetz von gesetze-im-internet.de; bitte das Dokument als"
                    + " PDF oder DOCX importieren."
            )
        case .unbekannt:
            Ablehnung(
                .unbekanntesFormat,
                "Das Format der Datei ist nicht zu erkennen; bitte als PDF, DOCX oder Text speichern"
                    + " und erneut importieren."
            )
        default: nil
        }
    }

    static let xmlMitEntitaeten = Ablehnung(
        .gefaehrlich,
        "Die XML-Datei vereinbart eigene oder fremde Entitäten und wird deshalb nicht gelesen; bitte"
            + " eine Fassung ohne DOCTYPE importieren."
    )
}
