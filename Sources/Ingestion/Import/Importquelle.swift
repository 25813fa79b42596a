// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// A file to be imported, loaded only when its turn has come.
public struct Importquelle: Sendable {
    /// The imported folder, as `Dateiort` says.
    public var ordner: String
    /// Path relative to the imported folder.
    public var name: String
    /// What the place says about the file.
    public var vorgabe: Herkunftsvorgabe
    /// Gives the bytes; throws `Ablehnung` if they cannot be had.
    public var lade: @Sendable () throws(Ablehnung) -> [UInt8]

    public init(
        ordner: String, name: String, vorgabe: Herkunftsvorgabe = .keine,
        lade: @escaping @Sendable () throws(Ablehnung) -> [UInt8]
    ) {
        self.ordner = ordner
        self.name = name
        self.vorgabe = vorgabe
        self.lade = lade
    }

    public var ort: Dateiort { Dateiort(ordner: ordner, datei: name) }
}

/// How far an import has come.
public struct Importfortschritt: Sendable {
    /// Files done and to be done, counted as given (a container counts once).
    public var fertig: Int
    public var gesamt: Int
    /// Documents found in them, also inside containers.
    public var dokumente: Int
    /// Bytes of the files that are done.
    public var bytes: Int
    /// The file that was finished last.
    public var datei: String
}

/// What an import did, file by file.
public struct Importbericht: Sendable {
    public var ergebnisse: [Aufnahmeergebnis]
    /// Files that were rejected for a reason that may pass: reading them again is worth a try.
    public var voruebergehend: Set<Dateiort>

    public init(ergebnisse: [Aufnahmeergebnis] = [], voruebergehend: Set<Dateiort> = []) {
        self.ergebnisse = ergebnisse
        self.voruebergehend = voruebergehend
    }

    /// What became of one source: of the file itself or of those inside it.
    public func ergebnisse(von ort: Dateiort) -> [Aufnahmeergebnis] {
        ergebnisse.filter { $0.ordner == ort.ordner && ($0.datei == ort.datei || $0.datei.hasPrefix(ort.datei + "#")) }
    }

    /// How many files had this outcome.
    public func anzahl(_ ausgang: Aufnahmeergebnis.Ausgang) -> Int {
        ergebnisse.count { $0.ausgang == ausgang }
    }
}
