// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A document to be submitted.
public struct Unterlage: Sendable, Hashable, Codable {
    public enum Stand: String, Sendable, Hashable, Codable, CaseIterable {
        case erforderlich
        /// Only where `bedingung` holds.
        case bedingt
        /// One of `alternativen` is enough.
        case alternativ
        /// Need not be submitted.
        case entbehrlich
    }

    /// As the sentence names it.
    public var name: String
    public var stand: Stand
    public var bedingung: String?
    /// Empty unless several documents do equally.
    public var alternativen: [String]
    /// UTF-8 offsets of the name in the text of the Abschnitt.
    public var bereich: Range<Int>

    public init(
        name: String, stand: Stand, bedingung: String? = nil, alternativen: [String] = [], bereich: Range<Int>
    ) {
        self.name = name
        self.stand = stand
        self.bedingung = bedingung
        self.alternativen = alternativen
        self.bereich = bereich
    }
}
