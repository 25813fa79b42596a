// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads server-sent events out of bytes that come in any pieces, as the HTML standard defines them.
struct EventStreamParser {
    /// Longest line and event that are accepted, in bytes.
    private static let hoechstlaenge = 1 << 20

    private var zeile: [UInt8] = []
    private var daten: [UInt8] = []
    private var hatDaten = false
    private var nachWagenruecklauf = false
    private var istErsteZeile = true

    /// Takes bytes; gives the data of the events that are now complete.
    /// - Throws: `ChatError.malformed` if a line or an event has no end.
    mutating func nimm(_ bytes: some Sequence<UInt8>) throws(ChatError) -> [String] {
        var ereignisse: [String] = []
        for byte in bytes {
            defer { nachWagenruecklauf = byte == 0x0D }
            switch byte {
            case 0x0A where nachWagenruecklauf: continue
            case 0x0A, 0x0D:
                if let ereignis = schliesseZeile() { ereignisse.append(ereignis) }
            default:
                zeile.append(byte)
                guard zeile.count + daten.count <= Self.hoechstlaenge else { throw .malformed("Zeile ohne Ende") }
            }
        }
        return ereignisse
    }

    /// Takes the end of the stream; gives an event that no empty line had ended.
    mutating func ende() -> String? {
        if !zeile.isEmpty { _ = schliesseZeile() }
        return schliesseZeile()
    }

    /// The event, if this line was the empty one that ends it.
    private mutating func schliesseZeile() -> String? {
        defer { zeile.removeAll(keepingCapacity: true) }
        if istErsteZeile {
            istErsteZeile = false
            if zeile.starts(with: [0xEF, 0xBB, 0xBF]) { zeile.removeFirst(3) }
        }
        guard !zeile.isEmpty else {
            defer { (daten, hatDaten) = ([], false) }
            return hatDaten ? String(decoding: daten, as: UTF8.self) : nil
        }
        let feld = zeile.prefix { $0 != UInt8(ascii: ":") }
        // Comments begin with a colon; of the other fields only the data matter here.
        guard feld.elementsEqual("data".utf8) else { return nil }
        var wert = zeile.dropFirst(feld.count + 1)
        if wert.first == UInt8(ascii: " ") { wert = wert.dropFirst() }
        if hatDaten { daten.append(0x0A) }
        daten += wert
        hatDaten = true
        return nil
    }
}
