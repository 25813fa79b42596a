// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Numbers in which letters may stand for the digits they look like.
enum Ziffern {
    /// The digit that a letter is taken for.
    static func ziffer(_ zeichen: Character) -> Character? {
        switch zeichen {
        case "0"..."9": zeichen
        case "O", "o": "0"
        case "l", "I", "|": "1"
        default: nil
        }
    }

    static func istZiffer(_ zeichen: Character) -> Bool { ("0"..."9").contains(zeichen) }

    /// The number that the text shows, nil if a character looks like no digit or none is one.
    static func zahl(_ text: some StringProtocol) -> String? {
        let ziffern = text.map(ziffer)
        guard !ziffern.isEmpty, ziffern.allSatisfy({ $0 != nil }), text.contains(where: istZiffer) else { return nil }
        return String(ziffern.compactMap(\.self))
    }

    /// „16b“, „l6b“, „1O4c“: the number of a provision, mended.
    static func normnummer(_ text: String) -> String? {
        guard (1...5).contains(text.count) else { return nil }
        if let zahl = zahl(text) { return zahl.count <= 4 && zahl.first != "0" ? zahl : nil }
        guard let letztes = text.last, ("a"..."z").contains(letztes), let zahl = zahl(text.dropLast()),
            zahl.first != "0",
            zahl.count <= 4
        else { return nil }
        return zahl + String(letztes)
    }
}
