// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import ShippedData
import TestKit

/// A letter as tests need it, and its text.
enum Schreibenmuster {
    static let briefkopf = Briefkopf(
        behoerde: "Stadt Seenmark · Ausländerbehörde", anschrift: ["Am Hafen 12", "19999 Seenmark"],
        angaben: [
            .init(name: "Unser Zeichen", wert: "{zeichen}"), .init(name: "Datum", wert: "{datum}"),
            .init(name: "Telefon", wert: "0395 000-0"),
        ], fuss: ["Öffnungszeiten: Mo 8 bis 12 Uhr"])

    static func schreiben(gesetz: String = "AufenthG", zweitsprache: String? = nil) -> Nachforderungsschreiben {
        Nachforderungsschreiben(
            zeichen: "2026-0815", anliegen: "Studium (§ 16b)", gesetz: gesetz,
            unterlagen: [
                .init(name: "Reisepass", normen: ["§ 3 Abs. 1 AufenthG"]),
                .init(name: "Mietvertrag", hinweis: "wenn Sie zur Miete wohnen"),
            ], frist: Muster.tag("2026-12-28"), datum: Muster.tag("2026-11-30"), briefkopf: briefkopf,
            zweitsprache: zweitsprache)
    }
}

extension Schriftstueck {
    /// All texts in order, no-break spaces and direction marks as plain ones.
    var texte: [String] { bloecke.flatMap(\.texte) }

    var text: String { texte.joined(separator: "\n") }
}

extension Schriftstueck.Block {
    var texte: [String] {
        switch self {
        case .ueberschrift(let text, stufe: _): [text.schlicht]
        case .absatz(let laeufe): [laeufe.map(\.text).joined().schlicht]
        case .liste(let punkte, nummeriert: _): punkte.map { $0.laeufe.map(\.text).joined().schlicht }
        case .tabelle(let tabelle): [tabelle.beschriftung] + tabelle.kopf + tabelle.zeilen.flatMap(\.self)
        case .zitat(let text, let quelle): [text, quelle]
        case .fremdsprache(_, let bloecke): bloecke.flatMap(\.texte)
        case .seitenumbruch: []
        }
    }
}

extension String {
    fileprivate var schlicht: String { replacing("\u{A0}", with: " ").replacing("\u{200E}", with: "") }
}
