// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// The sha256 and the numbers that stand in the address of a wording.
enum Fassungsadresse {
    /// The wording that `:sha` names.
    /// - Throws: `Seitenfehler` (404) if it is not known.
    static func fassung(
        _ context: some RequestContext, in tafel: Bestandstafel
    ) throws -> GespeicherteFassung {
        let sha = context.parameters.get("sha") ?? ""
        guard istSHA256(sha), let fassung = tafel.fassungen[sha] else {
            throw Seitenfehler.nichtGefunden(
                "Diese Fassung ist hier nicht vorhanden. Vielleicht wurde die Adresse in einem anderen Bestand kopiert "
                    + "oder am Ende abgeschnitten.")
        }
        return fassung
    }

    /// A number of the address between 0 and a million, nil for anything else.
    static func zahl(_ name: String, _ context: some RequestContext) -> Int? {
        guard let text = context.parameters.get(name), text.utf8.count <= 7, let zahl = Int(text),
            (0...1_000_000).contains(zahl)
        else { return nil }
        return zahl
    }

    /// 64 hex digits in lower case.
    static func istSHA256(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
    }

    /// The range that `von` and `bis` name, nil if they name none; not yet clamped to the text.
    static func bereich(_ anfrage: Anfrage) -> Range<Int>? {
        guard let von = Int(anfrage["von"]), let bis = Int(anfrage["bis"]), von < bis else { return nil }
        return max(0, von)..<max(0, bis)
    }
}
