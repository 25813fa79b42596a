// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// One statement per target and kind; a mere reference goes when something stronger is said about the target.
enum Beziehungsverdichtung {
    static func verdichtet(_ alle: [Beziehung]) -> [Beziehung] {
        var ergebnis: [Beziehung] = []
        for beziehung in alle where beziehung.art != .bezug {
            if let i = ergebnis.firstIndex(where: { $0.art == beziehung.art && gleichesZiel($0, beziehung) }) {
                ergebnis[i].nimmAuf(beziehung)
            } else {
                ergebnis.append(beziehung)
            }
        }
        // „ersetzt“ says more than „hebt auf“
        let ersetzte = ergebnis.filter { $0.art == .ersetzt }
        ergebnis.removeAll { a in a.art == .hebtAuf && ersetzte.contains { gleichesZiel($0, a) } }
        for beziehung in alle where beziehung.art == .bezug {
            if !ergebnis.contains(where: { gleichesZiel($0, beziehung) }) { ergebnis.append(beziehung) }
        }
        return ergebnis
    }

    private static func gleichesZiel(_ a: Beziehung, _ b: Beziehung) -> Bool {
        if let x = a.zielAktenzeichen, let y = b.zielAktenzeichen, x != y { return false }
        if let x = a.zielDatum, let y = b.zielDatum, x != y { return false }
        return a.zielDatum != nil && b.zielDatum != nil || a.zielAktenzeichen != nil && b.zielAktenzeichen != nil
    }
}

extension Beziehung {
    /// Takes over what a second sentence adds to the same statement.
    fileprivate mutating func nimmAuf(_ andere: Beziehung) {
        zielAktenzeichen = zielAktenzeichen ?? andere.zielAktenzeichen
        zielDatum = zielDatum ?? andere.zielDatum
        neuBis = neuBis ?? andere.neuBis
        mitFolgeerlassen = mitFolgeerlassen || andere.mitFolgeerlassen
        zielStellen += andere.zielStellen.filter { !zielStellen.contains($0) }
        aenderungen += andere.aenderungen.filter { !aenderungen.contains($0) }
        sicherheit = max(sicherheit, andere.sicherheit)
    }
}
