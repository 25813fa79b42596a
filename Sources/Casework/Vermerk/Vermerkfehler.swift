// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why there is no Vermerk.
public enum Vermerkfehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// The Bogen is of another check list, version, day or other facts than the Vorgang.
    case andererBogen
    /// The Bogen lacks a Prüfpunkt that a person has decided.
    case punktFehlt(String)
    /// The file is no Vermerk of this program.
    case unlesbar

    public var description: String {
        switch self {
        case .andererBogen:
            "Der Prüfbogen passt nicht zum Stand des Vorgangs (Schema, Stichtag oder Fakten); bitte die Seite neu laden"
                + " und den Vermerk erneut freigeben."
        case .punktFehlt(let kennung):
            "Der Prüfbogen enthält den bereits entschiedenen Prüfpunkt „\(kennung)“ nicht; bitte das Prüfschema in der"
                + " Erlasspflege prüfen."
        case .unlesbar:
            "Die Datei ist kein Vermerk von Fundstelle oder wurde verändert; bitte die ursprüngliche Datei verwenden."
        }
    }
}
