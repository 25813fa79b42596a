// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How many tokens a text takes, without the model's own tokenizer.
public enum Tokenschaetzung: Sendable {
    /// At most about so many: German text takes one token for three to four bytes; digits and signs take more.
    public static func tokens(_ text: String) -> Int {
        var letters = 0
        var others = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x20, 0x80...: letters += 1
            default: others += 1
            }
        }
        return letters / 3 + others + 1
    }

    /// The same for messages, with what a chat template adds to each.
    public static func tokens(_ nachrichten: [ChatNachricht]) -> Int {
        nachrichten.reduce(0) { $0 + tokens($1.text) + 8 }
    }
}
