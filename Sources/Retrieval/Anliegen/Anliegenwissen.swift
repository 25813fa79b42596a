// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText

/// An Anliegen and how questions and the subjects of decrees speak of it.
public struct Anliegenwissen: Sendable {
    public var anliegen: Anliegen
    /// Words of the law and of subjects.
    public var worte: [Wortmuster]
    /// Words of everyday and office speech, for questions alone.
    public var alltag: [Wortmuster]

    public init(anliegen: Anliegen, worte: [Wortmuster], alltag: [Wortmuster]) {
        self.anliegen = anliegen
        self.worte = worte
        self.alltag = alltag
    }
}
