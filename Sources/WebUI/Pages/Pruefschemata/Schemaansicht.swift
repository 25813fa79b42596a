// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen

/// A check list as one reads it: what is examined, which Unterlagen, how long; filled against the corpus where a
/// Pruefbogen is at hand.
struct Schemaansicht: Sendable {
    let punkte: [Schemapunkt]
    let unterlagen: [Schemaunterlage]
    let dauer: [Schemadauer]
    let fakten: [Fakt]
    let quelle: String?
    /// Level of the headings within the page.
    let ebene: Int

    /// What must be known of the case.
    struct Fakt: Sendable {
        let frage: String
        let antwort: String
        /// The word that conditions name it by.
        let kennung: String
    }

    /// - Parameters:
    ///   - bogen: the same list filled for the Stichtag of the request
    ///   - funde: what the corpus holds of its provisions on that day
    init(
        _ schema: Pruefschema, bogen: Pruefbogen? = nil, funde: Normfunde? = nil, ebene: Int = 2, tafel: Bestandstafel,
        anfrage: Anfrage
    ) {
        let bau = Schemazeilenbau(
            satz: Bedingungssatz(fakten: schema.fakten), funde: funde, tafel: tafel, anfrage: anfrage)
        let nummern = Dictionary(schema.punkte.enumerated().map { ($1.kennung, $0 + 1) }) { first, _ in first }
        let punktbogen = Dictionary((bogen?.punkte ?? []).map { ($0.punkt.kennung, $0) }) { first, _ in first }
        punkte = schema.punkte.enumerated().map { index, punkt in
            bau.punkt(punkt, nummer: index + 1, nummern: nummern, bogen: punktbogen[punkt.kennung])
        }
        unterlagen =
            bogen.map { $0.unterlagen.map(bau.unterlage) } ?? schema.unterlagen.map { bau.unterlage($0, regeln: nil) }
        dauer = schema.dauer.map(bau.dauer) ?? []
        fakten = schema.fakten.map(Self.fakt)
        quelle = Anzeigetext.optional(schema.quelle)
        self.ebene = ebene
    }

    private static func fakt(_ feld: Faktfeld) -> Fakt {
        let antwort =
            switch feld.art {
            case .jaNein: "ja oder nein"
            case .datum: "Datum"
            case .zahl(let einheit): einheit.map { "Zahl (\($0))" } ?? "Zahl"
            case .auswahl(let werte): werte.map(\.name).joined(separator: " · ")
            }
        return Fakt(
            frage: Anzeigetext.sicher(feld.frage), antwort: Anzeigetext.sicher(antwort),
            kennung: Anzeigetext.sicher(feld.kennung))
    }
}

/// One thing to be examined.
struct Schemapunkt: Sendable {
    let nummer: Int
    let frage: String
    /// „muss“, „soll“ …
    let verbindlichkeit: String
    let normen: [Normzeile]
    /// In words; nil: always.
    let bedingung: String?
    let ausnahmen: [Ausnahme]
    /// Numbers of the points that come first.
    let nach: [Int]
    /// What is searched for in the decrees.
    let belegfragen: [String]
    /// What the decrees in force say; nil where nobody has looked.
    let stellen: Schemastellen?

    struct Ausnahme: Sendable {
        let text: String
        let normen: [Normzeile]
    }
}

/// One document of the list.
struct Schemaunterlage: Sendable {
    let name: String
    /// „erforderlich“, „entbehrlich“ …
    let stand: String
    let bedingung: String?
    let alternativen: String?
    let auchGenannt: String?
    let normen: [Normzeile]
    /// Only decrees ask for it.
    let istNurErlass: Bool
    let stellen: Schemastellen?
}

/// One line of how long.
struct Schemadauer: Sendable {
    /// „in der Regel“, „mindestens“, „höchstens“, „längstens bis“
    let art: String
    let text: String
    let bedingung: String?
    let normen: [Normzeile]
}

/// Passages of decrees in force for a line of the list.
struct Schemastellen: Sendable {
    /// „3 Stellen in Erlassen“
    let anzahl: String
    let stellen: [Stelle]

    struct Stelle: Sendable {
        let name: String
        let href: String
        /// The words of the source.
        let zitat: String
        /// What it says of the document: „muss“, „wenn …“.
        let wort: String?
        let bindung: String?
    }
}
