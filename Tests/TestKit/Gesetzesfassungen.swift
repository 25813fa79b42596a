// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Foundation
public import Testing

/// Real laws in time, `gesetze-fassungen` of the test data.
///
/// In a debug build all pairs take minutes; without `FUNDSTELLE_ALLE_FASSUNGEN=1` every fourth is looked at.
public enum Gesetzesfassungen: Sendable {
    /// Consecutive wordings of one law, by the paths of their files.
    public struct Paar: Sendable, CustomTestStringConvertible {
        public let alt: String
        public let neu: String

        public var testDescription: String { "\(alt) → \(neu)" }
    }

    public static let ordner = "gesetze-fassungen"

    public static var sindDa: Bool { TestCorpus.url(ordner) != nil }

    public static let paare: [Paar] = {
        let alle = gesetze.flatMap { zip($0, $0.dropFirst()).map { Paar(alt: $0, neu: $1) } }
        let mitAllen = ProcessInfo.processInfo.environment["FUNDSTELLE_ALLE_FASSUNGEN"] == "1"
        return mitAllen ? alle : alle.enumerated().filter { $0.offset % 4 == 1 }.map(\.element)
    }()

    /// The files of each law, oldest first.
    private static var gesetze: [[String]] {
        Dictionary(grouping: TestCorpus.files(in: ordner, suffix: ".xml")) { $0.split(separator: "/").first ?? "" }
            .values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
