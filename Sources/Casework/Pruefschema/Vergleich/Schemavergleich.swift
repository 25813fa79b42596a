// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What differs between two versions of a Prüfschema, in words that a reader of the list knows.
public struct Schemavergleich: Sendable, Hashable {
    /// One thing that is new, gone or different.
    public struct Aenderung: Sendable, Hashable {
        public enum Art: String, Sendable, Hashable, CaseIterable {
            case neu
            case weggefallen
            case geaendert

            /// As a reader sees it.
            public var anzeige: String {
                switch self {
                case .neu: "neu"
                case .weggefallen: "weggefallen"
                case .geaendert: "geändert"
                }
            }
        }

        public var art: Art
        public var bereich: Schemabereich
        /// „Prüfpunkt zulassung“
        public var eintrag: String
        /// „Bedingung“, „Normen“; for an entry that is new or gone what it is all about: „Frage“, „Name“.
        public var feld: String
        /// Nil for what is new.
        public var vorher: String?
        /// Nil for what is gone.
        public var nachher: String?

        public init(
            art: Art, bereich: Schemabereich, eintrag: String, feld: String, vorher: String?, nachher: String?
        ) {
            self.art = art
            self.bereich = bereich
            self.eintrag = eintrag
            self.feld = feld
            self.vorher = vorher
            self.nachher = nachher
        }
    }

    /// In the order of the newer version; what is gone stands at the end of its Bereich.
    public let aenderungen: [Aenderung]

    /// Compares two versions. Number, author and approval differ always and are left out.
    public init(von alt: Pruefschema, zu neu: Pruefschema) {
        let (altes, neues) = (Vergleichsblatt(alt), Vergleichsblatt(neu))
        aenderungen = Schemabereich.allCases.flatMap { bereich in
            Self.aenderungen(altes.eintraege(bereich), neues.eintraege(bereich))
                + Self.reihenfolge(altes.eintraege(bereich), neues.eintraege(bereich))
        }
    }

    private static func aenderungen(_ alte: [Vergleichseintrag], _ neue: [Vergleichseintrag]) -> [Aenderung] {
        let vorher = Dictionary(alte.map { ($0.eintrag, $0) }) { erster, _ in erster }
        let nachher = Set(neue.map(\.eintrag))
        let geblieben = neue.flatMap { neu in
            vorher[neu.eintrag].map { unterschiede($0, neu) } ?? [ganzer(neu, .neu)]
        }
        return geblieben + alte.filter { !nachher.contains($0.eintrag) }.map { ganzer($0, .weggefallen) }
    }

    private static func unterschiede(_ alt: Vergleichseintrag, _ neu: Vergleichseintrag) -> [Aenderung] {
        // All entries of a Bereich have the same fields in the same order.
        zip(alt.felder, neu.felder).filter { $0.text != $1.text }.map { altes, neues in
            Aenderung(
                art: .geaendert, bereich: neu.bereich, eintrag: neu.eintrag, feld: neues.name, vorher: altes.text,
                nachher: neues.text)
        }
    }

    private static func ganzer(_ eintrag: Vergleichseintrag, _ art: Aenderung.Art) -> Aenderung {
        let inhalt = eintrag.felder[0]
        return Aenderung(
            art: art, bereich: eintrag.bereich, eintrag: eintrag.eintrag, feld: inhalt.name,
            vorher: art == .neu ? nil : inhalt.text, nachher: art == .neu ? inhalt.text : nil)
    }

    /// Whether the entries that both have stand in another order.
    private static func reihenfolge(_ alte: [Vergleichseintrag], _ neue: [Vergleichseintrag]) -> [Aenderung] {
        let beide = Set(alte.map(\.eintrag)).intersection(neue.map(\.eintrag))
        func folge(_ eintraege: [Vergleichseintrag]) -> [String] {
            eintraege.map(\.eintrag).filter(beide.contains)
        }
        let (vorher, nachher) = (folge(alte), folge(neue))
        guard vorher != nachher, let bereich = neue.first?.bereich else { return [] }
        return [
            Aenderung(
                art: .geaendert, bereich: bereich, eintrag: bereich.mehrzahl, feld: "Reihenfolge",
                vorher: vorher.joined(separator: ", "), nachher: nachher.joined(separator: ", "))
        ]
    }
}

extension Schemabereich {
    /// „Prüfpunkte“
    public var mehrzahl: String {
        switch self {
        case .allgemein: "Angaben zum Prüfschema"
        case .fakt: "Fakten"
        case .punkt: "Prüfpunkte"
        case .unterlage: "Unterlagen"
        case .dauer: "Dauer"
        }
    }
}
