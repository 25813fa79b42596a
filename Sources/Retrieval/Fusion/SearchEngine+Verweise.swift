// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// The graph of norms: what the nearest passages refer to is looked at too, for a decree names the provision that it
/// explains, and a § the one that it builds on.
extension SearchEngine {
    /// Passages whose references are followed, of those nearest by words and of those nearest by meaning.
    private static let ausgang = 8
    /// Provisions that are looked at.
    private static let meisteZiele = 6
    /// Passages of one provision.
    private static let meisteStellen = 4

    func folgeVerweisen(_ lauf: inout Suchlauf) async throws {
        let naechste = vorreihung(lauf)
        var gewichte: [Verweis: Double] = [:]
        let stellen = try await corpus.verweise(naechste.keys.sorted())
        for (id, stelle) in stellen.sorted(by: { $0.key < $1.key }) {
            let ziele = Set(stelle.verweise).subtracting([eigener(id, stelle, lauf)].compactMap(\.self))
            // Who refers to many provisions says little about each.
            let anteil = (naechste[id] ?? 0) / Double(max(1, ziele.count)).squareRoot()
            for ziel in ziele { gewichte[ziel, default: 0] += anteil }
        }
        try await sammle(gewichte, &lauf)
    }

    /// The passages nearest by words and by meaning, with a weight that falls with the rank.
    private func vorreihung(_ lauf: Suchlauf) -> [PassageID: Double] {
        let worte = lauf.kandidaten.filter { $0.value.lexikalisch > 0 }
            .sorted { ($1.value.lexikalisch, $0.key) < ($0.value.lexikalisch, $1.key) }.map(\.key)
        var result: [PassageID: Double] = [:]
        for ids in [worte[...].prefix(Self.ausgang), lauf.bedeutung.naechste.prefix(Self.ausgang)] {
            for (rank, id) in ids.enumerated() { result[id, default: 0] += 1 / Double(2 + rank) }
        }
        return result
    }

    /// The provision that the passage is part of.
    private func eigener(_ id: PassageID, _ stelle: Verweisstelle, _ lauf: Suchlauf) -> Verweis? {
        lauf.view.fassung(of: id).map {
            Verweis(gesetz: lauf.view.snapshot.fassungen[$0].vorschrift.kurz, bezeichnung: stelle.bezeichnung)
        }
    }

    private func sammle(_ gewichte: [Verweis: Double], _ lauf: inout Suchlauf) async throws {
        let ziele = gewichte.sorted { a, b in
            a.value == b.value
                ? (a.key.gesetz, a.key.bezeichnung) < (b.key.gesetz, b.key.bezeichnung) : a.value > b.value
        }.prefix(Self.meisteZiele)
        guard let groesstes = ziele.first?.value else { return }
        let passagen = try await passagen(ziele.map { Normstelle(verweis: $0.key) }, lauf)
        for (stellen, (_, gewicht)) in zip(passagen, ziele) {
            for stelle in stellen.prefix(Self.meisteStellen) {
                lauf.kandidaten[stelle.id, default: Suchlauf.Kandidat()].verwiesen = gewicht / groesstes
            }
        }
    }

    /// The part of a passage's score for what refers to it.
    func nachVerweis(_ kandidat: Suchlauf.Kandidat) -> [Explanation] {
        guard kandidat.verwiesen > 0 else { return [] }
        return [Explanation("Darauf verweisen nahe Stellen", parameter.verweis * kandidat.verwiesen)]
    }

    private static let jahre = 20.0

    /// The part of a decree's score for its age on the Stichtag; a law has its wordings for that.
    func nachAlter(_ fassung: Int, _ lauf: Suchlauf) -> [Explanation] {
        let vorschrift = lauf.view.snapshot.fassungen[fassung].vorschrift
        guard !vorschrift.istAmtlichesGesetz, let datum = vorschrift.datum else { return [] }
        let alter = Double(max(0, lauf.request.stichtag.tage - datum.tage)) / 365.25
        let wert = parameter.neuheit * max(0, 1 - alter / Self.jahre)
        return wert > 0 ? [Explanation("Jüngere Regelung", wert)] : []
    }
}
