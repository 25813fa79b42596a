// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentences about missing documents, none from a collection that is measured.
enum Nachforderungssaetze {
    static let alle: [(String, [String])] = [
        ("Fehlende Unterlagen sind mit einer Frist von vier Wochen nachzufordern.", ["frist 28 tag · muss"]),
        ("Unvollständige Anträge sind innerhalb von zwei Wochen zu vervollständigen.", ["frist 14 tag · muss"]),
        ("Zur Nachreichung soll eine Frist von einem Monat gesetzt werden.", ["frist 1 monat · soll"]),
        ("Für fehlende Nachweise ist eine dreiwöchige Frist einzuräumen.", ["frist 21 tag · muss"]),
        ("Fehlende Dokumente können binnen eines Monats nachgereicht werden.", ["frist 1 monat · kann"]),
        ("Die Nachfrist beträgt in der Regel sechs Wochen.", ["frist 42 tag · inDerRegel"]),
        (
            "Sind die Unterlagen unvollständig, ist eine Frist von höchstens zwei Monaten zu setzen.",
            ["frist 2 monat · muss"]
        ),
        (
            "Fehlen Nachweise, ist eine Frist von vier Wochen zu setzen. Nach fruchtlosem Ablauf soll der Antrag abgelehnt werden.",
            ["frist 28 tag · muss", "folge ablehnung · soll"]
        ),
        (
            "Unterlagen sind binnen zwei Wochen nachzureichen. Verstreicht die Frist, kann der Antrag abgelehnt werden.",
            ["frist 14 tag · muss", "folge ablehnung · kann"]
        ),
        (
            "Fehlende Nachweise sind innerhalb eines Monats nachzureichen; andernfalls ist nach Aktenlage zu entscheiden.",
            ["frist 1 monat · muss", "folge aktenlage · muss"]
        ),
        (
            "Fehlende Belege sind mit Frist von drei Wochen anzufordern. Danach ist eine letzte Frist von zehn Tagen zu setzen.",
            ["frist 21 tag · muss", "folge letzteFrist 10 tag · muss"]
        ),
        (
            "Zur Nachreichung wird eine Frist von zwei Wochen gesetzt. Nach Fristablauf ist der Ausländer erneut anzuhören.",
            ["frist 14 tag · muss", "folge anhoerung · muss"]
        ),
        (
            "Fehlen Unterlagen, ist eine Fiktionsbescheinigung für drei Monate auszustellen.",
            ["fiktion 3 monat · muss"]
        ),
        (
            "Nachweise können innerhalb von vier Wochen nachgereicht werden. Bis dahin soll eine Fiktionsbescheinigung mit einer "
                + "Gültigkeit von zwei Monaten erteilt werden.",
            ["frist 28 tag · kann", "fiktion 2 monat · soll"]
        ),
        (
            "Nachweise, die nach Ablauf der Frist nachgereicht werden, bleiben unberücksichtigt.",
            ["folge unberuecksichtigt · muss"]
        ),
        // What is no Nachforderung, or not sure.
        ("Die Widerspruchsfrist beträgt einen Monat.", []),
        ("Über fehlende Unterlagen ist binnen eines Monats zu berichten.", []),
        ("Fehlende Unterlagen sind nachzufordern.", []),
        ("Die Ausreisefrist beträgt in der Regel 30 Tage.", []),
        ("Eine Ablehnung wegen fehlender Nachweise kommt nicht in Betracht.", []),
        ("Bei unvollständigen Anträgen beträgt die Frist zwei Wochen oder vier Wochen.", []),
        (
            "Sind die Unterlagen nicht vollständig, setzt die Ausländerbehörde eine Frist von vier Wochen.",
            ["frist 28 tag · muss"]
        ),
        ("Der Antragsteller erhält vier Wochen Zeit, um fehlende Unterlagen nachzureichen.", ["frist 28 tag · muss"]),
        ("Fehlende Unterlagen sind nachzufordern (Frist: drei Wochen).", ["frist 21 tag · muss"]),
        (
            "Werden fehlende Unterlagen nicht fristgerecht nachgereicht, ist der Antrag in der Regel abzulehnen.",
            ["folge ablehnung · inDerRegel"]
        ),
        (
            "Fehlt etwas, wird schriftlich nachgefordert; die Frist hierfür beträgt einen Monat.",
            ["frist 1 monat · muss"]
        ),
        ("Über den Antrag ist innerhalb von sechs Monaten nach Antragstellung zu entscheiden.", []),
    ]
}
