// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering
internal import Norms

/// What became of one question in a run.
public struct Frageergebnis: Sendable, Hashable, Codable {
    /// What search gave.
    public struct Suche: Sendable, Hashable, Codable {
        /// Ranks of the hits that brought a place which answers the question, ascending.
        public var raenge: [Int]
        /// How many such hits there could be.
        public var moegliche: Int
        public var ms: Double

        public init(raenge: [Int], moegliche: Int, ms: Double) {
            self.raenge = raenge
            self.moegliche = moegliche
            self.ms = ms
        }

        /// Rank of the first place, nil if none was among the hits.
        public var rang: Int? { raenge.first }
    }

    /// What was answered.
    public struct Antwort: Sendable, Hashable, Codable {
        public var status: Answering.Antwort.Status
        /// Number of the first statement that rests on a place which answers the question; 1 is the first.
        public var aussage: Int?
        /// Whether nothing but laws and regulations was quoted.
        public var nurGesetze: Bool
        public var ms: Double

        public init(status: Answering.Antwort.Status, aussage: Int?, nurGesetze: Bool = false, ms: Double) {
            self.status = status
            self.aussage = aussage
            self.nurGesetze = nurGesetze
            self.ms = ms
        }

        /// Whether the program said that it has no answer.
        public var istEnthaltung: Bool { status == .keineFundstelle || status == .abgelehnt }
    }

    public var id: String
    public var frage: String
    /// ISO 8601, as the set says; nil: the day of the run.
    public var stichtag: String?
    public var typ: String
    public var istBeantwortbar: Bool
    public var gesetzMoeglich: Bool
    /// Nil if search was not run alone.
    public var suche: Suche?
    /// Nil if nothing was answered.
    public var antwort: Antwort?
    /// Why a stage failed.
    public var fehler: String?

    public init(_ frage: Prueffrage) {
        id = frage.id
        self.frage = frage.frage
        stichtag = frage.stichtag?.iso
        typ = frage.typ
        istBeantwortbar = frage.istBeantwortbar
        gesetzMoeglich = frage.gesetzMoeglich
    }

    /// By which questions of two runs are known to be the same.
    public var schluessel: String { "\(stichtag ?? "heute")|\(frage)" }
}
