// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Retrieval

/// Why this answer: how the question was understood, how each source got its place, how long it took.
struct Warumansicht: Sendable {
    struct Rangerklaerung: Sendable {
        let nummer: Int
        let zitierform: String
        let erklaerung: Erklaerungsansicht
    }

    let verstanden: [String]
    let belege: [Rangerklaerung]
    let zeiten: [Zeitansicht]
    let gesamt: String
    let schritte: [Schrittansicht]

    init(_ bericht: BerichteteAntwort) {
        let antwort = bericht.antwort
        let suche = antwort.suche
        schritte = bericht.schritte.enumerated().map { Schrittansicht($1, nummer: $0 + 1) }
        verstanden = suche?.verstanden.map(Anzeigetext.sicher) ?? []
        var gesehen: Set<Fundstelle> = []
        belege = antwort.aussagen.flatMap(\.belege).filter { gesehen.insert($0.fundstelle).inserted }
            .enumerated().map { index, hit in
                Rangerklaerung(
                    nummer: index + 1,
                    zitierform: Anzeigetext.sicher(
                        Zitierform.kurz(pfad: hit.fundstelle.pfad, vorschrift: hit.vorschrift)),
                    erklaerung: Erklaerungsansicht(hit.explanation))
            }
        zeiten = suche?.zeiten.map { Zeitansicht(schritt: $0.schritt, ms: $0.ms) } ?? []
        gesamt = Anzeigetext.dezimal(antwort.ms)
    }
}

/// A step on the way to the answer: what it was given and what it gave on.
struct Schrittansicht: Sendable {
    let nummer: Int
    let name: String
    let ms: String
    let eingang: [String]
    let ergebnis: [String]

    /// Lines of one list; the rest is counted.
    private static let meisteZeilen = 40
    private static let laengsteZeile = 600

    init(_ bericht: Schrittbericht, nummer: Int) {
        self.nummer = nummer
        name = bericht.schritt.anzeige
        ms = Anzeigetext.dezimal(bericht.ms)
        eingang = Self.zeilen(bericht.eingang)
        ergebnis = Self.zeilen(bericht.ergebnis)
    }

    private static func zeilen(_ zeilen: [String]) -> [String] {
        let gezeigt = zeilen.prefix(meisteZeilen).map {
            Anzeigetext.gekuerzt(Anzeigetext.sicher($0), laenge: laengsteZeile)
        }
        return zeilen.count > meisteZeilen ? gezeigt + ["und \(zeilen.count - meisteZeilen) weitere"] : gezeigt
    }
}
