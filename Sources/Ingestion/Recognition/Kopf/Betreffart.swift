// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What the subject of a letter tells about its kind.
enum Betreffart {
    /// The kind that a title begins with. „Erlass von Gebühren“ waives them, „Weisungen der Bundesagentur“ are another's.
    static func genannt(_ titel: String) -> Vorschriftart? {
        let ohneZahl = ohneZaehlung(titel)
        guard let art = Typerkennung.art(amAnfang: ohneZahl) else { return nil }
        let worte = ohneZahl.woerter
        guard worte.count > 1 else { return art }
        let zweites = worte[1].lowercased()
        if art == .erlass, ["von", "der", "des", "einer", "eines"].contains(zweites) { return nil }
        if ["der", "des"].contains(zweites) { return nil }
        return art
    }

    /// „2. Änderungserlass“, „Dritter Runderlass“ without the number.
    private static func ohneZaehlung(_ titel: String) -> String {
        guard let leer = titel.firstIndex(of: " ") else { return titel }
        let erstes = titel[..<leer]
        let istZahl = erstes.hasSuffix(".") && erstes.dropLast().allSatisfy(\.isNumber)
        let ordinale: Set<String> = [
            "erster", "zweiter", "dritter", "vierter", "fünfter", "erste", "zweite", "dritte", "vierte", "neuer",
            "gemeinsamer",
        ]
        guard istZahl || ordinale.contains(erstes.lowercased()) else { return titel }
        return String(titel[titel.index(after: leer)...])
    }

    /// Letters that inform or organise are circulars, whoever sends them.
    static func geschlossen(_ titel: String) -> Vorschriftart? {
        let suche = Suchtext(titel)
        let anfaenge: [StaticString] = [
            "einladung", "tagesordnung", "niederschrift", "ergebnisniederschrift", "ergebnisprotokoll", "protokoll",
            "abfrage", "länderabfrage", "umfrage", "berichtspflicht", "berichtsbitte", "bitte um bericht",
            "fortbildung",
            "schulung", "seminar", "informationsveranstaltung", "terminhinweis", "terminverschiebung", "terminabsage",
            "dienstbesprechung", "hinweise zum fachverfahren", "hinweis zum fachverfahren",
            "umstellung des fachverfahrens",
            "geänderte erreichbarkeit", "erreichbarkeit", "statistik", "geschäftsstatistik", "übersendung der",
            "übersendung des",
            "übersendung von", "kenntnisnahme", "zur kenntnis", "personelle veränderung", "ansprechpartner",
        ]
        return anfaenge.contains { suche.beginnt($0) } ? .rundschreiben : nil
    }
}
