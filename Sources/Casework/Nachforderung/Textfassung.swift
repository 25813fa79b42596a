// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// The fixed parts of the letter in one language, complete and each with its placeholders.
public struct Textfassung: Sendable, Hashable {
    /// BCP 47: `de-DE`, `uk-UA`
    public let sprache: String
    /// As a German reader calls it: „Ukrainisch“
    public let name: String
    /// Who checked the wording and when: „Redaktion, 2026-11-30“
    public let geprueft: String
    private let texte: [Textbaustein: Vorlagentext]
    private let monate: [String]
    private let datumsform: Vorlagentext

    /// - Parameters:
    ///   - monate: twelve names, in the form that follows a day.
    ///   - datumsform: with `{tag}`, `{monat}` and `{jahr}`.
    /// - Throws: `Textbausteinfehler` for a missing Baustein or placeholder, or one that does not belong there.
    public init(
        sprache: String, name: String, geprueft: String, texte: [Textbaustein: String], monate: [String],
        datumsform: String
    ) throws(Textbausteinfehler) {
        var vorlagen: [Textbaustein: Vorlagentext] = [:]
        for baustein in Textbaustein.allCases {
            guard let text = texte[baustein], !text.isEmpty else { throw .fehlt(baustein) }
            let vorlage = Vorlagentext(text)
            try Self.pruefe(vorlage, braucht: Set(baustein.platzhalter.map(\.rawValue)), in: baustein.rawValue)
            vorlagen[baustein] = vorlage
        }
        guard monate.count == 12, !monate.contains("") else { throw .keineZwoelfMonate(monate.count) }
        let form = Vorlagentext(datumsform)
        try Self.pruefe(form, braucht: ["tag", "monat", "jahr"], in: "datumsform")
        self.sprache = sprache
        self.name = name
        self.geprueft = geprueft
        self.texte = vorlagen
        self.monate = monate
        self.datumsform = form
    }

    /// A Baustein with its placeholders filled.
    public func text(_ baustein: Textbaustein, _ werte: [Textbaustein.Platzhalter: String] = [:]) -> String {
        let werte = Dictionary(uniqueKeysWithValues: werte.map { ($0.key.rawValue, $0.value) })
        return texte[baustein]?.gefuellt(werte) ?? ""
    }

    /// A day as the language writes it: „30. November 2026“.
    public func datum(_ tag: Stichtag) -> String {
        let (jahr, monat, zahl) = tag.teile
        return datumsform.gefuellt(["tag": String(zahl), "monat": monate[monat - 1], "jahr": String(jahr)])
    }

    private static func pruefe(
        _ vorlage: Vorlagentext, braucht: Set<String>, in stelle: String
    ) throws(Textbausteinfehler) {
        let vorhanden = vorlage.platzhalter
        if let fehlend = braucht.subtracting(vorhanden).min() { throw .platzhalterFehlt(fehlend, in: stelle) }
        if let fremd = vorhanden.first(where: { !braucht.contains($0) }) {
            throw .fremderPlatzhalter(fremd, in: stelle)
        }
    }
}

/// What is wrong with a template, with what to do.
public enum Textbausteinfehler: Error, Sendable, Hashable, CustomStringConvertible {
    case fehlt(Textbaustein)
    case platzhalterFehlt(String, in: String)
    case fremderPlatzhalter(String, in: String)
    case keineZwoelfMonate(Int)
    case normFehlt(Textbaustein)

    /// The key that is to be looked at.
    public var schluessel: String {
        switch self {
        case .fehlt(let baustein), .normFehlt(let baustein): baustein.rawValue
        case .platzhalterFehlt(_, in: let stelle), .fremderPlatzhalter(_, in: let stelle): stelle
        case .keineZwoelfMonate: "monate"
        }
    }

    public var description: String {
        switch self {
        case .fehlt(let baustein): "„\(baustein.rawValue)“ fehlt; bitte den Text ergänzen."
        case .platzhalterFehlt(let name, in: let stelle):
            "In „\(stelle)“ fehlt der Platzhalter „{\(name)}“; bitte dort einsetzen, wo der Wert stehen soll."
        case .fremderPlatzhalter(let name, in: let stelle):
            "In „\(stelle)“ steht „{\(name)}“; dafür gibt es hier keinen Wert, bitte entfernen."
        case .keineZwoelfMonate(let anzahl):
            "„monate“ nennt \(anzahl) Namen; bitte alle zwölf angeben, von Januar bis Dezember."
        case .normFehlt(let baustein):
            "„\(baustein.rawValue)“ nennt keine Norm; ohne sie darf keine Frist gesetzt werden, bitte ergänzen."
        }
    }
}
