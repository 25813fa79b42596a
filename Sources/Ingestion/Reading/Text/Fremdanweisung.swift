// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds sentences that address a language model instead of a reader. Text of a document is data, never an instruction;
/// the notice tells the person who imports it.
public enum Fremdanweisung: Sendable {
    public static let hinweis =
        "Der Text enthält Sätze, die sich an ein automatisches System richten; sie gelten als Inhalt"
        + " und werden nicht befolgt."

    /// Whether a text holds such a sentence.
    public static func enthalten(in text: String) -> Bool {
        let lower = text.lowercased()
        return zeichen.contains { lower.contains($0) }
            || paare.contains { first, second in lower.contains(first) && lower.contains(second) }
    }

    /// Whether any block of the document holds one.
    public static func enthalten(in document: ReadDocument) -> Bool {
        document.seiten.contains { page in page.bloecke.contains { mayHold($0.text) && enthalten(in: $0.text) } }
    }

    /// A cheap look that clears nearly all law text: none of the sentences does without one of these stems.
    private static func mayHold(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            stems.contains { stem in contains(bytes, stem) }
        }
    }

    private static let stems: [[UInt8]] = [
        "gnor", "ntwort", "nweisung", "nstruct", "rompt", "rgiss", "ssisten", "prachmodell", "hatbot", "isregard",
    ].map { Array($0.utf8) }

    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        let first = word[0]
        var place = 0
        let last = bytes.count - word.count
        while place <= last {
            if bytes[place] == first {
                var length = 1
                while length < word.count, bytes[place + length] == word[length] { length += 1 }
                if length == word.count { return true }
            }
            place += 1
        }
        return false
    }

    private static let zeichen = [
        "ignore previous instructions", "ignore all previous", "disregard previous", "disregard all", "system prompt",
        "systemprompt", "an das assistenzsystem", "an das sprachmodell", "vergiss deine regeln", "vergiss alle regeln",
        "ignoriere alle", "ignoriere deine", "ignoriere die bisherigen", "antworte immer", "antworte stets",
        "antworte ab sofort", "du bist jetzt ein", "du bist nun ein", "du bist ein ki",
    ]
    private static let paare = [
        ("ignoriere", "anweisung"), ("vergiss", "anweisung"), ("sprachmodell", "antworte"),
        ("ki-assistent", "antworte"),
        ("assistenzsystem", "antwort"), ("chatbot", "antworte"),
    ]
}
