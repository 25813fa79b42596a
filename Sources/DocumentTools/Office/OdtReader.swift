// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Reads the text of an ODT: paragraphs, headings and lists with their numbers, tables, footnotes; without tracked
/// deletions and hidden text.
struct OdtReader {
    private var format: OdtFormat
    private var blocks: [Block] = []
    private var reinigung = Textreinigung()
    private var notices: Set<String> = []
    private var listDepth = 0
    private var liste: String?

    static func read(_ bytes: [UInt8], grenzen: Grenzen) throws(Ablehnung) -> ReadDocument {
        let wanted: Set<String> = ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
        let entries = try ZipArchive(grenzen: grenzen).entries(of: bytes) { wanted.contains($0) }
        let parts = Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
        if let manifest = parts["META-INF/manifest.xml"], isEncrypted(manifest) { throw verschluesselt }
        guard let main = parts["content.xml"] else { throw ohneText }
        let content = try XMLTree(xml: main)
        let styles = try parts["styles.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        let meta = try parts["meta.xml"].map { (part) throws(Ablehnung) in try XMLTree(xml: part) }
        guard let body = content.root?.first(path: "body", "text") else { throw ohneText }
        var reader = OdtReader(format: OdtFormat(content: content.root, styles: styles?.root))
        reader.readBlocks(of: body, prefix: nil)
        return reader.document(title: meta?.root?.first(path: "meta", "title").map { OfficeText.plain($0) })
    }

    private static let ohneText = Ablehnung(
        .beschaedigt, "Der ODT-Datei fehlt ihr Text (content.xml); bitte neu aus der Textverarbeitung speichern.")
    private static let verschluesselt = Ablehnung(
        .verschluesselt,
        "Die ODT-Datei ist mit einem Kennwort verschlüsselt; bitte ohne Kennwort speichern und erneut importieren.")

    private static func isEncrypted(_ manifest: [UInt8]) -> Bool {
        String(decoding: manifest, as: UTF8.self).contains("encryption-data")
    }

    private init(format: OdtFormat) {
        self.format = format
    }

    private func document(title: String?) -> ReadDocument {
        var notices = reinigung.funde.hinweise + self.notices.sorted()
        if blocks.isEmpty { notices.append("Es wurde kein Text erkannt: Das Dokument ist leer.") }
        return ReadDocument(
            format: .odt, titel: title.flatMap { $0.isEmpty ? nil : $0 },
            seiten: [ReadPage(nummer: 1, bloecke: blocks)], hinweise: notices)
    }

    /// - Parameter prefix: number of the list item, put before its first paragraph.
    private mutating func readBlocks(of parent: XMLNode, prefix: String?) {
        var prefix = prefix
        for node in parent.children where node.isElement {
            switch node.name {
            case "p": readParagraph(node, level: nil, prefix: prefix)
            case "h":
                readParagraph(node, level: node.attribute("outline-level").flatMap { Int($0) } ?? 1, prefix: prefix)
            case "list", "numbered-paragraph": readList(node)
            case "table": readTable(node)
            case "section", "index-body", "frame", "text-box": readBlocks(of: node, prefix: prefix)
            case "tracked-changes":
                if node.first("changed-region") != nil {
                    notices.insert("Als gelöscht markierter Text (Änderungsverfolgung) wurde weggelassen.")
                }
            default: break
            }
            if node.name == "p" || node.name == "h" { prefix = nil }
        }
    }

    private mutating func readParagraph(_ node: XMLNode, level: Int?, prefix: String?) {
        guard !format.istVerborgen(node.attribute("style-name")) else { return hidden() }
        var run = OdtRun(format: format)
        run.read(node)
        if run.hatVerborgenes { hidden() }
        var lines = run.text.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        if level != nil, !lines.isEmpty { lines = [lines.joined(separator: " ")] }
        let number =
            prefix ?? level.flatMap { format.nummerierung.naechste(liste: OdtFormat.gliederung, ebene: $0 - 1) }
        if let number, !lines.isEmpty { lines[0] = "\(number) \(lines[0])" }
        for line in lines { blocks.append(Block(art: art(line, level), text: line)) }
        for frame in run.textfelder { readBlocks(of: frame, prefix: nil) }
        for note in run.fussnoten {
            var text = OdtRun(format: format)
            text.readDeep(note)
            let clean = trimmed(text.text.replacing("\n", with: " "))
            if !clean.isEmpty { blocks.append(Block(art: .fussnote, text: clean)) }
        }
    }

    private func art(_ line: String, _ level: Int?) -> Block.Art {
        if let level { return .ueberschrift(ebene: min(max(level, 1), 6)) }
        switch Gliederungszeichen.am(anfang: line) {
        case .strich, .buchstabe, .nummer: return .listenpunkt
        default: return .absatz
        }
    }

    private mutating func hidden() { notices.insert("Verborgener oder unsichtbarer Text wurde weggelassen.") }

    private mutating func trimmed(_ text: String) -> String {
        reinigung.rein(text).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    private mutating func readList(_ list: XMLNode) {
        let outer = liste
        liste = list.attribute("style-name") ?? liste
        listDepth += 1
        defer {
            listDepth -= 1
            liste = outer
        }
        guard listDepth < 12 else { return }
        for item in list.children where item.isElement && (item.name == "list-item" || item.name == "list-header") {
            let isNumbered = item.name == "list-item" && (item.first("p") != nil || item.first("h") != nil)
            let number =
                isNumbered ? liste.flatMap { format.nummerierung.naechste(liste: $0, ebene: listDepth - 1) } : nil
            readBlocks(of: item, prefix: number)
        }
    }

    private mutating func readTable(_ table: XMLNode) {
        let rows = Self.rows(of: table)
        guard rows.count > 1 else {
            for cell in rows.first ?? [] { readBlocks(of: cell, prefix: nil) }
            return
        }
        var cells: [[String]] = []
        for row in rows {
            var values: [String] = []
            for cell in row {
                var run = OdtRun(format: format)
                run.readDeep(cell)
                values.append(trimmed(run.text.replacing("\n", with: " ").replacing("\t", with: " ")))
            }
            cells.append(values)
        }
        guard cells.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
        let text = cells.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        blocks.append(Block(art: .tabelle(zeilen: cells), text: text))
    }

    private static func rows(of table: XMLNode) -> [[XMLNode]] {
        table.children.flatMap { node -> [[XMLNode]] in
            guard node.isElement else { return [] }
            if node.name == "table-row" {
                return [
                    node.children.filter { $0.isElement && ["table-cell", "covered-table-cell"].contains($0.name) }
                ]
            }
            return ["table-header-rows", "table-rows", "table-row-group"].contains(node.name) ? rows(of: node) : []
        }
    }
}
