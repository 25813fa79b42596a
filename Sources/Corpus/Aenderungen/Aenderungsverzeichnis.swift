// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// All changes at one state of the corpus, sorted out once for all who ask.
public struct Aenderungsverzeichnis: Sendable {
    /// The newest day first; those whose day is still to come are among them.
    public let alle: [Aenderung]
    /// Without what the import brought that filled an empty corpus.
    public let nachErstaufnahme: [Aenderung]
    /// Number of wordings that import brought, by the day they are listed under.
    public let erstaufnahme: [Stichtag: Int]
    /// Länder and issuers of all changes, in alphabetical order; without empty ones.
    public let laender: [String]
    public let normgeber: [String]

    init(_ alle: [Aenderung]) {
        self.alle = alle
        nachErstaufnahme = alle.filter { !$0.istErstaufnahme }
        erstaufnahme = alle.reduce(into: [:]) { zahlen, aenderung in
            guard aenderung.istErstaufnahme, aenderung.art == .neu || aenderung.art == .neueFassung else { return }
            zahlen[aenderung.tag, default: 0] += 1
        }
        laender = Set(alle.compactMap(\.land)).subtracting([""]).sorted()
        normgeber = Set(alle.map(\.normgeber)).subtracting([""]).sorted()
    }
}
