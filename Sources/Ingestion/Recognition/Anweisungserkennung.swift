// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Notices text that speaks to a language model instead of a reader. Such text stays data; a person is told of it.
enum Anweisungserkennung {
    private static let muster: [StaticString] = [
        "ignoriere alle", "ignoriere die bisherigen", "ignoriere deine", "ignoriere vorherige", "vergiss deine",
        "vergiss alle", "vergiss die", "assistenzsystem:", "an das sprachmodell", "an das assistenzsystem", "an die ki",
        "du bist jetzt", "du bist ein", "systemprompt", "system prompt", "system:", "ignore all", "ignore previous",
        "ignore the above", "disregard", "you are now", "assistant:", "<|im_start|>", "[inst]", "rolle=",
        "antworte ab sofort", "gib ab sofort", "nenne keine quellen", "as an ai",
    ]

    /// The notice, nil if nothing of the kind was seen.
    static func hinweis(_ texte: [String]) -> String? {
        for text in texte {
            let suche = Suchtext(text)
            guard suche.enthaelt(eineVon: muster) else { continue }
            guard let ort = muster.lazy.compactMap({ suche.erste($0) }).first(where: { wortanfang($0, suche) })
            else { continue }
            let probe = text.utf8(ort.lowerBound..<ort.lowerBound + 60).geglaettet
            return
                "Der Text enthält Sätze, die sich an ein Sprachmodell richten („\(probe)…“); "
                + "sie werden nur als Text behandelt."
        }
        return nil
    }

    private static func wortanfang(_ ort: Range<Int>, _ suche: Suchtext) -> Bool {
        !suche.istBuchstabe(at: ort.lowerBound - 1)
    }
}
