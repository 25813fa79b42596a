// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tells the lines with which somebody sends on a decree from a decree.
public enum Begleitschreiben: Sendable {
    /// A covering note has no more words above its closing.
    private static let hoechstens = 120

    /// Whether the text of an e-mail only goes with its attachments: it says that something is enclosed, is short up to its
    /// closing, and has no sections of its own.
    public static func ist(_ text: String) -> Bool {
        let zeilen = text.split(whereSeparator: \.isNewline).map { String($0).geglaettet }.filter { !$0.isEmpty }
        let ende = zeilen.firstIndex { zeile in
            let suche = Suchtext(zeile)
            return schluesse.contains { suche.beginnt($0) }
        }
        let inhalt = zeilen[..<(ende ?? zeilen.count)]
        let worte = inhalt.reduce(0) { $0 + $1.woerter.count }
        guard worte <= hoechstens, inhalt.count(where: { Gliederungsnummer($0) != nil }) < 2 else { return false }
        let suche = Suchtext(inhalt.joined(separator: " "))
        return hinweise.contains { suche.enthaelt($0) }
    }

    private static let schluesse: [StaticString] = [
        "mit freundlichen gr", "mit freundlichem gr", "viele gr", "freundliche gr", "beste gr", "mit besten gr",
        "im auftrag",
        "i.a.", "i. a.", "im auftrage", "mfg", "-- ", "_____", "-----",
    ]

    private static let hinweise: [StaticString] = [
        "anbei", "beigefügt", "beigefugt", "im anhang", "als anhang", "anliegend", "in der anlage", "als anlage",
        "übersende",
        "übersenden", "weiterleit", "leite ich", "zur kenntnis", "zur beachtung", "um beachtung", "um kenntnisnahme",
        "nachstehend", "angehängt", "sende ich",
    ]
}
