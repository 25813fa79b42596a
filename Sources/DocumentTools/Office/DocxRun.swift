// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text of a paragraph, gathered through runs, links, fields and insertions.
struct DocxRun {
    /// With a line feed for each forced line break.
    private(set) var text = ""
    private(set) var fussnoten: [String] = []
    /// Contents of text boxes anchored in the paragraph.
    private(set) var textfelder: [XMLNode] = []
    private(set) var hatGeloeschtes = false
    private(set) var hatVerborgenes = false
    /// Leave out white text; in tables it may stand on a dark ground.
    let ohneWeiss: Bool

    init(ohneWeiss: Bool) {
        self.ohneWeiss = ohneWeiss
    }

    mutating func read(_ node: XMLNode) {
        for child in node.children where child.isElement {
            switch child.name {
            case "r": readRun(child)
            case "del", "moveFrom": hatGeloeschtes = hatGeloeschtes || child.first("r") != nil
            case "pPr", "rPr", "sectPr", "bookmarkStart", "bookmarkEnd", "proofErr": break
            case "AlternateContent": if let choice = child.first("Choice") ?? child.first("Fallback") { read(choice) }
            case "p", "tbl": break
            default: read(child)
            }
        }
    }

    /// All paragraphs below a node, a line feed after each.
    mutating func readDeep(_ node: XMLNode) {
        for child in node.children where child.isElement {
            if child.name == "p" {
                read(child)
                text += "\n"
            } else if child.name != "tcPr", child.name != "del", child.name != "moveFrom" {
                readDeep(child)
            }
        }
    }

    private mutating func readRun(_ run: XMLNode) {
        let isHidden = run.first("rPr").map(isHidden) ?? false
        for child in run.children where child.isElement {
            switch child.name {
            case "t":
                if isHidden { hatVerborgenes = true } else { text += OfficeText.plain(child) }
            case "tab", "ptab": text += "\t"
            case "br", "cr": text += child.attribute("type") == "page" ? " " : "\n"
            case "noBreakHyphen": text += "-"
            case "footnoteReference": if let id = child.attribute("id") { fussnoten.append(id) }
            case "drawing", "pict", "object", "AlternateContent": findTextBoxes(child, depth: 0)
            default: break
            }
        }
    }

    private func isHidden(_ properties: XMLNode) -> Bool {
        if properties.first("vanish").map(DocxFormat.isOn) ?? false { return true }
        if let size = properties.first("sz")?.attribute("val").flatMap({ Int($0) }), size <= 2 { return true }
        let isWhite = properties.first("color")?.attribute("val")?.uppercased() == "FFFFFF"
        return ohneWeiss && isWhite && properties.first("shd") == nil && properties.first("highlight") == nil
    }

    private mutating func findTextBoxes(_ node: XMLNode, depth: Int) {
        guard depth < 40 else { return }
        if node.name == "txbxContent" {
            textfelder.append(node)
            return
        }
        if node.name == "AlternateContent" {
            if let choice = node.first("Choice") ?? node.first("Fallback") { findTextBoxes(choice, depth: depth + 1) }
            return
        }
        for child in node.children where child.isElement { findTextBoxes(child, depth: depth + 1) }
    }
}

/// Text nodes of office formats.
enum OfficeText {
    /// The text nodes directly below a node.
    static func plain(_ node: XMLNode) -> String {
        node.children.reduce(into: "") { text, child in if child.isText { text += child.text } }
    }
}
