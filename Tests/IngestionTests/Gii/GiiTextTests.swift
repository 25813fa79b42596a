// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

/// How the text of a § is laid out: verbatim apart from white space.
@Suite struct GiiTextTests {
    struct Fall: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var xml: String
        var text: String
    }

    static let faelle: [Fall] = [
        Fall(
            testDescription: "one paragraph", xml: "<P>Wer  fragt,\n wird gehört.</P>",
            text: "Wer fragt, wird gehört."),
        Fall(
            testDescription: "Absätze stand on lines of their own", xml: "<P>(1) Eins.</P><P>(2) Zwei.</P>",
            text: "(1) Eins.\n(2) Zwei."),
        Fall(
            testDescription: "list with text after it",
            xml:
                "<P>Es gilt <DL><DT>1.</DT><DD><LA>eins,</LA></DD><DT>2.</DT><DD><LA>zwei</LA></DD>"
                + "</DL>oder nichts.</P>",
            text: "Es gilt\n1. eins,\n2. zwei\noder nichts."),
        Fall(
            testDescription: "nested list",
            xml:
                "<P>Wenn <DL><DT>1.</DT><DD><LA>er <DL><DT>a)</DT><DD><LA>geht,</LA></DD></DL>ohne Gruß,</LA>"
                + "</DD></DL></P>",
            text: "Wenn\n1. er\na) geht,\nohne Gruß,"),
        Fall(
            testDescription: "two texts in one item",
            xml: "<P><DL><DT>1.</DT><DD><LA>erster</LA><LA>zweiter</LA></DD></DL></P>", text: "1. erster\nzweiter"),
        Fall(
            testDescription: "table",
            xml: """
                <P>Es gilt:<table><tgroup cols="2"><thead><row><entry>Staat</entry><entry>Gebühr</entry></row></thead>\
                <tbody><row><entry>A</entry><entry>1<BR/>Euro</entry></row><row><entry/><entry/></row>\
                <row><entry/><entry>zwei</entry></row></tbody></tgroup></table>Ende.</P>
                """, text: "Es gilt:\nStaat\tGebühr\nA\t1 Euro\n\tzwei\nEnde."),
        Fall(testDescription: "no-break space", xml: "<P>25\u{A0}000\u{202F}Euro</P>", text: "25 000 Euro"),
        Fall(testDescription: "soft hyphen", xml: "<P>Aufent\u{AD}halt</P>", text: "Aufenthalt"),
        Fall(
            testDescription: "raised and lowered", xml: "<P>m<SUP>2</SUP> CO<SUB>2</SUB> 10<SUP>-3</SUP></P>",
            text: "m² CO2 10⁻³"),
        Fall(
            testDescription: "printed number of a sentence is no word",
            xml: "<P>(1) <SUP class=\"Rec\">1</SUP>Eins. <SUP class=\"Rec\">2</SUP>Zwei.</P>", text: "(1) Eins. Zwei."),
        Fall(testDescription: "footnote mark", xml: "<P>DIN 27201<FnR ID=\"x\"/> gilt.</P>", text: "DIN 27201 gilt."),
        Fall(testDescription: "line break", xml: "<P>Eins<BR/>zwei</P>", text: "Eins\nzwei"),
        Fall(testDescription: "leader", xml: "<P>von 30<Split Leader=\"0\"/>272 Euro</P>", text: "von 30 272 Euro"),
        Fall(
            testDescription: "marks of format", xml: "<P><B>Fett</B> und <I>schräg</I><NB>1 000</NB></P>",
            text: "Fett und schräg1 000"),
        Fall(
            testDescription: "entities of XML itself", xml: "<P>a &amp; b &lt; c &#8211; d</P>", text: "a & b < c – d"),
        Fall(
            testDescription: "preformatted", xml: "<P><pre xml:space=\"preserve\">a   b\n  c</pre></P>", text: "a b c"),
        Fall(testDescription: "CDATA", xml: "<P><![CDATA[a < b]]></P>", text: "a < b"),
        Fall(
            testDescription: "comment of the publisher is no text",
            xml: "<P><kommentar typ=\"Fundstelle\">(Fundstelle: BGBl. I 2020, 1)</kommentar></P><P>Text.</P>",
            text: "Text."),
        Fall(
            testDescription: "source note outside a comment is no text either",
            xml: "<P><noindex>(Fundstelle: BGBl. 2024 I Nr. 1)</noindex></P><P>Text.</P>", text: "Text."),
        Fall(
            testDescription: "text that is not indexed elsewhere is text here",
            xml: "<P>die <noindex>Stadt</noindex> baut</P>", text: "die Stadt baut"),
        Fall(testDescription: "heading inside", xml: "<Title>Teil A</Title><P>Text.</P>", text: "Teil A\nText."),
        Fall(
            testDescription: "table in a cell",
            xml:
                "<table><tgroup><tbody><row><entry>a<table><tgroup><tbody><row><entry>b</entry>"
                + "<entry>c</entry></row></tbody></tgroup></table></entry><entry>d</entry></row></tbody></tgroup>"
                + "</table>",
            text: "a b c\td"),
        Fall(
            testDescription: "list in a cell",
            xml:
                "<table><tgroup><tbody><row><entry><DL><DT>1.</DT><DD><LA>a</LA></DD><DT>2.</DT><DD>"
                + "<LA>b</LA></DD></DL></entry><entry>d</entry></row></tbody></tgroup></table>",
            text: "1. a 2. b\td"),
        Fall(
            testDescription: "a column taken by a cell above stays empty",
            xml:
                "<table><tgroup><tbody><row><entry colname=\"col1\" morerows=\"1\">a</entry>"
                + "<entry colname=\"col2\">b</entry></row>"
                + "<row><entry colname=\"col2\">c</entry></row></tbody></tgroup></table>", text: "a\tb\n\tc"),
        Fall(testDescription: "empty", xml: "<P/>", text: ""),
    ]

    @Test(arguments: faelle) func layout(_ fall: Fall) throws {
        #expect(try GiiMuster.abschnitt(fall.xml).text == fall.text)
    }

    @Test func notesAreKeptBesideTheText() throws {
        let abschnitt = try GiiMuster.abschnitt(
            "<P>Text<FnR ID=\"a\"/>.<kommentar>(Fundstelle: X)</kommentar></P><IMG SRC=\"b.gif\"/>")
        #expect(abschnitt.text == "Text.")
        #expect(abschnitt.fussnoten == ["(Fundstelle: X)", "Abbildungen, die nur im Original zu sehen sind: 1."])
    }

    @Test func tableKeepsItsCells() throws {
        let abschnitt = try GiiMuster.abschnitt(Self.faelle[5].xml)
        let table = try #require(abschnitt.tabellen.first)
        #expect(table.zeilen == [["Staat", "Gebühr"], ["A", "1 Euro"], ["", "zwei"]])
        #expect(table.kopfzeilen == 1)
        #expect(abschnitt.text(in: table.bereich) == "Staat\tGebühr\nA\t1 Euro\n\tzwei")
    }
}
