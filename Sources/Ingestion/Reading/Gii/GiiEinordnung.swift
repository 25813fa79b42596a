// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What kind of provision a text of federal law is, and where it stands on the ladder of sources.
///
/// The first word of the title that names a kind decides („Zweite *Verordnung* zur Durchführung des … gesetzes“). A
/// title in „-ordnung“ leaves it open; there the formula of enactment decides, and a hyphen before it
/// („Straßenverkehrs-Ordnung“), which only titles of Verordnungen have.
enum GiiEinordnung {
    private static let endungen: [(endung: String, art: Vorschriftart, rang: Rang)] = [
        ("verwaltungsvorschrift", .verwaltungsvorschrift, .verwaltungsvorschrift),
        ("verordnung", .verordnung, .rechtsverordnung), ("durchführungsbestimmung", .verordnung, .rechtsverordnung),
        ("grundgesetz", .gesetz, .bundesgesetz), ("gesetz", .gesetz, .bundesgesetz),
        ("gesetzbuch", .gesetz, .bundesgesetz), ("abkommen", .sonstige, .bundesgesetz),
        ("übereinkommen", .sonstige, .bundesgesetz), ("vertrag", .sonstige, .bundesgesetz),
        ("vereinbarung", .sonstige, .bundesgesetz), ("protokoll", .sonstige, .bundesgesetz),
        ("bekanntmachung", .bekanntmachung, .verwaltungsvorschrift), ("anordnung", .sonstige, .verwaltungsvorschrift),
        ("wahlordnung", .verordnung, .rechtsverordnung), ("geschäftsordnung", .sonstige, .verwaltungsvorschrift),
        ("hausordnung", .sonstige, .verwaltungsvorschrift), ("satzung", .sonstige, .verwaltungsvorschrift),
        ("erlass", .erlass, .verwaltungsvorschrift), ("richtlinien", .verwaltungsvorschrift, .verwaltungsvorschrift),
    ]

    static func bestimme(_ gesetz: ReadLaw) -> (art: Vorschriftart, rang: Rang) {
        for word in gesetz.titel.split(whereSeparator: { " -–().,\n".contains($0) }) {
            let lower = word.lowercased()
            if let kind = endungen.first(where: { lower.hasSuffix($0.endung) }) { return (kind.art, kind.rang) }
            if lower.hasSuffix("ordnung") { break }
        }
        return sagtVerordnet(gesetz) || gesetz.titel.contains("-Ordnung")
            ? (.verordnung, .rechtsverordnung) : (.gesetz, .bundesgesetz)
    }

    private static func sagtVerordnet(_ gesetz: ReadLaw) -> Bool {
        guard let formula = gesetz.abschnitte.first(where: { $0.bezeichnung == "Eingangsformel" }) else { return false }
        return formula.text.contains("verordne")
    }
}
