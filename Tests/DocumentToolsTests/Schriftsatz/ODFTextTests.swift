// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DocumentTools

@Suite("Text in ODF")
struct ODFTextTests {
    @Test(arguments: [
        ("", ""), ("a b", "a b"), (" a", "<text:s text:c=\"1\"/>a"), ("a ", "a<text:s text:c=\"1\"/>"),
        ("a  b", "a<text:s text:c=\"2\"/>b"), ("a\tb", "a<text:tab/>b"), ("a\nb", "a<text:line-break/>b"),
        ("a\r\nb", "a<text:line-break/>b"), ("a\u{2028}b\u{C}c", "a<text:line-break/>b<text:line-break/>c"),
        ("<b>&\"</b>", "&lt;b&gt;&amp;&quot;&lt;/b&gt;"), ("]]>", "]]&gt;"), ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"),
        ("\u{FFFF}\u{FFFE}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{200E}§\u{A0}1😀", "\u{200E}§\u{A0}1😀"),
    ])
    func table(_ text: String, _ xml: String) {
        #expect(ODFText.inhalt(text) == xml)
    }

    @Test(arguments: [("a\nb\t\u{0}", "a b \u{FFFD}"), ("\"<&>\"", "&quot;&lt;&amp;&gt;&quot;")])
    func attributes(_ text: String, _ xml: String) {
        #expect(ODFText.wert(text) == xml)
    }

    /// Whatever the text, a parser reads it back: same letters, same number of blanks.
    @Test func anyTextComesBack() throws {
        let zeichen: [Unicode.Scalar] = [" ", " ", "a", "<", "&", "]", ">", "\"", "ä", "ع", "\u{A0}", "😀"]
        for _ in 0..<500 {
            let text = String(
                String.UnicodeScalarView((0..<Int.random(in: 0...20)).compactMap { _ in zeichen.randomElement() }))
            let baum = try XMLTree(xml: Array("<p xmlns:text=\"t\">\(ODFText.inhalt(text))</p>".utf8))
            let gelesen = baum.root?.children.map { kind in
                kind.name == "s"
                    ? String(repeating: " ", count: kind.attribute("c").flatMap { Int($0) } ?? 0) : kind.text
            }.joined()
            #expect(gelesen == text)
        }
    }
}
