// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Why no letter can be written.
public enum Nachforderungsfehler: Error, Sendable, Hashable, CustomStringConvertible {
    case nichtsFehlt
    case fristZuFrueh(Stichtag, datum: Stichtag)
    /// No text blocks for an application that is decided by this law.
    case ohneGrundlage(String, bekannt: [String])
    case ohneSprache(String, bekannt: [String])
    /// No law is known that decides this Anliegen.
    case ohneGesetz(anliegen: String)

    public var description: String {
        switch self {
        case .nichtsFehlt:
            "Es ist keine Unterlage als fehlend oder abgelaufen gesetzt; bitte zuerst setzen, was nachzufordern ist."
        case .fristZuFrueh(let frist, let datum):
            "Die Frist (\(frist.deutsch)) endet nicht nach dem Tag des Schreibens (\(datum.deutsch)); bitte einen"
                + " späteren Tag wählen."
        case .ohneGrundlage(let gesetz, let bekannt):
            "Für Anträge nach dem Gesetz „\(gesetz)“ gibt es keine Hinweise; vorhanden sind sie für"
                + " \(bekannt.joined(separator: ", ")). Bitte in „nachforderung.yaml“ unter „grundlagen“ ergänzen."
        case .ohneSprache(let sprache, let bekannt):
            "In der Sprache „\(sprache)“ gibt es keine Textbausteine; vorhanden sind"
                + " \(bekannt.joined(separator: ", ")). Bitte eine davon wählen."
        case .ohneGesetz(let anliegen):
            "Zum Anliegen „\(anliegen)“ ist kein Gesetz hinterlegt, nach dem das Schreiben belehren könnte. Bitte lassen Sie"
                + " die Erlasspflege im Prüfschema ein Anliegen eintragen, das Fundstelle kennt."
        }
    }
}
