// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Retrieval

/// What is run: each stage can be measured alone.
public enum Auswertungsstufe: String, Sendable, Hashable, Codable, CaseIterable {
    case suche
    case antwort
    case beides

    /// Whether search alone is asked.
    public var mitSuche: Bool { self != .antwort }
    /// Whether questions are answered.
    public var mitAntwort: Bool { self != .suche }
}

/// One run of a question set, as it is kept.
public struct Auswertungslauf: Sendable, Hashable, Codable {
    /// Why the set was run.
    public enum Anlass: String, Sendable, Hashable, Codable {
        /// Somebody asked for it. Such a run is what later ones are measured by.
        case befehl
        /// The corpus had changed.
        case aufnahme
    }

    /// The set that was run.
    public struct Satz: Sendable, Hashable, Codable {
        /// Name of its file without the ending.
        public var name: String
        public var sha256: String

        public init(name: String, sha256: String) {
            self.name = name
            self.sha256 = sha256
        }
    }

    /// The corpus that was asked.
    public struct Bestand: Sendable, Hashable, Codable {
        /// Grows with every change of the corpus.
        public var stand: Int64
        public var fassungen: Int
        public var passagen: Int
        /// How it stood with search by meaning, in German; nil if unknown.
        public var vektoren: String?

        public init(stand: Int64, fassungen: Int, passagen: Int, vektoren: String? = nil) {
            self.stand = stand
            self.fassungen = fassungen
            self.passagen = passagen
            self.vektoren = vektoren
        }
    }

    /// Version of this form, for later readers.
    public var format = 1
    public var satz: Satz
    /// ISO 8601, UTC.
    public var zeitpunkt: String
    public var anlass: Anlass
    public var bestand: Bestand
    public var verfahren: Suchverfahren
    public var stufe: Auswertungsstufe
    /// Version of the program.
    public var version: String
    /// What must be known to read the figures, German: lines that could not be read, what search said about itself.
    public var hinweise: [String]
    public var fragen: [Frageergebnis]

    public init(
        satz: Satz, zeitpunkt: String, anlass: Anlass = .befehl, bestand: Bestand, verfahren: Suchverfahren,
        stufe: Auswertungsstufe, version: String, hinweise: [String] = [], fragen: [Frageergebnis]
    ) {
        self.satz = satz
        self.zeitpunkt = zeitpunkt
        self.anlass = anlass
        self.bestand = bestand
        self.verfahren = verfahren
        self.stufe = stufe
        self.version = version
        self.hinweise = hinweise
        self.fragen = fragen
    }

    /// The figures of all questions.
    public var kennzahlen: Kennzahlen { Kennzahlen(fragen) }

    /// The figures by kind of question, in the order of their names.
    public var nachTyp: [(typ: String, kennzahlen: Kennzahlen)] {
        Dictionary(grouping: fragen, by: \.typ).sorted { $0.key < $1.key }.map { ($0.key, Kennzahlen($0.value)) }
    }
}

extension Suchverfahren {
    /// As a reader sees it.
    public var auswertungsname: String {
        switch self {
        case .worte: "Wörter"
        case .bedeutung: "Bedeutung"
        case .beide: "beides"
        }
    }
}
