// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Styles and lists of a DOCX: what is a heading, what is numbered and how.
struct DocxFormat {
    struct Formatvorlage {
        var ueberschrift: Int?
        var liste: String?
        var ebene: Int?
        var istVerzeichnis = false
        var istVerborgen = false
        var basis: String?
    }

    private(set) var vorlagen: [String: Formatvorlage] = [:]
    var nummerierung = Nummerierung()

    init(styles: XMLNode?, numbering: XMLNode?) {
        for style in styles?.elements("style") ?? [] {
            guard let id = style.attribute("styleId") else { continue }
            vorlagen[id] = Self.vorlage(style)
        }
        if let numbering { readLists(numbering) }
    }

    /// The style with what it takes over from those it is based on.
    func vorlage(_ id: String?) -> Formatvorlage {
        var result = Formatvorlage()
        var next = id
        for _ in 0..<12 {
            guard let name = next, let style = vorlagen[name] else { break }
            result.ueberschrift = result.ueberschrift ?? style.ueberschrift
            result.liste = result.liste ?? style.liste
            result.ebene = result.ebene ?? style.ebene
            result.istVerzeichnis = result.istVerzeichnis || style.istVerzeichnis
            result.istVerborgen = result.istVerborgen || style.istVerborgen
            next = style.basis
        }
        return result
    }

    private static func vorlage(_ style: XMLNode) -> Formatvorlage {
        var result = Formatvorlage()
        let properties = style.first("pPr")
        let name = style.first("name")?.attribute("val")?.lowercased() ?? ""
        result.basis = style.first("basedOn")?.attribute("val")
        result.ueberschrift = headingLevel(name)
        if let outline = properties?.first("outlineLvl")?.attribute("val").flatMap({ Int($0) }), outline < 9 {
            result.ueberschrift = outline + 1
        }
        result.istVerzeichnis = name.hasPrefix("toc ") || name.hasPrefix("verzeichnis ") && name.count < 14
        result.istVerborgen = style.first("rPr")?.first("vanish").map(DocxFormat.isOn) ?? false
        result.liste = properties?.first(path: "numPr", "numId")?.attribute("val")
        result.ebene = properties?.first(path: "numPr", "ilvl")?.attribute("val").flatMap { Int($0) }
        return result
    }

    private static func headingLevel(_ name: String) -> Int? {
        if name == "title" || name == "titel" { return 1 }
        for prefix in ["heading ", "überschrift "] where name.hasPrefix(prefix) {
            return Int(name.dropFirst(prefix.count)).flatMap { (1...9).contains($0) ? $0 : nil }
        }
        return nil
    }

    /// A switch like `<w:b/>` or `<w:b w:val="0"/>`.
    static func isOn(_ node: XMLNode) -> Bool {
        !["0", "false", "off", "none"].contains(node.attribute("val") ?? "1")
    }

    private mutating func readLists(_ numbering: XMLNode) {
        var abstract: [String: [Int: Nummerierung.Ebene]] = [:]
        for list in numbering.elements("abstractNum") {
            guard let id = list.attribute("abstractNumId") else { continue }
            abstract[id] = Self.levels(list.elements("lvl"), in: [:])
        }
        for list in numbering.elements("num") {
            guard let id = list.attribute("numId"), let base = list.first("abstractNumId")?.attribute("val") else {
                continue
            }
            let overrides = list.elements("lvlOverride")
            var levels = Self.levels(overrides.compactMap { $0.first("lvl") }, in: abstract[base] ?? [:])
            for override in overrides {
                guard let level = override.attribute("ilvl").flatMap({ Int($0) }),
                    let start = override.first("startOverride")?.attribute("val").flatMap({ Int($0) })
                else { continue }
                levels[level, default: Nummerierung.Ebene()].start = start
            }
            nummerierung.setze(levels, liste: id, zaehltMit: overrides.isEmpty ? "a\(base)" : "n\(id)")
        }
    }

    private static func levels(_ nodes: [XMLNode], in base: [Int: Nummerierung.Ebene]) -> [Int: Nummerierung.Ebene] {
        var levels = base
        for node in nodes {
            guard let level = node.attribute("ilvl").flatMap({ Int($0) }) else { continue }
            levels[level] = Nummerierung.Ebene(
                start: node.first("start")?.attribute("val").flatMap { Int($0) } ?? 1,
                format: node.first("numFmt")?.attribute("val") ?? "decimal",
                text: node.first("lvlText")?.attribute("val") ?? "")
        }
        return levels
    }
}
