// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Compares the heads of two decrees: Aktenzeichen, date, Normgeber, Betreff.
struct Dublettenkopf {
    let a: Dublettenmerkmal
    let b: Dublettenmerkmal

    /// Signs of one may be misread.
    var istUnscharf: Bool { a.istScan || b.istScan }

    /// Nil if one of them has none. Of a scan, letters and digits of one shape count as the same sign.
    var gleichesAktenzeichen: Bool? {
        guard let links = a.aktenzeichen, let rechts = b.aktenzeichen else { return nil }
        if links == rechts { return true }
        return istUnscharf && Self.formen(links) == Self.formen(rechts)
    }

    /// Whether a scan may have misread one sign of the Aktenzeichen. It may be the next number of the same day as well.
    var aktenzeichenIstNah: Bool {
        guard istUnscharf, let links = a.aktenzeichen, let rechts = b.aktenzeichen else { return false }
        return Bearbeitungsabstand.ist(Self.formen(links), Self.formen(rechts), hoechstens: 1)
    }

    /// Nil if one of them has none.
    var gleichesDatum: Bool? {
        guard let links = a.datum, let rechts = b.datum else { return nil }
        return links == rechts
    }

    /// Whether a scan may have misread one digit of the date.
    var datumIstVerlesen: Bool {
        guard istUnscharf, let links = a.datum?.iso, let rechts = b.datum?.iso else { return false }
        return zip(links.utf8, rechts.utf8).count { $0 != $1 } == 1
    }

    /// Different Länder, or words of the one name in the place of words of the other.
    var normgeberWiderspricht: Bool {
        let (links, rechts) = (a.vorschrift, b.vorschrift)
        if let land = links.land, let anderes = rechts.land, land != anderes { return true }
        guard !links.normgeber.isEmpty, !rechts.normgeber.isEmpty else { return false }
        return Wortpaarung(links.normgeber, rechts.normgeber, unscharf: istUnscharf).ersetzt > 0
    }

    /// Words of the one Betreff in the place of words of the other: „Syrien“, „Irak“.
    var betreffWiderspricht: Bool { ersetzteBetreffworte > 0 }

    /// How many there are.
    var ersetzteBetreffworte: Int {
        Wortpaarung(a.vorschrift.titel, b.vorschrift.titel, unscharf: istUnscharf).ersetzt
    }

    /// Without separators; signs that text recognition takes for each other become one.
    private static func formen(_ aktenzeichen: String) -> [UInt8] {
        let gleiche: [Character: Character] = [
            "O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "|": "1", "Z": "2", "S": "5", "G": "6", "B": "8",
        ]
        return Array(
            String(
                aktenzeichen.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "|" }.map { gleiche[$0] ?? $0 }
            )
            .utf8)
    }
}
