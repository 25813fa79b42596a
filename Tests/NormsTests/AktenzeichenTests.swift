// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("File numbers")
struct AktenzeichenTests {
    private static let tabelle = [
        ("523- 26.02.09-000018- 2025-0008521", "523-26.02.09-000018-2025-0008521"),
        ("512 – 39.06.13 – 1 – 18-033", "512-39.06.13-1-18-033"),
        ("15-39.07.17-1-12-023(2603)", "15-39.07.17-1-12-023(2603)"),
        ("15—39.08.02—1—2—13—016", "15-39.08.02-1-2-13-016"),
        ("122-39.01.01-2-14-105(260)", "122-39.01.01-2-14-105(260)"),
        ("121-39.21.01-2-AHaftRL", "121-39.21.01-2-AHaftRL"),
        ("15-39.08.01-3", "15-39.08.01-3"),
        ("15-39.06.02-2-Familie", "15-39.06.02-2-Familie"),
        ("I B 5/44.104/44.394", "IB5/44.104/44.394"),
        ("I C 4/43.332", "IC4/43.332"),
        ("IV3 -INT.9342", "IV3-INT.9342"),
        ("21-802-20", "21-802-20"),
        ("IA2-2081-1-8-19", "IA2-2081-1-8-19"),
        ("38216/2022", "38216/2022"),
        ("V II 2 – 124480/2", "VII2-124480/2"),
        ("M I 3 – 21000/51#2", "MI3-21000/51#2"),
        ("33/3-DA-47/2017", "33/3-DA-47/2017"),
        ("21.6.4-70/22", "21.6.4-70/22"),
        ("I C 3 / 44.121", "IC3/44.121"),
        ("IC 4/43.308-T 10", "IC4/43.308-T10"),
        ("II C 4 - 8470.3", "IIC4-8470.3"),
        ("64.12-12230/1-8", "64.12-12230/1-8"),
        ("M3-21002/9#9", "M3-21002/9#9"),
        ("122–39.09.01–2–13–441(246)", "122-39.09.01-2-13-441(246)"),
    ]

    @Test(
        "What may be the same number, read badly",
        arguments: [
            ("C3/42.281", "IC3/42.281", .zeichen), ("15-39.O8.01-3", "15-39.08.01-3", .zeichen),
            ("15-39.19,03-5-43", "15-39.19.03-5-43", .zeichen), ("lB1/43.344", "IB1/43.344", .zeichen),
            ("15-39.08.01-3", "15-39.06.01-3", .ziffer), ("15-39.0B.01-S", "15-39.08.01-5", .zeichen),
            ("15-39.08.01-3", "15-39.08.01-4", nil), ("15-39.08.01-3", "15-39.08.01-13", nil),
            ("15-39.08.01-3", "15-39.08.01-3", nil), ("12/21", "1Z/21", nil), ("15-39.06.08-3", "15-39.08.06-3", nil),
            ("512-39.06.13-1-18-033", "512-39.06.13-1-18-038", .ziffer), ("IA2-2081", "IB2-2081", nil),
        ] as [(String, String, Aktenzeichen.Verwechslung?)])
    func verwechslung(_ eines: String, _ anderes: String, _ erwartet: Aktenzeichen.Verwechslung?) {
        #expect(Aktenzeichen.verwechslung(eines, anderes) == erwartet)
        #expect(Aktenzeichen.verwechslung(anderes, eines) == erwartet)
    }

    @Test("Printed forms become equal", arguments: tabelle)
    func normalisiert(_ printed: String, _ wanted: String) {
        let number = Aktenzeichen(gedruckt: printed)
        #expect(number.normalisiert == wanted)
        #expect(number.gedruckt == printed)
        #expect(number == Aktenzeichen(gedruckt: wanted))
    }

    @Test("Announced, every file number is found whole", arguments: tabelle)
    func angekuendigt(_ printed: String, _ wanted: String) {
        for text in [
            "Az.: \(printed), vom", "Erlass vom 03.05.2004 (Az. \(printed))", "Geschäftszeichen: \(printed)\nBonn",
        ] {
            let found = Aktenzeichen.funde(in: text)
            #expect(found.map(\.0.gedruckt) == [printed])
            #expect(found.map { Pruefling.ausschnitt(text, $0.1) } == [printed])
        }
    }

    @Test("A line of a letterhead", arguments: tabelle)
    func kopfzeile(_ printed: String, _ wanted: String) {
        #expect(Aktenzeichen.einzeln(in: "  \(printed) ")?.normalisiert == wanted)
        #expect(Aktenzeichen.einzeln(in: "Aktenzeichen: \(printed)")?.normalisiert == wanted)
    }

    /// Labels make any numbering believable.
    @Test(
        "Behind a label",
        arguments: [
            ("II 41 - 23d 06.12-01-17/001", "II41-23d06.12-01-17/001"), ("19 332-7:316", "19332-7:316"),
            ("A 21 / 609.23-1", "A21/609.23-1"), ("GR 22 – 1758.2/1753", "GR22-1758.2/1753"),
            ("IV 205 - 212-29.111.3-22", "IV205-212-29.111.3-22"), ("508-3-543.53/2", "508-3-543.53/2"),
            ("V II 2 - 125 110/0", "VII2-125110/0"), ("VAB A 60a", "VABA60a"), ("4-1310/190", "4-1310/190"),
            ("JUMRIII-1362-5/17", "JUMRIII-1362-5/17"), ("e17-05-02", "e17-05-02"), ("20240312", "20240312"),
            ("323 - 5392", "323-5392"), ("42.2-12230 (2603)", "42.2-12230(2603)"),
            ("24.11-802-20 (bei Antwort bitte angeben)", "24.11-802-20"), ("21-802-20 – Dezernat 21", "21-802-20"),
            ("15-39.08.01-3, Tel. 0211", "15-39.08.01-3"), ("21-802 - 2 Anlagen", "21-802"),
        ])
    func nachEtikett(_ printed: String, _ wanted: String) {
        #expect(Aktenzeichen.nachEtikett(" " + printed)?.aktenzeichen.normalisiert == wanted)
    }

    @Test(
        "Nothing of a file number behind a label",
        arguments: ["bitte angeben", "0211 871-0", "0211/8712000", "12.02.2025", "", "– folgt –", "liegt bei 12"])
    func ohneZeichen(_ text: String) {
        #expect(Aktenzeichen.nachEtikett(text) == nil)
    }

    @Test(
        "Alone on a line",
        arguments: [
            ("– 15-39.08.01-3 –", Aktenzeichen.Gestalt.unverkennbar), ("21-802-20", .ausgepraegt),
            ("38216/2022", .ausgepraegt), ("323 - 5392", .moeglich), ("33/1-DA-04/2020", .ausgepraegt),
            ("15-39.08.01-3 (bei Antwort bitte angeben)", .unverkennbar),
        ])
    func freistehend(_ line: String, _ gestalt: Aktenzeichen.Gestalt) {
        #expect(Aktenzeichen.freistehend(line)?.gestalt == gestalt)
    }

    @Test(
        "Alone on a line, other numbers", arguments: ["0211 871-2345", "12.02.2025", "40213 Düsseldorf", "2024/2025"])
    func nichtFreistehend(_ line: String) {
        #expect((Aktenzeichen.freistehend(line)?.gestalt ?? .moeglich) == .moeglich)
    }

    @Test(
        "A misread Roman one is mended where the plan number proves it",
        arguments: [("1 C 4/43.641", "IC4/43.641"), ("lC4/43.70", "IC4/43.70"), ("1 C 4/19", "1C4/19")])
    func verlesen(_ printed: String, _ wanted: String) {
        #expect(Aktenzeichen(gedruckt: printed).normalisiert == wanted)
    }

    @Test("Between dashes behind a date")
    func nachDatum() {
        let text = "RdErl. d. Innenministeriums v. 1.2.2003 – 15-39.08.01-3 – und Erlass vom 4. Mai 1998 – 21-802-20 –"
        #expect(Aktenzeichen.funde(in: text).map(\.0.gedruckt) == ["15-39.08.01-3", "21-802-20"])
        let scan =
            "RdErl. d. Innenministers v. 18.7.1984 -1 C 4/43.641 und v. 25.4.1996 -I B 5/6.1 (12.3.2001, 323 - 5392)"
        #expect(Aktenzeichen.funde(in: scan).map(\.0.normalisiert) == ["IC4/43.641", "IB5/6.1", "323-5392"])
    }

    @Test(
        "Other numbers are none",
        arguments: [
            "am 12.02.2025", "Tel. 0211 8837-2000", "§ 5 Abs. 1-3", "Verordnung (EU) 2016/679", "10-12 Uhr",
            "2025-02-12",
            "Art. 6 ARB 1/80", "1 C 17.12", "Seite 3/5", "MBl. NRW. 2004 S. 12", "VwVfG", "40221 Düsseldorf",
        ])
    func keine(_ text: String) {
        #expect(Aktenzeichen.funde(in: text).isEmpty)
    }
}
