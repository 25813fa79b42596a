// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Bedingung: CustomStringConvertible {
    /// The condition as a check list writes it; read again it is the same value.
    public var text: String { text(in: .oder) }

    public var description: String { text }

    /// How tightly the surroundings bind.
    private enum Stufe: Int {
        case oder
        case und
        case nicht
    }

    private func text(in umgebung: Stufe) -> String {
        switch self {
        case .vergleich(let fakt, .gleich, .wert(.jaNein(true))): fakt
        case .vergleich(let fakt, let vergleich, let wert): "\(fakt) \(vergleich.rawValue) \(wert.text)"
        case .nicht(let innen): "nicht \(innen.text(in: .nicht))"
        case .und(let glieder): Self.kette(glieder, .und, in: umgebung)
        case .oder(let glieder): Self.kette(glieder, .oder, in: umgebung)
        }
    }

    private static func kette(_ glieder: [Bedingung], _ stufe: Stufe, in umgebung: Stufe) -> String {
        if glieder.count == 1 { return glieder[0].text(in: umgebung) }
        let wort = stufe == .und ? " und " : " oder "
        // A chain inside a chain of the same word keeps its brackets: it was written so.
        let innen: Stufe = stufe == .und ? .nicht : .und
        let text = glieder.map { $0.text(in: innen) }.joined(separator: wort)
        return stufe.rawValue < umgebung.rawValue ? "(\(text))" : text
    }
}

extension Bedingung.Vergleichswert {
    /// As a condition writes it: `45`, `2026-11-30`, `ja`, `'studium'`, `stichtag`.
    public var text: String {
        switch self {
        case .stichtag: "stichtag"
        case .wert(.jaNein(let ja)): ja ? "ja" : "nein"
        case .wert(.datum(let tag)): tag.iso
        case .wert(.zahl(let zahl)): String(zahl)
        case .wert(.auswahl(let wert)): "'\(wert)'"
        }
    }
}
