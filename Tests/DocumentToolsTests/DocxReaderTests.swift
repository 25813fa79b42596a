// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Ingestion
import Testing

@Suite struct DocxReaderTests {
    private func read(_ body: String, parts: [(name: String, content: String)] = []) async throws -> ReadDocument {
        try await dokument(ZipBuilder.docx(body, parts: parts), name: "a.docx")
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test func resolvesNumbers() async throws {
        let numbering = """
            <w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
            </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """
        func item(_ text: String, _ level: Int) -> String {
            paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"7\"/></w:numPr>")
        }
        let body =
            item("Eins", 0) + item("Unter", 1) + item("Pass", 2) + item("Bild", 2) + item("Unter", 1) + item("Zwei", 0)
            + item("Unter", 1)
        let document = try await read(body, parts: [("word/numbering.xml", numbering)])
        #expect(document.texte == ["1. Eins", "1.1 Unter", "a) Pass", "b) Bild", "1.2 Unter", "2. Zwei", "2.1 Unter"])
    }

    @Test func knowsHeadingsByStyle() async throws {
        let styles = """
            <w:styles xmlns:w="x"><w:style w:styleId="b1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Meine"><w:name w:val="Meine"/><w:basedOn w:val="b1"/></w:style>
            <w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>
            """
        let body =
            paragraph("Titel", "<w:pStyle w:val=\"Meine\"/>") + paragraph("Titel … 1", "<w:pStyle w:val=\"V1\"/>")
            + paragraph("Text")
        let document = try await read(body, parts: [("word/styles.xml", styles)])
        #expect(document.texte == ["Titel", "Text"])
        #expect(document.arten == [.ueberschrift(ebene: 1), .absatz])
    }

    @Test func leavesOutDeletedAndHiddenText() async throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">Die Frist beträgt </w:t></w:r>
            <w:del w:id="1"><w:r><w:delText>zwei</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>drei</w:t></w:r></w:ins>
            <w:r><w:t xml:space="preserve"> Wochen.</w:t></w:r>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>
            <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>weiß</w:t></w:r></w:p>
            """
        let document = try await read(body)
        #expect(document.texte == ["Die Frist beträgt drei Wochen."])
        #expect(document.hinweise.count == 2)
    }

    @Test func readsTablesAndFootnotes() async throws {
        func cell(_ text: String) -> String { "<w:tc>\(paragraph(text))</w:tc>" }
        let notes =
            "<w:footnotes xmlns:w=\"x\"><w:footnote w:id=\"3\">\(paragraph("Vgl. BVerwG."))</w:footnote></w:footnotes>"
        let body =
            "<w:tbl><w:tr>\(cell("Art"))\(cell("Betrag"))</w:tr><w:tr>\(cell("AE"))\(cell("100"))</w:tr></w:tbl>"
            + "<w:tbl><w:tr>\(cell("links"))\(cell("rechts"))</w:tr></w:tbl>"
            + "<w:p><w:r><w:t>Satz.</w:t><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
        let document = try await read(body, parts: [("word/footnotes.xml", notes)])
        #expect(
            document.arten == [
                .tabelle(zeilen: [["Art", "Betrag"], ["AE", "100"]]), .absatz, .absatz, .absatz, .fussnote,
            ])
        #expect(document.texte.suffix(4) == ["links", "rechts", "Satz.", "Vgl. BVerwG."])
    }

    @Test func refusesADoctype() async {
        let bytes = ZipBuilder.zip([
            ("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><body>&x;</body></d>")
        ])
        guard case .failure(let ablehnung) = await lies(bytes, name: "a.docx") else {
            Issue.record("was read")
            return
        }
        #expect(ablehnung.art == .gefaehrlich)
    }

    @Test(arguments: 0..<120)
    func survivesDamage(seed: Int) async {
        var bytes = ZipBuilder.docx(paragraph("Text der Datei"))
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        for _ in 0..<4 {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
        }
        if case .failure(let ablehnung) = await lies(bytes, name: "a.docx") { #expect(ablehnung.grund.hasSuffix(".")) }
    }
}
