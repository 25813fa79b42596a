// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Inline marks of Markdown resolved to the text a reader sees.
enum MarkdownText {
    static func plain(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { "*_`[]!\\<&~".unicodeScalars.contains($0) }) else { return text }
        var result = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            switch scalar {
            case "\\" where place + 1 < scalars.count && isMark(scalars[place + 1]):
                result.append(scalars[place + 1])
                place += 2
            case "*", "`": place += 1
            case "~" where place + 1 < scalars.count && scalars[place + 1] == "~": place += 2
            case "_": underscore(scalars, &place, &result)
            case "!" where place + 1 < scalars.count && scalars[place + 1] == "[": place += 1
            case "[": place += 1
            case "]": place = afterLink(scalars, place)
            case "<": tag(scalars, &place, &result)
            default:
                result.append(scalar)
                place += 1
            }
        }
        return entities(String(result))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && !scalar.properties.isAlphabetic }

    /// Inside a word an underscore belongs to it.
    private static func underscore(
        _ scalars: [Unicode.Scalar], _ place: inout Int, _ result: inout String.UnicodeScalarView
    ) {
        let before = place > 0 && isWord(scalars[place - 1])
        let after = place + 1 < scalars.count && isWord(scalars[place + 1])
        if before && after { result.append("_") }
        place += 1
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Behind `](address)` or `][name]`; the text of the link is already there.
    private static func afterLink(_ scalars: [Unicode.Scalar], _ place: Int) -> Int {
        let open = place + 1
        guard open < scalars.count, scalars[open] == "(" || scalars[open] == "[" else { return open }
        let closing: Unicode.Scalar = scalars[open] == "(" ? ")" : "]"
        guard let end = scalars[open..<min(open + 2_000, scalars.count)].firstIndex(of: closing) else { return open }
        return end + 1
    }

    /// Tags go, addresses in angle brackets stay.
    private static func tag(_ scalars: [Unicode.Scalar], _ place: inout Int, _ result: inout String.UnicodeScalarView) {
        let next = place + 1 < scalars.count ? scalars[place + 1] : " "
        let limit = min(place + 500, scalars.count)
        guard next == "/" || next == "!" || next.properties.isAlphabetic,
            let end = scalars[place..<limit].firstIndex(of: ">")
        else {
            result.append("<")
            place += 1
            return
        }
        let inner = scalars[(place + 1)..<end]
        if inner.contains("@") || inner.starts(with: "http".unicodeScalars) { result.append(contentsOf: inner) }
        if inner.starts(with: "br".unicodeScalars) { result.append("\n") }
        place = end + 1
    }

    private static func entities(_ text: String) -> String {
        guard text.contains("&") else { return text }
        let resolved = text.utf8.withContiguousStorageIfAvailable { XMLText.resolve($0) } ?? text
        return resolved.replacing("&nbsp;", with: " ")
    }
}
