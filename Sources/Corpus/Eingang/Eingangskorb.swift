// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How much is taken out of the queue at once: so little that people see it move, so much that it is quick.
public struct Eingangsmenge: Sendable, Hashable {
    public var posten: Int
    /// Their bytes together; one file is taken whatever its size.
    public var bytes: Int

    public init(posten: Int = 24, bytes: Int = 16 << 20) {
        self.posten = posten
        self.bytes = bytes
    }
}

/// What reading a queued file led to.
public struct Eingangsabschluss: Sendable, Hashable {
    public enum Ausgang: Sendable, Hashable {
        case fertig(Eingangsbilanz)
        case abgelehnt(grund: String, Eingangsbilanz?)
        /// Is to be tried again, not before this moment.
        case wiederholen(ab: Zeitmarke, grund: String)
    }

    public var id: Eingangsposten.ID
    public var ausgang: Ausgang

    public init(id: Eingangsposten.ID, ausgang: Ausgang) {
        self.id = id
        self.ausgang = ausgang
    }
}

/// Which entries of the queue are asked for.
public struct Eingangsauswahl: Sendable, Hashable {
    public var zustaende: Set<Eingangsposten.Zustand>
    /// The newest first; else in the order of their turn.
    public var neuesteZuerst: Bool
    public var limit: Int

    public init(_ zustaende: Set<Eingangsposten.Zustand>, neuesteZuerst: Bool = false, limit: Int = 50) {
        self.zustaende = zustaende
        self.neuesteZuerst = neuesteZuerst
        self.limit = limit
    }
}

/// The queue as a whole.
public struct Eingangslage: Sendable, Hashable, Codable {
    /// Waiting, also for another attempt.
    public var wartet: Int
    public var inArbeit: Int
    public var fertig: Int
    public var abgelehnt: Int
    /// Files (a container counts once) and documents that were dealt with since `tempoSeit`.
    public var erledigt: Int
    public var dokumente: Int
    /// Begin of the stretch of time that the rate is measured over; nil if nothing was done lately.
    public var tempoSeit: Zeitmarke?

    public init(
        wartet: Int = 0, inArbeit: Int = 0, fertig: Int = 0, abgelehnt: Int = 0, erledigt: Int = 0, dokumente: Int = 0,
        tempoSeit: Zeitmarke? = nil
    ) {
        self.wartet = wartet
        self.inArbeit = inArbeit
        self.fertig = fertig
        self.abgelehnt = abgelehnt
        self.erledigt = erledigt
        self.dokumente = dokumente
        self.tempoSeit = tempoSeit
    }

    public var offen: Int { wartet + inArbeit }

    /// The rate is measured over this many seconds.
    public static let tempofenster = 120.0

    /// Documents a minute; nil if nothing was done lately.
    public func proMinute(um jetzt: Zeitmarke) -> Double? {
        guard let tempoSeit, dokumente > 0 else { return nil }
        return Double(dokumente) / max(1, jetzt.sekunden(seit: tempoSeit)) * 60
    }

    /// Seconds until all that waits is read, at the present rate; nil if that cannot be told.
    public func restzeit(um jetzt: Zeitmarke) -> Double? {
        guard offen > 0, erledigt > 0, let tempoSeit else { return nil }
        return max(1, jetzt.sekunden(seit: tempoSeit)) / Double(erledigt) * Double(offen)
    }
}

/// The queue of files that are to be taken in. It outlives the program.
///
/// Every call is one transaction. Only one program works the queue off at a time; any may put files in and look.
public protocol Eingangskorb: Sendable {
    /// Puts files in. One whose place waits already keeps its turn and takes the newer content.
    /// - Returns: their ids, in order.
    func lege(_ neue: [NeuerPosten], um jetzt: Zeitmarke) async throws -> [Eingangsposten.ID]

    /// Takes out what comes next and marks it as in work; each take counts as an attempt. What failed before is taken
    /// alone, so that it can harm nothing else.
    func nimm(_ menge: Eingangsmenge, um jetzt: Zeitmarke) async throws -> [Eingangsposten]

    /// Ends the work on entries. One that is not in work any more is left as it is.
    func schliesse(_ abschluesse: [Eingangsabschluss], um jetzt: Zeitmarke) async throws

    /// Gives back what was taken and not begun or not finished; the attempt does not count.
    /// - Parameter grund: why it has to wait, shown to people; nil if it is only a matter of time.
    func gibZurueck(_ ids: [Eingangsposten.ID], grund: String?) async throws

    /// To be called before the work begins: what was in work when the program ended waits again; what was begun
    /// `hoechstens` times is rejected.
    /// - Returns: the entries that were rejected.
    func nimmWiederAuf(hoechstens: Int, um jetzt: Zeitmarke) async throws -> [Eingangsposten]

    /// Puts a rejected file in again, as if it were new.
    /// - Returns: false if there is no such rejected entry.
    func wiederhole(_ id: Eingangsposten.ID, um jetzt: Zeitmarke) async throws -> Bool

    func posten(_ auswahl: Eingangsauswahl) async throws -> [Eingangsposten]
    func lage(um jetzt: Zeitmarke) async throws -> Eingangslage

    /// Under which sign each file of a watched folder was put in last, by its path relative to the folder.
    func merkmale(ordner: String) async throws -> [String: Dateimerkmal]

    /// Removes entries that were ended before this moment. The ledger of files keeps what became of them.
    /// - Returns: how many.
    func raeumeAuf(vor: Zeitmarke) async throws -> Int

    /// sha256 of all bytes in the spool folder that an entry needs or that may be asked for again.
    func benoetigteAblagen() async throws -> Set<String>
}

extension Eingangsposten {
    /// How often reading is begun at most.
    public static let meisteVersuche = 3

    /// Why a file at which the program ended again and again is given up.
    public var grundNachAbstuerzen: String {
        "„\(ort.datei)“ wurde nicht aufgenommen: Beim Lesen dieser Datei brach das Programm \(versuche)-mal ab. "
            + "Bitte die Datei neu speichern, zum Beispiel als PDF, und noch einmal aufnehmen."
    }
}
