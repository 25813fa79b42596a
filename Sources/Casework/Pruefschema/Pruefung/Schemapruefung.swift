// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Regelungen

/// Whether a Prüfschema can be used: all that has to be mended, as values.
public enum Schemapruefung: Sendable {
    /// What has to be mended, without a look into the corpus; `normbefunde` takes that one.
    public static func befunde(_ schema: Pruefschema) -> [Schemabefund] {
        var liste = Befundliste()
        pruefeAngaben(schema, &liste)
        pruefeFakten(schema, &liste)
        pruefeEintraege(schema, &liste)
        pruefeReihenfolge(schema.punkte, &liste)
        pruefeDauer(schema, &liste)
        pruefeNormen(schema, &liste)
        pruefeBedingungen(schema, &liste)
        return liste.befunde
    }

    // MARK: The list itself

    private static func pruefeAngaben(_ schema: Pruefschema, _ liste: inout Befundliste) {
        liste.bei(.schema, Schemabereich.allgemein.eintrag(""))
        liste.pruefe(kennung: schema.kennung, "kennung")
        for (schluessel, text) in [
            ("name", schema.name), ("verfasst", schema.verfasst), ("quelle", schema.quelle),
        ] {
            liste.pruefe(text: text, schluessel)
        }
        if schema.version < 1 {
            liste.ruege("version", "Die Version \(schema.version) gibt es nicht.", "Beginnen Sie mit 1.")
        }
        if schema.gueltig.von == nil {
            liste.ruege("gueltig", "Der erste Tag fehlt, an dem das Prüfschema gilt.", "Ergänzen Sie „von“.")
        }
        if let freigabe = schema.freigegeben, Schemapflege.istDieselbe(freigabe.rolle, schema.verfasst) {
            liste.ruege(
                "freigegeben", "Wer das Prüfschema verfasst hat, kann es nicht freigeben (Vier-Augen-Prinzip).",
                "Lassen Sie sie von einer anderen Rolle freigeben.")
        }
        liste.pruefe(nichtLeer: schema.punkte, "punkte", "Das Prüfschema hat keinen Prüfpunkt.")
        liste.pruefe(nichtLeer: schema.unterlagen, "unterlagen", "Das Prüfschema nennt keine Unterlage.")
    }

    // MARK: Entries

    private static func pruefeFakten(_ schema: Pruefschema, _ liste: inout Befundliste) {
        var gesehen: Set<String> = []
        for (nummer, fakt) in schema.fakten.enumerated() {
            liste.bei(Schemapfad.schema.element("fakten", nummer), Schemabereich.fakt.eintrag(fakt.kennung))
            if !Bedingungswort.istName(fakt.kennung) {
                liste.ruege(
                    "fakt", "„\(fakt.kennung)“ kann kein Fakt heißen.",
                    "Beginnen Sie mit einem kleinen Buchstaben; erlaubt sind a bis z, A bis Z, Ziffern und „-“, nicht die "
                        + "Wörter \(Bedingungswort.vergeben.keys.sorted().joined(separator: ", ")).")
            }
            liste.pruefe(einmal: fakt.kennung, "fakt", &gesehen)
            liste.pruefe(text: fakt.frage, "frage")
            if case .auswahl(let werte) = fakt.art { pruefe(auswahl: werte, &liste) }
            if let grund = Personenschutz.befund(fakt) {
                liste.ruege(
                    "frage", grund,
                    "Fragen Sie nur nach dem, was die Bedingung braucht: einem Alter, einer Frist, ja oder "
                        + "nein.")
            }
        }
    }

    private static func pruefe(auswahl werte: [Faktfeld.Auswahlwert], _ liste: inout Befundliste) {
        liste.pruefe(nichtLeer: werte, "werte", "Der Fakt hat keine Werte zur Auswahl.")
        var gesehen: Set<String> = []
        for wert in werte {
            if !Bedingungswort.istName(wert.wert) {
                liste.ruege(
                    "werte", "„\(wert.wert)“ kann kein Wert zur Auswahl sein.",
                    "Beginnen Sie mit einem kleinen Buchstaben; erlaubt sind a bis z, A bis Z, Ziffern und „-“.")
            }
            liste.pruefe(einmal: wert.wert, "werte", &gesehen)
            liste.pruefe(text: wert.name, "werte")
        }
    }

    private static func pruefeEintraege(_ schema: Pruefschema, _ liste: inout Befundliste) {
        var punkte: Set<String> = []
        for (nummer, punkt) in schema.punkte.enumerated() {
            liste.bei(Schemapfad.schema.element("punkte", nummer), Schemabereich.punkt.eintrag(punkt.kennung))
            liste.pruefe(kennung: punkt.kennung, "punkt")
            liste.pruefe(einmal: punkt.kennung, "punkt", &punkte)
            liste.pruefe(text: punkt.frage, "frage")
            for (stelle, ausnahme) in punkt.ausnahmen.enumerated() {
                liste.bei(
                    Schemapfad.schema.element("punkte", nummer).element("ausnahmen", stelle),
                    Schemabereich.punkt.eintrag(punkt.kennung))
                liste.pruefe(text: ausnahme.text, "text")
            }
        }
        var unterlagen: Set<String> = []
        for (nummer, posten) in schema.unterlagen.enumerated() {
            liste.bei(Schemapfad.schema.element("unterlagen", nummer), Schemabereich.unterlage.eintrag(posten.kennung))
            liste.pruefe(einmal: posten.kennung, "unterlage", &unterlagen)
            pruefe(posten, &liste)
        }
    }

    private static func pruefe(_ posten: Unterlagenposten, _ liste: inout Befundliste) {
        liste.pruefe(kennung: posten.kennung, "unterlage")
        liste.pruefe(text: posten.name, "name")
        if posten.stand == .bedingt, posten.bedingung == nil {
            liste.ruege(
                "stand", "Die Unterlage ist bedingt, aber die Bedingung fehlt.",
                "Ergänzen Sie „bedingung“ oder ändern Sie „stand“.")
        }
        if posten.stand == .alternativ, posten.alternativen.isEmpty {
            liste.ruege(
                "stand", "Die Unterlage ist alternativ, aber die anderen fehlen.",
                "Ergänzen Sie „alternativen“ oder ändern Sie „stand“.")
        }
    }

    private static func pruefeNormen(_ schema: Pruefschema, _ liste: inout Befundliste) {
        for eintrag in schema.eintraege {
            liste.bei(eintrag.pfad, eintrag.eintrag)
            liste.pruefe(nichtLeer: eintrag.normen, "normen", "Die Norm fehlt, aus der sich das ergibt.")
        }
    }

    // MARK: Dauer

    private static func pruefeDauer(_ schema: Pruefschema, _ liste: inout Befundliste) {
        guard let dauer = schema.dauer else { return }
        let pfad = Schemapfad.schema.schluessel("dauer")
        if dauer.angaben.isEmpty && dauer.bindungen.isEmpty {
            liste.bei(.schema, Schemabereich.dauer.eintrag(""))
            liste.ruege("dauer", "Zur Dauer steht nichts da.", "Ergänzen Sie eine Angabe oder streichen Sie „dauer“.")
        }
        for (nummer, angabe) in dauer.angaben.enumerated() {
            liste.bei(pfad.element("angaben", nummer), Schemabereich.dauer.eintrag("Angabe \(nummer + 1)"))
            if angabe.art == .gebunden {
                liste.ruege(
                    "art", "Eine Dauer, die an etwas gebunden ist, hat keine Zeitspanne.",
                    "Verschieben Sie sie nach „bindungen“.")
            }
        }
        for (nummer, bindung) in dauer.bindungen.enumerated() {
            liste.bei(pfad.element("bindungen", nummer), Schemabereich.dauer.eintrag("Bindung \(nummer + 1)"))
            pruefe(bindung, schema.fakten, &liste)
        }
    }

    private static func pruefe(_ bindung: Dauerbindung, _ fakten: [Faktfeld], _ liste: inout Befundliste) {
        guard let feld = fakten.first(where: { $0.kennung == bindung.fakt }) else {
            return liste.ruege(
                "fakt", "Den Fakt „\(bindung.fakt)“ gibt es nicht.", "Nehmen Sie ihn unter „fakten“ als Datum auf.")
        }
        if feld.art != .datum {
            liste.ruege(
                "fakt", "Der Fakt „\(bindung.fakt)“ ist kein Datum.",
                "Eine Dauer kann nur an einen Fakt mit „art: datum“ gebunden sein.")
        }
    }
}
