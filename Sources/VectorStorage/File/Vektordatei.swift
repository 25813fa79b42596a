// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CVektorkern
internal import Glibc

/// A file of vectors, open and mapped into memory.
///
/// A head of 4 KB, then whole blocks of records of one length (see `Satzlage`), in the order in which they came. Records
/// are only ever added behind the last and zeroed in place; each carries its own sum, so one that a crash cut off is
/// known by itself and nothing else has to be kept in step. The mapping is longer than the file and grows with it.
final class Vektordatei: Sendable {
    static let kopflaenge = 4_096
    /// Records of the largest file.
    static let meisteSaetze = 4 << 20
    private static let kennung: [UInt8] = Array("FSVEKT01".utf8)

    let path: String
    let lage: Satzlage
    let inode: UInt64
    private let datei: Int32
    // Read only; what other programs write there is checked by its sum.
    private nonisolated(unsafe) let speicher: UnsafeRawBufferPointer

    /// Opens a file.
    /// - Throws: `VectorStorageError` if there is none, or it has another form.
    init(path: String, dimension: Int, schreibt: Bool) throws {
        self.path = path
        lage = Satzlage(dimension: dimension)
        datei = open(path, (schreibt ? O_RDWR : O_RDONLY) | O_CLOEXEC)
        guard datei >= 0 else { throw VectorStorageError.system(path) }
        let laenge = Self.kopflaenge + Self.meisteSaetze / Satzlage.block * lage.blocklaenge
        let stelle = mmap(nil, laenge, PROT_READ, MAP_SHARED | MAP_NORESERVE, datei, 0)
        guard let stelle, stelle != MAP_FAILED else {
            let error = VectorStorageError.system(path)
            close(datei)
            throw error
        }
        speicher = UnsafeRawBufferPointer(start: stelle, count: laenge)
        var info = stat()
        let gelesen = fstat(datei, &info)
        inode = UInt64(info.st_ino)
        guard gelesen == 0, info.st_size >= Self.kopflaenge, Self.kopf(lage).elementsEqual(speicher[..<24]) else {
            throw VectorStorageError.beschaedigt(path)
        }
        if schreibt { try wachse(auf: (Int(info.st_size) - Self.kopflaenge + lage.blocklaenge - 1) / lage.blocklaenge) }
        madvise(stelle, Int(info.st_size), MADV_WILLNEED)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: speicher.baseAddress), speicher.count)
        close(datei)
    }

    /// Makes an empty file, whole or not at all.
    static func lege(path: String, dimension: Int) throws {
        try schreibeNeu(path) { datei in try schreibeKopf(Satzlage(dimension: dimension), datei, path) }
    }

    /// Whether a file lies there.
    static func gibtEs(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private static func kopf(_ lage: Satzlage) -> [UInt8] {
        var kopf = kennung
        for zahl in [UInt32(lage.dimension), UInt32(lage.schritt), UInt32(Satzlage.block)] {
            withUnsafeBytes(of: zahl.littleEndian) { kopf += $0 }
        }
        let summe = vektor_pruefsumme(0, kopf, kopf.count)
        withUnsafeBytes(of: summe.littleEndian) { kopf += $0 }
        return kopf
    }

    /// Places in the file as it is now.
    func plaetze() throws -> Int {
        var info = stat()
        guard fstat(datei, &info) == 0 else { throw VectorStorageError.system(path) }
        return (Int(info.st_size) - Self.kopflaenge) / lage.blocklaenge * Satzlage.block
    }

    func satz(_ platz: Int) -> Satz {
        let (grob, fein) = (Self.kopflaenge + lage.grob(platz), Self.kopflaenge + lage.fein(platz))
        return Satz(
            lage: lage, grob: UnsafeRawBufferPointer(rebasing: speicher[grob..<grob + lage.schritt]),
            fein: UnsafeRawBufferPointer(rebasing: speicher[fein..<fein + lage.laenge]))
    }

    /// The first parts of records of one block.
    func grobe(_ plaetze: Range<Int>) -> UnsafeRawBufferPointer {
        let start = Self.kopflaenge + lage.grob(plaetze.lowerBound)
        return UnsafeRawBufferPointer(rebasing: speicher[start..<start + plaetze.count * lage.schritt])
    }

    /// Writes records from a place on and waits until they survive a loss of power.
    func schreibe(_ saetze: [Satz.Bytes], ab platz: Int) throws {
        try wachse(auf: (platz + saetze.count + Satzlage.block - 1) / Satzlage.block)
        try Self.schreibe(saetze, ab: platz, lage, datei, path)
        try sichere()
    }

    /// Zeroes records.
    func leere(_ plaetze: [Int]) throws {
        let leer = [Satz.Bytes(leer: lage)]
        for platz in plaetze { try Self.schreibe(leer, ab: platz, lage, datei, path) }
        if !plaetze.isEmpty { try sichere() }
    }

    private func wachse(auf bloecke: Int) throws {
        var info = stat()
        guard fstat(datei, &info) == 0 else { throw VectorStorageError.system(path) }
        let groesse = Self.kopflaenge + bloecke * lage.blocklaenge
        guard Int(info.st_size) < groesse else { return }
        // Space is taken now: a full disk is an error here, not a crash when the mapping is read.
        let folge = posix_fallocate(datei, info.st_size, off_t(groesse) - info.st_size)
        guard folge == 0 else { throw VectorStorageError.system(path, folge) }
    }

    private func sichere() throws {
        guard fdatasync(datei) == 0 else { throw VectorStorageError.system(path) }
    }

    /// A file with these records in the place of this one, whole or not at all.
    func ersetze(mit plaetze: [Int]) throws {
        try Self.schreibeNeu(path) { datei in
            try Self.schreibeKopf(lage, datei, path)
            for start in stride(from: 0, to: plaetze.count, by: Satzlage.block) {
                let block = plaetze[start..<min(start + Satzlage.block, plaetze.count)].map { Satz.Bytes(satz($0)) }
                try Self.schreibe(block, ab: start, lage, datei, path)
            }
        }
    }
}

extension Vektordatei {
    /// The second parts first: a record is there when its first part is.
    private static func schreibe(
        _ saetze: [Satz.Bytes], ab platz: Int, _ lage: Satzlage, _ datei: Int32, _ path: String
    ) throws {
        var start = 0
        while start < saetze.count {
            let ort = platz + start
            let ende = min(saetze.count, start + Satzlage.block - ort % Satzlage.block)
            let teil = saetze[start..<ende]
            try schreibe(teil.flatMap(\.fein), datei, at: kopflaenge + lage.fein(ort), path)
            try schreibe(teil.flatMap(\.grob), datei, at: kopflaenge + lage.grob(ort), path)
            start = ende
        }
    }

    private static func schreibeKopf(_ lage: Satzlage, _ datei: Int32, _ path: String) throws {
        let kopf = kopf(lage)
        try schreibe(kopf + [UInt8](repeating: 0, count: kopflaenge - kopf.count), datei, at: 0, path)
    }

    private static func schreibe(_ bytes: [UInt8], _ datei: Int32, at start: Int, _ path: String) throws {
        var geschrieben = 0
        try bytes.withUnsafeBytes { bytes in
            while geschrieben < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[geschrieben...])
                let anzahl = pwrite(datei, rest.baseAddress, rest.count, off_t(start + geschrieben))
                if anzahl < 0, errno == EINTR { continue }
                guard anzahl > 0 else { throw VectorStorageError.system(path) }
                geschrieben += anzahl
            }
        }
    }

    /// Writes a file beside `path`, saves it and puts it in its place.
    private static func schreibeNeu(_ path: String, _ fuelle: (Int32) throws -> Void) throws {
        let neu = path + ".neu"
        let datei = open(neu, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard datei >= 0 else { throw VectorStorageError.system(neu) }
        defer { close(datei) }
        do {
            try fuelle(datei)
            guard fsync(datei) == 0, rename(neu, path) == 0 else { throw VectorStorageError.system(path) }
        } catch {
            unlink(neu)
            throw error
        }
        sichereOrdner(of: path)
    }

    /// The new name, too, shall survive a loss of power.
    private static func sichereOrdner(of path: String) {
        let ende = path.lastIndex(of: "/")
        let ordner = open(ende.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard ordner >= 0 else { return }
        fsync(ordner)
        close(ordner)
    }
}
