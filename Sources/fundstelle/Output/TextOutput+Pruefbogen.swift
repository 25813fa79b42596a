// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen

extension TextOutput {
    /// One line a check list.
    static func schemata(_ schemata: [Pruefschema], am tag: Stichtag) -> String {
        guard !schemata.isEmpty else { return "Am Stichtag \(tag.deutsch) gibt es kein Prüfschema." }
        return schemata.map { schema in
            let entwurf = schema.freigegeben == nil ? ", Entwurf" : ""
            return
                "\(schema.kennung)  \(schema.name) (Version \(schema.version)\(entwurf); Anliegen: \(schema.anliegen))"
        }.joined(separator: "\n")
    }

    /// A check list to be worked through, with boxes that nobody has ticked.
    static func bogen(_ bogen: Pruefbogen) -> String {
        var teile = ["\(bogen.schema.name)\nVersion \(bogen.schema.version) · Stichtag \(bogen.stichtag.deutsch)"]
        teile += bogen.hinweise.map { "Hinweis: \($0)" }
        let fehlend = fehlende(bogen)
        if !fehlend.isEmpty { teile.append((["Noch nicht angegeben:"] + fehlend).joined(separator: "\n  ")) }
        teile.append("PRÜFPUNKTE")
        teile += bogen.punkte.map { punkt($0, bogen.schema) }
        if !bogen.unterlagen.isEmpty { teile.append("UNTERLAGEN") }
        teile += bogen.unterlagen.map { unterlage($0, bogen.schema) }
        if let rechnung = bogen.dauer { teile += ["DAUER", dauer(rechnung)] }
        for art in Regelungsart.allCases {
            guard let regeln = bogen.weitere[art] else { continue }
            teile.append(art.anzeige.uppercased())
            teile += regeln.map(regel)
        }
        if !bogen.konflikte.isEmpty { teile.append("NICHT EINIG") }
        teile += bogen.konflikte.map { konflikt in
            ([konflikt.gegenstand] + konflikt.regeln.map { indented(regel($0), by: "  ") }).joined(separator: "\n")
        }
        return teile.joined(separator: "\n\n")
    }

    /// The questions whose answers would settle something, each once.
    private static func fehlende(_ bogen: Pruefbogen) -> [String] {
        let kennungen =
            bogen.punkte.flatMap(\.einschlaegig.fehlend) + bogen.unterlagen.flatMap(\.einschlaegig.fehlend)
            + (bogen.dauer?.fehlend ?? [])
        return bogen.schema.fakten.filter { kennungen.contains($0.kennung) }.map { "\($0.frage) (\($0.kennung))" }
    }

    private static func punkt(_ bogen: Punktbogen, _ schema: Pruefschema) -> String {
        let punkt = bogen.punkt
        var zeilen = ["[ ] \(punkt.frage) (\(punkt.verbindlichkeit.anzeige))" + lage(bogen.einschlaegig)]
        guard bogen.einschlaegig != .nein else { return zeilen[0] }
        zeilen += bogen.normen.map(norm)
        zeilen += punkt.ausnahmen.map { ausnahme in
            "    Ausnahme: \(ausnahme.text) (\(ausnahme.normen.map(\.kanonisch).joined(separator: ", ")))"
        }
        zeilen += bogen.belege.map { "    \(stelle($0))\n\(indented("„\(kurz($0.fundstelle.zitat))“", by: "      "))" }
        return zeilen.joined(separator: "\n")
    }

    private static func unterlage(_ bogen: Unterlagenbogen, _ schema: Pruefschema) -> String {
        var name = bogen.name
        if let alternativen = bogen.posten?.alternativen, !alternativen.isEmpty {
            name += " oder " + alternativen.joined(separator: " oder ")
        }
        let herkunft = bogen.posten == nil ? " (nur nach Erlass)" : ""
        var zeilen = ["[ ] \(name)\(herkunft)" + lage(bogen.einschlaegig)]
        guard bogen.einschlaegig != .nein || !bogen.regeln.isEmpty else { return zeilen[0] }
        if !bogen.normen.isEmpty {
            zeilen.append("    " + bogen.normen.map(\.norm.kanonisch).joined(separator: ", "))
        }
        zeilen += bogen.regeln.map { regel in
            "    \(regel.verbindlichkeit.anzeige): \(regel.unterlage.anzeige) – \(stelle(regel.beleg))"
        }
        return zeilen.joined(separator: "\n")
    }

    private static func dauer(_ rechnung: Dauerrechnung) -> String {
        let schritte = rechnung.schritte.filter { $0.art != .ergebnis }.map { schritt in
            let normen = schritt.normen.map(\.kanonisch).joined(separator: ", ")
            let herkunft = schritt.beleg.map(stelle) ?? normen
            return "\(schritt.text)" + (herkunft.isEmpty ? "" : " – \(herkunft)")
        }
        let ergebnisse = rechnung.schritte.filter { $0.art == .ergebnis }.map { "Möglich: \($0.text)" }
        return (schritte + ergebnisse).joined(separator: "\n")
    }

    private static func regel(_ regel: Regelungsbeleg) -> String {
        var zeilen = [
            "\(regel.regelung.art.anzeige) (\(regel.regelung.verbindlichkeit.anzeige)): \(regel.regelung.inhalt.anzeige)"
        ]
        if let bedingung = regel.regelung.bedingung { zeilen.append("    Bedingung: \(bedingung)") }
        zeilen.append("    \(stelle(regel.beleg))")
        if let zweifel = regel.zweifel { zeilen.append("    Unsicher: \(zweifel)") }
        return zeilen.joined(separator: "\n")
    }

    private static func norm(_ befund: Normbefund) -> String {
        switch befund.fund {
        case .gibtEsNicht: return "    \(befund.norm.kanonisch): gab es am Stichtag nicht"
        case .gesetzFehlt: return "    \(befund.norm.kanonisch): Wortlaut nicht im Bestand"
        case .wortlaut(let belege):
            let text = belege.map { kurz($0.fundstelle.zitat) }.joined(separator: " / ")
            return "    \(befund.norm.kanonisch): „\(text)“"
        }
    }

    private static func stelle(_ beleg: Beleg) -> String {
        let (fundstelle, quelle) = (beleg.fundstelle, beleg.quelle)
        let ort = [fundstelle.pfad, quelle.kurz].filter { !$0.isEmpty }.joined(separator: " ")
        let seite = fundstelle.seite.map { ", S. \($0)" } ?? ""
        let geaendert = quelle.aenderungen.map { " · Geändert: \($0)" }.joined()
        return "\(ort)\(seite) · \(quelle.rang.anzeige) · \(quelle.geltung.anzeige)\(geaendert)"
    }

    private static func lage(_ wert: Bedingungswert) -> String {
        switch wert {
        case .ja: ""
        case .nein: " – nach den Angaben nicht einschlägig"
        case .offen(let fakten): " – nur unter einer Bedingung" + (fakten.isEmpty ? "" : ", noch offen")
        }
    }

    private static let laengsterAuszug = 240

    /// In one line, cut after a word.
    private static func kurz(_ text: String) -> String {
        let worte = text.split(whereSeparator: \.isWhitespace)
        var auszug = ""
        for wort in worte {
            guard auszug.count + wort.count < laengsterAuszug else { return auszug + " …" }
            auszug += auszug.isEmpty ? String(wort) : " \(wort)"
        }
        return auszug
    }
}
