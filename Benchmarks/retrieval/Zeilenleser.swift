// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Lines of a file or a pipe, each as soon as it is there, none longer than `laengste`.
final class Zeilenleser {
    /// Longest line, in bytes.
    static let laengste = 4 << 20

    private let datei: Int32
    private let name: String
    private var puffer = [UInt8](repeating: 0, count: 1 << 18)
    private var gelesen: Range<Int> = 0..<0
    /// Lines given out so far.
    private(set) var nummer = 0

    /// - Parameters:
    ///   - datei: a descriptor; it stays open.
    ///   - name: for errors, at the begin of a German sentence.
    init(_ datei: Int32, name: String) {
        self.datei = datei
        self.name = name
    }

    /// The next line without its end (LF or CR LF); nil after the last.
    /// - Throws: `Bankfehler` if it is too long or cannot be read.
    func naechste() throws -> [UInt8]? {
        var zeile: [UInt8] = []
        while true {
            if gelesen.isEmpty, try !fuelle() {
                guard !zeile.isEmpty else { return nil }
                return abgeschlossen(zeile)
            }
            let ende = puffer[gelesen].firstIndex(of: UInt8(ascii: "\n"))
            zeile += puffer[gelesen.lowerBound..<(ende ?? gelesen.upperBound)]
            gelesen = (ende.map { $0 + 1 } ?? gelesen.upperBound)..<gelesen.upperBound
            guard zeile.count <= Self.laengste else {
                throw Bankfehler("\(name), Zeile \(nummer + 1): Sie ist länger als \(Self.laengste >> 20) MiB.")
            }
            if ende != nil { return abgeschlossen(zeile) }
        }
    }

    private func abgeschlossen(_ zeile: [UInt8]) -> [UInt8] {
        nummer += 1
        return zeile.last == UInt8(ascii: "\r") ? Array(zeile.dropLast()) : zeile
    }

    /// Reads what is there, without waiting for a full buffer.
    /// - Returns: false at the end.
    private func fuelle() throws -> Bool {
        while true {
            let anzahl = read(datei, &puffer, puffer.count)
            if anzahl < 0, errno == EINTR { continue }
            guard anzahl >= 0 else {
                throw Bankfehler("\(name) lässt sich nicht lesen (\(String(cString: strerror(errno)))).")
            }
            gelesen = 0..<anzahl
            return anzahl > 0
        }
    }
}
