// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text as ODF writes it. Whatever the text holds, the XML stays well-formed and shows it.
enum ODFText {
    /// The content of a paragraph: blanks, tabs and line breaks keep their number; what XML cannot hold becomes U+FFFD.
    static func inhalt(_ text: String) -> String {
        let zeichen = Array(text.replacing("\r\n", with: "\n").unicodeScalars)
        var xml = ""
        var leer = 0
        for (index, eines) in zeichen.enumerated() {
            if eines == " " {
                leer += 1
                continue
            }
            xml += leerzeichen(leer, amRand: index == leer)
            leer = 0
            xml += element(eines) ?? maskiert(eines)
        }
        return xml + leerzeichen(leer, amRand: true)
    }

    /// The value of an attribute, or the text of an element that knows no line breaks.
    static func wert(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0 += element($1) == nil ? maskiert($1) : " " }
    }

    /// Readers of ODF drop blanks at the ends of a paragraph and all but one elsewhere.
    private static func leerzeichen(_ anzahl: Int, amRand: Bool) -> String {
        switch anzahl {
        case 0: ""
        case 1 where !amRand: " "
        default: "<text:s text:c=\"\(anzahl)\"/>"
        }
    }

    private static func element(_ zeichen: Unicode.Scalar) -> String? {
        switch zeichen.value {
        case 0x09: "<text:tab/>"
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "<text:line-break/>"
        default: nil
        }
    }

    private static func maskiert(_ zeichen: Unicode.Scalar) -> String {
        switch zeichen {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        default: istErlaubt(zeichen.value) ? String(zeichen) : "\u{FFFD}"
        }
    }

    private static func istErlaubt(_ wert: UInt32) -> Bool {
        wert >= 0x20 && !(0x7F...0x9F).contains(wert) && wert & 0xFFFE != 0xFFFE
    }
}
