// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether an element of a page is hidden from its reader.
enum Sichtbarkeit {
    static func istVerborgen(_ node: XMLNode) -> Bool {
        if node.attribute("hidden") != nil { return true }
        if node.name == "font", istWeiss(node.attribute("color")?.lowercased() ?? "") { return true }
        guard let style = node.attribute("style") else { return false }
        return istVerborgen(stil: style)
    }

    /// - Parameter stil: value of a `style` attribute.
    static func istVerborgen(stil: String) -> Bool {
        var farbe = ""
        var grund = ""
        for rule in stil.lowercased().split(separator: ";") {
            let parts = rule.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            guard parts.count == 2 else { continue }
            let value = parts[1].replacing("!important", with: "")
            switch parts[0] {
            case "display" where value == "none": return true
            case "visibility" where value == "hidden" || value == "collapse": return true
            case "opacity" where isZero(value): return true
            case "font-size" where isTiny(value): return true
            case "left", "top", "text-indent", "margin-left": if isFarAway(value) { return true }
            case "color": farbe = value
            case "background", "background-color": grund = value
            default: break
            }
        }
        return farbe == "transparent" || istWeiss(farbe) && (grund.isEmpty || istWeiss(grund))
    }

    private static func number(_ value: String) -> Double? {
        Double(value.prefix { $0.isNumber || $0 == "." || $0 == "-" })
    }

    private static func isZero(_ value: String) -> Bool { number(value).map { $0 == 0 } ?? false }
    private static func isTiny(_ value: String) -> Bool {
        guard let number = number(value) else { return false }
        return number == 0 || (value.hasSuffix("px") || value.hasSuffix("pt")) && number < 2
    }
    private static func isFarAway(_ value: String) -> Bool { number(value).map { $0 <= -900 } ?? false }

    private static func istWeiss(_ color: String) -> Bool {
        ["white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)"].contains(color)
    }
}
