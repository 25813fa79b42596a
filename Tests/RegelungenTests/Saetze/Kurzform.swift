// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Regelungen

extension Regelung {
    /// The value of a rule on one line, as the tables of these tests write it.
    var kurz: String { "\(inhalt.kurz) · \(verbindlichkeit.rawValue)" }
}

extension Regelung.Inhalt {
    fileprivate var kurz: String {
        switch self {
        case .unterlagen(let unterlagen): unterlagen.map(\.kurz).joined(separator: " | ")
        case .nachforderung(.frist(let zeit)): "frist \(zeit.kurz)"
        case .nachforderung(.folge(let folge, let zeit)): "folge \(folge.rawValue)" + (zeit.map { " \($0.kurz)" } ?? "")
        case .nachforderung(.fiktionsbescheinigung(let zeit)): "fiktion" + (zeit.map { " \($0.kurz)" } ?? "")
        case .dauer(let wert):
            "dauer \(wert.art.rawValue)" + (wert.zeit.map { " \($0.kurz)" } ?? "")
                + (wert.bindung.map { " \($0.rawValue)" } ?? "")
        case .gebuehr(let wert): wert.art.rawValue + (wert.betrag.map { " \($0.cent)" } ?? "")
        case .ausnahme(let wert): "ausnahme \(wert.art.rawValue)" + (wert.zeit.map { " \($0.kurz)" } ?? "")
        case .zustaendigkeit(let wert): "zuständig \(wert.stelle)"
        }
    }
}

extension Zeitmass {
    fileprivate var kurz: String { "\(anzahl) \(mass.rawValue)" }
}

extension Unterlage {
    fileprivate var kurz: String {
        switch stand {
        case .erforderlich: name
        case .bedingt: "\(name) <\(bedingung ?? "")>"
        case .alternativ: alternativen.joined(separator: " / ")
        case .entbehrlich: "-\(name)"
        }
    }
}
