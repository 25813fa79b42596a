// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import Retrieval
internal import Synchronization

extension VectorIndex: VectorStore {
    public func bestand() async throws -> [Vektoreintrag] {
        let sicht = try sicht()
        return (0..<sicht.anzahl).compactMap { platz in
            let satz = sicht.datei.satz(platz)
            return satz.id == 0 ? nil : satz.eintrag(platz: platz)
        }
    }

    @discardableResult
    public func haengeAn(_ neue: [NeuerVektor]) async throws -> [Int] {
        try state.withLock { state in
            try verlangeSchreibrecht()
            let start = state.anzahl
            guard start + neue.count <= Vektordatei.meisteSaetze else {
                throw VectorStorageError("Es gibt mehr Texte, als sich Vektoren ablegen lassen.")
            }
            try state.datei.schreibe(try neue.map { try bytes($0, state.datei) }, ab: start)
            state.anzahl += neue.count
            return Array(start..<state.anzahl)
        }
    }

    private func bytes(_ neuer: NeuerVektor, _ datei: Vektordatei) throws -> Satz.Bytes {
        guard neuer.id.rawValue > 0 else { throw VectorStorageError("Eine Passage hat keine gültige Nummer.") }
        let lage = datei.lage
        switch neuer.inhalt {
        case .vektor(let vektor):
            guard vektor.count == dimension else {
                throw VectorStorageError("Ein Vektor hat \(vektor.count) statt \(dimension) Werte.")
            }
            let kurz = lage.verkuerzt(vektor)
            return Satz.Bytes(
                neuer, werte: kurz.grob.map(UInt8.init(bitPattern:)), rest: kurz.fein.map(UInt8.init(bitPattern:)),
                massstab: kurz.massstab, lage)
        case .wie(let platz):
            let quelle = datei.satz(platz)
            return Satz.Bytes(
                neuer, werte: Array(quelle.grob[..<lage.laenge]), rest: Array(quelle.fein), massstab: quelle.massstab,
                lage)
        case .leer:
            let leer = Satz.Bytes(leer: lage)
            return Satz.Bytes(neuer, werte: leer.fein, rest: leer.fein, massstab: 0, lage)
        }
    }

    public func entferne(_ plaetze: [Int]) async throws {
        try state.withLock { state in
            try verlangeSchreibrecht()
            try state.datei.leere(plaetze.filter { (0..<state.anzahl).contains($0) })
        }
    }

    /// Rewrites the file when a quarter of it is empty.
    public func verdichte() async throws {
        try state.withLock { state in
            try verlangeSchreibrecht()
            let datei = state.datei
            let belegte = (0..<state.anzahl).filter { datei.satz($0).id != 0 }
            let leere = state.anzahl - belegte.count
            guard leere > Self.wenige, leere * 4 > state.anzahl else { return }
            try datei.ersetze(mit: belegte)
            state.datei = try Vektordatei(path: path, dimension: dimension, schreibt: true)
            state.anzahl = belegte.count
        }
    }

    /// So many empty places are not worth rewriting.
    private static let wenige = 64

    private func verlangeSchreibrecht() throws {
        guard schreibt else { throw VectorStorageError("Die Vektoren sind nur zum Lesen geöffnet.") }
    }
}
