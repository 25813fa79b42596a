// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A matter that people apply for or that the office decides, with what the law and everyday speech call it.
public struct Anliegen: Sendable, Hashable {
    /// For addresses and data: `studium`.
    public var kennung: String
    /// As a reader sees it: „Studium (§ 16b)“.
    public var name: String
    /// The provisions it is decided by.
    public var normen: [Verweis]
    /// The same provisions as finely as the data state them: with the Absatz where only that tells matters apart.
    public var stellen: [Normstelle]
    /// Words of a subject line that speak of it.
    public var worte: [Stichwort]
    /// Patterns over the words of a question that asks for it, as `umschreibungen.yaml` writes them.
    public var alltag: [String]
    /// Whether it goes along with other matters: „Gebühren“, „fehlende Unterlagen“ say what is asked, not of what.
    public var istQuerschnitt: Bool

    /// - Parameter stellen: `normen` if not given.
    public init(
        kennung: String, name: String, normen: [Verweis], stellen: [Normstelle]? = nil, worte: [Stichwort] = [],
        alltag: [String] = [], istQuerschnitt: Bool = false
    ) {
        self.kennung = kennung
        self.name = name
        self.normen = normen
        self.stellen = stellen ?? normen.map { Normstelle(verweis: $0) }
        self.worte = worte
        self.alltag = alltag
        self.istQuerschnitt = istQuerschnitt
    }
}

/// A provision or one Absatz of it: `§ 25 Abs. 3 AufenthG`.
public struct Normstelle: Sendable, Hashable {
    public var verweis: Verweis
    /// `3`, `4a`; nil if the whole provision is meant.
    public var absatz: String?

    public init(verweis: Verweis, absatz: String? = nil) {
        self.verweis = verweis
        self.absatz = absatz
    }
}

/// A word or several in a row, in lower case; `*` at an end of a word stands for any letters: `studi*`, `*nachzug`.
public struct Stichwort: Sendable, Hashable {
    private struct Wort: Hashable {
        var kern: String
        var anfangOffen: Bool
        var endeOffen: Bool

        func trifft(_ wort: String) -> Bool {
            switch (anfangOffen, endeOffen) {
            case (false, false): wort == kern
            case (false, true): wort.hasPrefix(kern)
            case (true, false): wort.hasSuffix(kern)
            case (true, true): wort.contains(kern)
            }
        }
    }

    private let worte: [Wort]

    /// Nil if nothing is left of the text, or if it has a `*` inside a word or upper case.
    public init?(_ text: String) {
        var worte: [Wort] = []
        for teil in text.split(separator: " ") {
            let (anfangOffen, endeOffen) = (teil.hasPrefix("*"), teil.count > 1 && teil.hasSuffix("*"))
            let kern = teil.dropFirst(anfangOffen ? 1 : 0).dropLast(endeOffen ? 1 : 0)
            guard !kern.isEmpty, !kern.contains("*"), kern.lowercased() == kern else { return nil }
            worte.append(Wort(kern: String(kern), anfangOffen: anfangOffen, endeOffen: endeOffen))
        }
        guard !worte.isEmpty else { return nil }
        self.worte = worte
    }

    /// These very words, in whatever case they are written.
    init(genau text: String) {
        worte = Self.woerter(text).map { Wort(kern: $0, anfangOffen: false, endeOffen: false) }
    }

    /// Whether the words occur in a row; `text` as `woerter(_:)` gives it.
    public func trifft(_ text: [String]) -> Bool { text.indices.contains { trifft(text, ab: $0) } }

    /// Whether the words stand in a row from this place on.
    func trifft(_ text: [String], ab start: Int) -> Bool {
        start + worte.count <= text.count && worte.indices.allSatisfy { worte[$0].trifft(text[start + $0]) }
    }

    /// Whether the first of the words is this one.
    func kannBeginnen(mit wort: String) -> Bool { worte.first?.trifft(wort) ?? false }

    /// What words the first one can be.
    enum Anfang: Hashable {
        case genau(String)
        /// All that begin with this letter, as far as the letter tells
        case mit(Character)
        case beliebig
    }

    var anfang: Anfang {
        guard let wort = worte.first, let erster = wort.kern.first, !wort.anfangOffen else { return .beliebig }
        return wort.endeOffen ? .mit(erster) : .genau(wort.kern)
    }

    /// The words of a text in lower case.
    public static func woerter(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
