// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Tabellen {
    static let satzbild = """
        §16b Abs.2 S.1 AufenthG => § 16b Abs. 2 Satz 1 AufenthG
        §⍽16b Abs.⍽2 Satz⍽1 AufenthG => § 16b Abs. 2 Satz 1 AufenthG
        § 16b Abs. 2⏎Satz 1 AufenthG => § 16b Abs. 2 Satz 1 AufenthG
        § 16b⏎AufenthG => § 16b AufenthG
        § 5 Abs. 1 des Aufenthalts-⏎gesetzes => § 5 Abs. 1 AufenthG
        § 5 Abs. 1 des Auf¬enthalts¬gesetzes => § 5 Abs. 1 AufenthG
        § 5 Ab-⏎satz 1 AufenthG => § 5 Abs. 1 AufenthG
        §⏎5 AufenthG => § 5 AufenthG
        § § 3, 4 AsylG => § 3 AsylG | § 4 AsylG
        §§3,4 AsylG => § 3 AsylG | § 4 AsylG
        $ 81 Abs. 4 AufenthG => § 81 Abs. 4 AufenthG
        §5Abs.1Satz2 AufenthG => § 5 Abs. 1 Satz 2 AufenthG
        § 5 Abs 1 S 1 Nr 2 AufenthG => § 5 Abs. 1 Satz 1 Nr. 2 AufenthG
        („§ 5 Abs. 1 AufenthG“) => § 5 Abs. 1 AufenthG
        [§ 5 AufenthG] => § 5 AufenthG
        § 5 Abs. 1 AufenthG. § 6 regelt => § 5 Abs. 1 AufenthG | § 6
        § 60 Abs 7 S 1 AufenthG => § 60 Abs. 7 Satz 1 AufenthG
        § 5 Abs. 1⏎⏎Satz 2 => § 5 Abs. 1
        """

    static let keine = """
        Das kostet 5 Euro.
        $ 81 im Monat
        siehe S. 5 und S. 12 ff.
        Nr. 12 vom 3. Mai 2004
        BGBl. I S. 1950, 2004 I Nr. 54
        Tel. 0211 8837-0
        § und §§ ohne Zahl
        Die Anlage 1 ist beizufügen.
        Der Satz 1 ist gut.
        Diese Art 5 mal
        am 12.02.2025 um 10:30 Uhr
        Nr. 12.02.2025
        die Absätze, Nummern und Artikel
        Seite 1 von 5
        Rn. 14 und Rdnr. 15
        """

    static let saetze = """
        Für die Verlängerung gilt § 8 Abs. 1 AufenthG. => § 8 Abs. 1 AufenthG
        Die Frist nach § 82 Abs. 1 und 3 Monate danach => § 82 Abs. 1
        nach § 5, 3 Personen => § 5
        Unterlagen nach § 5 Abs. 1 und 2. Dezember => § 5 Abs. 1
        Die Aufenthaltserlaubnis nach § 25 Abs. 5 S. 1 AufenthG kann erteilt werden. => § 25 Abs. 5 Satz 1 AufenthG
        gemäß §§ 53 ff. AufenthG ausgewiesen => § 53 ff. AufenthG
        (vgl. § 60a Abs. 2 S. 3 AufenthG; BVerwG, Urt. v. 14.5.2013 – 1 C 17.12) => § 60a Abs. 2 Satz 3 AufenthG
        Im Übrigen bleibt § 104a Absatz 4 in der bis zum 1. September 2006 geltenden Fassung => § 104a Abs. 4
        zuletzt geändert durch Artikel 5 des Gesetzes vom 21. Februar 2024 (BGBl. I Nr. 54) => Art. 5
        Der Antrag nach § 80 Abs. 5 Satz 1 Halbs. 1 VwGO ist zulässig => § 80 Abs. 5 Satz 1 Hs. 1 VwGO
        § 55 Abs. 1 Satz 1 Nr. 1, Abs. 2 AufenthV => § 55 Abs. 1 Satz 1 Nr. 1 AufenthV | § 55 Abs. 2 AufenthV
        § 27 Abs. 1a, 3 AufenthG => § 27 Abs. 1a AufenthG | § 27 Abs. 3 AufenthG
        § 85b – Missbräuchliche Anerkennung => § 85b
        Gebühr nach § 45 Nr. 2 Buchst. a AufenthV: 96 Euro => § 45 Nr. 2 Buchst. a AufenthV
        in dieser Art 5 und § 3 AsylG => § 3 AsylG
        seit § 104c AufenthG, 18 Monate => § 104c AufenthG
        Die §§ 9 und 9a AufenthG sowie § 18c Abs. 1 und 3 AufenthG => § 9 AufenthG | § 9a AufenthG | § 18c Abs. 1 AufenthG | § 18c Abs. 3 AufenthG
        """
}
