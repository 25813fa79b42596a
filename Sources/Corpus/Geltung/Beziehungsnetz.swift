// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Which text of the corpus says what about which other: all relations with their targets looked up, in both directions.
///
/// Superseded files say nothing any more and are no targets.
public struct Beziehungsnetz: Sendable {
    /// What one Fassung says about another Vorschrift.
    public struct Kante: Sendable, Hashable {
        /// sha256 of the Fassung that says so.
        public var quelle: String
        /// sha256 of the Fassungen that are meant; empty if what is meant is not in the corpus or not clear.
        public var ziele: [String]
        public var beziehung: Beziehung
        /// First day of the effect, as far as a text or a date tells it.
        public var ab: Stichtag?

        public init(quelle: String, ziele: [String], beziehung: Beziehung, ab: Stichtag?) {
            self.quelle = quelle
            self.ziele = ziele
            self.beziehung = beziehung
            self.ab = ab
        }
    }

    /// All relations, by source.
    public let kanten: [Kante]
    private let nachQuelle: [String: [Int]]
    private let nachZiel: [String: [Int]]

    /// The relations of these texts; those that a person has rejected are left out.
    public init(_ eingaben: [GeltungRechner.Eingabe]) {
        let datum = Dictionary(
            eingaben.map { ($0.fassung.sha256, $0.vorschrift.datum ?? $0.fassung.bekanntAb) },
            uniquingKeysWith: { a, _ in a })
        let aufgeloest = GeltungRechner.beziehungen(eingaben)
        let kanten = aufgeloest.keys.sorted().flatMap { quelle in
            aufgeloest[quelle, default: []].map { eine in
                Kante(
                    quelle: quelle, ziele: eine.ziele, beziehung: eine.beziehung,
                    ab: eine.beziehung.wirkungAb ?? datum[quelle] ?? nil)
            }
        }
        self.kanten = kanten
        nachQuelle = Dictionary(grouping: kanten.indices) { kanten[$0].quelle }
        var nachZiel: [String: [Int]] = [:]
        for (index, kante) in kanten.enumerated() {
            for ziel in kante.ziele { nachZiel[ziel, default: []].append(index) }
        }
        self.nachZiel = nachZiel
    }

    /// The relations of everything that a corpus holds.
    public init(_ corpus: any CorpusReading, snapshot: CorpusSnapshot) async throws {
        let beziehungen = try await corpus.alleBeziehungen()
        self.init(
            snapshot.fassungen.filter { !$0.istAbgeloest && !$0.istDoppel }.map {
                GeltungRechner.Eingabe(
                    vorschrift: $0.vorschrift, fassung: $0.fassung,
                    beziehungen: beziehungen[$0.fassung.sha256] ?? [])
            })
    }

    /// What a Fassung says about others, in the order of its text.
    public func ausgehend(von sha256: String) -> [Kante] { (nachQuelle[sha256] ?? []).map { kanten[$0] } }

    /// What others say about a Fassung, by the day of the effect.
    public func eingehend(auf sha256: String) -> [Kante] {
        (nachZiel[sha256] ?? []).map { kanten[$0] }.sorted {
            ($0.ab?.tage ?? .max, $0.quelle) < ($1.ab?.tage ?? .max, $1.quelle)
        }
    }
}
