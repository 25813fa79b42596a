// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A text that rests on sources and is used again and again: a letter template, a text block, a saved answer.
public struct Belegtext: Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, Codable {
        case textbaustein
        case briefvorlage
        case antwort

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .textbaustein: "Textbaustein"
            case .briefvorlage: "Briefvorlage"
            case .antwort: "gespeicherte Antwort"
            }
        }
    }

    public var art: Art
    /// Unique among those of its kind.
    public var kennung: String
    public var name: String
    /// Provisions that it rests on.
    public var normen: [Normzitat]
    /// Places that it cites.
    public var stellen: [Corpus.Fundstelle]
    /// Kennungen of the matters that it is about.
    public var anliegen: Set<String>

    public init(
        art: Art, kennung: String, name: String, normen: [Normzitat] = [], stellen: [Corpus.Fundstelle] = [],
        anliegen: Set<String> = []
    ) {
        self.art = art
        self.kennung = kennung
        self.name = name
        self.normen = normen
        self.stellen = stellen
        self.anliegen = anliegen
    }
}
