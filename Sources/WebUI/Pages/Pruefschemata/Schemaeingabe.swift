// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Hummingbird

/// A form of the editor: the text of a schema as it was typed, and what is to be done with it.
struct Schemaeingabe: Sendable {
    /// Names of the buttons.
    enum Knopf: String {
        case speichern, einreichen, zurueckziehen, verwerfen
        case freigeben, zurueckgeben
    }

    /// Said where a form is older than this run of the program.
    static let neuGestartet =
        "Das Programm wurde inzwischen neu gestartet. Ihre Eingabe steht noch da; bitte senden Sie sie noch einmal."
    /// Said where somebody else changed the same draft.
    static let ueberholt =
        "Inzwischen hat jemand anderes diesen Entwurf geändert. Ihr Text steht noch im Feld und ist nicht gespeichert. Wenn "
        + "Sie noch einmal speichern, tritt er an die Stelle des anderen."
    /// Bytes of a form that are read; a long list is twenty times shorter.
    private static let groesste = 2 << 20

    let felder: Pflegeeingabe
    let knopf: Knopf?

    init(_ request: Request) async throws {
        felder = try await Pflegeeingabe(request, hoechstens: Self.groesste)
        knopf = Knopf(rawValue: felder["schritt"])
    }

    subscript(_ name: String) -> String { felder[name] }

    /// The text with its white space; line ends as YAML writes them, not as forms send them.
    var text: String {
        let wert = felder.felder.last { $0.name == "text" }?.wert ?? ""
        return wert.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    /// sha256 of the draft that the form was made from; empty for a first one.
    var gelesen: String { felder["gelesen"] }
}
