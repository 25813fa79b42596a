// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A statement as a model wrote it: a claim that nobody has checked. No page takes it; see `Aussagepruefung`.
public struct Entwurfsaussage: Sendable, Hashable {
    public var text: String
    /// The short tokens of its sources, as they were handed out („Q1“).
    public var quellen: [String]
    /// The words of the source that it says it rests on; „…“ leaves words out. Empty if it names none.
    public var zitat: String

    public init(text: String, quellen: [String], zitat: String = "") {
        self.text = text
        self.quellen = quellen
        self.zitat = zitat
    }
}
