// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import Testing

/// Whatever the bytes: a law or a refusal, never a crash, and every range fits its text.
@Suite struct GiiHostileTests {
    /// A small deterministic generator, so that a failure can be repeated.
    struct Zufall: RandomNumberGenerator {
        var zustand: UInt64
        mutating func next() -> UInt64 {
            zustand = zustand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return zustand ^ (zustand >> 29)
        }
    }

    private static let bausteine = [
        "<P>", "</P>", "<DL>", "</DL>", "<DT>", "</DT>", "<DD>", "</DD>", "<LA>", "</LA>", "<table>", "</table>",
        "<row>",
        "</row>", "<entry>", "</entry>", "<noindex>", "</noindex>", "<kommentar>", "</kommentar>",
        "<SUP class=\"Rec\">",
        "</SUP>", "<BR/>", "(1) ", "1.", "a)", "aa)", "Ein Satz. ", "(Fundstelle: X)", "Noch ein Satz.", " ", "\u{A0}",
        "ü", "(weggefallen)", "<pre>", "</pre>", "<Title>", "</Title>", "<Footnote>", "</Footnote>", "<IMG/>", "2",
    ]

    /// Random elements in any order, closed so that the XML is well-formed.
    private static func zufallsinhalt(_ zufall: inout Zufall) -> String {
        var open: [String] = []
        var result = ""
        for _ in 0..<Int.random(in: 1...60, using: &zufall) {
            let part = bausteine[Int.random(in: bausteine.indices, using: &zufall)]
            if part.hasPrefix("</") {
                if let last = open.popLast() { result += "</\(last)>" }
            } else {
                result += part
                if part.hasPrefix("<"), !part.hasSuffix("/>") {
                    open.append(String(part.dropFirst().prefix { $0 != ">" && $0 != " " }))
                }
            }
        }
        return result + open.reversed().map { "</\($0)>" }.joined()
    }

    @Test(arguments: 0..<20) func elementsInAnyOrder(_ seed: UInt64) throws {
        var zufall = Zufall(zustand: seed)
        for _ in 0..<100 {
            let content = Self.zufallsinhalt(&zufall)
            let law = try GiiMuster.lies(GiiMuster.paragraph(content))
            GiiPruefung.pruefe(law)
        }
    }

    @Test(arguments: 0..<10) func changedBytes(_ seed: UInt64) {
        var zufall = Zufall(zustand: seed)
        for _ in 0..<100 {
            var bytes = GiiMuster.datei(GiiMuster.paragraph(Self.zufallsinhalt(&zufall)))
            for _ in 0..<Int.random(in: 1...8, using: &zufall) {
                bytes[Int.random(in: bytes.indices, using: &zufall)] = UInt8.random(in: 0...255, using: &zufall)
            }
            guard let law = try? GiiLawReader(parser: LibXML2Parser()).read(bytes) else { continue }
            GiiPruefung.pruefe(law)
        }
    }

    @Test func billionLaughsAreRefusedAtOnce() {
        let entities = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
            .joined()
        let xml = "<!DOCTYPE d [<!ENTITY l0 \"ha\">\(entities)]><dokumente>&l9;</dokumente>"
        let error = #expect(throws: Ablehnung.self) { try GiiLawReader(parser: LibXML2Parser()).read(Array(xml.utf8)) }
        #expect(error?.art == .gefaehrlich)
    }

    @Test func manyParsersAtOnce() async throws {
        let good = GiiMuster.datei(GiiMuster.paragraph("<P>(1) Text.</P>"))
        let bad = Array("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><dokumente>&a;</dokumente>".utf8)
        let count = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<200 {
                group.addTask { (try? GiiLawReader(parser: LibXML2Parser()).read(index % 2 == 0 ? good : bad)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(count == 100)
    }

    @Test func deepNestingIsRefusedNotFollowed() {
        let xml = "<dokumente>" + String(repeating: "<P>", count: 100_000)
        #expect(throws: Ablehnung.self) { try GiiLawReader(parser: LibXML2Parser()).read(Array(xml.utf8)) }
    }
}
