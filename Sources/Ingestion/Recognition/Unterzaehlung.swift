// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Follows the marks below a numbered section: „(1)“, „a)“, „aa)“, in whatever order they are put into each other.
///
/// A mark counts if it is the first of its kind or follows the last one; a letter that stands alone is none.
struct Unterzaehlung {
    enum Art: Sendable, Hashable { case absatz, buchstabe, doppelbuchstabe }

    struct Marke: Sendable, Hashable {
        var art: Art
        var zahl: Int
        /// As the path of a part names it: `Abs. 1`, `Buchst. a`.
        var name: String
    }

    private(set) var offen: [Marke] = []

    /// Takes the mark at the beginning of a line; nil if the line has none that counts.
    mutating func nimm(_ zeile: String) -> [Marke]? {
        guard let marke = Self.marke(zeile) else { return nil }
        if let ebene = offen.firstIndex(where: { $0.art == marke.art }) {
            guard marke.zahl == offen[ebene].zahl + 1 else { return nil }
            offen.removeSubrange(ebene...)
        } else {
            guard marke.zahl == 1 else { return nil }
        }
        offen.append(marke)
        return offen
    }

    private static func marke(_ zeile: String) -> Marke? {
        guard let leer = zeile.utf8.prefix(6).firstIndex(of: 32), leer > zeile.startIndex else { return nil }
        let zeichen = zeile[..<leer]
        guard zeichen.last == ")" else { return nil }
        let kern = zeichen.dropLast()
        if kern.first == "(" {
            let ziffern = kern.dropFirst()
            guard !ziffern.isEmpty, ziffern.allSatisfy({ $0.isASCII && $0.isNumber }), let zahl = Int(ziffern) else {
                return nil
            }
            return Marke(art: .absatz, zahl: zahl, name: "Abs. \(zahl)")
        }
        let bytes = Array(kern.utf8)
        guard let erstes = bytes.first, bytes.count <= 2, bytes.allSatisfy({ $0 == erstes }),
            (97...122).contains(erstes)
        else {
            return nil
        }
        return Marke(
            art: bytes.count == 1 ? .buchstabe : .doppelbuchstabe, zahl: Int(erstes) - 96, name: "Buchst. \(kern)")
    }
}

extension Unterzaehlung.Art {
    var teil: Abschnittsteil.Art {
        switch self {
        case .absatz: .absatz
        case .buchstabe: .buchstabe
        case .doppelbuchstabe: .doppelbuchstabe
        }
    }
}
