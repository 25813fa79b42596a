// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen

/// An entry of a Prüfschema as a reader sees it. The first field is what it is all about.
struct Vergleichseintrag {
    var bereich: Schemabereich
    var eintrag: String
    var felder: [(name: String, text: String)]
}

/// A Prüfschema as text, entry by entry.
struct Vergleichsblatt {
    private let eintraege: [Vergleichseintrag]

    init(_ schema: Pruefschema) {
        eintraege =
            [schema.vergleichseintrag] + schema.fakten.map(\.vergleichseintrag) + schema.punkte.map(\.vergleichseintrag)
            + schema.unterlagen.map(\.vergleichseintrag) + (schema.dauer?.vergleichseintraege ?? [])
    }

    func eintraege(_ bereich: Schemabereich) -> [Vergleichseintrag] { eintraege.filter { $0.bereich == bereich } }
}

extension Pruefschema {
    fileprivate var vergleichseintrag: Vergleichseintrag {
        Vergleichseintrag(
            bereich: .allgemein, eintrag: Schemabereich.allgemein.eintrag(""),
            felder: [
                ("Name", name), ("Anliegen", anliegen), ("Gültigkeit", gueltig.anzeige), ("Quelle", quelle),
            ])
    }
}

extension Faktfeld {
    fileprivate var vergleichseintrag: Vergleichseintrag {
        Vergleichseintrag(
            bereich: .fakt, eintrag: Schemabereich.fakt.eintrag(kennung),
            felder: [("Frage", frage), ("Art", art.anzeige), ("Einheit", einheit), ("Werte", werte)])
    }

    private var einheit: String {
        if case .zahl(let einheit?) = art { einheit } else { keine }
    }

    private var werte: String {
        guard case .auswahl(let werte) = art else { return keine }
        return werte.map { "\($0.wert): \($0.name)" }.joined(separator: ", ")
    }
}

extension Pruefpunkt {
    fileprivate var vergleichseintrag: Vergleichseintrag {
        Vergleichseintrag(
            bereich: .punkt, eintrag: Schemabereich.punkt.eintrag(kennung),
            felder: [
                ("Frage", frage), ("Normen", liste(normen)), ("Verbindlichkeit", verbindlichkeit.anzeige),
                ("Bedingung", text(bedingung)),
                ("Ausnahmen", liste(ausnahmen.map { "\($0.text) (\(liste($0.normen)))" })),
                ("Fragen an die Erlasse", liste(belegfragen)), ("Erst nach", liste(nach)),
            ])
    }
}

extension Unterlagenposten {
    fileprivate var vergleichseintrag: Vergleichseintrag {
        Vergleichseintrag(
            bereich: .unterlage, eintrag: Schemabereich.unterlage.eintrag(kennung),
            felder: [
                ("Name", name), ("Stand", stand.rawValue), ("Bedingung", text(bedingung)), ("Normen", liste(normen)),
                ("Alternativen", liste(alternativen)), ("Auch genannt", liste(auchGenannt)),
            ])
    }
}

extension Dauerregel {
    /// Angaben have no name of their own: each is known by its kind and its number among those.
    fileprivate var vergleichseintraege: [Vergleichseintrag] {
        var gezaehlt: [String: Int] = [:]
        func eintrag(_ name: String) -> String {
            gezaehlt[name, default: 0] += 1
            return Schemabereich.dauer.eintrag("\(name) \(gezaehlt[name, default: 1])")
        }
        let spannen = angaben.map { angabe in
            Vergleichseintrag(
                bereich: .dauer, eintrag: eintrag(angabe.art.bezeichnung),
                felder: [
                    ("Zeit", angabe.zeit.angabe), ("Bindung", keine), ("Bedingung", text(angabe.bedingung)),
                    ("Normen", liste(angabe.normen)),
                ])
        }
        let grenzen = bindungen.map { bindung in
            Vergleichseintrag(
                bereich: .dauer, eintrag: eintrag("Bindung an \(bindung.bindung.akkusativ)"),
                felder: [
                    ("Zeit", bindung.zuschlag?.angabe ?? keine), ("Bindung", bindung.fakt),
                    ("Bedingung", text(bindung.bedingung)), ("Normen", liste(bindung.normen)),
                ])
        }
        return spannen + grenzen
    }
}

/// What stands where nothing is said.
private let keine = "–"

private func text(_ bedingung: Bedingung?) -> String { bedingung?.text ?? keine }

private func liste(_ texte: [String]) -> String { texte.isEmpty ? keine : texte.joined(separator: "; ") }

private func liste(_ normen: [Normzitat]) -> String { liste(normen.map(\.kanonisch)) }
