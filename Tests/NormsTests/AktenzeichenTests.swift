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
    ]

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

    @Test("Between dashes behind a date")
    func nachDatum() {
        let text = "RdErl. d. Innenministeriums v. 1.2.2003 – 15-39.08.01-3 – und Erlass vom 4. Mai 1998 – 21-802-20 –"
        #expect(Aktenzeichen.funde(in: text).map(\.0.gedruckt) == ["15-39.08.01-3", "21-802-20"])
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
