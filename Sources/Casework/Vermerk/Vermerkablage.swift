// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// A released Vermerk as it is kept: its canonical JSON, and the files made of it.
public struct Vermerkakte: Sendable, Hashable {
    /// Of `json`; names the Vermerk.
    public var sha256: String
    public var vorgang: VorgangID
    public var json: [UInt8]
    public var docx: [UInt8]
    public var pdf: [UInt8]
    /// The places that it cites.
    public var stellen: Set<Corpus.Fundstelle>

    public init(
        sha256: String, vorgang: VorgangID, json: [UInt8], docx: [UInt8], pdf: [UInt8],
        stellen: Set<Corpus.Fundstelle>
    ) {
        self.sha256 = sha256
        self.vorgang = vorgang
        self.json = json
        self.docx = docx
        self.pdf = pdf
        self.stellen = stellen
    }
}

extension Vermerk {
    /// The places that it cites.
    public var stellen: Set<Corpus.Fundstelle> {
        let belege = punkte.flatMap(\.belege) + nachforderungen.compactMap(\.fristbeleg)
        return Set(belege.map(\.fundstelle))
    }
}

/// What became of the sources of a released Vermerk; stands beside it, never in it.
public struct Vermerkhinweis: Sendable, Hashable, Codable {
    /// sha256 of the Vermerk.
    public var vermerk: String
    /// `Aenderung.kennung`; a Vermerk has one note of each change.
    public var anlass: String
    /// German: „Der zitierte Erlass wurde am 01.03.2027 aufgehoben.“
    public var text: String
    public var um: Zeitmarke

    public init(vermerk: String, anlass: String, text: String, um: Zeitmarke) {
        self.vermerk = vermerk
        self.anlass = anlass
        self.text = text
        self.um = um
    }
}

/// Why a Vermerk is not kept.
public enum Ablagefehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// Something else lies under this sum already.
    case andererInhalt(sha256: String)
    /// The sum is not that of the bytes.
    case falscheSumme(sha256: String)
    case unbekannt(sha256: String)

    public var description: String {
        switch self {
        case .andererInhalt(let sha256):
            "Zum Vermerk \(sha256.prefix(12)) ist schon etwas anderes abgelegt. Ein freigegebener Vermerk wird nicht "
                + "geändert; bitte geben Sie einen neuen frei."
        case .falscheSumme(let sha256):
            "Die Summe \(sha256.prefix(12)) ist nicht die des Vermerks. Bitte geben Sie ihn noch einmal frei."
        case .unbekannt(let sha256): "Den Vermerk \(sha256.prefix(12)) gibt es nicht oder nicht mehr."
        }
    }
}

/// Keeps released Vermerke for ever as they are. Only the deletion of their Vorgang takes them away.
public protocol Vermerkablage: Sendable {
    /// Keeps a Vermerk; the same again changes nothing.
    /// - Throws: `Ablagefehler` if other content lies under its sum, or the sum is wrong;
    ///   `Vorgangsfehler.unbekannterVorgang` if its Vorgang is not there.
    func lege(_ akte: Vermerkakte) async throws

    /// Nil if there is none.
    func vermerk(_ sha256: String) async throws -> Vermerkakte?

    /// sha256 of all Vermerke that cite one of these places, by their numbers (`Vorgangsspeicher.gezeigteStellen`), with
    /// those they cite.
    func vermerke(stellen: Set<Int64>) async throws -> [String: [Int64]]

    /// sha256 of all Fassungen that some Vermerk cites.
    func zitierteFassungen() async throws -> Set<String>

    /// Notes something beside a Vermerk.
    /// - Returns: false if this change is noted already.
    /// - Throws: `Ablagefehler.unbekannt` if there is no such Vermerk.
    func merke(_ hinweis: Vermerkhinweis) async throws -> Bool

    /// In the order they were noted.
    func hinweise(_ vermerk: String) async throws -> [Vermerkhinweis]
}
