// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Vorschrift {
    /// What identifies a decree: who issued it, its Aktenzeichen and its date; without Aktenzeichen the file alone.
    /// An annex carries the number of its decree and is told apart by its file.
    public static func erlasskennung(
        normgeber: String, zeichen: String?, datum: Stichtag?, art: Vorschriftart, sha256: String
    ) -> String {
        guard let zeichen else { return "dokument:\(sha256)" }
        let anlage = art == .anlage ? "|anlage:\(sha256.prefix(12))" : ""
        return "erlass:\(normgeber)|\(zeichen)|\(datum?.iso ?? "")\(anlage)"
    }

    /// How a decree is cited: „Erlass v. 12.02.2025, 523-26.02.09“; without date and Aktenzeichen by its title.
    public static func erlassname(
        art: Vorschriftart, datum: Stichtag?, zeichen: String?, titel: String
    ) -> String {
        var text = art.anzeige
        if let datum { text += " v. \(datum.deutsch)" }
        if let zeichen { text += (datum == nil ? " " : ", ") + zeichen }
        return datum == nil && zeichen == nil ? gekuerzt(titel) : text
    }

    /// Betreff and what follows „hier:“ as one line; nil if there is neither.
    public static func erlasstitel(betreff: String?, hier: String?) -> String? {
        guard let betreff else { return hier }
        guard let hier, !hier.isEmpty else { return betreff }
        return "\(betreff); hier: \(hier)"
    }

    func erlasskennung(sha256: String) -> String {
        Self.erlasskennung(
            normgeber: normgeber, zeichen: aktenzeichenNormalisiert, datum: datum, art: art, sha256: sha256)
    }

    var erlassname: String {
        Self.erlassname(art: art, datum: datum, zeichen: aktenzeichenNormalisiert, titel: titel)
    }

    /// The words that fit into 80 bytes.
    private static func gekuerzt(_ titel: String) -> String {
        guard titel.utf8.count > 80 else { return titel }
        let ende = titel.utf8.prefix(80).lastIndex(of: UInt8(ascii: " ")) ?? titel.utf8.startIndex
        return String(titel[..<ende]) + " …"
    }
}
