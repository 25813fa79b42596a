// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Retrieval
internal import Synchronization

/// Vectors of passages in one file, mapped into memory and searched as a whole.
///
/// One program at a time may open it for writing (`schreibt`); others read beside it and see what was added or removed
/// at their next search.
public final class VectorIndex: Sendable {
    struct State {
        var datei: Vektordatei
        /// Records that can be read: up to the last that is kept.
        var anzahl: Int
    }

    public let dimension: Int
    /// Records that a crash had left in part and that were emptied when the file was opened.
    public let geheilt: Int
    let path: String
    let schreibt: Bool
    let state: Mutex<State>
    /// What a search reads at once; a part of a block of the file.
    static let block = Satzlage.block / 4

    /// Opens the file; a writer makes it if there is none, and mends what a crash left.
    /// - Throws: `VectorStorageError`.
    public init(path: String, dimension: Int, schreibt: Bool) throws {
        guard (8...4_096).contains(dimension) else {
            throw VectorStorageError("Vektoren mit \(dimension) Werten lassen sich nicht ablegen.")
        }
        if schreibt, !Vektordatei.gibtEs(path) { try Vektordatei.lege(path: path, dimension: dimension) }
        let datei = try Vektordatei(path: path, dimension: dimension, schreibt: schreibt)
        self.path = path
        self.dimension = dimension
        self.schreibt = schreibt
        geheilt = schreibt ? try Self.mende(datei) : 0
        state = Mutex(State(datei: datei, anzahl: try Self.lesbare(datei, ab: 0)))
    }

    /// Zeroes records that were cut off and says how many. The file keeps its length: another program may be reading it.
    private static func mende(_ datei: Vektordatei) throws -> Int {
        let kaputt = (0..<(try datei.plaetze())).filter { !datei.satz($0).stimmt }
        try datei.leere(kaputt)
        return kaputt.count
    }

    /// Where the whole records end, of which so many are known.
    private static func lesbare(_ datei: Vektordatei, ab start: Int) throws -> Int {
        var ende = start
        for platz in start..<max(start, try datei.plaetze()) {
            let satz = datei.satz(platz)
            guard satz.stimmt else { break }
            if satz.id != 0 { ende = platz + 1 }
        }
        return ende
    }

    /// What can be searched now.
    func sicht() throws -> State {
        try state.withLock { state in
            guard !schreibt else { return state }
            if Inode.of(path) != state.datei.inode {
                let datei = try Vektordatei(path: path, dimension: dimension, schreibt: false)
                state = State(datei: datei, anzahl: 0)
            }
            state.anzahl = try Self.lesbare(state.datei, ab: state.anzahl)
            return state
        }
    }
}
