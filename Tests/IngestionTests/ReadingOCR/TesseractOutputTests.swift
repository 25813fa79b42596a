// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

@Suite struct TesseractOutputTests {
    static let kopf = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"

    static func tsv(_ zeilen: [String]) -> [UInt8] { Array(([kopf] + zeilen).joined(separator: "\n").utf8) }

    @Test func readsWordsWithTheirBoxesInPoints() {
        let bild = TesseractOutput.parse(
            Self.tsv([
                "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t",
                "4\t1\t1\t1\t1\t0\t300\t200\t600\t50\t-1\t",
                "5\t1\t1\t1\t1\t1\t300\t200\t150\t50\t96.5\tErlass",
                "5\t1\t1\t1\t1\t2\t500\t200\t150\t50\t40\t vom",
                "5\t1\t1\t1\t2\t1\t300\t300\t150\t50\t90\tHeute",
                "5\t1\t2\t1\t1\t1\t300\t600\t150\t50\t95\t ",
                "5\t1\t3\t1\t1\t1\t300\t700\t150\t50\t95\tEnde",
            ]), dpi: 300)
        #expect(abs(bild.breite - 595.2) < 0.01)
        #expect(bild.woerter.map(\.text) == ["Erlass", "vom", "Heute", "Ende"])
        #expect(bild.woerter.map(\.zeile) == [0, 0, 1, 2])
        #expect(bild.woerter.map(\.block) == [0, 0, 0, 1])
        #expect(bild.woerter[0].x == 72 && bild.woerter[0].hoehe == 12 && bild.woerter[0].sicherheit == 0.965)
    }

    @Test(arguments: [
        "", "\t\t\t", "5", "5\t1\t1\t1\t1\t1\t-5\t0\t1\t1\t90\tx", "5\t1\t1\t1\t1\t1\t0\t0\t0\t0\t90\tx",
        "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\tnan\tx", "5\t1\t1\t1\t1\t1\t99999999999999999999\t1\t1\t1\t90\tx",
    ])
    func passesOverOtherLines(zeile: String) {
        #expect(TesseractOutput.parse(Self.tsv([zeile]), dpi: 300).woerter.isEmpty)
    }

    /// Random lines of the form, with any numbers and bytes, give a page or none, and never stop the program.
    @Test func takesAnything() {
        let bau = OCRSeitenbau(istGesetz: { _ in false })
        let worte = ["§", "Abs.", "Wort", "8", "16b", "\u{0}", "—", "", "Az.:", "|", "ÄÖ", "°", "wort-", "3.1"]
        for _ in 0..<400 {
            let zeilen = (0..<Int.random(in: 0...30)).map { _ -> String in
                let zahlen = (0..<10).map { _ in Bool.random() ? Int.random(in: -9...3_000) : Int.random(in: 0...5) }
                return "\(Int.random(in: 0...6))\t" + zahlen.map(String.init).joined(separator: "\t") + "\t"
                    + (worte.randomElement() ?? "")
            }
            var bytes = Self.tsv(zeilen)
            if !bytes.isEmpty, Bool.random() { bytes[Int.random(in: 0..<bytes.count)] = UInt8.random(in: 0...255) }
            let bild = TesseractOutput.parse(bytes, dpi: Double.random(in: 0...600))
            var layout = LayoutDocument(seiten: [bau.seite(bild) ?? LayoutPage(breite: 0, hoehe: 0)])
            layout.seiten[0].hatText = true
            let gelesen = LayoutReader.read(layout, format: .pdf)
            for block in gelesen.seiten.flatMap(\.bloecke) {
                for wort in block.woerter {
                    #expect(wort.bereich.upperBound <= block.text.utf8.count && wort.x.isFinite)
                }
            }
        }
    }
}
