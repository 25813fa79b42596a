// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Walks an HTML tree and gathers blocks.
struct HtmlSammler {
    private var blocks: [Block] = []
    private var inline = ""
    private var reinigung = Textreinigung()
    private var hatVerborgenes = false
    private var listen: [Liste] = []
    private var vorform = 0

    private struct Liste {
        var istNummeriert: Bool
        var naechste: Int
        var format: String
    }

    /// Deeper nesting is no text that a person wrote.
    private static let maxTiefe = 400

    mutating func read(_ node: XMLNode, depth: Int) {
        guard depth < Self.maxTiefe else { return }
        for child in node.children {
            if child.isText {
                add(child.text)
            } else if child.isElement {
                element(child, depth: depth + 1)
            }
        }
    }

    func document(title: String?) -> ReadDocument {
        var all = self
        all.flush()
        var notices = all.reinigung.funde.hinweise
        if all.hatVerborgenes { notices.append("Verborgener oder unsichtbarer Text wurde weggelassen.") }
        if all.blocks.isEmpty { notices.append("Es wurde kein Text erkannt: Die Seite hat keinen sichtbaren Inhalt.") }
        return ReadDocument(
            format: .html, titel: title, seiten: [ReadPage(nummer: 1, bloecke: all.blocks)], hinweise: notices)
    }

    private mutating func element(_ node: XMLNode, depth: Int) {
        let name = node.name.lowercased()
        guard !Self.ausgelassen.contains(name) else { return }
        if Sichtbarkeit.istVerborgen(node) {
            hatVerborgenes = true
            return
        }
        switch name {
        case "br": lineBreak()
        case "h1", "h2", "h3", "h4", "h5", "h6": heading(node, level: Int(name.dropFirst()) ?? 1, depth)
        case "ul", "ol": list(node, name, depth)
        case "li": item(node, depth)
        case "table": table(node, depth)
        case "pre", "textarea":
            flush()
            vorform += 1
            read(node, depth: depth)
            flush()
            vorform -= 1
        case _ where Self.inlineElemente.contains(name): read(node, depth: depth)
        default:
            flush()
            read(node, depth: depth)
            flush()
        }
    }

    private static let ausgelassen: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "head", "object", "embed", "svg", "math", "canvas", "nav",
        "select", "option", "button", "input", "audio", "video",
    ]
    private static let inlineElemente: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd",
        "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "nobr",
    ]

    // MARK: Text

    private mutating func add(_ text: String) {
        inline += text
    }

    private mutating func lineBreak() {
        if vorform > 0 { inline += "\n" } else { flush() }
    }

    /// Closes the paragraph in the making.
    private mutating func flush() {
        guard !inline.isEmpty else { return }
        let text = reinigung.rein(inline)
        inline = ""
        if vorform > 0 {
            let document = PlainTextReader.read(text)
            blocks += document.seiten.flatMap(\.bloecke)
            return
        }
        let clean = Self.collapsed(text)
        guard !clean.isEmpty else { return }
        blocks.append(Block(art: Self.art(clean), text: clean))
    }

    private static func collapsed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }

    private static func art(_ text: String) -> Block.Art {
        switch Gliederungszeichen.am(anfang: text) {
        case .strich, .buchstabe, .nummer: .listenpunkt
        default: .absatz
        }
    }

    private mutating func heading(_ node: XMLNode, level: Int, _ depth: Int) {
        flush()
        let text = plain(node, depth)
        if !text.isEmpty { blocks.append(Block(art: .ueberschrift(ebene: level), text: text)) }
    }

    /// The visible text below a node in one line.
    private mutating func plain(_ node: XMLNode, _ depth: Int) -> String {
        var inner = HtmlSammler()
        inner.read(node, depth: depth)
        inner.flush()
        hatVerborgenes = hatVerborgenes || inner.hatVerborgenes
        let text = inner.blocks.map { $0.text.replacing("\t", with: " ").replacing("\n", with: " ") }
        return reinigung.rein(text.joined(separator: " "))
    }

    // MARK: Lists

    private mutating func list(_ node: XMLNode, _ name: String, _ depth: Int) {
        flush()
        let formats = ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"]
        let start = node.attribute("start").flatMap { Int($0) } ?? 1
        listen.append(
            Liste(
                istNummeriert: name == "ol", naechste: start, format: formats[node.attribute("type") ?? ""] ?? "decimal"
            ))
        read(node, depth: depth)
        flush()
        listen.removeLast()
    }

    private mutating func item(_ node: XMLNode, _ depth: Int) {
        flush()
        let before = blocks.count
        let mark = nextMark(node)
        read(node, depth: depth)
        flush()
        guard before < blocks.count, Gliederungszeichen.am(anfang: blocks[before].text) == nil else { return }
        blocks[before].text = "\(mark) \(blocks[before].text)"
        if blocks[before].art == .absatz { blocks[before].art = .listenpunkt }
    }

    private mutating func nextMark(_ node: XMLNode) -> String {
        guard let last = listen.indices.last, listen[last].istNummeriert else { return "–" }
        let value = node.attribute("value").flatMap { Int($0) } ?? listen[last].naechste
        listen[last].naechste = value < Int.max ? value + 1 : value
        return Nummerierung.number(value, listen[last].format) + "."
    }

    // MARK: Tables

    private mutating func table(_ node: XMLNode, _ depth: Int) {
        flush()
        let rows = Self.rows(node, depth)
        guard rows.count > 1, rows.contains(where: { $0.count > 1 }) else {
            for cell in rows.flatMap({ $0 }) where !Sichtbarkeit.istVerborgen(cell) {
                read(cell, depth: depth + 2)
                flush()
            }
            return
        }
        var cells: [[String]] = []
        for row in rows {
            var values: [String] = []
            for cell in row { values.append(Sichtbarkeit.istVerborgen(cell) ? "" : plain(cell, depth + 2)) }
            cells.append(values)
        }
        guard cells.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
        let text = cells.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        blocks.append(Block(art: .tabelle(zeilen: cells), text: text))
    }

    private static func rows(_ node: XMLNode, _ depth: Int) -> [[XMLNode]] {
        guard depth < maxTiefe else { return [] }
        return node.children.flatMap { child -> [[XMLNode]] in
            guard child.isElement, !Sichtbarkeit.istVerborgen(child) else { return [] }
            if child.name == "tr" {
                return [child.children.filter { $0.isElement && ($0.name == "td" || $0.name == "th") }]
            }
            return ["thead", "tbody", "tfoot"].contains(child.name) ? rows(child, depth + 1) : []
        }
    }
}
