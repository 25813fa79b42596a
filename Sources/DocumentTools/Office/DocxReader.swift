// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Reads the text of a DOCX: what Word shows, with numbers of lists, tables and footnotes; without deleted and hidden
/// text, headers and footers.
struct DocxReader {
    private let grenzen: Grenzen
    private var format: DocxFormat
    private var fussnoten: [String: XMLNode]
    private var blocks: [Block] = []
    private var reinigung = Textreinigung()
    private var hatGeloeschtes = false
    private var hatVerborgenes = false
    /// Keep alive what the nodes point into.
    private let trees: [XMLTree]

    static func read(_ bytes: [UInt8], grenzen: Grenzen) throws(Ablehnung) -> ReadDocument {
        let parts = try Self.parts(bytes, grenzen)
        guard let main = parts["word/document.xml"] else { throw Self.ohneText }
        let document = try XMLTree(xml: main)
        let styles = try parts["word/styles.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        let numbering = try parts["word/numbering.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        let notes = try parts["word/footnotes.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        let core = try parts["docProps/core.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        var reader = DocxReader(
            grenzen: grenzen, format: DocxFormat(styles: styles?.root, numbering: numbering?.root),
            fussnoten: Self.notes(notes?.root), trees: [document, styles, numbering, notes].compactMap { $0 })
        guard let body = document.root?.first("body") else { throw .kaputtesXML }
        reader.readBlocks(of: body)
        return reader.document(title: core?.root?.first("title").map { OfficeText.plain($0) })
    }

    private static let wanted: Set<String> = [
        "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "docProps/core.xml",
    ]

    private static func parts(_ bytes: [UInt8], _ grenzen: Grenzen) throws(Ablehnung) -> [String: [UInt8]] {
        let entries = try ZipArchive(grenzen: grenzen).entries(of: bytes) { Self.wanted.contains($0) }
        return Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
    }

    private static let ohneText = Ablehnung(
        .beschaedigt, "Der DOCX-Datei fehlt ihr Text (word/document.xml); bitte neu aus der Textverarbeitung speichern."
    )

    private init(grenzen: Grenzen, format: DocxFormat, fussnoten: [String: XMLNode], trees: [XMLTree]) {
        self.grenzen = grenzen
        self.format = format
        self.fussnoten = fussnoten
        self.trees = trees
    }

    private static func notes(_ root: XMLNode?) -> [String: XMLNode] {
        var notes: [String: XMLNode] = [:]
        for note in root?.elements("footnote") ?? [] where note.attribute("type") == nil {
            if let id = note.attribute("id") { notes[id] = note }
        }
        return notes
    }

    private func document(title: String?) -> ReadDocument {
        var notices = reinigung.funde.hinweise
        if hatGeloeschtes { notices.append("Als gelöscht markierter Text (Änderungsverfolgung) wurde weggelassen.") }
        if hatVerborgenes { notices.append("Verborgener oder unsichtbarer Text wurde weggelassen.") }
        if blocks.isEmpty { notices.append("Es wurde kein Text erkannt: Das Dokument ist leer.") }
        let title = title.flatMap { $0.isEmpty ? nil : $0 }
        return ReadDocument(
            format: .docx, titel: title, seiten: [ReadPage(nummer: 1, bloecke: blocks)], hinweise: notices)
    }

    // MARK: Blocks

    private mutating func readBlocks(of parent: XMLNode) {
        for node in parent.children where node.isElement {
            switch node.name {
            case "p": readParagraph(node)
            case "tbl": readTable(node)
            case "sdt": if let content = node.first("sdtContent") { readBlocks(of: content) }
            case "ins", "moveTo", "customXml", "smartTag": readBlocks(of: node)
            case "AlternateContent":
                if let choice = node.first("Choice") ?? node.first("Fallback") { readBlocks(of: choice) }
            case "del", "moveFrom": hatGeloeschtes = true
            default: break
            }
        }
    }

    private mutating func readParagraph(_ paragraph: XMLNode) {
        let properties = paragraph.first("pPr")
        let style = format.vorlage(properties?.first("pStyle")?.attribute("val"))
        guard !style.istVerzeichnis else { return }
        var run = DocxRun(ohneWeiss: true)
        run.read(paragraph)
        note(run)
        let text = style.istVerborgen ? "" : run.text
        var lines = text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        let heading = properties?.first("outlineLvl")?.attribute("val").flatMap { Int($0) }.flatMap {
            $0 < 9 ? $0 + 1 : nil
        }
        let level = heading ?? style.ueberschrift
        if level != nil, !lines.isEmpty { lines = [lines.joined(separator: " ")] }
        if !lines.isEmpty, let number = number(properties, style) { lines[0] = "\(number) \(lines[0])" }
        for line in lines { blocks.append(Block(art: art(line, level: level, properties, style), text: line)) }
        for box in run.textfelder { readBlocks(of: box) }
        for id in run.fussnoten { addFootnote(id) }
    }

    private mutating func trimmed(_ text: String) -> String {
        reinigung.rein(text).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    private mutating func number(_ properties: XMLNode?, _ style: DocxFormat.Formatvorlage) -> String? {
        let own = properties?.first("numPr")
        let list = own?.first("numId")?.attribute("val") ?? style.liste
        let level = own?.first("ilvl")?.attribute("val").flatMap { Int($0) } ?? style.ebene ?? 0
        guard let list, list != "0", (0...8).contains(level) else { return nil }
        return format.nummerierung.naechste(liste: list, ebene: level)
    }

    private func art(
        _ line: String, level: Int?, _ properties: XMLNode?, _ style: DocxFormat.Formatvorlage
    ) -> Block.Art {
        if let level { return .ueberschrift(ebene: min(level, 6)) }
        switch Gliederungszeichen.am(anfang: line) {
        case .strich, .buchstabe, .nummer: return .listenpunkt
        default: return .absatz
        }
    }

    private mutating func note(_ run: DocxRun) {
        hatGeloeschtes = hatGeloeschtes || run.hatGeloeschtes
        hatVerborgenes = hatVerborgenes || run.hatVerborgenes
    }

    private mutating func addFootnote(_ id: String) {
        guard let note = fussnoten.removeValue(forKey: id) else { return }
        var run = DocxRun(ohneWeiss: true)
        for paragraph in note.elements("p") { run.read(paragraph) }
        let text = trimmed(run.text.replacing("\n", with: " "))
        if !text.isEmpty { blocks.append(Block(art: .fussnote, text: text)) }
    }

    // MARK: Tables

    /// A table of one row only places things side by side; its cells are read one after the other.
    private mutating func readTable(_ table: XMLNode) {
        let rows = rows(of: table)
        guard rows.count > 1 else {
            for cell in rows.first ?? [] { readBlocks(of: cell) }
            return
        }
        var notes: [String] = []
        var cells: [[String]] = []
        for row in rows {
            var values: [String] = []
            for cell in row { values.append(cellText(cell, &notes)) }
            cells.append(values)
        }
        guard cells.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
        let text = cells.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        blocks.append(Block(art: .tabelle(zeilen: cells), text: text))
        for id in notes { addFootnote(id) }
    }

    private func rows(of table: XMLNode) -> [[XMLNode]] {
        var rows: [[XMLNode]] = []
        for row in Self.flat(table, "tr") where row.first("trPr")?.first("del") == nil {
            rows.append(Self.flat(row, "tc"))
        }
        return rows
    }

    /// Children of the name, also inside content controls and insertions.
    private static func flat(_ parent: XMLNode, _ name: String) -> [XMLNode] {
        parent.children.flatMap { node -> [XMLNode] in
            guard node.isElement else { return [] }
            if node.name == name { return [node] }
            return ["sdt", "sdtContent", "ins", "customXml"].contains(node.name) ? flat(node, name) : []
        }
    }

    private mutating func cellText(_ cell: XMLNode, _ notes: inout [String]) -> String {
        var run = DocxRun(ohneWeiss: false)
        run.readDeep(cell)
        note(run)
        notes += run.fussnoten
        return trimmed(run.text.replacing("\n", with: " ").replacing("\t", with: " "))
    }
}
