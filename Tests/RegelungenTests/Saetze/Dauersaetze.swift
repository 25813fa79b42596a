// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentences about durations, as decrees and laws write them, none from a collection that is measured.
enum Dauersaetze {
    static let alle: [(String, [String])] = [
        ("Die Aufenthaltserlaubnis wird für zwei Jahre erteilt.", ["dauer regel 24 monat · muss"]),
        ("Die Aufenthaltserlaubnis soll für zwei Jahre erteilt werden.", ["dauer regel 24 monat · soll"]),
        ("Die Duldung kann um sechs Monate verlängert werden.", ["dauer regel 6 monat · kann"]),
        ("In der Regel ist die Aufenthaltserlaubnis auf ein Jahr zu befristen.", ["dauer regel 12 monat · inDerRegel"]),
        ("Die Geltungsdauer beträgt grundsätzlich 18 Monate.", ["dauer regel 18 monat · inDerRegel"]),
        ("Die Gültigkeitsdauer des Titels beläuft sich auf drei Jahre.", ["dauer regel 36 monat · muss"]),
        ("Die Aufenthaltserlaubnis wird um bis zu 18 Monate verlängert.", ["dauer hoechstens 18 monat · muss"]),
        ("Die Erlaubnis ist längstens für zwei Jahre zu verlängern.", ["dauer hoechstens 24 monat · muss"]),
        ("Der Titel wird für jeweils ein Jahr verlängert.", ["dauer regel 12 monat · muss"]),
        ("Die Aufenthaltserlaubnis ist mindestens für ein Jahr zu erteilen.", ["dauer mindestens 12 monat · muss"]),
        (
            "Die Mindestdauer beträgt ein Jahr, wenn ein Aufenthaltstitel erteilt wird.",
            ["dauer mindestens 12 monat · muss"]
        ),
        ("Die Geltungsdauer darf drei Jahre nicht überschreiten.", ["dauer hoechstens 36 monat · muss"]),
        ("Die Höchstdauer der Verlängerung beträgt vier Jahre.", ["dauer hoechstens 48 monat · muss"]),
        ("Eine Erteilung für mehr als fünf Jahre ist ausgeschlossen.", ["dauer hoechstens 60 monat · muss"]),
        ("Eine Verlängerung um mehr als zwölf Monate scheidet aus.", ["dauer hoechstens 12 monat · muss"]),
        ("Über vier Jahre hinaus darf die Geltungsdauer nicht gehen.", ["dauer hoechstens 48 monat · muss"]),
        ("Eine Geltungsdauer von weniger als sechs Monaten ist nicht zulässig.", ["dauer mindestens 6 monat · muss"]),
        (
            "Die Aufenthaltserlaubnis wird regelmäßig für zwei Jahre, höchstens jedoch für drei Jahre erteilt.",
            ["dauer regel 24 monat · inDerRegel", "dauer hoechstens 36 monat · muss"]
        ),
        (
            "Die Aufenthaltserlaubnis wird in der Regel um zwei Jahre verlängert. Drei Jahre dürfen nicht überschritten werden.",
            ["dauer regel 24 monat · inDerRegel", "dauer hoechstens 36 monat · muss"]
        ),
        (
            "Der Aufenthaltstitel wird bis zum Ablauf der Gültigkeit des Passes erteilt.",
            ["dauer gebunden pass · muss"]
        ),
        ("Die Erlaubnis wird für die Dauer des Studiums erteilt.", ["dauer gebunden ausbildung · muss"]),
        (
            "Ist der Arbeitsvertrag kürzer, wird die Blaue Karte EU für die Laufzeit des Arbeitsvertrages ausgestellt.",
            ["dauer gebunden vertrag · muss"]
        ),
        ("Die Duldung ist mit einer Geltungsdauer von drei Monaten auszustellen.", ["dauer regel 3 monat · muss"]),
        ("Die zu erteilende Aufenthaltserlaubnis ist ein halbes Jahr gültig.", ["dauer regel 6 monat · muss"]),
        ("Ich bitte, die Duldung jeweils um drei Monate zu verlängern.", ["dauer regel 3 monat · muss"]),
        // What is no duration of a title, or holds for different cases.
        ("Wer sich seit fünf Jahren rechtmäßig aufhält, kann eine Erlaubnis erhalten.", []),
        ("Eine Niederlassungserlaubnis setzt 60 Monate Pflichtbeiträge voraus.", []),
        ("Die Bearbeitungszeit für die Verlängerung beträgt drei Monate.", []),
        ("Wird die Ausbildung für mehr als sechs Monate unterbrochen, ist der Titel zu prüfen.", []),
        ("Die Aufenthaltserlaubnis wird für ein Jahr oder für zwei Jahre erteilt.", []),
        ("In Nummer 4 wird die Angabe „zwei Jahre“ durch die Angabe „drei Jahre“ ersetzt.", []),
        ("Die Ausreisefrist beträgt zwei Wochen.", []),
        ("Die Aufenthaltserlaubnis wird nicht für zwei Jahre erteilt.", []),
        ("Die Akten über die Erteilung sind zehn Jahre aufzubewahren.", []),
        (
            "Im Normalfall beträgt die Gültigkeit ein Jahr; mehr als zwei Jahre sind ausgeschlossen.",
            ["dauer regel 12 monat · inDerRegel", "dauer hoechstens 24 monat · muss"]
        ),
        (
            "Die Erlaubnis soll auf zwei Jahre befristet werden, darf aber drei Jahre nicht übersteigen.",
            ["dauer regel 24 monat · soll", "dauer hoechstens 36 monat · muss"]
        ),
        ("Der Titel darf nicht länger als 18 Monate gelten.", ["dauer hoechstens 18 monat · muss"]),
        (
            "Verlängerungen erfolgen im Regelfall um ein Jahr, maximal um zwei Jahre.",
            ["dauer regel 12 monat · inDerRegel", "dauer hoechstens 24 monat · muss"]
        ),
        (
            "Die Aufenthaltserlaubnis wird um zwei Jahre verlängert (Höchstdauer: drei Jahre).",
            ["dauer regel 24 monat · muss", "dauer hoechstens 36 monat · muss"]
        ),
        ("Die Duldung wird nach Ermessen für drei bis sechs Monate erteilt.", []),
        ("Die Aufenthaltserlaubnis wird zunächst für ein Jahr und anschließend für jeweils zwei Jahre verlängert.", []),
        ("Nach erfolgreichem Abschluss der Ausbildung ist die Aufenthaltserlaubnis zu erteilen.", []),
        ("Die Aufenthaltserlaubnis berechtigt für die Dauer der Ausbildung zur Ausübung einer Beschäftigung.", []),
        ("Die Erteilung setzt eine Beschäftigungsdauer von mindestens sechs Monaten voraus.", []),
        (
            "Die Erlaubnis wird für die vereinbarte Dauer, höchstens jedoch für ein Jahr erteilt.",
            ["dauer hoechstens 12 monat · muss"]
        ),
    ]
}
