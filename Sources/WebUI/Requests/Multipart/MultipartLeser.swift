// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Why an uploaded form cannot be read.
enum MultipartFehler: Error, Sendable, Hashable {
    /// The request is no form with files.
    case keinFormular
    /// It ends before its last boundary: the transfer was cut off.
    case abgebrochen
    /// Headers are too long or not readable.
    case kopfUnlesbar
    case zuVieleTeile
}

/// Reads `multipart/form-data` while it arrives, in chunks of any size. Memory holds one chunk and at most one header.
///
/// Each part gives `.teil`, then any number of `.bytes`, then `.ende`.
struct MultipartLeser: Sendable {
    enum Ereignis: Sendable {
        case teil(MultipartTeil)
        case bytes(ArraySlice<UInt8>)
        case ende
    }

    struct Grenzen: Sendable {
        /// Bytes of the headers of one part, also of what stands before the first.
        var kopf = 16 << 10
        var teile = 1_000
    }

    private enum Zustand {
        case vorspann, nachGrenze, kopf, inhalt, nachspann
    }

    /// CR LF `--boundary`
    private let marke: [UInt8]
    private let grenzen: Grenzen
    private var zustand = Zustand.vorspann
    private var puffer: [UInt8]
    /// What of `puffer` is done with.
    private var start = 0
    private var teile = 0
    /// Whether a part is open, so that a false boundary belongs to its content.
    private var imTeil = false

    /// Spaces that may stand behind a boundary.
    private static let meisteLeerzeichen = 64
    private static let umbruch: [UInt8] = [0x0D, 0x0A]
    private static let leerzeile: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]

    init(grenze: String, grenzen: Grenzen = Grenzen()) {
        marke = Self.umbruch + Array("--\(grenze)".utf8)
        self.grenzen = grenzen
        // The first boundary stands at the very beginning, without a line break before it.
        puffer = Self.umbruch
    }

    /// Takes the next bytes.
    mutating func nimm(_ bytes: some Collection<UInt8>, _ gib: (Ereignis) throws -> Void) throws {
        puffer.append(contentsOf: bytes)
        while try schritt(gib) {}
        puffer.removeSubrange(..<start)
        start = 0
    }

    /// To be called when no more bytes come.
    func beende() throws(MultipartFehler) {
        guard zustand == .nachspann else { throw .abgebrochen }
    }

    /// - Returns: false if more bytes are needed.
    private mutating func schritt(_ gib: (Ereignis) throws -> Void) throws -> Bool {
        switch zustand {
        case .vorspann: try ueberspringe()
        case .nachGrenze: try nachGrenze(gib)
        case .kopf: try kopf(gib)
        case .inhalt: try inhalt(gib)
        case .nachspann: verwirf()
        }
    }

    private mutating func verwirf() -> Bool {
        start = puffer.count
        return false
    }

    private mutating func ueberspringe() throws -> Bool {
        guard let fund = finde(marke) else {
            guard puffer.count - start <= grenzen.kopf else { throw MultipartFehler.keinFormular }
            return false
        }
        start = fund + marke.count
        zustand = .nachGrenze
        return true
    }

    private mutating func inhalt(_ gib: (Ereignis) throws -> Void) throws -> Bool {
        let fund = finde(marke)
        // Without a boundary its beginning may stand at the end.
        let ende = fund ?? max(start, puffer.count - (marke.count - 1))
        if ende > start { try gib(.bytes(puffer[start..<ende])) }
        start = ende
        guard fund != nil else { return false }
        start += marke.count
        zustand = .nachGrenze
        return true
    }

    /// Behind a boundary: the end of all, or the next part; anything else was no boundary.
    private mutating func nachGrenze(_ gib: (Ereignis) throws -> Void) throws -> Bool {
        let rest = puffer[start...]
        guard rest.count >= 2 else { return false }
        if rest.starts(with: [0x2D, 0x2D]) {
            try schliesse(gib)
            zustand = .nachspann
            return true
        }
        let leer = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
        guard rest.count >= leer + 2 || leer > Self.meisteLeerzeichen else { return false }
        guard leer <= Self.meisteLeerzeichen, rest.dropFirst(leer).starts(with: Self.umbruch) else {
            try keineGrenze(gib)
            return true
        }
        try schliesse(gib)
        // The line break stays: a part without headers begins with an empty line.
        start += leer
        zustand = .kopf
        return true
    }

    private mutating func keineGrenze(_ gib: (Ereignis) throws -> Void) throws {
        if imTeil { try gib(.bytes(marke[...])) }
        zustand = imTeil ? .inhalt : .vorspann
    }

    private mutating func schliesse(_ gib: (Ereignis) throws -> Void) throws {
        guard imTeil else { return }
        imTeil = false
        try gib(.ende)
    }

    private mutating func kopf(_ gib: (Ereignis) throws -> Void) throws -> Bool {
        guard let fund = finde(Self.leerzeile) else {
            guard puffer.count - start <= grenzen.kopf else { throw MultipartFehler.kopfUnlesbar }
            return false
        }
        guard fund - start <= grenzen.kopf else { throw MultipartFehler.kopfUnlesbar }
        teile += 1
        guard teile <= grenzen.teile else { throw MultipartFehler.zuVieleTeile }
        guard let teil = MultipartTeil(kopf: puffer[start..<fund]) else { throw MultipartFehler.kopfUnlesbar }
        start = fund + Self.leerzeile.count
        imTeil = true
        zustand = .inhalt
        try gib(.teil(teil))
        return true
    }

    /// Position of a pattern from `start` on.
    private func finde(_ muster: [UInt8]) -> Int? {
        puffer.withUnsafeBufferPointer { bytes in
            var i = start
            while i + muster.count <= bytes.count {
                guard let base = bytes.baseAddress,
                    let fund = memchr(base + i, CInt(muster[0]), bytes.count - muster.count - i + 1)
                else { return nil }
                i = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(fund))
                if memcmp(base + i, muster, muster.count) == 0 { return i }
                i += 1
            }
            return nil
        }
    }
}
