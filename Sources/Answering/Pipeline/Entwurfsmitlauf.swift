// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words of a draft while it is being written, as far as they have come: of each statement the sentence that it rests
/// on or its own words, whichever stands first in its JSON.
///
/// For showing that something happens; what a draft says counts only after verification.
public struct Entwurfsmitlauf: Sendable {
    private enum Ort {
        case draussen
        case zeichenfolge
        case entwertet
        case unicode(String)
    }

    /// The fields whose words are given on.
    private static let felder: Set<String> = ["satz", "text"]
    /// What separates two statements.
    private static let trennung = "\n"

    private var ort = Ort.draussen
    /// The string that was read last, or is being read.
    private var zuletzt = ""
    /// Set from the colon behind the name of a field to the end of its value.
    private var istWert = false
    /// Words of this statement were given on.
    private var istGezeigt = false
    private var hatWorte = false
    /// First half of a character that JSON writes in two.
    private var erstesHalb: UInt32?

    public init() {}

    /// - Parameter stueck: what the model wrote next.
    /// - Returns: the words in it that are to be shown; often none.
    public mutating func nimm(_ stueck: String) -> String {
        var worte = ""
        for zeichen in stueck.unicodeScalars { lies(zeichen, &worte) }
        return worte
    }

    private mutating func lies(_ zeichen: Unicode.Scalar, _ worte: inout String) {
        switch ort {
        case .draussen: draussen(zeichen, &worte)
        case .zeichenfolge: zeichenfolge(zeichen, &worte)
        case .entwertet: entwertet(zeichen, &worte)
        case .unicode(let ziffern): unicode(ziffern, zeichen, &worte)
        }
    }

    private mutating func draussen(_ zeichen: Unicode.Scalar, _ worte: inout String) {
        switch zeichen {
        case "\"":
            ort = .zeichenfolge
            zuletzt = ""
            if istWert, hatWorte { worte += Self.trennung }
        case ":": istWert = !istGezeigt && Self.felder.contains(zuletzt)
        case "{": (istWert, istGezeigt) = (false, false)
        case ",", "}", "[", "]": istWert = false
        default: break
        }
    }

    private mutating func zeichenfolge(_ zeichen: Unicode.Scalar, _ worte: inout String) {
        switch zeichen {
        case "\\": ort = .entwertet
        case "\"":
            ort = .draussen
            istGezeigt = istGezeigt || istWert
            istWert = false
        default: gib(zeichen, &worte)
        }
    }

    private mutating func entwertet(_ zeichen: Unicode.Scalar, _ worte: inout String) {
        ort = .zeichenfolge
        switch zeichen {
        case "u": ort = .unicode("")
        case "n", "r", "t", "b", "f": gib(" ", &worte)
        default: gib(zeichen, &worte)
        }
    }

    private mutating func unicode(_ ziffern: String, _ zeichen: Unicode.Scalar, _ worte: inout String) {
        let alle = ziffern + String(Character(zeichen))
        guard alle.unicodeScalars.count == 4 else {
            ort = .unicode(alle)
            return
        }
        ort = .zeichenfolge
        guard let wert = UInt32(alle, radix: 16) else { return }
        if (0xD800..<0xDC00).contains(wert) {
            erstesHalb = wert
        } else if (0xDC00..<0xE000).contains(wert), let erstes = erstesHalb {
            erstesHalb = nil
            Unicode.Scalar(0x10000 + (erstes - 0xD800) << 10 + (wert - 0xDC00)).map { gib($0, &worte) }
        } else {
            Unicode.Scalar(wert).map { gib($0, &worte) }
        }
    }

    private mutating func gib(_ zeichen: Unicode.Scalar, _ worte: inout String) {
        guard istWert else {
            // No key is longer; a quote may be.
            if zuletzt.utf8.count < 16 { zuletzt.unicodeScalars.append(zeichen) }
            return
        }
        worte.unicodeScalars.append(zeichen)
        hatWorte = true
    }
}
