// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The corpus in memory: the twin of the store on disk, for tests and small tools. It keeps nothing beyond its life.
public actor InMemoryCorpus {
    struct Eintrag {
        var aufnahme: Aufnahme
        var ort: Dateiort
        /// All ids its passages ever had.
        var passagen: Range<Int64>
        var istAbgeloest = false
        var bytes: [UInt8]

        var bekannt: BekannteFassung { BekannteFassung(ort: ort, istAbgeloest: istAbgeloest) }
    }

    struct Zeile {
        var eintrag: Ledgereintrag
        /// sha256 of the Fassung that the path holds.
        var fassung: String?
    }

    var fassungen: [String: Eintrag] = [:]
    var dateien: [Dateiort: Zeile] = [:]
    var geltung: [String: GeltungRechner.Ergebnis] = [:]
    var einordnung: [String: Dubletteneinordnung] = [:]
    var loeschungen: [Ledgereintrag] = []
    var geltungOffen = false
    /// All that was ever settled, oldest first, with those taken back.
    var festlegungen: [GespeicherteFestlegung] = []
    var widerrufene: Set<FestlegungID> = []
    var protokoll: [Protokolleintrag] = []
    /// What was recognised, of Fassungen about which something is settled.
    var grundstaende: [String: Dokumentangaben] = [:]
    var ereignisse: [Ereignis] = []
    var rueckmeldungen: [RueckmeldungID: Rueckmeldung] = [:]
    var letzteRueckmeldung: Int64 = 0
    var stand: Int64 = 0
    var naechstePassage: Int64 = 1
    private var bekannterStand: CorpusSnapshot?
    let jetzt: @Sendable () -> String

    /// An empty corpus.
    /// - Parameter jetzt: gives the time of the ledger's rows, ISO 8601.
    public init(jetzt: @escaping @Sendable () -> String = { "1970-01-01T00:00:00Z" }) {
        self.jetzt = jetzt
    }

    func gespeichert(_ eintrag: Eintrag) -> GespeicherteFassung {
        var fassung = eintrag.aufnahme.fassung
        fassung.datei = eintrag.ort.datei
        let ergebnis = geltung[fassung.sha256] ?? .init()
        let start = eintrag.passagen.lowerBound
        return GespeicherteFassung(
            vorschrift: eintrag.aufnahme.vorschrift, fassung: fassung, geltung: ergebnis.zeitraeume,
            passagen: istSuchbar(eintrag) ? eintrag.passagen : start..<start,
            ohneGeltung: eintrag.istAbgeloest ? GeltungRechner.abgeloest : ergebnis.ohneGeltung,
            istAbgeloest: eintrag.istAbgeloest, stellen: eintrag.istAbgeloest ? [] : ergebnis.stellen,
            geltungIstFestgelegt: !eintrag.istAbgeloest && ergebnis.istFestgelegt, einordnung: platz(eintrag))
    }

    /// Nil for a file that speaks for itself, also because the one that spoke for it is gone.
    private func platz(_ eintrag: Eintrag) -> Dubletteneinordnung? {
        guard !eintrag.istAbgeloest, let platz = einordnung[eintrag.aufnahme.fassung.sha256],
            fassungen[platz.fuehrend]?.istAbgeloest == false
        else { return nil }
        return platz
    }

    private func istSuchbar(_ eintrag: Eintrag) -> Bool { !eintrag.istAbgeloest && platz(eintrag)?.art != .doppel }

    func aktuellerSnapshot() -> CorpusSnapshot {
        if let bekannterStand, bekannterStand.stand == stand { return bekannterStand }
        let alle = fassungen.values.map(gespeichert).sorted {
            ($0.passagen.lowerBound, $0.passagen.upperBound) < ($1.passagen.lowerBound, $1.passagen.upperBound)
        }
        let suchbar = fassungen.values.filter(istSuchbar).flatMap(\.aufnahme.passagen)
        let woerter = suchbar.reduce(0) { $0 + $1.text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.count }
        let snapshot = CorpusSnapshot(
            stand: stand, fassungen: alle, passagenzahl: suchbar.count,
            mittlereWortzahl: suchbar.isEmpty ? 0 : Double(woerter) / Double(suchbar.count))
        bekannterStand = snapshot
        return snapshot
    }

    func passage(_ id: Int64) -> GespeichertePassage? {
        guard let (sha256, eintrag) = fassungen.first(where: { $0.value.passagen.contains(id) }) else { return nil }
        let passage = eintrag.aufnahme.passagen[Int(id - eintrag.passagen.lowerBound)]
        return GespeichertePassage(id: PassageID(rawValue: id), passage: passage, fassung: sha256)
    }
}

extension InMemoryCorpus: EreignisReading {
    public func ereignisse(nach nummer: Int64) async throws -> [Ereignis] {
        ereignisse.filter { $0.nummer > nummer }
    }

    func merke(
        _ art: Ereignis.Art, _ sha256: String = "", vorher: [Zeitraum] = [], nachher: [Zeitraum] = [],
        durch: String? = nil
    ) {
        ereignisse.append(
            Ereignis(
                nummer: Int64(ereignisse.count + 1), zeitpunkt: jetzt(), art: art, sha256: sha256, vorher: vorher,
                nachher: nachher, durch: durch))
    }
}

extension InMemoryCorpus: CorpusReading {
    public func snapshot() async throws -> CorpusSnapshot { aktuellerSnapshot() }

    public func abschnitte(fassung sha256: String) async throws -> [Abschnitt] {
        (fassungen[sha256]?.aufnahme.abschnitte ?? []).sorted { $0.ordnung < $1.ordnung }
    }

    public func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        fassungen[sha256]?.aufnahme.abschnitte.first { $0.ordnung == ordnung }
    }

    public func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        try await abschnitte(fassung: sha256).filter { $0.bezeichnung == bezeichnung }
    }

    public func regelungsarten() async throws -> Passagenarten {
        Passagenarten(
            fassungen.values.filter { !$0.istAbgeloest }.flatMap { eintrag in
                zip(eintrag.passagen, eintrag.aufnahme.passagen).map { (id: $0, arten: $1.arten) }
            }.sorted { $0.id < $1.id })
    }

    public func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] {
        ids.compactMap { passage($0.rawValue) }
    }

    public func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] {
        guard let eintrag = fassungen[sha256] else { return [] }
        return zip(eintrag.passagen, eintrag.aufnahme.passagen).filter { $0.1.abschnitt == abschnitt }.map {
            GespeichertePassage(id: PassageID(rawValue: $0.0), passage: $0.1, fassung: sha256)
        }
    }

    public func seite(fassung sha256: String, nummer: Int) async throws -> Seite? {
        fassungen[sha256]?.aufnahme.seiten.first { $0.nummer == nummer }
    }

    public func beziehungen(fassung sha256: String) async throws -> [Beziehung] {
        fassungen[sha256]?.aufnahme.beziehungen ?? []
    }

    public func alleBeziehungen() async throws -> [String: [Beziehung]] {
        fassungen.filter { !$0.value.istAbgeloest && !$0.value.aufnahme.beziehungen.isEmpty }
            .mapValues(\.aufnahme.beziehungen)
    }

    public func erkennung(fassung sha256: String) async throws -> [Feldangabe] {
        fassungen[sha256]?.aufnahme.erkennung ?? []
    }

    public func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] {
        let geltende = fassungen.values.filter(istSuchbar)
        let alle = geltende.sorted { $0.passagen.lowerBound < $1.passagen.lowerBound }
        let gefunden = alle.flatMap { eintrag in
            eintrag.aufnahme.abschnitte.filter { $0.verweise.contains(verweis) }.map {
                (fassung: eintrag.aufnahme.fassung.sha256, abschnitt: $0.ordnung)
            }
        }
        return Array(gefunden.prefix(max(0, limit)))
    }

    public func original(sha256: String) async throws -> [UInt8]? { fassungen[sha256]?.bytes }

    public func ledger() async throws -> [Ledgereintrag] {
        let alle = dateien.values.map(\.eintrag) + loeschungen
        return alle.sorted { ($0.ergebnis.ort, $0.zeitpunkt) < ($1.ergebnis.ort, $1.zeitpunkt) }
    }
}
