// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Takes files into the corpus: read side by side, stored in order, one transaction a batch.
///
/// Files are stored in the order given, whatever order they were read in, so that which of two equal files counts as
/// the duplicate does not depend on timing. While one batch is being stored the next ones are read.
public struct ImportRun: Sendable {
    let erfassung: Erfassung
    let speicher: any CorpusWriting
    let sha256: @Sendable ([UInt8]) -> String
    /// How many files are read at the same time.
    let parallel: Int
    /// A batch is stored when its originals have this size.
    let batchBytes: Int

    public init(
        erfassung: Erfassung, speicher: any CorpusWriting, sha256: @escaping @Sendable ([UInt8]) -> String,
        parallel: Int, batchBytes: Int = 4 << 20
    ) {
        self.erfassung = erfassung
        self.speicher = speicher
        self.sha256 = sha256
        self.parallel = max(1, parallel)
        self.batchBytes = batchBytes
    }

    /// Imports all files. One that cannot be read is reported as `abgelehnt`; the rest goes on.
    /// - Parameter mitGeltung: false if the caller has the spans of force recomputed after several runs.
    /// - Throws: only what the store throws, or `CancellationError`; everything stored before stays.
    public func run(
        _ quellen: [Importquelle], mitGeltung: Bool = true,
        fortschritt: @escaping @Sendable (Importfortschritt) -> Void = { _ in }
    ) async throws -> Importbericht {
        var writer = BatchWriter(speicher: speicher, batchBytes: batchBytes)
        var bericht = Importbericht()
        let nachlese = Dictionary(try await nachzulesende().map { ($0.sha256, $0) }) { first, _ in first }
        do {
            bericht.voruebergehend = try await readAndStore(
                quellen, nachlese, into: &writer, fortschritt: fortschritt)
            bericht.ergebnisse = try await writer.finish()
        } catch {
            // What is being stored is not cut off: whoever is told of the failure finds the store at rest.
            _ = try? await writer.warte()
            throw error
        }
        if mitGeltung { try await speicher.aktualisiereGeltung() }
        return bericht
    }

    /// What was read in part for want of a program that is there now.
    func nachzulesende() async throws -> [Nachlesefall] {
        let faelle = try await speicher.nachzulesende()
        guard !faelle.isEmpty, await erfassung.leser.kannBildseitenLesen() else { return [] }
        return faelle
    }

    /// Reads the files side by side and hands them to the writer in order.
    /// - Parameter nachlese: by sha256: known bytes that are read again.
    /// - Returns: the places of files that were rejected for a reason that may pass.
    private func readAndStore(
        _ quellen: [Importquelle], _ nachlese: [String: Nachlesefall], into writer: inout BatchWriter,
        fortschritt: @escaping @Sendable (Importfortschritt) -> Void
    ) async throws -> Set<Dateiort> {
        var voruebergehend: Set<Dateiort> = []
        var stand = Importfortschritt(fertig: 0, gesamt: quellen.count, dokumente: 0, bytes: 0, datei: "")
        try await withThrowingTaskGroup(of: (Int, Gelesen).self) { group in
            var naechste = 0
            func starte() {
                guard naechste < quellen.count else { return }
                let (nummer, quelle) = (naechste, quellen[naechste])
                naechste += 1
                group.addTask { (nummer, try await self.lies(quelle, nachlese)) }
            }
            for _ in 0..<parallel * 2 { starte() }
            var wartend: [Int: Gelesen] = [:]
            var faellig = 0
            while let (nummer, gelesen) = try await group.next() {
                wartend[nummer] = gelesen
                while let gelesen = wartend.removeValue(forKey: faellig) {
                    stand.datei = quellen[faellig].name
                    stand.fertig += 1
                    stand.bytes += gelesen.bytes
                    stand.dokumente += gelesen.teile.count
                    voruebergehend.formUnion(gelesen.voruebergehend)
                    faellig += 1
                    try await writer.append(gelesen.teile)
                    starte()
                    fortschritt(stand)
                }
            }
        }
        return voruebergehend
    }

    /// Reads one file and, for a container, those inside.
    private func lies(_ quelle: Importquelle, _ nachlese: [String: Nachlesefall]) async throws -> Gelesen {
        let bytes: [UInt8]
        do throws(Ablehnung) {
            bytes = try quelle.lade()
        } catch {
            let grund = Self.grund(error, datei: quelle.name)
            return Gelesen(bytes: 0, teile: [.bekannt(.init(ort: quelle.ort, ausgang: .abgelehnt, grund: grund))])
        }
        let summe = sha256(bytes)
        if nachlese[summe] == nil,
            let bekannt = try await speicher.bekannt(ordner: quelle.ordner, datei: quelle.name, sha256: summe)
        {
            return Gelesen(bytes: bytes.count, teile: [.bekannt(bekannt)])
        }
        // What the place said at the first time still holds where nothing else is said.
        let vorgabe = quelle.vorgabe == .keine ? nachlese[summe]?.vorgabe ?? .keine : quelle.vorgabe
        let erfasst = await erfassung.erfasse(
            Quelldatei(name: quelle.name, bytes: bytes), vorgabe: vorgabe, sha256: sha256)
        // A reader that was cut off reports a failure, which is none of the file.
        try Task.checkCancellation()
        var teile: [Gelesen.Teil] = []
        for datei in erfasst {
            teile.append(try await teil(datei, aus: quelle.ordner, istNachlese: nachlese[datei.sha256] != nil))
        }
        let voruebergehend = erfasst.filter(\.istVoruebergehendAbgelehnt).map {
            Dateiort(ordner: quelle.ordner, datei: $0.quelle.name)
        }
        return Gelesen(bytes: bytes.count, teile: teile, voruebergehend: voruebergehend)
    }

    private func teil(
        _ datei: ErfassteDatei, aus ordner: String, istNachlese: Bool
    ) async throws -> Gelesen.Teil {
        let name = datei.quelle.name
        // A container's own sum was looked up before it was read.
        let istEnthalten = name.contains("#")
        if istEnthalten, !istNachlese,
            let bekannt = try await speicher.bekannt(ordner: ordner, datei: name, sha256: datei.sha256)
        {
            return .bekannt(bekannt)
        }
        if istNachlese, case .failure(let ablehnung) = datei.ergebnis {
            let ort = Dateiort(ordner: ordner, datei: name)
            let grund = "„\(name)“ ließ sich nicht noch einmal lesen, der bisherige Text bleibt: \(ablehnung.grund)"
            return .bekannt(.init(ort: ort, ausgang: .unveraendert, grund: grund, sha256: datei.sha256))
        }
        let inhalt: Dateieingang.Inhalt =
            switch datei.ergebnis {
            case .success(let aufnahme): .aufnahme(aufnahme)
            case .failure(let ablehnung): .abgelehnt(grund: Self.grund(ablehnung, datei: name))
            }
        return .neu(
            Dateieingang(
                ordner: ordner, datei: name, sha256: datei.sha256, bytes: datei.quelle.bytes, inhalt: inhalt))
    }

    /// One sentence: the file, what is wrong, what to do.
    private static func grund(_ ablehnung: Ablehnung, datei: String) -> String {
        "„\(datei)“ wurde nicht aufgenommen: \(ablehnung.grund)"
    }
}

/// What reading one file gave.
private struct Gelesen: Sendable {
    enum Teil: Sendable {
        case bekannt(Aufnahmeergebnis)
        case neu(Dateieingang)
    }

    var bytes: Int
    var teile: [Teil]
    var voruebergehend: [Dateiort] = []
}

/// Gathers files into batches and stores one batch while the next is filled.
private struct BatchWriter {
    let speicher: any CorpusWriting
    let batchBytes: Int
    /// A batch of small files is stored at this number, so that a kill loses little work.
    private static let batchFiles = 64
    private var batch: [Gelesen.Teil] = []
    private var groesse = 0
    private var laufend: Task<[Aufnahmeergebnis], any Error>?
    private var ergebnisse: [Aufnahmeergebnis] = []

    init(speicher: any CorpusWriting, batchBytes: Int) {
        self.speicher = speicher
        self.batchBytes = batchBytes
    }

    mutating func append(_ teile: [Gelesen.Teil]) async throws {
        for teil in teile {
            batch.append(teil)
            if case .neu(let eingang) = teil { groesse += eingang.bytes.count }
            if groesse >= batchBytes || batch.count >= Self.batchFiles { try await flush() }
        }
    }

    mutating func finish() async throws -> [Aufnahmeergebnis] {
        try await flush()
        try await warte()
        return ergebnisse
    }

    private mutating func flush() async throws {
        try await warte()
        guard !batch.isEmpty else { return }
        let (teile, speicher) = (batch, speicher)
        batch = []
        groesse = 0
        laufend = Task { try await Self.store(teile, in: speicher) }
    }

    mutating func warte() async throws {
        guard let laufend else { return }
        self.laufend = nil
        ergebnisse += try await laufend.value
    }

    private static func store(
        _ teile: [Gelesen.Teil], in speicher: any CorpusWriting
    ) async throws -> [Aufnahmeergebnis] {
        let eingaenge = teile.compactMap { teil -> Dateieingang? in
            if case .neu(let eingang) = teil { eingang } else { nil }
        }
        var gespeichert = try await eingaenge.isEmpty ? [] : speicher.store(eingaenge)
        gespeichert.reverse()
        return teile.compactMap { teil in
            switch teil {
            case .bekannt(let ergebnis): ergebnis
            case .neu: gespeichert.popLast()
            }
        }
    }
}
