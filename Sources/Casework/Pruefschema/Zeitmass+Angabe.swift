// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Regelungen

extension Zeitmass {
    /// Reads what a check list writes: `2 Jahre`, `18 Monate`, `3 Wochen`, `10 Tage`, `1 Semester`; a year is twelve
    /// months, a week seven days. Nil for anything else and for less than one.
    public init?(angabe text: String) {
        let teile = text.split(separator: " ", omittingEmptySubsequences: false)
        guard teile.count == 2, teile[0].utf8.allSatisfy({ 48...57 ~= $0 }), let zahl = Int(teile[0]),
            1...9_999 ~= zahl, let (mass, faktor) = Self.einheit(teile[1])
        else { return nil }
        self.init(anzahl: zahl * faktor, mass: mass, wortlaut: text)
    }

    /// As `init(angabe:)` reads it: its own words if they say the same, else whole months or days.
    public var angabe: String {
        if let gelesen = Zeitmass(angabe: wortlaut), gelesen == self { return wortlaut }
        return "\(anzahl) \(anzahl == 1 ? mass.einzahl : mass.mehrzahl)"
    }

    private static func einheit(_ wort: Substring) -> (Mass, Int)? {
        switch wort {
        case "Tag", "Tage": (.tag, 1)
        case "Woche", "Wochen": (.tag, 7)
        case "Werktag", "Werktage": (.werktag, 1)
        case "Arbeitstag", "Arbeitstage": (.arbeitstag, 1)
        case "Monat", "Monate": (.monat, 1)
        case "Jahr", "Jahre": (.monat, 12)
        case "Semester": (.semester, 1)
        default: nil
        }
    }
}

extension Zeitmass.Mass {
    fileprivate var einzahl: String {
        switch self {
        case .tag: "Tag"
        case .werktag: "Werktag"
        case .arbeitstag: "Arbeitstag"
        case .monat: "Monat"
        case .semester: "Semester"
        }
    }

    fileprivate var mehrzahl: String { self == .semester ? einzahl : einzahl + "e" }
}
