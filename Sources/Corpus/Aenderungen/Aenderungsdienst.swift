// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Answers what has changed and for whom. It keeps what it has worked out for as long as the corpus stays as it is.
public actor Aenderungsdienst {
    private let corpus: any CorpusReading
    private let ereignisbuch: any EreignisReading
    /// All Anliegen there are, in the order of the data.
    public nonisolated let anliegen: [Anliegen]
    private var ereignisse: [Ereignis] = []
    private var bekannt: Stand?
    private var bekanntesNetz: (corpusstand: Int64, netz: Beziehungsnetz)?
    private var vergleiche: [Vergleichspaar: [Abschnittsaenderung]] = [:]

    private struct Stand {
        let corpusstand: Int64
        let ereigniszahl: Int
        let tafel: Anliegentafel
        let verzeichnis: Aenderungsverzeichnis
    }

    private struct Vergleichspaar: Hashable {
        let alt: String
        let neu: String
    }

    public init(corpus: any CorpusReading, ereignisse: any EreignisReading, anliegen: [Anliegen]) {
        self.corpus = corpus
        ereignisbuch = ereignisse
        self.anliegen = anliegen
    }

    /// All changes, the newest day first; those whose day is still to come are among them.
    public func aenderungen() async throws -> [Aenderung] { try await verzeichnis().alle }

    /// The same, sorted out.
    public func verzeichnis() async throws -> Aenderungsverzeichnis { try await stand().verzeichnis }

    /// Which text says what about which other, at the present state.
    public func netz() async throws -> Beziehungsnetz { try await netz(try await corpus.snapshot()) }

    private func netz(_ snapshot: CorpusSnapshot) async throws -> Beziehungsnetz {
        if let bekanntesNetz, bekanntesNetz.corpusstand == snapshot.stand { return bekanntesNetz.netz }
        let netz = try await Beziehungsnetz(corpus, snapshot: snapshot)
        bekanntesNetz = (snapshot.stand, netz)
        return netz
    }

    /// What a change means for whom.
    public func details(_ aenderung: Aenderung) async throws -> Aenderungsdetails {
        let abschnitte = try await abschnitte(aenderung)
        return Aenderungsdetails(
            abschnitte: abschnitte, normen: try await normen(aenderung, abschnitte),
            anliegen: try await anliegen(aenderung))
    }

    /// The Anliegen that a change touches, in the order of the data.
    public func anliegen(_ aenderung: Aenderung) async throws -> [Anliegen] {
        let tafel = try await stand().tafel
        guard let fassung = aenderung.fassung else { return [] }
        if fassung.vorschrift.hatEigeneNormen, aenderung.vorgaenger != nil {
            let kurz = fassung.vorschrift.kurz
            let normen = try await abschnitte(aenderung).flatMap { Self.normen($0, gesetz: kurz) }
            return tafel.anliegen(normen: normen)
        }
        let kennungen = [fassung, aenderung.durch].compactMap(\.self).flatMap {
            tafel.anliegen(fassung: $0.fassung.sha256).map(\.kennung)
        }
        return anliegen.filter { kennungen.contains($0.kennung) }
    }

    private func stand() async throws -> Stand {
        let snapshot = try await corpus.snapshot()
        let neue = try await ereignisbuch.ereignisse(nach: ereignisse.last?.nummer ?? 0)
        // Another call may have read the same notes meanwhile.
        ereignisse += neue.filter { $0.nummer > (ereignisse.last?.nummer ?? 0) }
        if let bekannt, bekannt.corpusstand == snapshot.stand, bekannt.ereigniszahl == ereignisse.count {
            return bekannt
        }
        let gelesen = ereignisse
        let netz = try await netz(snapshot)
        let neu = Stand(
            corpusstand: snapshot.stand, ereigniszahl: gelesen.count,
            tafel: try await Anliegentafel(anliegen, corpus: corpus, snapshot: snapshot),
            verzeichnis: Aenderungsverzeichnis(
                Aenderungsrechner(snapshot: snapshot, netz: netz, ereignisse: gelesen).aenderungen()))
        bekannt = neu
        return neu
    }

    // MARK: Texts

    private func abschnitte(_ aenderung: Aenderung) async throws -> [Abschnittsaenderung] {
        guard let alt = aenderung.vorgaenger, let neu = aenderung.fassung?.fassung.sha256 else { return [] }
        let paar = Vergleichspaar(alt: alt, neu: neu)
        if let bekannt = vergleiche[paar] { return bekannt }
        let vergleich = Fassungsvergleich(
            alt: try await corpus.abschnitte(fassung: alt), neu: try await corpus.abschnitte(fassung: neu))
        let ergebnis = vergleich.aenderungen.map(Abschnittsaenderung.init)
        vergleiche[paar] = ergebnis
        return ergebnis
    }

    private func normen(_ aenderung: Aenderung, _ abschnitte: [Abschnittsaenderung]) async throws -> [Verweis] {
        guard let fassung = aenderung.fassung else { return [] }
        if fassung.vorschrift.hatEigeneNormen {
            return abschnitte.flatMap { Self.normen($0, gesetz: fassung.vorschrift.kurz) }
        }
        var haeufigkeit: [Verweis: Int] = [:]
        var reihenfolge: [Verweis] = []
        for quelle in [aenderung.durch, fassung].compactMap(\.self) {
            for verweis in try await corpus.abschnitte(fassung: quelle.fassung.sha256).flatMap(\.verweise) {
                if haeufigkeit[verweis] == nil { reihenfolge.append(verweis) }
                haeufigkeit[verweis, default: 0] += 1
            }
        }
        return reihenfolge.enumerated().sorted {
            (-(haeufigkeit[$0.element] ?? 0), $0.offset) < (-(haeufigkeit[$1.element] ?? 0), $1.offset)
        }.map(\.element)
    }

    /// The provisions of a law that an Abschnitt was and is; none for a table of contents or a formula.
    private static func normen(_ abschnitt: Abschnittsaenderung, gesetz: String) -> [Verweis] {
        [abschnitt.alteBezeichnung, abschnitt.bezeichnung].compactMap(\.self).filter { bezeichnung in
            ["§", "Art.", "Anlage", "Anhang"].contains { bezeichnung == $0 || bezeichnung.hasPrefix($0 + " ") }
        }.map { Verweis(gesetz: gesetz, bezeichnung: $0) }
    }
}
