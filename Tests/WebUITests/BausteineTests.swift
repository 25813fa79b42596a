// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import WebUI

/// The parts that pages are made of.
@Suite struct BausteineTests {
    @Test(arguments: [
        ("(2) Text", "(2)", 0), ("(2a) Text", "(2a)", 0), ("1. Text", "1.", 1), ("1a. Text", "1a.", 1),
        ("a) Text", "a)", 2), ("aa) Text", "aa)", 3), ("3.1.2 Text", "3.1.2", 0), ("1) Text", "1)", 1),
        ("– Text", "–", 1), ("- Text", "-", 1), ("1.\tText", "1.", 1),
    ])
    func countersAreRecognised(zeile: String, zaehler: String, stufe: Int) {
        let found = Zaehlzeichen.am(anfang: Array(zeile.utf8)[...])
        #expect(found?.text == zaehler)
        #expect(found?.stufe == stufe)
        #expect(found.map { String(decoding: Array(zeile.utf8)[$0.laenge...], as: UTF8.self) } == "Text")
    }

    @Test(arguments: ["", "Text", "Der Text", "(vgl. dort) Text", "2024 Text", "abcd) Text", "(1)", "z.B. so", "() x"])
    func otherWordsAreNoCounters(zeile: String) {
        #expect(Zaehlzeichen.am(anfang: Array(zeile.utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("a=1&b=2+3", ["a": "1", "b": "2 3"]), ("a=%C3%A4&b", ["a": "ä", "b": ""]), ("a=%zz%4", ["a": "%zz%4"]),
        ("a=b=c", ["a": "b=c"]), ("", [:]), ("&&", [:]), ("a=%FF", ["a": "\u{FFFD}"]), ("a=%+1", ["a": "% 1"]),
    ])
    func formsAreDecodedAsBrowsersWriteThem(query: String, felder: [String: String]) {
        let gelesen = Formular.felder(query: query).map { ($0.name, $0.wert) }
        #expect(Dictionary(gelesen) { $1 } == felder)
    }

    @Test func addressesSurviveTheWayThroughAForm() {
        let wert = "§ 16b & Co. = 100 % + „ä“"
        let adresse = Adresse("/suche").mit("q", wert).text
        #expect(Formular.felder(query: String(adresse.dropFirst("/suche?".count))).first?.wert == wert)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "−1.000")])
    func numbersAreGrouped(number: Int, text: String) {
        #expect(Anzeigetext.zahl(number) == text)
    }

    @Test(arguments: [
        (0.04, 1, "0,0"), (1234.56, 1, "1.234,6"), (2.004, 2, "2,00"), (-0.25, 2, "−0,25"), (.nan, 1, "–"),
    ])
    func fractionsHaveAComma(number: Double, stellen: Int, text: String) {
        #expect(Anzeigetext.dezimal(number, stellen: stellen) == text)
    }

    @Test func cuttingEndsAtAWord() {
        #expect(Anzeigetext.gekuerzt("eins zwei drei", laenge: 10) == "eins zwei …")
        #expect(Anzeigetext.gekuerztVorn("eins zwei drei", laenge: 9) == "… drei")
        #expect(Anzeigetext.gekuerzt("eins", laenge: 10) == "eins")
    }

    @Test(arguments: [
        ("gesetz:AufenthG 2004", "aufenthg-2004"), ("gesetz:BÜG/X §1", "bueg-x-1"), ("erlass:A|B|C", "erlass-a-b-c"),
        ("gesetz:中", "ohne-kennung"),
    ])
    func worksHaveReadableAddresses(kennung: String, slug: String) {
        #expect(Bestandstafel.slug(kennung) == slug)
    }

    @Test func aTableStandsInThePlaceOfItsLines() {
        let text = "Vor der Tabelle\nA\tB\n1\t2\nNach der Tabelle"
        let tabelle = Tabelle(bereich: 16..<23, zeilen: [["A", "B"], ["1", "2"]], kopfzeilen: 1)
        let zeilen = Textsatz(Abschnitt(ordnung: 0, bezeichnung: "Anlage", text: text, tabellen: [tabelle])).zeilen()
        #expect(zeilen.count == 3)
        #expect(zeilen[1].tabelle?.kopf.first?.zellen == ["A", "B"])
        #expect(zeilen[1].tabelle?.rumpf.count == 1)
        #expect(zeilen[2].laeufe.map(\.text).joined() == "Nach der Tabelle")
    }

    @Test func subsectionsOfDecreesHaveTheirHeadingAndLists() {
        let text = "4.1 Regelfall\nDem Antrag sind beizufügen:\n– Pass,\n4.2 Dies ist schon ein Satz."
        let teile = [
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 4.1", bereich: 0..<51),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 4.2", bereich: 54..<84),
        ]
        let zeilen = Textsatz(Abschnitt(ordnung: 0, bezeichnung: "Nr. 4", text: text, teile: teile)).zeilen()
        #expect(zeilen.map(\.istTitel) == [true, false, false, false])
        #expect(zeilen.map(\.stufe) == [0, 0, 1, 0])
        #expect(zeilen.map(\.zaehler) == ["4.1", nil, "–", "4.2"])
    }

    /// Whatever is marked or linked, no letter of the wording is lost or doubled.
    @Test(arguments: [0..<1, 3..<9, 10..<400, 0..<5000, 77..<78])
    func cuttingLosesNothing(marke: Range<Int>) {
        let abschnitt = Probetexte.studium
        let links = [Textsatz.Link(bereich: 5..<20, href: "/a"), .init(bereich: 10..<30, href: "/b")]
        let zeilen = Textsatz(abschnitt, marke: marke, links: links).zeilen()
        let wieder = zeilen.map { zeile in
            (zeile.zaehler.map { $0 + " " } ?? "") + zeile.laeufe.map(\.text).joined()
        }.joined(separator: "\n")
        #expect(wieder == abschnitt.text)
    }

    @Test func longOutlinesShowHeadingsAndNeighbours() {
        let abschnitte = (0..<10).flatMap { kapitel in
            [
                Abschnitt(ordnung: kapitel * 11, bezeichnung: "Kapitel \(kapitel)", istGliederung: true, text: "")
            ]
                + (1...10).map {
                    Abschnitt(
                        ordnung: kapitel * 11 + $0, bezeichnung: "§ \(kapitel * 10 + $0)",
                        gliederung: ["Kapitel \(kapitel)"], text: "Text")
                }
        }
        let zeilen = Gliederungszeile.umgebung(abschnitte, index: 25) { "/\($0.ordnung)" }
        #expect(zeilen.count == 20)
        #expect(zeilen.first?.href == "/1")
        #expect(zeilen.filter(\.istAktuell).map(\.bezeichnung) == ["§ 23"])
    }

    @Test func aBrokenTemplateIsNamed() throws {
        var vorlagen = Dictionary(uniqueKeysWithValues: Templates.seiten.map { ($0, "x") })
        vorlagen["fragen"] = "{{> gibtesnicht}}"
        let fehlend = #expect(throws: WebUIError.self) { try Templates(sources: vorlagen) }
        #expect(fehlend?.description.contains("gibtesnicht") == true)
        vorlagen["fragen"] = "{{#offen}}"
        let kaputt = #expect(throws: WebUIError.self) { try Templates(sources: vorlagen) }
        #expect(kaputt?.description.contains("fragen.mustache") == true)
        vorlagen["fragen"] = nil
        #expect(throws: WebUIError.self) { try Templates(sources: vorlagen) }
    }

    @Test func picturesAreDrawnOnceAndForgottenInOrder() async throws {
        let bilder = Seitenbilder(renderer: Probezeichner(bild: [1, 2, 3, 4]), maximaleBytes: 8)
        let zaehler = Zaehler()
        func hole(_ seite: Int) async throws {
            _ = try await bilder.jpeg(.init(sha256: "a", seite: seite)) { await zaehler.zaehle() }
        }
        try await hole(1)
        try await hole(1)
        #expect(await zaehler.stand == 1)
        try await hole(2)
        try await hole(1)
        try await hole(3)  // pushes out page 2, the one not asked for the longest
        try await hole(1)
        #expect(await zaehler.stand == 3)
        try await hole(2)
        #expect(await zaehler.stand == 4)
    }
}

private actor Zaehler {
    private(set) var stand = 0

    func zaehle() -> [UInt8] {
        stand += 1
        return []
    }
}
