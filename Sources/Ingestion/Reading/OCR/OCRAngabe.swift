// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// That a page was read by text recognition, and how sure that is.
public struct OCRAngabe: Sendable, Hashable, Codable {
    /// Mean over the words, weighted by their length, 0…1; 0 for a page on which nothing was found.
    public var sicherheit: Double
    /// Words that were mended because their context proved a misreading.
    public var ausgebessert: Int

    public init(sicherheit: Double, ausgebessert: Int = 0) {
        self.sicherheit = sicherheit
        self.ausgebessert = ausgebessert
    }
}
