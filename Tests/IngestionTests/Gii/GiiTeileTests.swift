// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

/// How the parts of a § are named and where they lie.
@Suite struct GiiTeileTests {
    struct Fall: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var xml: String
        var teile: [String]
    }

    private static func liste(_ punkte: (String, String)...) -> String {
        "<DL>" + punkte.map { "<DT>\($0.0)</DT><DD><LA>\($0.1)</LA></DD>" }.joined() + "</DL>"
    }

    static let faelle: [Fall] = [
        Fall(testDescription: "one sentence has no number", xml: "<P>Es gilt.</P>", teile: []),
        Fall(
            testDescription: "sentences of a § without Absätze", xml: "<P>Es gilt. Nichts bleibt.</P>",
            teile: ["Satz 1: Es gilt.", "Satz 2: Nichts bleibt."]),
        Fall(
            testDescription: "Absatz with one sentence",
            xml: "<P>(2a) Es gilt.</P>", teile: ["Abs. 2a: (2a) Es gilt."]),
        Fall(
            testDescription: "list in an Absatz of one sentence",
            xml: "<P>(1) Er muss " + liste(("1.", "gehen,"), ("1a.", "stehen.")) + "</P>",
            teile: [
                "Abs. 1: (1) Er muss\n1. gehen,\n1a. stehen.", "Abs. 1 Nr. 1: 1. gehen,", "Abs. 1 Nr. 1a: 1a. stehen.",
            ]),
        Fall(
            testDescription: "list in the second of three sentences",
            xml: "<P>(1) Erster Satz. Zweiter ist " + liste(("1.", "a und"), ("2.", "b.")) + "Dritter Satz.</P>",
            teile: [
                "Abs. 1: (1) Erster Satz. Zweiter ist\n1. a und\n2. b.\nDritter Satz.", "Abs. 1 Satz 1: Erster Satz.",
                "Abs. 1 Satz 2: Zweiter ist\n1. a und\n2. b.", "Abs. 1 Satz 2 Nr. 1: 1. a und",
                "Abs. 1 Satz 2 Nr. 2: 2. b.", "Abs. 1 Satz 3: Dritter Satz.",
            ]),
        Fall(
            testDescription: "text after the list ends the same sentence",
            xml: "<P>Wer " + liste(("1.", "kommt"), ("2.", "geht")) + "wird gefragt. Wer bleibt, nicht.</P>",
            teile: [
                "Satz 1: Wer\n1. kommt\n2. geht\nwird gefragt.", "Satz 1 Nr. 1: 1. kommt", "Satz 1 Nr. 2: 2. geht",
                "Satz 2: Wer bleibt, nicht.",
            ]),
        Fall(
            testDescription: "a noun after the list goes on with the sentence",
            xml: "<P>Wer " + liste(("1.", "kommt,"), ("2.", "geht,")) + "Ausländer ist und bleibt. Sonst nicht.</P>",
            teile: [
                "Satz 1: Wer\n1. kommt,\n2. geht,\nAusländer ist und bleibt.", "Satz 1 Nr. 1: 1. kommt,",
                "Satz 1 Nr. 2: 2. geht,", "Satz 2: Sonst nicht.",
            ]),
        Fall(
            testDescription: "after a colon and a list without full stop a new sentence begins",
            xml: "<P>Es sind: " + liste(("1.", "eins"), ("2.", "zwei")) + "Drei ist keine.</P>",
            teile: [
                "Satz 1: Es sind:\n1. eins\n2. zwei", "Satz 1 Nr. 1: 1. eins", "Satz 1 Nr. 2: 2. zwei",
                "Satz 2: Drei ist keine.",
            ]),
        Fall(
            testDescription: "Buchstaben and Doppelbuchstaben",
            xml: "<P>(1) Es gilt "
                + liste(
                    ("1.", "das " + liste(("a)", "eine " + liste(("aa)", "x,"), ("bb)", "y,"))), ("b)", "andere."))))
                + "</P>",
            teile: [
                "Abs. 1: (1) Es gilt\n1. das\na) eine\naa) x,\nbb) y,\nb) andere.",
                "Abs. 1 Nr. 1: 1. das\na) eine\naa) x,\nbb) y,\nb) andere.",
                "Abs. 1 Nr. 1 Buchst. a: a) eine\naa) x,\nbb) y,",
                "Abs. 1 Nr. 1 Buchst. a Doppelbuchst. aa: aa) x,", "Abs. 1 Nr. 1 Buchst. a Doppelbuchst. bb: bb) y,",
                "Abs. 1 Nr. 1 Buchst. b: b) andere.",
            ]),
        Fall(
            testDescription: "a Nummer of two sentences",
            xml: "<P>Frei sind " + liste(("1.", "Löhne. Satz 1 gilt nicht für Boni;"), ("2.", "Renten.")) + "</P>",
            teile: [
                "Nr. 1: 1. Löhne. Satz 1 gilt nicht für Boni;", "Nr. 1 Satz 1: Löhne.",
                "Nr. 1 Satz 2: Satz 1 gilt nicht für Boni;", "Nr. 2: 2. Renten.",
            ]),
        Fall(
            testDescription: "decimal numbers inside numbers",
            xml: "<P>" + liste(("1", "Teil " + liste(("1.1", "eins"), ("1.2", "zwei")))) + "</P>",
            teile: ["Nr. 1: 1 Teil\n1.1 eins\n1.2 zwei", "Nr. 1.1: 1.1 eins", "Nr. 1.2: 1.2 zwei"]),
        Fall(
            testDescription: "dashes have no address, what lies in them has",
            xml: "<P>(1) Es gilt " + liste(("–", "dies " + liste(("a)", "so")))) + "</P>",
            teile: ["Abs. 1: (1) Es gilt\n– dies\na) so", "Abs. 1 Buchst. a: a) so"]),
        Fall(
            testDescription: "an address that occurs twice belongs to the first",
            xml: "<P>(1) Eins " + liste(("a)", "x")) + liste(("a)", "y")) + "</P>",
            teile: ["Abs. 1: (1) Eins\na) x\na) y", "Abs. 1 Buchst. a: a) x"]),
        Fall(
            testDescription: "several Absätze under one number",
            xml: "<P>(1) bis (3) (weggefallen)</P><P>(4) Es gilt.</P>",
            teile: ["Abs. 1 bis 3: (1) bis (3) (weggefallen)", "Abs. 4: (4) Es gilt."]),
        Fall(
            testDescription: "a paragraph without a number continues the Absatz",
            xml: "<P>(1) Es gilt:</P><P>Alles. Immer.</P>",
            teile: [
                "Abs. 1: (1) Es gilt:\nAlles. Immer.", "Abs. 1 Satz 1: Es gilt:", "Abs. 1 Satz 2: Alles.",
                "Abs. 1 Satz 3: Immer.",
            ]),
        Fall(
            testDescription: "paragraphs without any number count no sentences",
            xml: "<P>Eins. Zwei.</P><P>Drei " + liste(("1.", "vier")) + "</P>", teile: ["Nr. 1: 1. vier"]),
        Fall(
            testDescription: "printed numbers of sentences are taken as they are",
            xml: "<P>(1) <SUP class=\"Rec\">1</SUP>Nach § 5 Abs. 1 gilt dies. Auch das. "
                + "<SUP class=\"Rec\">2</SUP>Und "
                + liste(("1.", "eins")) + "<SUP class=\"Rec\">3</SUP>Ende.</P>",
            teile: [
                "Abs. 1: (1) Nach § 5 Abs. 1 gilt dies. Auch das. Und\n1. eins\nEnde.",
                "Abs. 1 Satz 1: Nach § 5 Abs. 1 gilt dies. Auch das.", "Abs. 1 Satz 2: Und\n1. eins",
                "Abs. 1 Satz 2 Nr. 1: 1. eins", "Abs. 1 Satz 3: Ende.",
            ]),
        Fall(
            testDescription: "a year in brackets is no Absatz", xml: "<P>(2004) Das Jahr. Es war.</P>",
            teile: ["Satz 1: (2004) Das Jahr.", "Satz 2: Es war."]),
        Fall(
            testDescription: "dates and abbreviations end no sentence",
            xml:
                "<P>Am 1. Januar 2005 gilt Art. 3 Abs. 2 Nr. 1 der V vom 3. Mai 2004 (BGBl. I S. 5). Danach nicht.</P>",
            teile: [
                "Satz 1: Am 1. Januar 2005 gilt Art. 3 Abs. 2 Nr. 1 der V vom 3. Mai 2004 (BGBl. I S. 5).",
                "Satz 2: Danach nicht.",
            ]),
    ]

    @Test(arguments: faelle) func parts(_ fall: Fall) throws {
        #expect(try GiiMuster.abschnitt(fall.xml).teileMitText == fall.teile)
    }

    @Test(arguments: [
        ("1.", "Nr. 1"), ("12a.", "Nr. 12a"), ("3", "Nr. 3"), ("3)", "Nr. 3"), ("2.1.3", "Nr. 2.1.3"),
        ("a)", "Buchst. a"),
        ("(1)", "Abs. 1"), ("(a)", "Buchst. a"), ("II.", "Nr. II"), ("A.", "Buchst. A"), ("A.1", "Nr. A.1"),
        ("aa)", "Buchst. aa"),
    ])
    func signs(_ sign: String, _ pfad: String) throws {
        let abschnitt = try GiiMuster.abschnitt("<P><DL><DT>\(sign)</DT><DD><LA>Text</LA></DD></DL></P>")
        #expect(abschnitt.pfade == [pfad])
    }

    @Test(arguments: ["–", "-", "•", "☐", "*)", "", "Farbe:", "und", "§ 5"])
    func signsWithoutAddress(_ sign: String) throws {
        let abschnitt = try GiiMuster.abschnitt("<P><DL><DT>\(sign)</DT><DD><LA>Text</LA></DD></DL></P>")
        #expect(abschnitt.pfade.isEmpty)
        #expect(abschnitt.text.hasSuffix("Text"))
    }
}
