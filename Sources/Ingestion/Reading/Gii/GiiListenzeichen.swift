// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What the sign of a list item says: „1.“, „3a.“, „a)“, „aa)“, „2.1“, „II.“, „(1)“.
struct GiiListenzeichen {
    var art: Abschnittsteil.Art
    /// `1`, `3a`, `aa`
    var name: String

    /// The part of a path that it stands for: `Nr. 3a`.
    var pfad: String {
        switch art {
        case .absatz: "Abs. \(name)"
        case .buchstabe: "Buchst. \(name)"
        case .doppelbuchstabe: (name.utf8.count > 2 ? "Dreifachbuchst. " : "Doppelbuchst. ") + name
        case .satz, .nummer, .unterabschnitt: "Nr. \(name)"
        }
    }

    /// Nil for dashes, bullets and words: such an item has no address.
    init?(_ sign: ArraySlice<UInt8>, imBuchstaben: Bool) {
        var core = sign.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
        while let last = core.last, last <= 0x20 { core.removeLast() }
        guard core.count <= 12, let first = core.first else { return nil }
        let isBracketed = first == UInt8(ascii: "(")
        if isBracketed { core.removeFirst() }
        let ending = core.last
        if ending == UInt8(ascii: ".") || ending == UInt8(ascii: ")") { core.removeLast() }
        guard !core.isEmpty, let art = Self.art(core, isBracketed: isBracketed, imBuchstaben: imBuchstaben) else {
            return nil
        }
        let isBare = ending != UInt8(ascii: ".") && ending != UInt8(ascii: ")")
        if isBare && !core.contains(where: \.istZiffer) { return nil }
        self.art = art
        name = String(decoding: core, as: UTF8.self)
    }

    private static func art(
        _ core: ArraySlice<UInt8>, isBracketed: Bool, imBuchstaben: Bool
    ) -> Abschnittsteil.Art? {
        guard let first = core.first, let last = core.last, last.istAsciiAlphanumerisch, first.istAsciiAlphanumerisch,
            core.allSatisfy({ $0.istAsciiAlphanumerisch || $0 == UInt8(ascii: ".") })
        else { return nil }
        if first.istZiffer {
            let isSimple = core.drop { $0.istZiffer }.allSatisfy { $0.istAsciiKlein }
            return isBracketed && isSimple ? .absatz : .nummer
        }
        if core.contains(where: \.istZiffer) { return .nummer }
        if first.istAsciiGross, core.count > 1 || first == UInt8(ascii: "I") {
            return core.allSatisfy { "IVXLC".utf8.contains($0) } ? .nummer : nil
        }
        guard core.count <= 3 else { return nil }
        let isRepeated = core.count > 1 && core.allSatisfy { $0 == first }
        return isRepeated && imBuchstaben ? .doppelbuchstabe : .buchstabe
    }
}
