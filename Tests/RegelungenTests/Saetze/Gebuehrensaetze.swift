// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentences about fees, exceptions and responsibility, none from a collection that is measured.
enum Gebuehrensaetze {
    static let alle: [(String, [String])] = [
        ("Die Gebühr beträgt 29 Euro.", ["gebuehr 2900 · muss"]),
        ("Für die Ausstellung ist eine Gebühr von 28,80 € zu erheben.", ["gebuehr 2880 · muss"]),
        ("Für die Verlängerung sind EUR 96 zu erheben.", ["gebuehr 9600 · muss"]),
        ("An Gebühren fallen 1.250 Euro an.", ["gebuehr 125000 · muss"]),
        ("Die Ausstellung kostet 13 Euro.", ["gebuehr 1300 · muss"]),
        ("Es wird eine Gebühr in Höhe von einhundert Euro erhoben.", ["gebuehr 10000 · muss"]),
        ("Die Bearbeitungsgebühr soll 33 Euro betragen.", ["gebuehr 3300 · soll"]),
        ("Die Gebühr ermäßigt sich bei Minderjährigen auf 22,80 Euro.", ["ermaessigung 2280 · muss"]),
        ("Die Ausstellung ist gebührenfrei.", ["befreiung · muss"]),
        ("Von der Gebühr kann abgesehen werden.", ["befreiung · kann", "ausnahme absehen · kann"]),
        ("Statt bisher 90 Euro beträgt die Gebühr nunmehr 93 Euro.", ["gebuehr 9300 · muss"]),
        ("Das Zwangsgeld beträgt 500 Euro.", []),
        ("Das monatliche Einkommen beträgt mindestens 1.500 Euro.", []),
        ("Die Gebühr beträgt 50 Euro oder 25 Euro.", []),
        ("Die Gebühr beträgt etwa 50 Euro.", []),
        ("Die Gebühr beträgt nicht 50 Euro.", []),
        ("Für die Amtshandlung werden Gebühren erhoben.", []),
        (
            "Von der persönlichen Vorsprache soll abgesehen werden, wenn die Person bettlägerig ist.",
            ["ausnahme absehen · soll"]
        ),
        ("Auf die Anhörung kann in Eilfällen verzichtet werden.", ["ausnahme absehen · kann"]),
        ("Die Entscheidung kann um sechs Monate aufgeschoben werden.", ["ausnahme aufschub 6 monat · kann"]),
        ("Von der Beteiligung darf nicht abgesehen werden.", []),
        ("Zuständig ist die Ausländerbehörde des Wohnortes.", ["zuständig Ausländerbehörde · muss"]),
        ("Die Entscheidung obliegt der Bezirksregierung.", ["zuständig Bezirksregierung · muss"]),
        ("Zuständig ist nicht die Zentralstelle.", []),
        ("Zuständig ist die Ausländerbehörde oder das Bundesamt.", []),
        ("Erhoben werden 80 Euro für Erwachsene und 40 Euro für Minderjährige.", []),
        ("Die Gebühr von bislang 90 Euro wird auf 95 Euro angehoben.", ["gebuehr 9500 · muss"]),
        ("Gebühr: 47 Euro.", ["gebuehr 4700 · muss"]),
        ("Die Gebühr ermäßigt sich um 44 Euro.", []),
    ]
}
