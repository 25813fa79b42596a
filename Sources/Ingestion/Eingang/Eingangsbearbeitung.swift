// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Works the queue off: takes entries, imports them, and says what became of each.
///
/// Whatever ends the program in between: entries in work are taken up again at the next start, and files that were
/// stored already are then found unchanged.
public struct Eingangsbearbeitung: Sendable {
    let korb: any Eingangskorb
    let ablage: any Eingangsablage
    let speicher: any CorpusReading & CorpusWriting
    let lauf: ImportRun
    let menge: Eingangsmenge
    let uhr: @Sendable () -> Zeitmarke
    let liesPfad: @Sendable (String) throws(Ablehnung) -> [UInt8]

    /// Seconds before another attempt, times the number of attempts.
    static let wartezeit = 20.0
    /// Days for which ended entries are kept in the queue.
    static let aufbewahrung = 30.0

    /// - Parameters:
    ///   - korb: the queue.
    ///   - ablage: where uploaded bytes lie.
    ///   - speicher: the store that `lauf` writes to.
    ///   - lauf: reads and stores.
    ///   - uhr: the time now.
    ///   - liesPfad: the bytes of a file on disk.
    public init(
        korb: any Eingangskorb, ablage: any Eingangsablage, speicher: any CorpusReading & CorpusWriting,
        lauf: ImportRun,
        menge: Eingangsmenge = Eingangsmenge(), uhr: @escaping @Sendable () -> Zeitmarke,
        liesPfad: @escaping @Sendable (String) throws(Ablehnung) -> [UInt8]
    ) {
        self.korb = korb
        self.ablage = ablage
        self.speicher = speicher
        self.lauf = lauf
        self.menge = menge
        self.uhr = uhr
        self.liesPfad = liesPfad
    }

    /// Most entries that `naechste` takes at once.
    public var meistePosten: Int { menge.posten }

    /// Puts in order what an earlier run of the program left behind. To be called before `naechste`, and
    /// from time to time.
    public func raeumeAuf() async throws {
        let jetzt = uhr()
        let abgelehnt = try await korb.nimmWiederAuf(hoechstens: Eingangsposten.meisteVersuche, um: jetzt)
        // The ledger tells of them like of any other file.
        _ = try await speicher.store(
            abgelehnt.map { posten in
                Dateieingang(
                    ordner: posten.ort.ordner, datei: posten.ort.datei, sha256: posten.ablage ?? "", bytes: [],
                    inhalt: .abgelehnt(grund: posten.grund ?? ""))
            })
        _ = try await korb.raeumeAuf(vor: jetzt.adding(sekunden: -Self.aufbewahrung * 86_400))
        ablage.behalte(nur: try await korb.benoetigteAblagen())
        try await speicher.aktualisiereGeltung()
    }

    /// Imports the next entries. The spans of force are not recomputed.
    /// - Returns: how many entries were dealt with; 0 if none has its turn.
    /// - Throws: what the store throws, or `CancellationError`; the entries then wait again.
    public func naechste() async throws -> Int {
        let posten = try await korb.nimm(menge, um: uhr())
        guard !posten.isEmpty else { return 0 }
        let bericht: Importbericht
        do {
            bericht = try await lauf.run(posten.map(quelle), mitGeltung: false)
        } catch {
            let grund = error is CancellationError ? nil : "\(error)"
            // Also when this task is cancelled.
            try await Task { [korb] in try await korb.gibZurueck(posten.map(\.id), grund: grund) }.value
            throw error
        }
        let jetzt = uhr()
        try await Task { [korb] in
            try await korb.schliesse(posten.map { self.abschluss($0, bericht, um: jetzt) }, um: jetzt)
        }.value
        try await entferneAblagen(posten)
        return posten.count
    }

    private func quelle(_ posten: Eingangsposten) -> Importquelle {
        Importquelle(
            ordner: posten.ort.ordner, name: posten.ort.datei, vorgabe: posten.vorgabe
        ) { () throws(Ablehnung) in
            switch posten.inhalt {
            case .pfad(let pfad): return try self.liesPfad(pfad)
            case .ablage(let sha256):
                guard let bytes = self.ablage.bytes(sha256) else {
                    throw Ablehnung(.leer, "Die hochgeladenen Bytes sind nicht mehr da. Bitte noch einmal hochladen.")
                }
                return bytes
            }
        }
    }

    private func abschluss(
        _ posten: Eingangsposten, _ bericht: Importbericht, um jetzt: Zeitmarke
    ) -> Eingangsabschluss {
        let ergebnisse = bericht.ergebnisse(von: posten.ort)
        let bilanz = Eingangsbilanz(ergebnisse)
        let wieder = ergebnisse.first { $0.ausgang == .abgelehnt && bericht.voruebergehend.contains($0.ort) }
        if let wieder, posten.versuche < Eingangsposten.meisteVersuche {
            let ab = jetzt.adding(sekunden: Self.wartezeit * Double(posten.versuche))
            return Eingangsabschluss(id: posten.id, ausgang: .wiederholen(ab: ab, grund: wieder.grund ?? ""))
        }
        guard bilanz.istGanzAbgelehnt || ergebnisse.isEmpty else {
            return Eingangsabschluss(id: posten.id, ausgang: .fertig(bilanz))
        }
        let grund = ergebnisse.first?.grund ?? "„\(posten.ort.datei)“ ergab keine Dateien."
        return Eingangsabschluss(id: posten.id, ausgang: .abgelehnt(grund: grund, bilanz))
    }

    /// Uploaded bytes go when no entry needs them any more; those of a rejected file stay for another attempt.
    private func entferneAblagen(_ posten: [Eingangsposten]) async throws {
        let eigene = Set(posten.compactMap(\.ablage))
        guard !eigene.isEmpty else { return }
        let benoetigt = try await korb.benoetigteAblagen()
        for sha256 in eigene.subtracting(benoetigt) { ablage.entferne(sha256) }
    }
}
