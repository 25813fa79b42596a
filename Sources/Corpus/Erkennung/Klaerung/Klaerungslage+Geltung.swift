// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Klaerungslage {
    /// Documents whose force is unclear, and settled spans that newer texts speak against.
    func geltungen() -> [Klaerungsfall] {
        (dokumente + gesetze).compactMap { dokument in
            dokument.geltung.map { ueberholt($0, dokument) } ?? unklar(dokument)
        }
    }

    /// Nil if another question of the document asks for what is missing already.
    private func unklar(_ dokument: Pflegedokument) -> Klaerungsfall? {
        let gespeichert = dokument.gespeichert
        guard gespeichert.geltung.isEmpty, gespeichert.ohneGeltung == nil else { return nil }
        let gefragt = gespeichert.vorschrift.istGesetz ? [] : Self.angaben(dokument).map(\.feld)
        guard !gefragt.contains(where: { [.datum, .gueltigAb].contains($0) }) else { return nil }
        let unlesbar = gespeichert.fassung.unlesbareGeltung
        let grund =
            unlesbar == nil
            ? "Aus den Texten geht nicht hervor, wann dieses Dokument gilt."
            : "Das Dokument sagt, wann es gilt, aber der Tag ist auf dem Bild nicht zu lesen."
        return Klaerungsfall(
            art: .geltungUnklar, fassung: gespeichert.fassung.sha256, gegenstand: .geltung([]),
            satz: "\(grund) Von wann bis wann gilt es?", gewissheit: .nichtGefunden,
            belege: unlesbar.map { [.init(fassung: gespeichert.fassung.sha256, worte: $0)] } ?? [],
            schluessel: "geltung-unklar", gewicht: 30)
    }

    private func ueberholt(_ geltung: Geltungsfestlegung, _ dokument: Pflegedokument) -> Klaerungsfall? {
        let sha256 = dokument.gespeichert.fassung.sha256
        let jetzt = nachTexten[sha256] ?? []
        guard jetzt != geltung.berechnet else { return nil }
        let index = dokumente.firstIndex { $0.gespeichert.fassung.sha256 == sha256 }
        let belege = index.flatMap { wirkungen[$0] }.map { $0.map(beleg) } ?? []
        return Klaerungsfall(
            art: .geltungUeberholt, fassung: sha256, gegenstand: .geltung(jetzt),
            satz: "Festgelegt ist: \(geltung.aussage.anzeige). Die Texte sagen jetzt etwas anderes als damals: "
                + "\(jetzt.anzeige). Was gilt?",
            wert: jetzt.anzeige, gewissheit: .unsicher, belege: belege,
            schluessel: "geltung-ueberholt|\(jetzt.anzeige)", gewicht: 10)
    }
}
