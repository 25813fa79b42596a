// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// An abbreviation with its long forms, as in `abkuerzungen.yaml`.
public struct Abkuerzung: Sendable, Hashable {
    /// As written: `AE`, `i. V. m.`, `Abs.`. A closing full stop means that the text must have one, too.
    public var kurz: String
    /// What it stands for, at least one.
    public var lang: [String]
    /// Whether upper and lower case matter (`AE` yes; `abs.` and `Abs.` are the same).
    public var grossKlein: Bool
    /// Whether it often means something else: then only whole long forms become terms, not the parts of compounds.
    public var mehrdeutig: Bool

    public init(kurz: String, lang: [String], grossKlein: Bool = true, mehrdeutig: Bool = false) {
        self.kurz = kurz
        self.lang = lang
        self.grossKlein = grossKlein
        self.mehrdeutig = mehrdeutig
    }
}

/// Words that carry no meaning for a search.
public struct Stoppwoerter: Sendable, Hashable {
    /// Left out of texts and questions: articles, conjunctions, prepositions.
    public var immer: Set<String>
    /// Left out of questions only: question words, politeness, auxiliary verbs.
    public var frage: Set<String>

    public init(immer: Set<String>, frage: Set<String>) {
        self.immer = immer
        self.frage = frage
    }
}
