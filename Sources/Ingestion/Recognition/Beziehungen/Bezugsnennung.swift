// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds what a sentence means by „Bezugserlass“, „o. g. Erlass“ or „Bezug zu 2“: entries under Bezug in the head.
enum Bezugsnennung {
    /// The decrees meant, with the place of the words; none if it is not clear which.
    static func ziele(_ suche: Suchtext, _ bezug: [Bezugsangabe]) -> [Zielangabe] {
        guard !bezug.isEmpty else { return [] }
        if let (nummer, ort) = nummer(suche), bezug.indices.contains(nummer - 1) {
            return [ziel(bezug[nummer - 1], ort)]
        }
        if let ort = mehrere(suche) { return erlasse(bezug).map { ziel($0, ort) } }
        guard let ort = einzelner(suche) else { return [] }
        let gemeint = bezug.count == 1 ? bezug : erlasse(bezug)
        return gemeint.count == 1 ? [ziel(gemeint[0], ort)] : []
    }

    /// Whether the sentence speaks of a decree under Bezug.
    static func nenntErlass(_ suche: Suchtext) -> Bool {
        suche.enthaelt(eineVon: singular) || suche.enthaelt(eineVon: plural)
    }

    private static let singular: [StaticString] = [
        "bezugserlass", "bezugsverfügung", "bezugsrundschreiben", "bezugsschreiben", "o. g. erlass", "o.g. erlass",
        "oben genannte erlass", "oben genannten erlass", "obengenannten erlass", "vorbezeichnete", "vorgenannte erlass",
        "vorgenannten erlass", "genannten erlass", "genannte erlass", "in bezug genommene erlass",
        "in bezug genommenen erlass", "bezug genannte erlass", "bezug genannten erlass", "og. erlass",
        "vorstehend genannte", "eingangs genannte", "im betreff genannte", "im bezug genannte",
    ]
    private static let plural: [StaticString] = [
        "bezugserlasse", "o. g. erlasse", "o.g. erlasse", "oben genannten erlasse", "vorgenannten erlasse",
        "genannten erlasse ", "bezug genannten erlasse", "genannten erlassen",
    ]

    /// „Bezugserlass“ and „Bezugserlasses“ are one, „Bezugserlasse“ several.
    private static func einzelner(_ suche: Suchtext) -> Range<Int>? {
        for nadel in singular {
            guard let ort = suche.erste(nadel) else { continue }
            if suche.erste("e ", ab: ort.upperBound, bis: ort.upperBound + 2) == nil { return ort }
        }
        return nil
    }

    private static func mehrere(_ suche: Suchtext) -> Range<Int>? {
        for nadel in plural {
            guard let ort = suche.erste(nadel) else { continue }
            if suche.erste("s", ab: ort.upperBound, bis: ort.upperBound + 1) == nil { return ort }
        }
        return nil
    }

    /// „Bezug zu 2“, „Bezug Nr. 2“, „Bezug 2“
    private static func nummer(_ suche: Suchtext) -> (Int, Range<Int>)? {
        for wort: StaticString in [
            "bezug zu nr. ", "bezug zu ", "bezug nr. ", "bezug nummer ", "bezugserlass zu ", "bezug ",
        ] {
            guard let ort = suche.erste(wort) else { continue }
            let ziffern = suche.klein[ort.upperBound...].prefix { (48...57).contains($0) }
            guard (1...2).contains(ziffern.count), !suche.istBuchstabe(at: ort.upperBound + ziffern.count),
                let nummer = Int(String(decoding: ziffern, as: UTF8.self))
            else { continue }
            return (nummer, ort.lowerBound..<ort.upperBound + ziffern.count)
        }
        return nil
    }

    /// Entries that are decrees and not letters or reports.
    private static func erlasse(_ bezug: [Bezugsangabe]) -> [Bezugsangabe] {
        bezug.filter { angabe in
            Suchtext(angabe.text).enthaelt(eineVon: [
                "erlass", "rderl", "verfügung", "rundschreiben", "weisung", "hinweise",
            ])
        }
    }

    private static func ziel(_ angabe: Bezugsangabe, _ ort: Range<Int>) -> Zielangabe {
        Zielangabe(datum: angabe.datum, aktenzeichen: angabe.aktenzeichen, bereich: ort)
    }
}
