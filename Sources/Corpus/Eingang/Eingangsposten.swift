// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One file on its way into the corpus: waiting, being read, done or rejected.
public struct Eingangsposten: Sendable, Hashable, Identifiable {
    /// How a file came in.
    public enum Quelle: String, Sendable, Hashable, Codable, CaseIterable {
        /// Found in a watched folder
        case ordner
        /// Put in on the page
        case upload
        /// `fundstelle import --hintergrund`
        case kommandozeile
    }

    public enum Zustand: String, Sendable, Hashable, Codable, CaseIterable {
        case wartet
        case inArbeit = "in_arbeit"
        /// Reading failed for a reason that may pass, or the program died; it is tried again.
        case wiederholen
        /// Read; what became of it, file by file, is in `bilanz`.
        case fertig
        case abgelehnt

        /// Whether the file is still to be dealt with.
        public var istOffen: Bool { self != .fertig && self != .abgelehnt }
    }

    /// Where the bytes are until the file is taken in.
    public enum Inhalt: Sendable, Hashable {
        /// Absolute path; read when its turn has come.
        case pfad(String)
        /// sha256 of bytes in the spool folder.
        case ablage(String)
    }

    public var id: Int64
    public var quelle: Quelle
    /// The place under which the ledger will know the file.
    public var ort: Dateiort
    public var inhalt: Inhalt
    public var vorgabe: Herkunftsvorgabe
    /// Size when it came in.
    public var bytes: Int
    public var zustand: Zustand
    /// How often its reading was begun.
    public var versuche: Int
    public var eingegangen: Zeitmarke
    public var begonnen: Zeitmarke?
    public var beendet: Zeitmarke?
    /// Why it was rejected or has to wait: what happened, to what, what to do.
    public var grund: String?
    /// What became of the file or of those inside it; nil until it was read.
    public var bilanz: Eingangsbilanz?

    public init(
        id: Int64, neu: NeuerPosten, zustand: Zustand = .wartet, versuche: Int = 0, eingegangen: Zeitmarke,
        begonnen: Zeitmarke? = nil, beendet: Zeitmarke? = nil, grund: String? = nil, bilanz: Eingangsbilanz? = nil
    ) {
        self.id = id
        quelle = neu.quelle
        ort = neu.ort
        inhalt = neu.inhalt
        vorgabe = neu.vorgabe
        bytes = neu.bytes
        self.zustand = zustand
        self.versuche = versuche
        self.eingegangen = eingegangen
        self.begonnen = begonnen
        self.beendet = beendet
        self.grund = grund
        self.bilanz = bilanz
    }

    /// sha256 of its bytes in the spool folder, nil if it lies elsewhere.
    public var ablage: String? {
        guard case .ablage(let sha256) = inhalt else { return nil }
        return sha256
    }
}

/// A file to be put into the queue.
public struct NeuerPosten: Sendable, Hashable {
    public var quelle: Eingangsposten.Quelle
    public var ort: Dateiort
    public var inhalt: Eingangsposten.Inhalt
    public var vorgabe: Herkunftsvorgabe
    public var bytes: Int
    /// Size and time of change under which a watched folder showed it; remembered, so that it is not put in twice.
    public var merkmal: Dateimerkmal?

    public init(
        quelle: Eingangsposten.Quelle, ort: Dateiort, inhalt: Eingangsposten.Inhalt, vorgabe: Herkunftsvorgabe = .keine,
        bytes: Int, merkmal: Dateimerkmal? = nil
    ) {
        self.quelle = quelle
        self.ort = ort
        self.inhalt = inhalt
        self.vorgabe = vorgabe
        self.bytes = bytes
        self.merkmal = merkmal
    }
}

/// What tells two states of a file apart without reading it.
public struct Dateimerkmal: Sendable, Hashable, Codable {
    public var groesse: Int64
    /// Time of the last change, nanoseconds since 1970.
    public var geaendert: Int64

    public init(groesse: Int64, geaendert: Int64) {
        self.groesse = groesse
        self.geaendert = geaendert
    }
}

/// What became of a queued file: counts, and the single files that a person wants to see.
public struct Eingangsbilanz: Sendable, Hashable, Codable {
    public var anzahl: [Aufnahmeergebnis.Ausgang.RawValue: Int]
    /// The files inside, those with a reason or notice first; at most `meisteEinzelne`.
    public var einzelne: [Aufnahmeergebnis]

    public static let meisteEinzelne = 200

    public init(_ ergebnisse: [Aufnahmeergebnis]) {
        anzahl = Dictionary(grouping: ergebnisse, by: \.ausgang.rawValue).mapValues(\.count)
        let auffaellig = ergebnisse.filter { $0.grund != nil || !$0.hinweise.isEmpty }
        let andere = ergebnisse.filter { $0.grund == nil && $0.hinweise.isEmpty }
        einzelne = Array((auffaellig + andere).prefix(Self.meisteEinzelne))
    }

    /// How many files had this outcome.
    public func anzahl(_ ausgang: Aufnahmeergebnis.Ausgang) -> Int { anzahl[ausgang.rawValue] ?? 0 }

    /// Files in all.
    public var dokumente: Int { anzahl.values.reduce(0, +) }

    /// Whether nothing of it could be taken in.
    public var istGanzAbgelehnt: Bool { dokumente > 0 && anzahl(.abgelehnt) == dokumente }
}
