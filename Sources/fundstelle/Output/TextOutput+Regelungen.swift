// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen
import Retrieval

extension TextOutput {
    /// One rule a block: value and modality, then the sentence and where it stands.
    static func regelungen(_ funde: [Regelungsfund], am tag: Stichtag) -> String {
        guard !funde.isEmpty else {
            return
                "Keine Regelung gelesen am Stichtag \(tag.deutsch). Andere Worte oder „fundstelle search“ zeigen die Textstellen."
        }
        return funde.map(regelung).joined(separator: "\n\n")
    }

    private static func regelung(_ fund: Regelungsfund) -> String {
        let regelung = fund.regelung
        var zeilen = ["\(regelung.art.anzeige) (\(regelung.verbindlichkeit.anzeige)): \(regelung.inhalt.anzeige)"]
        if let bedingung = regelung.bedingung { zeilen.append("  Bedingung: \(bedingung)") }
        let ort = [fund.fundstelle.pfad, fund.hit.vorschrift.kurz].filter { !$0.isEmpty }.joined(separator: " ")
        let seite = fund.fundstelle.seite.map { ", S. \($0)" } ?? ""
        zeilen.append("  \(ort)\(seite) · \(fund.hit.vorschrift.rangbezeichnung) · \(fund.hit.geltung.anzeige)")
        zeilen += fund.aenderungen.map { "  Geändert: \($0.anzeige)" }
        if let zweifel = fund.zweifel { zeilen.append("  Unsicher: \(zweifel)") }
        zeilen.append("  „\(fund.fundstelle.zitat.split(whereSeparator: \.isNewline).joined(separator: "\n   "))“")
        return zeilen.joined(separator: "\n")
    }
}
