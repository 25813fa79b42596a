// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Many decrees as one authority writes them: the same sentences again and again, about other matters, with other days,
/// sums and papers.
enum Formbriefe {
    private static let anliegen = [
        ("Aufenthaltserlaubnis zum Studium", "§ 16b AufenthG"), ("Blaue Karte EU", "§ 18g AufenthG"),
        ("Familiennachzug zu Deutschen", "§ 28 AufenthG"), ("Ehegattennachzug", "§ 30 AufenthG"),
        ("Kindernachzug", "§ 32 AufenthG"), ("Niederlassungserlaubnis", "§ 9 AufenthG"),
        ("Duldung aus dringenden Gründen", "§ 60a AufenthG"), ("Ausbildungsduldung", "§ 60c AufenthG"),
        ("Einbürgerung", "§ 10 StAG"), ("Fiktionsbescheinigung", "§ 81 AufenthG"),
        ("Chancen-Aufenthaltsrecht", "§ 104c AufenthG"), ("Berufsausbildung", "§ 16a AufenthG"),
    ]
    private static let papiere = [
        "ein gültiger Pass", "ein biometrisches Lichtbild", "ein Mietvertrag", "ein Nachweis der Krankenversicherung",
        "drei Gehaltsabrechnungen", "eine Meldebescheinigung", "ein Arbeitsvertrag", "eine Geburtsurkunde",
        "eine Heiratsurkunde", "ein Sprachzeugnis", "ein Führungszeugnis", "eine Immatrikulationsbescheinigung",
    ]
    private static let zeiten = ["sechs Monate", "ein Jahr", "zwei Jahre", "drei Jahre", "vier Jahre"]
    private static let fristen = ["2 Wochen", "drei Wochen", "4 Wochen", "sechs Wochen", "8 Wochen"]
    private static let folgen = ["kann", "soll", "darf nicht", "muss"]

    /// - Returns: so many decrees, each with a head of its own.
    static func erzeuge(_ anzahl: Int, startwert: UInt64) -> [Probeerlass] {
        var zufall = Zufallsfolge(startwert)
        return (0..<anzahl).map { nummer in
            let (was, norm) = zufall.eines(anliegen)
            var erlass = Probeerlass(
                aktenzeichen: "31-26.0\(1 + nummer % 9).0\(zufall.zahl(unter: 9))-\(1000 + nummer)", name: "t\(nummer)")
            erlass.datum = "20\(10 + nummer % 15)-0\(1 + zufall.zahl(unter: 9))-1\(zufall.zahl(unter: 10))"
            erlass.betreff = "\(was); hier: Hinweise zu \(norm)"
            erlass.saetze = saetze(was, norm, &zufall)
            return erlass
        }
    }

    private static func saetze(_ was: String, _ norm: String, _ zufall: inout Zufallsfolge) -> [String] {
        [
            "Im Hinblick auf die Anwendung von \(norm) bitte ich, bei der Bearbeitung von Anträgen (\(was)) Folgendes zu beachten.",
            "Der Aufenthaltstitel wird in der Regel für \(zufall.eines(zeiten)), höchstens aber für \(zufall.eines(zeiten)) verlängert.",
            "Dem Antrag sind \(zufall.eines(papiere)), \(zufall.eines(papiere)) und \(zufall.eines(papiere)) beizufügen.",
            "Fehlen Unterlagen, ist eine Frist von \(zufall.eines(fristen)) zu setzen; danach \(zufall.eines(folgen)) der Antrag abgelehnt werden.",
            "Für die Amtshandlung wird eine Gebühr von \(30 + zufall.zahl(unter: 200)) Euro erhoben; sie ist vor der Aushändigung zu entrichten.",
            "Zuständig ist die Ausländerbehörde, in deren Bezirk sich die antragstellende Person gewöhnlich aufhält.",
            "Von der Vorlage einzelner Unterlagen \(zufall.eines(folgen)) abgesehen werden, wenn ihre Beschaffung unzumutbar ist.",
            "Dieser Erlass tritt am \(1 + zufall.zahl(unter: 28)).\(1 + zufall.zahl(unter: 12)).20\(10 + zufall.zahl(unter: 15)) in Kraft.",
        ]
    }
}
