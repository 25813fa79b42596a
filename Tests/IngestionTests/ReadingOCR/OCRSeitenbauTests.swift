// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

/// Pages set in a made-up font: each letter 5 points wide, ascenders 8 and descenders 2.3 points.
@Suite struct OCRSeitenbauTests {
    private let bau = OCRSeitenbau(istGesetz: { $0 == "AufenthG" })

    /// A line of words; `neigung` lets it fall about the middle of the page as a scan laid aslant does.
    private func zeile(
        _ text: String, x: Double, y: Double, nummer: Int, neigung: Double = 0, sicherheit: Double = 0.95
    ) -> [OCRWort] {
        var links = x
        return text.split(separator: " ").map { wort in
            let form = Buchstabenform(String(wort))
            let oben = form.hatOberlaenge ? 7.9 : 5.7
            let unten = form.hatUnterlaenge ? 2.3 : 0
            let breite = Double(wort.count) * 5
            let mitte = links + breite / 2
            defer { links += breite + 3 }
            return OCRWort(
                String(wort), x: links, y: y - oben + (mitte - 297) * neigung - breite * abs(neigung) / 2,
                breite: breite,
                hoehe: oben + unten + breite * abs(neigung), sicherheit: sicherheit, zeile: nummer)
        }
    }

    private func bild(_ woerter: [OCRWort]) -> OCRBild { OCRBild(breite: 595, hoehe: 842, woerter: woerter) }

    private let absatz = [
        "Die Aufenthaltserlaubnis ist nach $ 25 Abs. 5 AufenthG zu erteilen, wenn die",
        "Ausreise aus rechtlichen oder tatsächlichen Gründen unmöglich ist und mit dem",
        "Wegfall der Hindernisse in absehbarer Zeit nicht zu rechnen ist.",
    ]

    private func gelesen(_ seite: LayoutPage?) -> ReadDocument {
        LayoutReader.read(LayoutDocument(seiten: [seite].compactMap(\.self)), format: .pdf)
    }

    @Test(arguments: [0, 0.01, -0.03, 0.09])
    func makesOneParagraphHoweverThePageLies(neigung: Double) throws {
        let woerter = absatz.enumerated().flatMap {
            zeile($1, x: 70, y: 200 + Double($0) * 14, nummer: $0, neigung: neigung)
        }
        let dokument = gelesen(bau.seite(bild(woerter)))
        let bloecke = dokument.seiten[0].bloecke
        #expect(bloecke.count == 1)
        #expect(bloecke[0].text.hasPrefix("Die Aufenthaltserlaubnis ist nach § 25 Abs. 5"))
        #expect(dokument.seiten[0].ocr?.ausgebessert == 1)
        // the boxes lie where the words are on the picture
        for (wort, box) in zip(woerter, bloecke[0].woerter) {
            #expect(abs(wort.x - box.x) < 2 && abs(wort.y + wort.hoehe / 2 - box.y - box.hoehe / 2) < 4)
        }
    }

    @Test func readsTheLeftOfALetterHeadBeforeTheRight() {
        let woerter =
            zeile("Innenministerium des Landes", x: 70, y: 100, nummer: 0)
            + zeile("Düsseldorf, den 06.10.1993", x: 380, y: 100, nummer: 0)
            + zeile("Nordrhein-Westfalen", x: 70, y: 113, nummer: 1)
            + zeile(absatz[0], x: 70, y: 200, nummer: 2)
        let texte = gelesen(bau.seite(bild(woerter))).seiten[0].bloecke.map(\.text)
        #expect(
            texte.joined(separator: " ").hasPrefix("Innenministerium des Landes Nordrhein-Westfalen Düsseldorf, den"))
    }

    @Test func keepsLabelsBesideTheirValues() {
        let zeilen = [("Typ", "Erlass"), ("Geschäftszeichen", "15-39.19.08"), ("Datum", "17.08.2002")]
        let woerter = zeilen.enumerated().flatMap { i, paar in
            zeile(paar.0, x: 70, y: 100 + Double(i) * 16, nummer: i)
                + zeile(paar.1, x: 250, y: 100 + Double(i) * 16, nummer: i)
        }
        let text = gelesen(bau.seite(bild(woerter))).seiten[0].bloecke.map(\.text).joined(separator: " ")
        #expect(
            text.split(whereSeparator: \.isWhitespace) == [
                "Typ", "Erlass", "Geschäftszeichen", "15-39.19.08", "Datum", "17.08.2002",
            ])
    }

    @Test func leavesOutWhatIsNoPrint() {
        let rauschen = [
            OCRWort("|", x: 1, y: 0, breite: 3, hoehe: 800, sicherheit: 0.9, zeile: 8),
            OCRWort("~", x: 300, y: 500, breite: 4, hoehe: 4, sicherheit: 0.2, zeile: 9),
            OCRWort("ia", x: 2, y: 300, breite: 6, hoehe: 9, sicherheit: 0.4, zeile: 10),
        ]
        let woerter = absatz.enumerated().flatMap { zeile($1, x: 70, y: 200 + Double($0) * 14, nummer: $0) }
        let text = gelesen(bau.seite(bild(woerter + rauschen))).seiten[0].bloecke.map(\.text).joined(separator: " ")
        #expect(text.hasSuffix("nicht zu rechnen ist."))
    }

    /// Text recognition gives no certainty at all to some words of a good line: they are print all the same.
    @Test func keepsDoubtfulWordsInsideALine() {
        var woerter = zeile("Ich bitte, ab dem 1. Februar 2001 hiernach zu verfahren.", x: 70, y: 200, nummer: 0)
        for i in [3, 4] { woerter[i].sicherheit = 0 }
        let text = gelesen(bau.seite(bild(woerter))).seiten[0].bloecke.map(\.text)
        #expect(text == ["Ich bitte, ab dem 1. Februar 2001 hiernach zu verfahren."])
    }

    @Test func keepsTheStrokeThatIsALetter() {
        var woerter = zeile("Bezug: Mein Erlass vom 17.11.1991 - Az. | C 3/42.281 und weiter", x: 70, y: 200, nummer: 0)
        woerter[7].sicherheit = 0.3
        let text = gelesen(bau.seite(bild(woerter))).seiten[0].bloecke.map(\.text).joined()
        #expect(text.contains("Az. I C 3/42.281"))
    }

    /// Specks near a line are lower than its print or do not stand on it.
    @Test func leavesOutSpecksBesideALine() {
        var woerter = zeile("Ende der Regelung im Erlass", x: 70, y: 200, nummer: 0)
        let rechts = (woerter.last?.x ?? 0) + (woerter.last?.breite ?? 0)
        woerter += [
            OCRWort("i", x: rechts + 3, y: 198, breite: 2, hoehe: 2, sicherheit: 0.05, zeile: 0),
            OCRWort("t", x: rechts + 8, y: 180, breite: 3, hoehe: 7, sicherheit: 0.05, zeile: 0),
        ]
        let text = gelesen(bau.seite(bild(woerter))).seiten[0].bloecke.map(\.text)
        #expect(text == ["Ende der Regelung im Erlass"])
    }

    @Test func findsNoTextWhereNothingIsLegible() {
        #expect(bau.seite(bild([])) == nil)
        #expect(bau.seite(bild(zeile("xq wfj Krz dsf ow", x: 70, y: 100, nummer: 0, sicherheit: 0.2))) == nil)
    }

    /// A picture that was turned and levelled before it was read has its boxes where they were before.
    @Test(arguments: 0..<4)
    func putsBoxesBackOnTheTurnedPicture(viertel: Int) {
        let lage = Seitenlage(drehung: viertel, begradigt: 0, breite: 595, hoehe: 842)
        let wort = ReadWord(bereich: 0..<1, x: 50, y: 100, breite: 30, hoehe: 10)
        let erwartet: [[Double]] = [
            [50, 100, 30, 10], [100, 515, 10, 30], [515, 732, 30, 10], [732, 50, 10, 30],
        ]
        let box = lage.imBild(wort)
        #expect([box.x, box.y, box.breite, box.hoehe].map { $0.rounded() } == erwartet[viertel])
    }
}
