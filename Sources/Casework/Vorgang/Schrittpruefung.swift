// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Holds a step against the check list of its Vorgang.
struct Schrittpruefung {
    let schema: Pruefschema
    let vorgang: Vorgang
    let umfeld: any Vorgangsumfeld

    /// - Throws: `Vorgangsfehler` if the step names what neither the schema nor decrees in force know.
    func pruefe(_ schritt: Vorgangsschritt) async throws {
        switch schritt {
        case .punkt(let kennung, _, _, _):
            guard schema.punkte.contains(where: { $0.kennung == kennung }) else {
                throw Vorgangsfehler.unbekannterPunkt(kennung)
            }
        case .fakt(let kennung, let wert): try pruefe(fakt: kennung, wert)
        case .unterlage(let kennung, let name, _, let norm, _):
            try await pruefe([Nachforderung.Posten(kennung: kennung, name: name)])
            if let norm, !umfeld.istNorm(norm) { throw Vorgangsfehler.keineNorm(norm) }
        case .nachforderung(let posten, _, _, _): try await pruefe(posten)
        case .eroeffnet, .stichtag, .dauer, .frist, .vermerk, .abgeschlossen, .wiedereroeffnet: break
        }
    }

    private func pruefe(fakt kennung: String, _ wert: Faktwert?) throws(Vorgangsfehler) {
        guard let feld = schema.fakten.first(where: { $0.kennung == kennung }) else { throw .unbekannterFakt(kennung) }
        guard wert.map(feld.nimmt) ?? true else { throw .falscherFaktwert(frage: feld.frage) }
    }

    /// A name other than the known one may hold anything, so it is looked at like any free text.
    private func pruefe(_ posten: [Nachforderung.Posten]) async throws {
        var bekannt = Dictionary(schema.unterlagen.map { ($0.kennung, $0.name) }) { erste, _ in erste }
        for (kennung, setzung) in vorgang.unterlagen { bekannt[kennung] = bekannt[kennung] ?? setzung.name }
        if posten.contains(where: { bekannt[$0.kennung] == nil }) {
            for bogen in try await umfeld.pruefbogen(vorgang).unterlagen { bekannt[bogen.kennung] = bogen.name }
        }
        for eines in posten {
            guard let name = bekannt[eines.kennung] else { throw Vorgangsfehler.unbekannteUnterlage(eines.kennung) }
            guard eines.name != name, let grund = Personenschutz.befund(eines.name) else { continue }
            throw Vorgangsfehler.personenbezug(feld: "Unterlage", grund: grund)
        }
    }
}

extension Faktfeld {
    /// Whether a value answers the question.
    func nimmt(_ wert: Faktwert) -> Bool {
        switch (art, wert) {
        case (.jaNein, .jaNein), (.datum, .datum), (.zahl, .zahl): true
        case (.auswahl(let werte), .auswahl(let gewaehlt)): werte.contains { $0.wert == gewaehlt }
        default: false
        }
    }
}
