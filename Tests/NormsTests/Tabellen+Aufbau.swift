// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables of citations, made up after the ways in which laws, decrees and courts write.
enum Tabellen {
    static let stufen = """
        § 5 AufenthG => § 5 AufenthG
        § 104c AufenthG => § 104c AufenthG
        § 16b Abs. 2 AufenthG => § 16b Abs. 2 AufenthG
        § 16b Absatz 2 Satz 1 AufenthG => § 16b Abs. 2 Satz 1 AufenthG
        § 5 Abs. 1 Nr. 1a AufenthG => § 5 Abs. 1 Nr. 1a AufenthG
        § 2 Abs. 3 S. 2 Nr. 5 AufenthG => § 2 Abs. 3 Satz 2 Nr. 5 AufenthG
        § 25b Abs. 1 Satz 2 Nr. 3 lit. b AufenthG => § 25b Abs. 1 Satz 2 Nr. 3 Buchst. b AufenthG
        § 54 Absatz 2 Nummer 8 Buchstabe a AufenthG => § 54 Abs. 2 Nr. 8 Buchst. a AufenthG
        § 75 Nr. 4 Buchst. a Doppelbuchst. bb AufenthG => § 75 Nr. 4 Buchst. a Doppelbuchst. bb AufenthG
        § 60a Abs. 2 Satz 1, 2. Halbsatz AufenthG => § 60a Abs. 2 Satz 1 Hs. 2 AufenthG
        § 60a Absatz 2 Satz 1 zweiter Halbsatz AufenthG => § 60a Abs. 2 Satz 1 Hs. 2 AufenthG
        § 25 Abs. 3 S. 2 Hs. 1 AufenthG => § 25 Abs. 3 Satz 2 Hs. 1 AufenthG
        § 25 Abs. 1 S. 1 1. HS AufenthG => § 25 Abs. 1 Satz 1 Hs. 1 AufenthG
        § 36 Abs. 2 Nr. 1 2. Alt. VwVfG => § 36 Abs. 2 Nr. 1 Alt. 2 VwVfG
        § 25 Abs. 3 Satz 2 Var. 2 AufenthG => § 25 Abs. 3 Satz 2 Alt. 2 AufenthG
        § 28 Abs. 1 Satz 1 Nr. 1 Alternative 2 AufenthG => § 28 Abs. 1 Satz 1 Nr. 1 Alt. 2 AufenthG
        Art. 6 Abs. 1 UAbs. 1 lit. e DSGVO => Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO
        Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe e DSGVO => Art. 6 Abs. 1 UAbs. 1 Buchst. e DSGVO
        § 54 Abs. 2 Ziff. 8 lit. a AufenthG => § 54 Abs. 2 Nr. 8 Buchst. a AufenthG
        § 3 Ziffer 2 AsylG => § 3 Nr. 2 AsylG
        § 5 lit. a) AufenthG => § 5 Buchst. a AufenthG
        Paragraf 5 Absatz 1 Aufenthaltsgesetz => § 5 Abs. 1 AufenthG
        nach Paragraph 81 Absatz 4 AufenthG => § 81 Abs. 4 AufenthG
        § 16b ff. AufenthG => § 16b ff. AufenthG
        §§ 27ff AufenthG => § 27 ff. AufenthG
        §§ 27 ff. AufenthG => § 27 ff. AufenthG
        §§ 53 f. AufenthG => § 53 ff. AufenthG
        §§ 27f. AufenthG => § 27 ff. AufenthG
        § 16f AufenthG => § 16f AufenthG
        § 16 f Abs. 1 AufenthG => § 16f Abs. 1 AufenthG
        § 25 a Abs. 1 AufenthG => § 25a Abs. 1 AufenthG
        § 104 c AufenthG => § 104c AufenthG
        § 25 Abs. 4 a Satz 1 AufenthG => § 25 Abs. 4a Satz 1 AufenthG
        § 5 Abs. 1 Nr. 1 a AufenthG => § 5 Abs. 1 Nr. 1a AufenthG
        § 7 Abs. 1 S. 2 Nr. 2 a) SGB II => § 7 Abs. 1 Satz 2 Nr. 2 Buchst. a SGB II
        § 99 Abs. 1 Nr. 13a Satz 1 AufenthG => § 99 Abs. 1 Satz 1 Nr. 13a AufenthG
        § 60 a AufenthG gilt => § 60a AufenthG
        Satz 2 des § 5 Abs. 1 AufenthG => § 5 Abs. 1 Satz 2 AufenthG
        Absatz 4 Satz 3 von § 81 AufenthG => § 81 Abs. 4 Satz 3 AufenthG
        § 5 Abs. 1 => § 5 Abs. 1
        """

    static let listen = """
        §§ 25a, 25b AufenthG => § 25a AufenthG | § 25b AufenthG
        §§ 18a und 18b AufenthG => § 18a AufenthG | § 18b AufenthG
        §§ 3 bis 5 AsylG => §§ 3 bis 5 AsylG
        §§ 16b–16d AufenthG => §§ 16b bis 16d AufenthG
        §§ 53 - 56 AufenthG => §§ 53 bis 56 AufenthG
        § 3 bis § 5 AsylG => §§ 3 bis 5 AsylG
        §§ 25a, 25b Abs. 1 Satz 2 Nr. 3 lit. b AufenthG => § 25a AufenthG | § 25b Abs. 1 Satz 2 Nr. 3 Buchst. b AufenthG
        §§ 53, 54 Absatz 1 Nummer 2, 55 AufenthG => § 53 AufenthG | § 54 Abs. 1 Nr. 2 AufenthG | § 55 AufenthG
        §§ 28 Abs. 1 S. 1 Nr. 3, 30 AufenthG => § 28 Abs. 1 Satz 1 Nr. 3 AufenthG | § 30 AufenthG
        §§ 3 Abs. 1, 4 Abs. 1 AsylG => § 3 Abs. 1 AsylG | § 4 Abs. 1 AsylG
        §§ 52 Abs. 1, 53 Abs. 2 Nr. 2 GKG => § 52 Abs. 1 GKG | § 53 Abs. 2 Nr. 2 GKG
        § 5 Abs. 1 Nr. 1 bis 3 und Abs. 2 AufenthG => § 5 Abs. 1 Nr. 1 bis 3 AufenthG | § 5 Abs. 2 AufenthG
        § 10 Abs. 1 Satz 1 Nr. 1, 3 und 4 StAG => § 10 Abs. 1 Satz 1 Nr. 1 StAG | § 10 Abs. 1 Satz 1 Nr. 3 StAG | § 10 Abs. 1 Satz 1 Nr. 4 StAG
        § 2 Abs. 2 Nr. 1, 3 u. 5 FreizügG/EU => § 2 Abs. 2 Nr. 1 FreizügG/EU | § 2 Abs. 2 Nr. 3 FreizügG/EU | § 2 Abs. 2 Nr. 5 FreizügG/EU
        § 82 Abs. 1 S. 1-4 AufenthG => § 82 Abs. 1 Satz 1 bis 4 AufenthG
        § 82 Abs. 1 – 3 AufenthG => § 82 Abs. 1 bis 3 AufenthG
        § 60 Abs. 5 oder 7 AufenthG => § 60 Abs. 5 AufenthG | § 60 Abs. 7 AufenthG
        § 60 Absatz 5 oder Absatz 7 Satz 1 AufenthG => § 60 Abs. 5 AufenthG | § 60 Abs. 7 Satz 1 AufenthG
        § 60a Abs. 2c und 2d AufenthG => § 60a Abs. 2c AufenthG | § 60a Abs. 2d AufenthG
        § 10 Abs. 1 S. 1 Nr. 3, S. 3 StAG => § 10 Abs. 1 Satz 1 Nr. 3 StAG | § 10 Abs. 1 Satz 3 StAG
        § 5 Abs. 1 Nr. 1, Abs. 2 Satz 1 Nr. 2 und Satz 2 AufenthG => § 5 Abs. 1 Nr. 1 AufenthG | § 5 Abs. 2 Satz 1 Nr. 2 AufenthG | § 5 Abs. 2 Satz 2 AufenthG
        § 7, 8 AufenthG => § 7 AufenthG | § 8 AufenthG
        § 16b, 16d und 16f AufenthG => § 16b AufenthG | § 16d AufenthG | § 16f AufenthG
        §§ 18a/b AufenthG => § 18a AufenthG | § 18b AufenthG
        §§ 25a und b AufenthG => § 25a AufenthG | § 25b AufenthG
        §§ 16b bis 16d Abs. 1 AufenthG => §§ 16b bis 16d AufenthG | § 16d Abs. 1 AufenthG
        §§ 3 bis 5, 7 und 9 bis 11 AsylG => §§ 3 bis 5 AsylG | § 7 AsylG | §§ 9 bis 11 AsylG
        § 75 Nr. 4 Buchst. a bis c AufenthG => § 75 Nr. 4 Buchst. a bis c AufenthG
        § 75 Nr. 4 Buchst. a und c AufenthG => § 75 Nr. 4 Buchst. a AufenthG | § 75 Nr. 4 Buchst. c AufenthG
        Art. 3, 8 EMRK => Art. 3 EMRK | Art. 8 EMRK
        Artt. 2, 6 GG => Art. 2 GG | Art. 6 GG
        Art. 6 Abs. 1 und 2 GG => Art. 6 Abs. 1 GG | Art. 6 Abs. 2 GG
        § 8 Abs. 1 und 2. Danach => § 8 Abs. 1 | § 8 Abs. 2
        § 4 Abs. 3 Sätze 1 und 3 AufenthG => § 4 Abs. 3 Satz 1 AufenthG | § 4 Abs. 3 Satz 3 AufenthG
        § 30 Abs. 1 Satz 1 Nrn. 1 und 2 AufenthG => § 30 Abs. 1 Satz 1 Nr. 1 AufenthG | § 30 Abs. 1 Satz 1 Nr. 2 AufenthG
        § 81 Absätze 3 bis 5 AufenthG => § 81 Abs. 3 bis 5 AufenthG
        §§ 25 Abs. 1 bis 3, 26 Abs. 4 AufenthG => § 25 Abs. 1 bis 3 AufenthG | § 26 Abs. 4 AufenthG
        § 62 Abs. 3 Satz 1 Nr. 1, Abs. 3a Nr. 1, 3b Nr. 5 AufenthG => § 62 Abs. 3 Satz 1 Nr. 1 AufenthG | § 62 Abs. 3a Nr. 1 AufenthG | § 62 Abs. 3b Nr. 5 AufenthG
        §§ 11, 53 Abs. 1, Abs. 3 und 4; 54 Abs. 2 AufenthG => § 11 AufenthG | § 53 Abs. 1 AufenthG | § 53 Abs. 3 AufenthG | § 53 Abs. 4 AufenthG | § 54 Abs. 2 AufenthG
        § 29 Abs. 1 Nr. 1 a) und b) AsylG => § 29 Abs. 1 Nr. 1 Buchst. a AsylG | § 29 Abs. 1 Nr. 1 Buchst. b AsylG
        §§ 95 Abs. 1 Nr. 1 und 2, Abs. 1a, 96 AufenthG => § 95 Abs. 1 Nr. 1 AufenthG | § 95 Abs. 1 Nr. 2 AufenthG | § 95 Abs. 1a AufenthG | § 96 AufenthG
        §§ 80 Abs. 5 S. 1, 80a Abs. 3 VwGO => § 80 Abs. 5 Satz 1 VwGO | § 80a Abs. 3 VwGO
        § 9 Abs. 2 S. 1 Nr. 2, S. 2-6 AufenthG => § 9 Abs. 2 Satz 1 Nr. 2 AufenthG | § 9 Abs. 2 Satz 2 bis 6 AufenthG
        § 5 Abs. 1,2 und 4 AufenthG => § 5 Abs. 1 AufenthG | § 5 Abs. 2 AufenthG | § 5 Abs. 4 AufenthG
        """

    static let kurzformen = """
        § 32 I 2 AufenthG => § 32 Abs. 1 Satz 2 AufenthG
        § 60 VII 1 AufenthG => § 60 Abs. 7 Satz 1 AufenthG
        § 25 V AufenthG => § 25 Abs. 5 AufenthG
        § 60a II 3 AufenthG => § 60a Abs. 2 Satz 3 AufenthG
        Art. 16a II 1 GG => Art. 16a Abs. 2 Satz 1 GG
        Art. 2 I i.V.m. Art. 1 I GG => Art. 2 Abs. 1 GG | Art. 1 Abs. 1 GG
        § 28 I 1 Nr. 3 AufenthG => § 28 Abs. 1 Satz 1 Nr. 3 AufenthG
        § 10 III 3 AufenthG => § 10 Abs. 3 Satz 3 AufenthG
        § 82 I-III AufenthG => § 82 Abs. 1 bis 3 AufenthG
        § 81 III, IV AufenthG => § 81 Abs. 3 AufenthG | § 81 Abs. 4 AufenthG
        §§ 27 I, 28 II 1 Nr. 3, 30 AufenthG => § 27 Abs. 1 AufenthG | § 28 Abs. 2 Satz 1 Nr. 3 AufenthG | § 30 AufenthG
        § 5 I 1 Nr. 1 lit. a AufenthG => § 5 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthG
        § 80 V 1 VwGO => § 80 Abs. 5 Satz 1 VwGO
        § 123 I 2 VwGO => § 123 Abs. 1 Satz 2 VwGO
        § 28 I S. 1 Nr. 3 AufenthG => § 28 Abs. 1 Satz 1 Nr. 3 AufenthG
        § 38a I 1, II AufenthG => § 38a Abs. 1 Satz 1 AufenthG | § 38a Abs. 2 AufenthG
        § 7 Abs. II AsylbLG => § 7 Abs. 2 AsylbLG
        Art. 6 II GG => Art. 6 Abs. 2 GG
        """
}
