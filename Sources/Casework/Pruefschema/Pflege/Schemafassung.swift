// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// One version of a Prüfschema as it is kept: its text, who wrote it, who approved it.
///
/// The text is what was read and approved, byte for byte; `sha256` names it. Once approved it never changes.
public struct Schemafassung: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        /// Can be changed and thrown away; no Vorgang begins with it.
        case entwurf
        case freigegeben
        /// No Vorgang begins with it any more; those that did keep it.
        case zurueckgezogen

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .entwurf: "Entwurf"
            case .freigegeben: "freigegeben"
            case .zurueckgezogen: "zurückgezogen"
            }
        }
    }

    /// Something that somebody did with the text, and why.
    public struct Schritt: Sendable, Hashable, Codable {
        public var durch: Akteur
        public var um: Zeitmarke
        public var bemerkung: String

        public init(durch: Akteur, um: Zeitmarke, bemerkung: String) {
            self.durch = durch
            self.um = um
            self.bemerkung = bemerkung
        }
    }

    /// Who approved it; `am` is the day of the place, which the text of the schema would name.
    public struct Freigabeschritt: Sendable, Hashable, Codable {
        public var schritt: Schritt
        public var am: Stichtag

        public init(schritt: Schritt, am: Stichtag) {
            self.schritt = schritt
            self.am = am
        }
    }

    /// A draft bears the number that it will have.
    public var verweis: Schemaverweis
    public var yaml: String
    /// Of the UTF-8 of `yaml`, 64 hex digits.
    public var sha256: String
    public var status: Status
    /// Came with the program: approved before, never withdrawn.
    public var istAusgeliefert: Bool
    /// Everybody who wrote at it, in order; the last wrote the text as it is. None of them can approve it.
    public var beitraege: [Schritt]
    /// Who handed the draft in for approval; nil while it is being written.
    public var einreichung: Schritt?
    /// Who gave the draft back, and why; nil once it is handed in again.
    public var rueckgabe: Schritt?
    public var freigabe: Freigabeschritt?
    public var ruecknahme: Schritt?

    public init(
        verweis: Schemaverweis, yaml: String, sha256: String, status: Status, istAusgeliefert: Bool = false,
        beitraege: [Schritt], einreichung: Schritt? = nil, rueckgabe: Schritt? = nil,
        freigabe: Freigabeschritt? = nil, ruecknahme: Schritt? = nil
    ) {
        self.verweis = verweis
        self.yaml = yaml
        self.sha256 = sha256
        self.status = status
        self.istAusgeliefert = istAusgeliefert
        self.beitraege = beitraege
        self.einreichung = einreichung
        self.rueckgabe = rueckgabe
        self.freigabe = freigabe
        self.ruecknahme = ruecknahme
    }
}

/// Why a step with a Prüfschema is refused: German, with what to do.
public struct Schemapflegefehler: Error, Sendable, Hashable, CustomStringConvertible {
    public let grund: String
    /// What has to be mended in the text, if that is the reason.
    public let befunde: [Schemabefund]

    public init(_ grund: String, befunde: [Schemabefund] = []) {
        self.grund = grund
        self.befunde = befunde
    }

    public var description: String { ([grund] + befunde.map(\.description)).joined(separator: "\n") }
}
