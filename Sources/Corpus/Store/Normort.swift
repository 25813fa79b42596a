// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A provision in one Fassung, or one Absatz of it.
public struct Normort: Sendable, Hashable {
    /// sha256
    public var fassung: String
    /// „§ 16b“
    public var bezeichnung: String
    /// „3“; nil: the whole provision.
    public var absatz: String?

    public init(fassung: String, bezeichnung: String, absatz: String? = nil) {
        self.fassung = fassung
        self.bezeichnung = bezeichnung
        self.absatz = absatz
    }
}

/// A passage of a provision, without its text.
public struct Normpassage: Sendable, Hashable {
    public var id: PassageID
    /// Whether it holds some of the Absatz that was asked for; true as well where the provision has no such Absatz.
    public var trifft: Bool

    public init(id: PassageID, trifft: Bool) {
        self.id = id
        self.trifft = trifft
    }
}

extension CorpusReading {
    /// One after the other, by reading Abschnitte and passages whole.
    public func passagen(an orte: [Normort]) async throws -> [[Normpassage]] {
        var result: [[Normpassage]] = []
        for ort in orte {
            var passagen: [Normpassage] = []
            for abschnitt in try await abschnitte(fassung: ort.fassung, bezeichnung: ort.bezeichnung) {
                let teil = abschnitt.bereich(absatz: ort.absatz)
                passagen += try await self.passagen(fassung: ort.fassung, abschnitt: abschnitt.ordnung).map {
                    Normpassage(id: $0.id, trifft: teil?.overlaps($0.passage.bereich) ?? true)
                }
            }
            result.append(passagen)
        }
        return result
    }
}

extension Abschnitt {
    /// Where an Absatz stands, in UTF-8 offsets; nil if there is none of that number or none is asked for.
    public func bereich(absatz: String?) -> Range<Int>? {
        absatz.flatMap { absatz in teile.first { $0.pfad == "Abs. \(absatz)" }?.bereich }
    }
}
