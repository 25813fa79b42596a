// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
public import Regelungen

/// One thing to be examined. A person sets its status; nothing is preset.
public struct Pruefpunkt: Sendable, Hashable {
    /// Unique within the schema.
    public var kennung: String
    /// „Liegt eine Zulassung der Hochschule vor?“
    public var frage: String
    public var normen: [Normzitat]
    public var verbindlichkeit: Verbindlichkeit
    /// When the point matters at all; nil: always.
    public var bedingung: Bedingung?
    public var ausnahmen: [Ausnahmehinweis]
    /// What is searched for in the decrees in force, as questions.
    public var belegfragen: [String]
    /// Points to be settled before this one.
    public var nach: [String]

    public init(
        kennung: String, frage: String, normen: [Normzitat], verbindlichkeit: Verbindlichkeit = .muss,
        bedingung: Bedingung? = nil, ausnahmen: [Ausnahmehinweis] = [], belegfragen: [String] = [], nach: [String] = []
    ) {
        self.kennung = kennung
        self.frage = frage
        self.normen = normen
        self.verbindlichkeit = verbindlichkeit
        self.bedingung = bedingung
        self.ausnahmen = ausnahmen
        self.belegfragen = belegfragen
        self.nach = nach
    }
}

/// When a point need not be met, and by which provision.
public struct Ausnahmehinweis: Sendable, Hashable {
    public var text: String
    public var normen: [Normzitat]

    public init(text: String, normen: [Normzitat]) {
        self.text = text
        self.normen = normen
    }
}
