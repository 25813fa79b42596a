// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What speaks for a file being an annex: it calls itself one at its head, or its name does.
enum Anlagenindiz {
    /// „Anlage 1 – Muster.docx“, „2025_Anhang-B.pdf“; „Anlagenverzeichnis.xlsx“ does not.
    static func steht(imNamen datei: String) -> Bool {
        let name = datei.split(whereSeparator: { "/#\\".contains($0) }).last ?? Substring(datei)
        return name.lowercased().split { !$0.isLetter }.contains { worte.contains(String($0)) }
    }

    /// The kind that was recognised, or a title or first line that begins so: „Anlage 2: Vordruck“.
    static func steht(in aufnahme: Aufnahme) -> Bool {
        if aufnahme.vorschrift.art == .anlage { return true }
        let erster = aufnahme.abschnitte.min { $0.ordnung < $1.ordnung }
        let anfaenge = [aufnahme.vorschrift.titel, erster?.ueberschrift, erster?.text].compactMap(\.self)
        return anfaenge.contains { text in
            let wort = text.drop { !$0.isLetter }.prefix { $0.isLetter }
            return worte.contains(wort.lowercased())
        }
    }

    private static let worte: Set<String> = ["anlage", "anlagen", "anhang"]
}
