// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A letter or a note as its parts, before it takes the form of a file. All text is data: the writer escapes it.
public struct Schriftstueck: Sendable, Hashable {
    /// For the file's properties and the window.
    public var titel: String
    /// BCP 47 language of what names none of its own.
    public var sprache: String
    public var kopf: Briefkopf?
    public var bloecke: [Block]
    /// What every page says in its foot, above its number.
    public var fusszeile: String?

    public init(
        titel: String, sprache: String = "de-DE", kopf: Briefkopf? = nil, bloecke: [Block], fusszeile: String? = nil
    ) {
        self.titel = titel
        self.sprache = sprache
        self.kopf = kopf
        self.bloecke = bloecke
        self.fusszeile = fusszeile
    }

    public indirect enum Block: Sendable, Hashable {
        /// Level 1 to 3.
        case ueberschrift(String, stufe: Int)
        case absatz([Lauf])
        case liste([Listenpunkt], nummeriert: Bool)
        case tabelle(Tabelle)
        /// Words of a source, set off, with the Fundstelle under them.
        case zitat(String, quelle: String)
        /// A part in another language, right to left where the language is written so.
        case fremdsprache(String, [Block])
        case seitenumbruch
    }

    /// A run of text.
    public struct Lauf: Sendable, Hashable {
        public var text: String
        public var istFett: Bool

        public init(_ text: String, fett: Bool = false) {
            self.text = text
            istFett = fett
        }
    }

    public struct Listenpunkt: Sendable, Hashable {
        public var laeufe: [Lauf]

        public init(_ laeufe: [Lauf]) { self.laeufe = laeufe }
    }

    public struct Tabelle: Sendable, Hashable {
        /// Says what the table holds, for those who hear it.
        public var beschriftung: String
        public var kopf: [String]
        /// Each row as long as `kopf`.
        public var zeilen: [[String]]

        public init(beschriftung: String, kopf: [String], zeilen: [[String]]) {
            self.beschriftung = beschriftung
            self.kopf = kopf
            self.zeilen = zeilen
        }
    }
}

/// The letterhead of the authority, filled from its template.
public struct Briefkopf: Sendable, Hashable, Codable {
    /// „Stadt Seenmark · Ausländerbehörde“
    public var behoerde: String
    /// Lines of the sender's address.
    public var anschrift: [String]
    /// Name and value: „Unser Zeichen“, „Datum“, „Zimmer“, „Telefon“.
    public var angaben: [Angabe]
    /// Lines of the foot: opening hours, bank, data protection.
    public var fuss: [String]

    public struct Angabe: Sendable, Hashable, Codable {
        public var name: String
        public var wert: String

        public init(name: String, wert: String) {
            self.name = name
            self.wert = wert
        }
    }

    public init(behoerde: String, anschrift: [String], angaben: [Angabe], fuss: [String]) {
        self.behoerde = behoerde
        self.anschrift = anschrift
        self.angaben = angaben
        self.fuss = fuss
    }
}
