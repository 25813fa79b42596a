// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Two wordings of a Vorschrift (or a decree and its successor), Abschnitt by Abschnitt.
///
/// Abschnitte belong together by their Bezeichnung; what was renumbered is found by its text.
public struct Fassungsvergleich: Sendable, Hashable {
    /// What became of an Abschnitt.
    public struct Eintrag: Sendable, Hashable {
        public enum Art: String, Sendable, Hashable, Codable {
            case unveraendert
            case geaendert
            case neu
            case entfallen
            /// The same text, in essence, under another Bezeichnung
            case umbenannt
        }

        public var art: Art
        /// The Abschnitt as it was; nil if it is new.
        public var alt: Abschnitt?
        /// The Abschnitt as it is; nil if it is gone.
        public var neu: Abschnitt?

        public init(art: Art, alt: Abschnitt?, neu: Abschnitt?) {
            self.art = art
            self.alt = alt
            self.neu = neu
        }

        /// Whether it is a heading of the Gliederung and no text of its own.
        public var istGliederung: Bool { (neu ?? alt)?.istGliederung ?? false }

        /// Whether anything differs.
        public var istAenderung: Bool { art != .unveraendert }

        /// The Bezeichnungen it had and has: one, or two if it was renumbered.
        public var bezeichnungen: [String] {
            let namen = [alt?.bezeichnung, neu?.bezeichnung].compactMap(\.self)
            return namen.count == 2 && namen[0] == namen[1] ? [namen[0]] : namen
        }

        /// The texts word by word; an Abschnitt that is missing counts as empty.
        public var text: Textvergleich { Textvergleich(alt?.text ?? "", neu?.text ?? "") }

        /// The headings word by word.
        public var ueberschrift: Textvergleich { Textvergleich(alt?.ueberschrift ?? "", neu?.ueberschrift ?? "") }
    }

    /// In the order of the new wording; what is gone stands where it stood.
    public var eintraege: [Eintrag]

    /// What differs, without headings of the Gliederung.
    public var aenderungen: [Eintrag] { eintraege.filter { $0.istAenderung && !$0.istGliederung } }

    /// Compares two lists of Abschnitte, each in reading order.
    public init(alt: [Abschnitt], neu: [Abschnitt]) {
        var paare = Abschnittspaare(alt, neu)
        paare.ordneZu()
        eintraege = Self.eintraege(alt, neu, paare)
    }

    private static func eintraege(_ alt: [Abschnitt], _ neu: [Abschnitt], _ paare: Abschnittspaare) -> [Eintrag] {
        var entfallen: [Int: [Eintrag]] = [:]
        var vorgaenger = -1
        for index in alt.indices {
            if let partner = paare.neuZuAlt[index] {
                vorgaenger = partner
            } else {
                entfallen[vorgaenger, default: []].append(Eintrag(art: .entfallen, alt: alt[index], neu: nil))
            }
        }
        var ergebnis = entfallen[-1] ?? []
        for index in neu.indices {
            ergebnis.append(eintrag(alt, neu[index], paare.altZuNeu[index], paare.gleiche.contains(index)))
            ergebnis += entfallen[index] ?? []
        }
        return ergebnis
    }

    private static func eintrag(_ alt: [Abschnitt], _ neu: Abschnitt, _ partner: Int?, _ istGleich: Bool) -> Eintrag {
        guard let partner else { return Eintrag(art: .neu, alt: nil, neu: neu) }
        let istUmbenannt = alt[partner].bezeichnung != neu.bezeichnung
        return Eintrag(
            art: istUmbenannt ? .umbenannt : istGleich ? .unveraendert : .geaendert, alt: alt[partner], neu: neu)
    }
}
