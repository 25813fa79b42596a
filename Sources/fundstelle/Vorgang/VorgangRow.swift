// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// A Vorgang of the list, for people and programs.
struct VorgangRow: Encodable {
    var id: Int64
    var zeichen: String
    var pruefschema: String
    var version: Int
    var stichtag: Stichtag
    /// ISO 8601 in UTC.
    var eroeffnet: String
    var geaendert: String
    var schritte: Int
    var offenePunkte: Int
    var fehlendeUnterlagen: Int
    var frist: Stichtag?
    var abgeschlossen: Bool

    enum CodingKeys: String, CodingKey {
        case id, zeichen, pruefschema, version, stichtag, eroeffnet, geaendert, schritte, frist, abgeschlossen
        case offenePunkte = "offene_punkte"
        case fehlendeUnterlagen = "fehlende_unterlagen"
    }

    init(_ zeile: Vorgangszeile) {
        id = zeile.id.rawValue
        zeichen = zeile.referenz
        pruefschema = zeile.schema.kennung
        version = zeile.schema.version
        stichtag = zeile.stichtag
        eroeffnet = zeile.eroeffnet.iso
        geaendert = zeile.geaendert.iso
        schritte = zeile.schrittzahl
        offenePunkte = zeile.offenePunkte
        fehlendeUnterlagen = zeile.fehlendeUnterlagen
        frist = zeile.frist
        abgeschlossen = zeile.istAbgeschlossen
    }

    var zeile: String {
        [
            "\(id)", zeichen, "\(pruefschema) \(version)", abgeschlossen ? "abgeschlossen" : "offen",
            "offene Prüfpunkte \(offenePunkte)", "fehlende Unterlagen \(fehlendeUnterlagen)",
            frist.map { "Frist \($0.deutsch)" } ?? "",
        ].joined(separator: "\t")
    }
}
