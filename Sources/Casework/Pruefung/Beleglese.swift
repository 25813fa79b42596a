// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Looks for sentences of decrees that answer the questions of the Prüfpunkte: each question once, several at a time.
struct Beleglese {
    let suche: any Belegsuche
    let stichtag: Stichtag

    /// More sentences than these are not read by anyone.
    private static let meisteBelege = 4

    /// What was found, by question.
    struct Ergebnis: Sendable {
        fileprivate var nachFrage: [String: [Beleg]]

        /// The best of each question of the point, none twice.
        func belege(zu punkt: Pruefpunkt) -> [Beleg] {
            let listen = punkt.belegfragen.compactMap { nachFrage[$0] }
            var belege: [Beleg] = []
            // First the best of each question, then the second …
            for rang in 0..<(listen.map(\.count).max() ?? 0) {
                for liste in listen where rang < liste.count && belege.count < Beleglese.meisteBelege {
                    if !belege.contains(where: { $0.ueberschneidet(liste[rang]) }) { belege.append(liste[rang]) }
                }
            }
            return belege
        }
    }

    /// - Throws: what the search throws.
    func lies(_ schema: Pruefschema, fakten: Fakten) async throws -> Ergebnis {
        let punkte = schema.punkte.filter { $0.bedingung.wert(fakten, am: stichtag) != .nein }
        let fragen = punkte.flatMap(\.belegfragen).ohneDoppelte
        let gefunden = try await withThrowingTaskGroup(of: (String, [Beleg]).self) { gruppe in
            for frage in fragen {
                gruppe.addTask {
                    (
                        frage,
                        try await suche.belege(
                            zu: frage, anliegen: schema.anliegen, am: stichtag, hoechstens: Self.meisteBelege)
                    )
                }
            }
            var gefunden: [String: [Beleg]] = [:]
            for try await (frage, belege) in gruppe { gefunden[frage] = belege }
            return gefunden
        }
        return Ergebnis(nachFrage: gefunden)
    }
}

extension Beleg {
    fileprivate func ueberschneidet(_ anderer: Beleg) -> Bool {
        fundstelle.fassung == anderer.fundstelle.fassung && fundstelle.abschnitt == anderer.fundstelle.abschnitt
            && fundstelle.bereich.overlaps(anderer.fundstelle.bereich)
    }
}
