// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// An entry of the subject index to the laws, as commentaries print one: under which words people look for what a
/// provision settles.
public struct Sachverzeichniseintrag: Sendable, Hashable {
    /// The provision that answers, with its Absatz where only that one does.
    public var stelle: Normstelle
    /// Phrases of everyday and office speech („als Student jobben“), each of a few words.
    public var wendungen: [String]

    public init(stelle: Normstelle, wendungen: [String]) {
        self.stelle = stelle
        self.wendungen = wendungen
    }

    /// What is embedded of it.
    var einbettungstext: String { wendungen.joined(separator: ", ") }
}
