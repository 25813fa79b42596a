// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

extension Geltungsleser {
    /// „Inkrafttreten: 1. April 2024“, „Gültig ab: 01.04.2024, gültig bis: 31.03.2027“: labels with days and no verb.
    static func angabenzeile(_ satz: String, _ suche: Suchtext) -> [Geltungsangabe] {
        let etiketten: [(StaticString, Geltungsangabe.Art)] = [
            ("inkrafttreten", .inKraftAb), ("in kraft ab", .inKraftAb), ("gültig ab", .inKraftAb),
            ("gilt ab", .inKraftAb),
            ("wirksam ab", .inKraftAb), ("anzuwenden ab", .inKraftAb), ("geltung ab", .inKraftAb),
            ("außerkrafttreten", .inKraftBis), ("gültig bis", .inKraftBis), ("gilt bis", .inKraftBis),
            ("befristet bis", .inKraftBis), ("geltungsdauer", .inKraftBis), ("geltung bis", .inKraftBis),
            ("in kraft bis", .inKraftBis),
        ]
        guard suche.count < 120, Zielangaben.alle(in: satz, suche).isEmpty,
            etiketten.contains(where: { suche.beginnt($0.0) })
        else { return [] }
        let tage = Zeitangabe.alle(in: satz, suche)
        guard istNurAngabe(suche, tage) else { return [] }
        return tage.compactMap { tag in
            let davor = max(0, tag.bereich.lowerBound - 26)
            let naechstes = etiketten.compactMap { etikett, art in
                suche.letzte(etikett, ab: davor, bis: tag.bereich.lowerBound).map { (ort: $0, art: art) }
            }.max { $0.ort.upperBound < $1.ort.upperBound }
            guard let naechstes, istLeer(suche, naechstes.ort.upperBound..<tag.bereich.lowerBound) else { return nil }
            let wert = naechstes.art == .inKraftAb ? tag.erster : tag.letzter
            return Geltungsangabe(art: naechstes.art, tag: wert, beleg: satz.beschnitten)
        }
    }

    /// Only a colon, dashes, blanks and „zum“, „bis“, „am“ between label and day.
    private static func istLeer(_ suche: Suchtext, _ bereich: Range<Int>) -> Bool {
        let worte = String(decoding: suche.klein[bereich], as: UTF8.self).split { " :–-".contains($0) }
        return worte.allSatisfy { ["bis", "zum", "am", "ab", "dem", "des", "ablauf"].contains($0) }
    }

    /// The lines of a head that are such labels.
    static func angabenzeilen(_ kopf: Abschnitt?) -> [String] {
        (kopf?.text ?? "").split(whereSeparator: \.isNewline).map { String($0).geglaettet }.filter { zeile in
            !angabenzeile(zeile, Suchtext(zeile)).isEmpty
        }
    }

    /// Nothing but days, labels and what joins them: „gilt ab 01.01.2024 auch für Ehegatten“ says more.
    private static func istNurAngabe(_ suche: Suchtext, _ tage: [Zeitangabe]) -> Bool {
        var bytes = suche.klein
        for tag in tage { for i in tag.bereich where i < bytes.count { bytes[i] = 32 } }
        let worte = String(decoding: bytes, as: UTF8.self).split { " ,;:.–-()".contains($0) }
        return worte.allSatisfy { erlaubte.contains(String($0)) }
    }

    private static let erlaubte: Set<String> = [
        "inkrafttreten", "außerkrafttreten", "in", "kraft", "gültig", "gilt", "wirksam", "anzuwenden", "geltung",
        "befristet",
        "geltungsdauer", "ab", "bis", "zum", "am", "dem", "des", "ablauf", "und", "von", "vom", "einschließlich",
    ]
}
