// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// A file to be imported, loaded only when its turn has come.
public struct Importquelle: Sendable {
    /// The imported folder, as `Dateiort` says.
    public var ordner: String
    /// Path relative to the imported folder.
    public var name: String
    /// Gives the bytes; throws `Ablehnung` if they cannot be had.
    public var lade: @Sendable () throws(Ablehnung) -> [UInt8]

    public init(ordner: String, name: String, lade: @escaping @Sendable () throws(Ablehnung) -> [UInt8]) {
        self.ordner = ordner
        self.name = name
        self.lade = lade
    }

    public var ort: Dateiort { Dateiort(ordner: ordner, datei: name) }
}

/// How far an import has come.
public struct Importfortschritt: Sendable {
    /// Files done and to be done, counted as given (a container counts once).
    public var fertig: Int
    public var gesamt: Int
    /// Bytes of the files that are done.
    public var bytes: Int
    /// The file that was finished last.
    public var datei: String
}

/// What an import did, file by file.
public struct Importbericht: Sendable {
    public var ergebnisse: [Aufnahmeergebnis]

    public init(ergebnisse: [Aufnahmeergebnis] = []) {
        self.ergebnisse = ergebnisse
    }

    /// How many files had this outcome.
    public func anzahl(_ ausgang: Aufnahmeergebnis.Ausgang) -> Int {
        ergebnisse.count { $0.ausgang == ausgang }
    }
}
