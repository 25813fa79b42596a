// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// A step that a person took, as a sentence.
struct Verlaufszeile: Sendable {
    let nummer: Int
    let satz: String
    let zusatz: String?
    let wer: String

    init(_ eintrag: Schritteintrag, schema: Pruefschema) {
        nummer = eintrag.nummer
        wer = Setzungsansicht.wer(eintrag.durch, eintrag.um)
        let (satz, zusatz) = Self.text(eintrag.schritt, schema)
        self.satz = Anzeigetext.sicher(satz)
        self.zusatz = Anzeigetext.optional(zusatz)
    }

    private static func text(
        _ schritt: Vorgangsschritt, _ schema: Pruefschema
    ) -> (String, String?) {
        switch schritt {
        case .eroeffnet(let referenz, _, let stichtag):
            ("Vorgang \(referenz) angelegt, Stichtag \(stichtag.deutsch)", nil)
        case .fakt(let kennung, let wert): (fakt(kennung, wert, schema), nil)
        case .stichtag(let tag): ("Stichtag geändert auf \(tag.deutsch)", nil)
        case .punkt(let kennung, let status, let grund, let abweichung):
            (
                "\(schema.punkte.first { $0.kennung == kennung }?.frage ?? kennung) → \(status.anzeige)",
                [grund, abweichung.map { "Abweichung: \($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            )
        case .unterlage(_, let name, let status, let norm, let anmerkung):
            ("\(name) → \(status.anzeige)", [norm, anmerkung].compactMap(\.self).joined(separator: " · "))
        case .dauer(let von, let bis, let grund, _):
            ("Dauer gewählt: \(von.deutsch) bis \(bis.deutsch)", grund)
        case .nachforderung(let posten, let frist, _, _):
            ("Schreiben erstellt, Frist \(frist.deutsch)", posten.map(\.name).joined(separator: ", "))
        case .frist(let nummer, let neu): ("Frist zum Schreiben \(nummer) verschoben auf \(neu.deutsch)", nil)
        case .vermerk(let sha256): ("Vermerk freigegeben", "Prüfsumme \(sha256.prefix(12))")
        case .abgeschlossen: ("Vorgang abgeschlossen", nil)
        case .wiedereroeffnet: ("Vorgang wieder geöffnet", nil)
        }
    }

    private static func fakt(_ kennung: String, _ wert: Faktwert?, _ schema: Pruefschema) -> String {
        let feld = schema.fakten.first { $0.kennung == kennung }
        let frage = feld?.frage ?? kennung
        return "\(frage) \(wert.flatMap { feld?.anzeige($0) } ?? "unbekannt")"
    }
}
