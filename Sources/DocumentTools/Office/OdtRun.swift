// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text of an ODT paragraph, gathered through spans, links and fields.
struct OdtRun {
    private(set) var text = ""
    private(set) var fussnoten: [XMLNode] = []
    private(set) var textfelder: [XMLNode] = []
    private(set) var hatVerborgenes = false
    let format: OdtFormat

    init(format: OdtFormat) {
        self.format = format
    }

    mutating func read(_ node: XMLNode) {
        for child in node.children {
            if child.isText {
                text += child.text.replacing("\n", with: " ")
            } else if child.isElement {
                element(child)
            }
        }
    }

    private mutating func element(_ node: XMLNode) {
        switch node.name {
        case "s": text += String(repeating: " ", count: min(node.attribute("c").flatMap { Int($0) } ?? 1, 64))
        case "tab": text += "\t"
        case "line-break": text += "\n"
        case "note": if let body = node.first("note-body") { fussnoten.append(body) }
        case "hidden-text", "hidden-paragraph": hatVerborgenes = true
        case "annotation", "annotation-end", "bookmark", "change", "change-start", "change-end": break
        case "frame", "custom-shape": textfelder.append(node)
        case "span" where format.istVerborgen(node.attribute("style-name")): hatVerborgenes = true
        default: read(node)
        }
    }

    /// All paragraphs below a node, a line feed after each.
    mutating func readDeep(_ node: XMLNode) {
        for child in node.children where child.isElement {
            if child.name == "p" || child.name == "h" {
                read(child)
                text += "\n"
            } else if child.name != "tracked-changes" {
                readDeep(child)
            }
        }
    }
}
