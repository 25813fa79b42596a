// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a decree names a section of another: „Nummer 3.2“, „Nr. 3.2“, „Ziffer 3.2“.
struct Abschnittsnennung {
    private static let woerter = ["Nummer ", "Nr. ", "Ziffer ", "Ziff. ", "Abschnitt "]

    /// `3.2`
    let nummer: String

    /// Nil for an address that is no decimal number.
    /// - Parameter pfad: `Nr. 3.2`
    init?(pfad: String) {
        guard pfad.hasPrefix("Nr. ") else { return nil }
        let number = pfad.dropFirst(4).prefix { $0 == "." || $0.isASCII && $0.isNumber }
        guard !number.isEmpty else { return nil }
        nummer = String(number)
    }

    /// Whether a text names just this section, not one below it.
    func steht(in text: String) -> Bool { Self.woerter.contains { nennt($0 + nummer, text) } }

    private func nennt(_ name: String, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let wanted = Array(name.utf8)
        guard bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        {
            if !setztFort(bytes[(start + wanted.count)...]) { return true }
        }
        return false
    }

    /// „3.2“ goes on in „3.21“ and „3.2.1“.
    private func setztFort(_ rest: ArraySlice<UInt8>) -> Bool {
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }
        if isDigit(rest.first) { return true }
        return rest.first == UInt8(ascii: ".") && isDigit(rest.dropFirst().first)
    }
}
