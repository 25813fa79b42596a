// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

package import Norms

/// Something exact that a sentence states.
package enum Angabe: Hashable, Sendable {
    case datum(Stichtag)
    /// A month without a day.
    case monat(Int)
    /// A value with its unit, in thousandths of the measure: three months, 29 Euro, 5 percent.
    case menge(Int, mass: String)
    /// A number without a unit, in thousandths.
    case zahl(Int)
    /// „18.“, „zweite“
    case ordnung(Int)
    /// „B1“, „3.1.2“: letters and digits, or digits joined by full stops
    case kennung(String)
    case norm(Normzitat)

    /// Whether both are of one kind, so that one can be mistaken for the other.
    package func istGleichartig(_ andere: Angabe) -> Bool {
        switch (self, andere) {
        case (.datum, .datum), (.monat, .monat), (.zahl, .zahl), (.ordnung, .ordnung): true
        case (.menge(_, let eines), .menge(_, let anderes)):
            eines == anderes || Self.istZeit(eines) && Self.istZeit(anderes)
        default: false
        }
    }

    private static func istZeit(_ mass: String) -> Bool {
        ["monat", "tag", "werktag", "arbeitstag", "stunde"].contains(mass)
    }
}

/// An Angabe at its place, with what it is the bound of.
package struct Angabenfund: Sendable {
    package var angabe: Angabe
    /// Positions in the words of the sentence.
    package var worte: Range<Int>
    /// Name of the group („mindestens“, „bis“); nil if it is stated as it is.
    package var schranke: String?
    /// As the sentence writes it.
    package var wortlaut: String
}
