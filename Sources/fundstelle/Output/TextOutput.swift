// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval
import SQLiteStorage

/// What the commands print for a person.
enum TextOutput {
    static func hits(_ result: SearchResult, am tag: Stichtag) -> String {
        let hinweise = result.hinweise.map { "Hinweis: \($0)" }
        guard !result.hits.isEmpty else {
            let leer =
                "Keine Treffer am Stichtag \(tag.deutsch). Andere Worte, ein anderer Stichtag oder "
                + "--auch-ausser-kraft können helfen."
            return ([leer] + hinweise).joined(separator: "\n")
        }
        return (result.hits.map(hit) + hinweise).joined(separator: "\n\n")
    }

    static func antwort(_ antwort: Antwort) -> String {
        var lines = ["\(statusWort(antwort.status)) · Auszug ohne Sprachmodell · Stichtag \(antwort.stichtag.deutsch)"]
        if !antwort.aussagen.isEmpty { lines += ["", antwort.frageart.anzeige] }
        for (nummer, aussage) in antwort.aussagen.enumerated() {
            lines += ["", indented("„\(aussage.text)“", by: "  ")]
            lines += aussage.belege.map { "  [\(nummer + 1)] \(stelle($0)) · \($0.geltung.anzeige)" }
        }
        if !antwort.hinweise.isEmpty { lines += [""] + antwort.hinweise.map { "Hinweis: \($0)" } }
        if !antwort.verworfen.isEmpty {
            let anzahl = antwort.verworfen.count
            lines += ["", "Nicht verwendet: \(anzahl) \(anzahl == 1 ? "Fundstelle" : "Fundstellen")"]
        }
        return lines.joined(separator: "\n")
    }

    static func auszug(_ auszug: Auszug) -> String {
        var lines: [String] = []
        if let vorschrift = auszug.vorschrift {
            lines.append(
                "\(auszug.abschnitt.map { $0 + " " } ?? "")\(vorschrift)  (Stichtag \(auszug.stichtag.deutsch))")
        }
        if let ueberschrift = auszug.ueberschrift, !ueberschrift.isEmpty { lines.append(ueberschrift) }
        if let fassung = auszug.fassung {
            let stand = [fassung.bekanntAb.map { "Wortlaut bekannt ab \($0.deutsch)" }, fassung.stand]
            lines.append(stand.compactMap(\.self).joined(separator: "; "))
        }
        if let status = auszug.geltung { lines.append(status.anzeige) }
        if let gelesen = auszug.fassung?.texterkennung.first {
            let anzahl = auszug.fassung?.texterkennung.count ?? 1
            lines.append(
                anzahl == 1
                    ? "Seite \(gelesen.seite): \(gelesen.anzeige)" : "\(anzahl) Seiten durch Texterkennung gelesen")
        }
        if let hinweis = auszug.hinweis { lines += ["", hinweis] }
        if let text = auszug.text { lines += ["", text] } else { lines += [""] + auszug.gliederung }
        if !auszug.fussnoten.isEmpty { lines += [""] + auszug.fussnoten.map { "Fußnote: \($0)" } }
        return lines.joined(separator: "\n")
    }

    static func befund(_ befund: Doctor.Befund) -> String {
        let zeilen =
            befund.maengel.map { "Mangel: \($0)" } + befund.behoben.map { "Behoben: \($0)" }
            + befund.hinweise.map { "Hinweis: \($0)" }
        let schluss = befund.istGesund ? "Der Bestand ist in Ordnung." : "Der Bestand hat Mängel."
        return (zeilen + [schluss]).joined(separator: "\n")
    }

    private static func hit(_ hit: Hit) -> String {
        "\(hit.rank). \(stelle(hit)) · \(hit.geltung.anzeige)\n   \(hit.passage.titel)\n"
            + indented(hit.fundstelle.zitat, by: "   ")
    }

    private static func stelle(_ hit: Hit) -> String {
        let ort = [hit.fundstelle.pfad, hit.vorschrift.kurz].filter { !$0.isEmpty }.joined(separator: " ")
        let seite = hit.fundstelle.seite.map { ", S. \($0)" } ?? ""
        let gelesen = hit.bildseite.map { " · \($0.anzeige)" } ?? ""
        return "\(ort)\(seite) · \(hit.vorschrift.rangbezeichnung)\(gelesen)"
    }

    private static func statusWort(_ status: Antwort.Status) -> String {
        switch status {
        case .vollstaendig: "Antwort vollständig"
        case .teilweise: "Antwort teilweise"
        case .keineFundstelle: "Keine Fundstelle"
        case .abgelehnt: "Frage abgelehnt"
        case .fehler: "Fehler"
        }
    }

    static func indented(_ text: String, by indent: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }.joined(separator: "\n")
    }
}
