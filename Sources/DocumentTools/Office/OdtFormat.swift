// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Styles and lists of an ODT.
struct OdtFormat {
    /// The list under which the numbering of headings is kept.
    static let gliederung = "\u{1}gliederung"

    private var verborgen: Set<String> = []
    var nummerierung = Nummerierung()

    init(content: XMLNode?, styles: XMLNode?) {
        for (root, group) in [(styles, "styles"), (styles, "automatic-styles"), (content, "automatic-styles")] {
            guard let group = root?.first(group) else { continue }
            for node in group.children where node.isElement { read(node) }
        }
    }

    func istVerborgen(_ style: String?) -> Bool { style.map { verborgen.contains($0) } ?? false }

    private mutating func read(_ node: XMLNode) {
        switch node.name {
        case "style": if let name = node.attribute("name"), Self.isHidden(node) { verborgen.insert(name) }
        case "list-style": if let name = node.attribute("name") { addList(node, name) }
        case "outline-style": addList(node, Self.gliederung)
        default: break
        }
    }

    private static func isHidden(_ style: XMLNode) -> Bool {
        guard let text = style.first("text-properties") else { return false }
        if text.attribute("display") == "none" { return true }
        let ground =
            text.attribute("background-color") ?? style.first("paragraph-properties")?.attribute("background-color")
        return text.attribute("color")?.lowercased() == "#ffffff" && (ground == nil || ground == "transparent")
    }

    private mutating func addList(_ node: XMLNode, _ name: String) {
        var levels: [Int: Nummerierung.Ebene] = [:]
        for level in node.children where level.isElement {
            guard let number = level.attribute("level").flatMap({ Int($0) }), (1...10).contains(number) else {
                continue
            }
            levels[number - 1] = Self.ebene(level, number)
        }
        nummerierung.setze(levels, liste: name, zaehltMit: name)
    }

    private static func ebene(_ node: XMLNode, _ level: Int) -> Nummerierung.Ebene {
        guard node.name != "list-level-style-bullet", node.name != "list-level-style-image" else {
            return Nummerierung.Ebene(format: "bullet", text: "")
        }
        let format = node.attribute("num-format") ?? ""
        let shown = min(max(node.attribute("display-levels").flatMap { Int($0) } ?? 1, 1), level)
        let numbers = ((level - shown + 1)...level).map { "%\($0)" }.joined(separator: ".")
        let prefix = node.attribute("num-prefix") ?? ""
        let suffix = node.attribute("num-suffix") ?? ""
        return Nummerierung.Ebene(
            start: node.attribute("start-value").flatMap { Int($0) } ?? 1, format: formats[format] ?? "none",
            text: node.attribute("num-list-format").map { $0.replacing(/%(\d+)%/) { "%\($0.1)" } } ?? prefix + numbers
                + suffix)
    }

    private static let formats = [
        "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    ]
}
