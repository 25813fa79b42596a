// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A set of questions answered with a model, as it is kept.
public struct Modellauswertung: Sendable, Hashable, Codable {
    /// Version of this form, for later readers.
    public var format = 1
    /// Name of the model; nil: the extract was measured. A model may have been set up without a name.
    public var modell: String?
    public var satz: Auswertungslauf.Satz
    /// ISO 8601, UTC.
    public var zeitpunkt: String
    public var bestand: Auswertungslauf.Bestand
    /// Version of the program.
    public var version: String
    /// Questions in the set; more than `fragen` where only some were put.
    public var imSatz: Int
    /// What must be known to read the figures, German.
    public var hinweise: [String]
    public var fragen: [Modellergebnis]

    public init(
        modell: String?, satz: Auswertungslauf.Satz, zeitpunkt: String, bestand: Auswertungslauf.Bestand,
        version: String, imSatz: Int, hinweise: [String] = [], fragen: [Modellergebnis]
    ) {
        self.modell = modell
        self.satz = satz
        self.zeitpunkt = zeitpunkt
        self.bestand = bestand
        self.version = version
        self.imSatz = imSatz
        self.hinweise = hinweise
        self.fragen = fragen
    }

    /// The figures of all questions.
    public var kennzahlen: Modellkennzahlen { Modellkennzahlen(fragen) }

    /// The figures by kind of question, in the order of their names.
    public var nachTyp: [(typ: String, kennzahlen: Modellkennzahlen)] {
        Dictionary(grouping: fragen, by: \.typ).sorted { $0.key < $1.key }.map { ($0.key, Modellkennzahlen($0.value)) }
    }

    /// Why statements were removed, by the first reason of each, the most frequent first.
    public var entfernungsgruende: [(art: String, aussagen: Int)] {
        let arten = fragen.flatMap { $0.antwort?.entwurf?.entfernt ?? [] }.compactMap(\.arten.first)
        return Dictionary(grouping: arten, by: \.self).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// Why no draft came, each sentence with the number of questions.
    public var ausfallgruende: [(grund: String, fragen: Int)] {
        let gruende = fragen.compactMap { $0.antwort?.entwurf?.ausgefallen }
        return Dictionary(grouping: gruende, by: \.self).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}
