// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// One wording of a Vorschrift.
public struct Fassung: Sendable, Hashable, Codable {
    /// sha256 (64 hex digits, lower case) of the file that holds the wording. Identifies the Fassung.
    public var sha256: String
    /// Path as given at import, relative to the imported folder; `archive.zip#name` for what lay in an archive.
    public var datei: String
    /// The day from which this wording is known (Abruf of a law, date of a decree). Not necessarily the day of force.
    public var bekanntAb: Stichtag?
    /// What the text says about its own force, with the place where it says so.
    public var geltungsangaben: [Geltungsangabe]
    /// „zuletzt geändert durch Art. 4 G v. 8.10.2023 I Nr. 271“
    public var stand: String?
    /// Hints of the publisher, such as changes that are announced and not yet worked in.
    public var hinweise: [String]
    /// Number of pages; 1 where the format has none.
    public var seiten: Int
    /// MIME type of the original.
    public var medientyp: String
    /// The pages without a text layer; their text is that of text recognition.
    public var bildseiten: [Bildseite]
    /// A sentence about its own force whose day could not be read on the picture; while it stands, the force is unclear.
    public var unlesbareGeltung: String?

    /// No page has a text layer.
    public var istScan: Bool { !bildseiten.isEmpty && bildseiten.count == seiten }

    public init(
        sha256: String, datei: String, bekanntAb: Stichtag? = nil, geltungsangaben: [Geltungsangabe] = [],
        stand: String? = nil, hinweise: [String] = [], seiten: Int = 1, medientyp: String, bildseiten: [Bildseite] = [],
        unlesbareGeltung: String? = nil
    ) {
        self.sha256 = sha256
        self.datei = datei
        self.bekanntAb = bekanntAb
        self.geltungsangaben = geltungsangaben
        self.stand = stand
        self.hinweise = hinweise
        self.seiten = seiten
        self.medientyp = medientyp
        self.bildseiten = bildseiten
        self.unlesbareGeltung = unlesbareGeltung
    }
}

/// A page that is a picture, read by text recognition.
public struct Bildseite: Sendable, Hashable, Codable {
    /// From 1.
    public var seite: Int
    /// Mean confidence of what was read, in percent; 0 if nothing was found.
    public var sicherheit: Int

    public init(seite: Int, sicherheit: Int) {
        self.seite = seite
        self.sicherheit = sicherheit
    }

    /// „Durch Texterkennung gelesen (Sicherheit 94 %)“
    public var anzeige: String { "Durch Texterkennung gelesen (Sicherheit \(sicherheit) %)" }
}

extension Fassung {
    /// How the page was read, if it is a picture; nil for pages with a text layer.
    public func bildseite(_ nummer: Int?) -> Bildseite? {
        nummer.flatMap { nummer in bildseiten.first { $0.seite == nummer } }
    }

    /// The file as it was handed in: for an attachment the e-mail that brought it, else `datei`.
    public var eingespielteDatei: String { Self.eingespielteDatei(datei) }

    /// The same for the path of any file.
    public static func eingespielteDatei(_ datei: String) -> String {
        guard let raute = datei.firstIndex(of: "#"), datei[..<raute].lowercased().hasSuffix(".eml") else {
            return datei
        }
        return String(datei[..<raute])
    }
}

/// A statement of a text about its own force („Dieser Erlass tritt mit Ablauf des 31.12.2027 außer Kraft.“).
public struct Geltungsangabe: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable {
        /// in force from this day on
        case inKraftAb
        /// in force up to and including this day
        case inKraftBis
    }

    public var art: Art
    public var tag: Stichtag
    /// The sentence that says so, verbatim.
    public var beleg: String

    public init(art: Art, tag: Stichtag, beleg: String) {
        self.art = art
        self.tag = tag
        self.beleg = beleg
    }
}
