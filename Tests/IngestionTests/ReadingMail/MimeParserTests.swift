// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct MimeParserTests {
    private func parse(_ text: String) -> (betreff: String?, teile: [MimeParser.Teil]) {
        MimeParser.parse(Array(text.utf8), maxTeile: 100)
    }

    @Test func readsBodyAndAttachments() {
        let (betreff, teile) = parse(
            """
            From: a@example.org
            Subject: WG: =?utf-8?q?ausl=C3=A4ndischer?= =?iso-8859-1?B?3GJlcg==?= Rest
            MIME-Version: 1.0
            Content-Type: multipart/mixed;
             boundary="grenze; mit Semikolon"

            Vorspann
            --grenze; mit Semikolon
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=
            =C3=9Fe
            --grenze; mit Semikolon
            Content-Type: application/pdf
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename*=utf-8''%C3%9Cbersicht.pdf

            JVBE
            Rg==
            --grenze; mit Semikolon--
            Nachspann
            """)
        #expect(betreff == "WG: ausländischerÜber Rest")
        #expect(teile.map(\.name) == [nil, "Übersicht.pdf"])
        #expect(String(decoding: teile[0].bytes, as: UTF8.self) == "Grüße")
        #expect(teile[1].bytes == Array("%PDF".utf8))
    }

    @Test func takesOneOfSeveralForms() {
        let (_, teile) = parse(
            """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/html

            <p>Hallo</p>
            --b
            Content-Type: text/plain

            Hallo
            --b--
            """)
        #expect(teile.map(\.medientyp) == ["text/plain"])
    }

    @Test(arguments: 0..<200)
    func survivesDamage(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var bytes = Array(
            "Content-Type: multipart/mixed; boundary=b\n\n--b\nSubject: =?utf-8?q?=C3=?=\n\nx\n--b--\n".utf8)
        for _ in 0..<6 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
        #expect(MimeParser.parse(bytes, maxTeile: 10).teile.count <= 10)
    }

    @Test(arguments: [
        ("../../etc/passwd", "etc/passwd", true), ("/absolut.txt", "absolut.txt", true),
        ("ordner\\..\\..\\fenster.txt", "ordner/fenster.txt", true), ("C:\\x.txt", "x.txt", true),
        ("gut.txt", "gut.txt", false),
        ("a/b.txt", "a/b.txt", false), ("..", "unbenannt", true), ("\u{202E}fdp.exe", "fdp.exe", false),
    ])
    func makesNamesSafe(name: String, expected: String, isDangerous: Bool) {
        var names = SichereNamen()
        #expect(names.name(fuer: name) == expected)
        #expect(SichereNamen.istGefaehrlich(name) == isDangerous)
    }

    @Test func givesNoNameTwice() {
        var names = SichereNamen()
        #expect(["a.txt", "a.txt", "../a.txt"].map { names.name(fuer: $0) } == ["a.txt", "a-2.txt", "a-3.txt"])
        #expect(names.name(fuer: String(repeating: "ä", count: 300) + ".pdf").utf8.count <= 200)
    }
}
