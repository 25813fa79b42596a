// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what the head says is enclosed: „Anlagen: 2“, „1. Merkblatt“.
enum Anlagenleser {
    private static let guete = 0.95

    static func lies(_ zeilen: [Kopfzeile]) -> [Lesung<String>] {
        var anlagen: [Kopftext] = []
        var oben: Kopfzeile?
        for zeile in zeilen where zeile.art == .anlage {
            defer { oben = zeile }
            let ab = Zaehlung.hinter(zeile.wert).map { $0 + zeile.wertAb } ?? zeile.wertAb
            guard ab < zeile.suchtext.count else { continue }
            let istNeu = zeile.wertAb > 0 || oben == nil || oben?.istNurEtikett == true
            if istNeu || anlagen.isEmpty {
                anlagen.append(Kopftext(zeile, ab..<zeile.suchtext.count))
            } else {
                anlagen[anlagen.count - 1].haengeAn(zeile, ab..<zeile.suchtext.count)
            }
        }
        return anlagen.compactMap { text in
            let wert = Betreffleser.geputzt(text.text)
            guard !wert.isEmpty, !["keine", "ohne"].contains(wert.lowercased()) else { return nil }
            return Lesung(wert: wert, stellen: text.stellen(), sicherheit: guete, zeilen: [])
        }
    }
}
