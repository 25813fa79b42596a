// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// One `<norm>` as it stands in the file.
struct GiiNorm {
    var jurabk: [String] = []
    var amtabk: String?
    var kurzue: String?
    var langue: String?
    var ausfertigung: Stichtag?
    var standangaben: [(typ: String, text: String)] = []
    var enbez: String?
    var titel = ""
    var kennzahl: String?
    var gliederungsbez = ""
    var gliederungstitel = ""
    var fussnoten: [String] = []
    var bilder = 0
    var dateien = 0
}

/// The name of an Abschnitt as it is cited: „Art 6“ becomes „Art. 6“, „(XXXX) §§ 3 bis 6“ becomes „§§ 3 bis 6“.
enum GiiBezeichnung {
    static func normalisiert(_ enbez: String) -> String {
        var name = Substring(enbez)
        if name.hasPrefix("(XXXX)") { name = name.dropFirst(6).drop { $0 == " " } }
        var words = name.split(separator: " ").map(String.init)
        for index in words.indices where words[index] == "Art" { words[index] = "Art." }
        if let first = words.first, first.count > 1, first.hasPrefix("§"),
            let digit = first.firstIndex(where: \.isNumber)
        {
            words[0] = first[..<digit] + " " + first[digit...]
        }
        return words.joined(separator: " ")
    }
}

/// What a repealed § has in place of its text or its heading.
enum GiiWegfall {
    private static let worte = ["weggefallen", "aufgehoben", "entfallen", "gegenstandslos", "außer Kraft"]

    /// Whether heading or text says that the Abschnitt is no longer there.
    static func erkannt(titel: String, text: String) -> Bool {
        if sagtEs(text) { return true }
        return sagtEs(titel) && istLeer(text)
    }

    private static func sagtEs(_ text: String) -> Bool {
        guard text.utf8.count < 60 else { return false }
        let bare = text.trimmedSigns
        return worte.contains { bare.hasPrefix($0) }
    }

    private static func istLeer(_ text: String) -> Bool {
        text.utf8.count < 8 && text.trimmedSigns.isEmpty
    }
}

extension String {
    /// Without brackets, dashes, dots and spaces at its ends.
    fileprivate var trimmedSigns: Substring {
        func isSign(_ character: Character) -> Bool { "()[]-–—−.*\u{FFFD} ".contains(character) }
        let start = drop(while: isSign)
        guard let last = start.lastIndex(where: { !isSign($0) }) else { return "" }
        return start[...last]
    }
}
