// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Schemapruefung {
    /// Provisions of the schema that the corpus does not hold as in force on a day: one finding for each place.
    /// - Throws: what the search throws.
    public static func normbefunde(
        _ schema: Pruefschema, in suche: any Belegsuche, am stichtag: Stichtag
    ) async throws -> [Schemabefund] {
        var funde: [Normzitat: Normfund] = [:]
        var befunde: [Schemabefund] = []
        for eintrag in schema.eintraege {
            for (nummer, norm) in eintrag.normen.enumerated() {
                let fund: Normfund
                if let bekannt = funde[norm] {
                    fund = bekannt
                } else {
                    fund = try await suche.wortlaut(norm, am: stichtag)
                    funde[norm] = fund
                }
                guard let (was, tun) = mangel(fund, norm, stichtag) else { continue }
                let pfad = eintrag.pfad.element("normen", nummer)
                befunde.append(Schemabefund(pfad: pfad, eintrag: eintrag.eintrag, was: was, tun: tun))
            }
        }
        return befunde
    }

    private static func mangel(_ fund: Normfund, _ norm: Normzitat, _ tag: Stichtag) -> (was: String, tun: String)? {
        switch fund {
        case .wortlaut: nil
        case .gibtEsNicht:
            (
                "\(norm.kanonisch) gibt es am \(tag.deutsch) nicht.",
                "Prüfen Sie, wo die Vorschrift heute steht, und berichtigen Sie die Norm."
            )
        case .gesetzFehlt:
            (
                "\(norm.kanonisch) lässt sich nicht prüfen: Das Gesetz \(norm.gesetz ?? "ohne Namen") fehlt im Bestand.",
                "Nehmen Sie das Gesetz auf oder berichtigen Sie seine Abkürzung."
            )
        }
    }
}
