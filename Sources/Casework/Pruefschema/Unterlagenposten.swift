// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
public import Regelungen

/// A document that the check list asks for.
public struct Unterlagenposten: Sendable, Hashable {
    /// Unique within the schema.
    public var kennung: String
    /// „Immatrikulationsbescheinigung“
    public var name: String
    public var stand: Unterlage.Stand
    /// When it is needed; nil: always.
    public var bedingung: Bedingung?
    public var normen: [Normzitat]
    /// Documents that do equally.
    public var alternativen: [String]
    /// Other words under which decrees ask for the same document: „Studienbescheinigung“.
    public var auchGenannt: [String]

    public init(
        kennung: String, name: String, stand: Unterlage.Stand = .erforderlich, bedingung: Bedingung? = nil,
        normen: [Normzitat], alternativen: [String] = [], auchGenannt: [String] = []
    ) {
        self.kennung = kennung
        self.name = name
        self.stand = stand
        self.bedingung = bedingung
        self.normen = normen
        self.alternativen = alternativen
        self.auchGenannt = auchGenannt
    }
}
