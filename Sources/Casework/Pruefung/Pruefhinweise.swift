// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What the reader of a filled check list must know, in German sentences.
struct Pruefhinweise {
    let schema: Pruefschema
    let stichtag: Stichtag

    func hinweise(_ normen: Normlese.Ergebnis, _ regelungen: [Regelungsbeleg]) -> [String] {
        schemahinweise + fehlendeGesetze(normen) + fehlendeNormen(normen)
            + (regelungen.isEmpty
                ? ["Zu diesem Anliegen ist am \(stichtag.deutsch) keine Regelung eines Erlasses im Bestand."] : [])
    }

    private var schemahinweise: [String] {
        var hinweise: [String] = []
        let name = "Das Prüfschema „\(schema.name)“ (Version \(schema.version))"
        if let von = schema.gueltig.von, stichtag < von {
            hinweise.append(
                "\(name) gilt erst ab dem \(von.deutsch). Für den Stichtag \(stichtag.deutsch) ist es nicht gemacht.")
        }
        if let bis = schema.gueltig.bis, bis < stichtag {
            hinweise.append(
                "\(name) gilt nur bis zum \(bis.deutsch). Für den Stichtag \(stichtag.deutsch) ist es nicht gemacht.")
        }
        if schema.freigegeben == nil { hinweise.append("\(name) ist ein Entwurf und nicht freigegeben.") }
        return hinweise
    }

    private func fehlendeGesetze(_ normen: Normlese.Ergebnis) -> [String] {
        let gesetze = normen.funde.filter { $0.fund == .gesetzFehlt }.map { $0.norm.gesetz ?? $0.norm.kanonisch }
        return gesetze.ohneDoppelte.map { gesetz in
            "\(gesetz) ist nicht im Bestand oder am \(stichtag.deutsch) nicht bekannt: Der Wortlaut fehlt hier. "
                + "Bitte die Vorschrift aufnehmen."
        }
    }

    private func fehlendeNormen(_ normen: Normlese.Ergebnis) -> [String] {
        normen.funde.filter { $0.fund == .gibtEsNicht }.map {
            "\($0.norm.kanonisch) gab es am \(stichtag.deutsch) nicht. Bitte das Prüfschema prüfen."
        }
    }
}
