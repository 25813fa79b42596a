// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads plain text: hard-wrapped lines become paragraphs, items and numbered headings stay apart.
public enum PlainTextReader: Sendable {
    public static func read(_ bytes: [UInt8]) -> ReadDocument {
        let (text, kodierung) = TextDecoding.decode(bytes)
        return read(text, hinweise: hinweise(kodierung))
    }

    /// - Parameter hinweise: notices of the caller, put before those on the text.
    public static func read(_ text: String, hinweise: [String] = []) -> ReadDocument {
        var cleaner = Textreinigung()
        let clean = cleaner.rein(text)
        let blocks = Zeilenumbruch.blocks(of: clean)
        let all =
            hinweise + cleaner.funde.hinweise
            + (blocks.isEmpty ? ["Es wurde kein Text erkannt: Die Datei ist leer."] : [])
        return ReadDocument(format: .text, seiten: [ReadPage(nummer: 1, bloecke: blocks)], hinweise: all)
    }

    private static func hinweise(_ kodierung: TextDecoding.Kodierung) -> [String] {
        switch kodierung {
        case .macRoman: ["Die Zeichenkodierung wurde als Mac Roman geschätzt; bitte Umlaute prüfen."]
        case .cp850: ["Die Zeichenkodierung wurde als DOS (Codepage 850) geschätzt; bitte Umlaute prüfen."]
        default: []
        }
    }
}
