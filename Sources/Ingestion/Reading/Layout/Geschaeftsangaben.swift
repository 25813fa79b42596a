// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The foot of a letter's first page: where the authority is, how it is reached and paid (DIN 5008, Geschäftsangaben).
/// It stands on one page only, so it is not found by being repeated.
struct Geschaeftsangaben {
    /// Smaller than this share of the running text counts as small print.
    private static let kleindruck = 0.88

    private static let etiketten: Set<String> = [
        "dienstgebäude", "dienstsitz", "hausanschrift", "postanschrift", "lieferanschrift", "besucheranschrift",
        "besuchsadresse", "postfach", "telefon", "telefax", "tel", "fax", "e-mail", "de-mail", "internet", "öpnv",
        "verkehrsanbindung", "haltestelle", "parkmöglichkeiten", "bankverbindung", "kontoverbindung", "iban", "bic",
        "öffnungszeiten", "sprechzeiten", "servicezeiten", "ust-id", "ust-idnr", "gläubiger-id",
    ]

    private let grenze: Double
    private let kleiner: Double

    /// - Returns: nil if the foot of the page names nothing of the kind.
    init?(_ fuss: [LayoutLine], grundschrift: Double) {
        let kleiner = grundschrift * Self.kleindruck
        let oberste = fuss.filter { $0.schrift < kleiner && Self.nenntAngaben($0.text) }.map(\.y0).min()
        guard let oberste else { return nil }
        grenze = oberste - 2
        self.kleiner = kleiner
    }

    /// Whether the line is part of it: small print beside or below the first line that names such a matter.
    func enthaelt(_ zeile: LayoutLine) -> Bool {
        zeile.y0 >= grenze && zeile.schrift < kleiner && !Self.istFussnote(zeile)
    }

    /// A label at the start of the line or two inside it, and something that it labels.
    static func nenntAngaben(_ text: String) -> Bool {
        let worte = text.lowercased().split(separator: " ")
        let treffer = worte.map {
            etiketten.contains(String($0.trimmingPrefix { !$0.isLetter }.prefix { $0 != ":" && $0 != "." }))
        }
        guard treffer.first == true || treffer.count(where: { $0 }) > 1 else { return false }
        return text.contains { $0 == ":" || $0 == "@" || $0.isNumber }
    }

    /// „1“, „12)“, „²“ or „*“ before the text of a footnote; „40213“ is a postcode.
    private static func istFussnote(_ zeile: LayoutLine) -> Bool {
        guard let marke = zeile.woerter.first?.text else { return false }
        return marke.hasPrefix("*") || marke.count <= 3 && marke.first?.isNumber == true
    }
}
