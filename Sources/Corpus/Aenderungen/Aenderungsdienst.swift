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
    private var bekanntesNetz: (corpusstand: Int64, task: Task<Beziehungsnetz, any Error>)?
    /// Being worked out; whoever asks for the same meanwhile waits for it.
    private var laufend: (schluessel: Schluessel, task: Task<Stand, any Error>)?
    private var vergleiche: [Vergleichspaar: [Abschnittsaenderung]] = [:]

    /// What the changes depend on.
    private struct Schluessel: Hashable {
        let corpusstand: Int64
        let ereigniszahl: Int
    }

    private struct Stand {
        let schluessel: Schluessel
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
    public func netz() async throws -> Beziehungsnetz {
        let snapshot = try await corpus.snapshot()
        do {
            return try await netz(snapshot).value
        } catch {
            // Who asks next tries again.
            bekanntesNetz = nil
            throw error
        }
    }

    /// Worked out once a state, for those who ask only for it too.
    private func netz(_ snapshot: CorpusSnapshot) -> Task<Beziehungsnetz, any Error> {
        if let bekanntesNetz, bekanntesNetz.corpusstand == snapshot.stand { return bekanntesNetz.task }
        let task = Task.detached { [corpus] in try await Beziehungsnetz(corpus, snapshot: snapshot) }
        bekanntesNetz = (snapshot.stand, task)
        return task
    }

    /// Works out in advance what the pages will ask for at the present state of the corpus; cheap if that is done.
    public func bereiteVor() async throws { _ = try await stand() }

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
        let schluessel = Schluessel(corpusstand: snapshot.stand, ereigniszahl: ereignisse.count)
        if let bekannt, bekannt.schluessel == schluessel { return bekannt }
        if let laufend, laufend.schluessel == schluessel { return try await laufend.task.value }
        // Beside this actor, which goes on answering; and to its end, though who asked may have gone.
        let netz = netz(snapshot)
        let task = Task.detached { [corpus, anliegen, ereignisse] in
            async let tafel = Anliegentafel(anliegen, corpus: corpus, snapshot: snapshot)
            let rechner = Aenderungsrechner(snapshot: snapshot, netz: try await netz.value, ereignisse: ereignisse)
            let verzeichnis = Aenderungsverzeichnis(rechner.aenderungen())
            return Stand(schluessel: schluessel, tafel: try await tafel, verzeichnis: verzeichnis)
        }
        laufend = (schluessel, task)
        defer { if laufend?.schluessel == schluessel { laufend = nil } }
        let neu: Stand
        do { neu = try await task.value } catch {
            bekanntesNetz = nil
            throw error
        }
        // A later state may be known already.
        if (bekannt?.schluessel.corpusstand ?? -1) <= schluessel.corpusstand { bekannt = neu }
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
