// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// What search needs of one state of the corpus, computed once a state.
final class CorpusView: Sendable {
    let snapshot: CorpusSnapshot
    /// sha256 → position in `snapshot.fassungen`
    let fassung: [String: Int]
    /// Folded name of a Vorschrift (Kurzname, other names) → Fassungen.
    private let benannt: [String: [Int]]
    /// Normalised Aktenzeichen → Fassungen.
    private let aktenzeichen: [String: [Int]]
    /// Kennung of a Vorschrift → Fassungen.
    let vorschrift: [String: [Int]]

    /// The Anliegen of a decree's subject, by its title.
    let nachTitel: [String: [Anliegenerkennung.Fund]]
    private let gegenstaende: [[Anliegenerkennung.Fund]]
    /// Anliegen → Fassungen of decrees about it, with the weight of the Anliegen in the subject.
    private let nachAnliegen: [Int: [(fassung: Int, gewicht: Double)]]

    /// - Parameter gegenstand: the Anliegen of a subject line.
    init(_ snapshot: CorpusSnapshot, gegenstand: (String) -> [Anliegenerkennung.Fund] = { _ in [] }) {
        self.snapshot = snapshot
        var fassung: [String: Int] = [:]
        var benannt: [String: [Int]] = [:]
        var aktenzeichen: [String: [Int]] = [:]
        var vorschrift: [String: [Int]] = [:]
        var nachTitel: [String: [Anliegenerkennung.Fund]] = [:]
        var nachAnliegen: [Int: [(fassung: Int, gewicht: Double)]] = [:]
        for (index, eintrag) in snapshot.fassungen.enumerated() {
            fassung[eintrag.fassung.sha256] = index
            let work = eintrag.vorschrift
            vorschrift[work.kennung, default: []].append(index)
            for name in Set(([work.kurz] + work.auchGenannt).map(Self.folded)) {
                benannt[name, default: []].append(index)
            }
            if !eintrag.istAbgeloest, !work.hatEigeneNormen {
                nachTitel[work.titel] = nachTitel[work.titel] ?? gegenstand(work.titel)
            }
            if let az = work.aktenzeichenNormalisiert { aktenzeichen[az, default: []].append(index) }
        }
        self.fassung = fassung
        self.benannt = benannt
        self.aktenzeichen = aktenzeichen
        self.vorschrift = vorschrift
        gegenstaende = snapshot.fassungen.map { eintrag in
            Self.gegenstand(eintrag, snapshot, nachTitel, aktenzeichen)
        }
        for (index, funde) in gegenstaende.enumerated() {
            for fund in funde { nachAnliegen[fund.anliegen, default: []].append((index, fund.gewicht)) }
        }
        self.nachTitel = nachTitel
        self.nachAnliegen = nachAnliegen
    }

    /// Fassungen of decrees whose subject is the Anliegen.
    func fassungen(anliegen: Int) -> [(fassung: Int, gewicht: Double)] { nachAnliegen[anliegen] ?? [] }

    /// The Anliegen of the subject of a decree; empty for a law.
    func gegenstand(_ fassung: Int) -> [Anliegenerkennung.Fund] { gegenstaende[fassung] }

    /// An Anlage that came as a file of its own („Anlage zum Erlass vom …“) is about what its decree is about.
    private static func gegenstand(
        _ eintrag: GespeicherteFassung, _ snapshot: CorpusSnapshot, _ nachTitel: [String: [Anliegenerkennung.Fund]],
        _ aktenzeichen: [String: [Int]]
    ) -> [Anliegenerkennung.Fund] {
        guard !eintrag.istAbgeloest, !eintrag.vorschrift.hatEigeneNormen else { return [] }
        let eigene = nachTitel[eintrag.vorschrift.titel] ?? []
        guard eigene.isEmpty, let az = eintrag.vorschrift.aktenzeichenNormalisiert else { return eigene }
        let verwandte = (aktenzeichen[az] ?? []).filter {
            snapshot.fassungen[$0].vorschrift.datum == eintrag.vorschrift.datum
        }
        return verwandte.lazy.compactMap { nachTitel[snapshot.fassungen[$0].vorschrift.titel] }
            .first { !$0.isEmpty } ?? []
    }

    /// Position of the Fassung that holds the passage.
    func fassung(of id: PassageID) -> Int? {
        var (low, high) = (0, snapshot.fassungen.count)
        while low < high {
            let middle = (low + high) / 2
            if snapshot.fassungen[middle].passagen.upperBound <= id.rawValue { low = middle + 1 } else { high = middle }
        }
        guard low < snapshot.fassungen.count else { return nil }
        if snapshot.fassungen[low].passagen.contains(id.rawValue) { return low }
        return nil
    }

    /// Fassungen of the Vorschrift with this name.
    func fassungen(genannt name: String) -> [Int] { benannt[Self.folded(name)] ?? [] }

    /// Fassungen of the Vorschriften with this normalised Aktenzeichen.
    func fassungen(aktenzeichen az: String) -> [Int] { aktenzeichen[az] ?? [] }

    private static func folded(_ name: String) -> String { FoldedWords(name).words.joined(separator: " ") }
}
