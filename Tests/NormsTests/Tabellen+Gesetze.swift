// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Tabellen {
    static let ketten = """
        § 25 Abs. 5 i. V. m. § 11 Abs. 1 AufenthG => § 25 Abs. 5 AufenthG | § 11 Abs. 1 AufenthG
        §§ 25a, 25b AufenthG i. V. m. § 5 Abs. 1 AufenthG => § 25a AufenthG | § 25b AufenthG | § 5 Abs. 1 AufenthG
        § 81 Absatz 5 in Verbindung mit Absatz 3 oder Absatz 4 des Aufenthaltsgesetzes => § 81 Abs. 5 AufenthG | § 81 Abs. 3 AufenthG | § 81 Abs. 4 AufenthG
        § 31 BeschV iVm § 39 Abs. 3 AufenthG => § 31 BeschV | § 39 Abs. 3 AufenthG
        § 60 Abs. 5 AufenthG i.V.m. Art. 3 EMRK => § 60 Abs. 5 AufenthG | Art. 3 EMRK
        § 60 Abs. 1 i.V.m. Art. 1 A Nr. 2 GFK => § 60 Abs. 1 | Art. 1A Nr. 2 GFK
        § 154 Abs. 1, § 162 Abs. 3 VwGO => § 154 Abs. 1 VwGO | § 162 Abs. 3 VwGO
        § 123 Abs. 1 VwGO i. V. m. § 920 Abs. 2, § 294 ZPO => § 123 Abs. 1 VwGO | § 920 Abs. 2 ZPO | § 294 ZPO
        § 18a und § 18b AufenthG => § 18a AufenthG | § 18b AufenthG
        § 18a/§ 18b AufenthG => § 18a AufenthG | § 18b AufenthG
        § 5 Abs. 3 S. 1 Hs. 1, § 10 Abs. 3 S. 3 AufenthG => § 5 Abs. 3 Satz 1 Hs. 1 AufenthG | § 10 Abs. 3 Satz 3 AufenthG
        § 16b Absatz 2, § 16c, jeweils auch in Verbindung mit § 5 Abs. 1 AufenthG => § 16b Abs. 2 AufenthG | § 16c AufenthG | § 5 Abs. 1 AufenthG
        den §§ 18a, 18b, 18c Absatz 3, den §§ 18d, 18f des Aufenthaltsgesetzes => § 18a AufenthG | § 18b AufenthG | § 18c Abs. 3 AufenthG | § 18d AufenthG | § 18f AufenthG
        § 25 Absatz 4a Satz 1 oder in § 25 Absatz 4b Satz 1 AufenthG => § 25 Abs. 4a Satz 1 AufenthG | § 25 Abs. 4b Satz 1 AufenthG
        § 5 AufenthG und § 7 => § 5 AufenthG | § 7
        § 5 AufenthG und § 7 desselben Gesetzes => § 5 AufenthG | § 7 AufenthG
        § 53 VwVfG; nach § 54 desselben Gesetzes => § 53 VwVfG | § 54 VwVfG
        AufenthG § 25 Abs. 5, § 5 Abs. 1; VwGO § 80 Abs. 5 => § 25 Abs. 5 AufenthG | § 5 Abs. 1 AufenthG | § 80 Abs. 5 VwGO
        GG Art. 6 Abs. 1; EMRK Art. 8 => Art. 6 Abs. 1 GG | Art. 8 EMRK
        SGB II § 7 Abs. 1 Satz 2 => § 7 Abs. 1 Satz 2 SGB II
        § 2 Abs. 1 FreizügG/EU i.V.m. Art. 7 Abs. 1 Buchst. b RL 2004/38/EG => § 2 Abs. 1 FreizügG/EU | Art. 7 Abs. 1 Buchst. b RL 2004/38/EG
        Artikel 45 Absatz 3, Artikel 52 Absatz 1 des Vertrages über die Arbeitsweise der Europäischen Union => Art. 45 Abs. 3 AEUV | Art. 52 Abs. 1 AEUV
        § 85 Nr. 1 bzw. § 86 Abs. 1 AsylG => § 85 Nr. 1 AsylG | § 86 Abs. 1 AsylG
        § 5 Abs. 1 sowie § 10 Abs. 1 AufenthG => § 5 Abs. 1 AufenthG | § 10 Abs. 1 AufenthG
        """

    static let gesetze = """
        § 4a Absatz 3 Satz 1 des Aufenthaltsgesetzes => § 4a Abs. 3 Satz 1 AufenthG
        § 25 Aufenthaltsgesetz => § 25 AufenthG
        § 19 AufenthG 2004 => § 19 AufenthG
        § 23a AufenthG a.F. => § 23a AufenthG
        § 3 dieses Gesetzes => § 3
        §§ 3, 5 der Verordnung => § 3 | § 5
        § 5 der Beschäftigungsverordnung => § 5 BeschV
        § 7 SGB II => § 7 SGB II
        § 23 SGB XII => § 23 SGB XII
        § 8 SGB 10 => § 8 SGB X
        § 35a SGB VIII => § 35a SGB VIII
        § 42a des Zwölften Buches Sozialgesetzbuch => § 42a SGB XII
        § 24 des Zehnten Buches => § 24 SGB X
        § 7 des Zweiten Buches Sozialgesetzbuch => § 7 SGB II
        § 4a FreizügG/EU => § 4a FreizügG/EU
        § 4a des Freizügigkeitsgesetzes/EU => § 4a FreizügG/EU
        § 35 VwVfG NRW => § 35 VwVfG NRW
        § 35 VwVfG => § 35 VwVfG
        § 8 KAG NRW => § 8 KAG NRW
        § 12 LVwVG BW => § 12 LVwVG BW
        § 1 Abs. 3 BbgSchulG => § 1 Abs. 3 BbgSchulG
        § 5 XyzG => § 5 XyzG
        § 22 HmbVwVfG => § 22 HmbVwVfG
        § 5 AufenthG-E => § 5 AufenthG-E
        § 12 des Landesforstgesetzes => § 12 Landesforstgesetz
        § 433 BGB => § 433 BGB
        § 433 des Bürgerlichen Gesetzbuchs => § 433 BGB
        § 1592 Nummer 2 des Bürgerlichen Gesetzbuches => § 1592 Nr. 2 BGB
        § 383 Abs. 1 Nr. 1 bis 3 der Zivilprozessordnung => § 383 Abs. 1 Nr. 1 bis 3 ZPO
        § 80 Absatz 5 der Verwaltungsgerichtsordnung => § 80 Abs. 5 VwGO
        § 22 Reichs- und Staatsangehörigkeitsgesetz => § 22 RuStAG
        § 5 Abs. 1 des Gesetzes vom 3. Mai 2004 => § 5 Abs. 1
        § 5 aufenthg => § 5 AufenthG
        § 5 des Regelbedarfs-Ermittlungsgesetzes => § 5 RBEG
        § 42 AO => § 42 AO
        § 5 AufenthG, BVerwG => § 5 AufenthG
        § 72 OVG NRW => § 72
        """

    static let andereZaehlung = """
        Art. 6 Abs. 1 Buchst. e DSGVO => Art. 6 Abs. 1 Buchst. e DSGVO
        Artikel 17 der Verordnung (EU) Nr. 604/2013 => Art. 17 Dublin III-VO
        Art. 17 Abs. 1 Dublin III-VO => Art. 17 Abs. 1 Dublin III-VO
        Art. 3 Abs. 2 VO (EU) 604/2013 => Art. 3 Abs. 2 Dublin III-VO
        Artikel 12 der Verordnung (EU) 2018/9999 => Art. 12 VO (EU) 2018/9999
        Artikel 25 der Verordnung (EU) Nr. 910/9014 => Art. 25 VO (EU) 910/9014
        Art. 3 der Richtlinie 2003/110/EG => Art. 3 RL 2003/110/EG
        Artikel 15 der Verordnung (EU) 2016/679 => Art. 15 DSGVO
        Artikel 2 Buchstabe b der Richtlinie 2003/109/EG des Rates => Art. 2 Buchst. b RL 2003/109/EG
        Art. 3 Abs. 2 RL 2008/115/EG => Art. 3 Abs. 2 RL 2008/115/EG
        Art. 5 der Rückführungsrichtlinie => Art. 5 RL 2008/115/EG
        Art. 20 AEUV => Art. 20 AEUV
        Art. 6 ARB 1/80 => Art. 6 ARB 1/80
        Art. 7 S. 1 ARB 1/80 => Art. 7 Satz 1 ARB 1/80
        Art. 6 Abs. 1 Beschluss Nr. 1/80 => Art. 6 Abs. 1 ARB 1/80
        Art. 33 Abs. 1 GFK => Art. 33 Abs. 1 GFK
        Art. 1 F GFK => Art. 1F GFK
        Art 16a Abs 1 GG => Art. 16a Abs. 1 GG
        Art. 116 Abs. 2 Satz 1 des Grundgesetzes => Art. 116 Abs. 2 Satz 1 GG
        Art. 229 § 5 EGBGB => Art. 229 EGBGB
        Art. 24 Abs. 2 GRCh und Art. 3 Abs. 1 UN-KRK => Art. 24 Abs. 2 GRCh | Art. 3 Abs. 1 UN-KRK
        Art. 8 Abs. 1 EMRK/Art. 6 GG => Art. 8 Abs. 1 EMRK | Art. 6 GG
        Nr. 5.1.1.2 AVwV-AufenthG => Nr. 5.1.1.2 AVwV-AufenthG
        Nummer 81.4.1 der AVwV zum Aufenthaltsgesetz => Nr. 81.4.1 AVwV-AufenthG
        Nrn. 5.1 und 5.2 AVwV-AufenthG => Nr. 5.1 AVwV-AufenthG | Nr. 5.2 AVwV-AufenthG
        Nr. 60a.2.1 der Allgemeinen Verwaltungsvorschrift zum Aufenthaltsgesetz => Nr. 60a.2.1 AVwV-AufenthG
        Ziffer 2.3.4 und Ziff. 5.1 VAH => Nr. 2.3.4 VAH-StAG | Nr. 5.1 VAH-StAG
        Nummer 3.1 dieses Erlasses => Nr. 3.1
        Nummer 25.5.1 regelt => Nr. 25.5.1
        Anlage 1 zu § 5 AufenthV => Anlage 1 AufenthV | § 5 AufenthV
        Anlage II zur AufenthV => Anlage II AufenthV
        Anlage A Nr. 3 AufenthV => Anlage A Nr. 3 AufenthV
        Anlage D4a der Aufenthaltsverordnung => Anlage D4a AufenthV
        Anhang I der VO (EU) 2018/1806 => Anlage I VO (EU) 2018/1806
        """
}
