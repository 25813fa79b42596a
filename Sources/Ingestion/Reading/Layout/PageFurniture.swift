// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds what stands on pages beside the text: running headers and footers, page numbers, the foot of a letter.
struct PageFurniture {
    /// Share of the page's height at its top and bottom where furniture is looked for.
    private static let rand = 0.115

    /// Takes the furniture out of all pages.
    static func remove(from pages: inout [LayoutPage]) {
        let repeated = repeatedLines(pages)
        let grundschrift = Schriftmass(pages.map(withoutFoot)).grundschrift
        for index in pages.indices {
            let page = pages[index]
            let briefFuss = Geschaeftsangaben(page.zeilen.filter { isInFoot($0, page) }, grundschrift: grundschrift)
            pages[index].zeilen = page.zeilen.filter { line in
                let text = line.text
                if isPageOfPages(text) { return false }
                guard isInMargin(line, page) else { return true }
                if isInFoot(line, page), briefFuss?.enthaelt(line) == true { return false }
                return !isPageNumber(text) && !repeated.contains(Key(line, text: text))
            }
        }
    }

    /// Lines that stand in the margin of at least half of the pages at the same place, numbers aside.
    private static func repeatedLines(_ pages: [LayoutPage]) -> Set<Key> {
        guard pages.count > 1 else { return [] }
        var counts: [Key: Int] = [:]
        for page in pages {
            var onPage: Set<Key> = []
            for line in page.zeilen where isInMargin(line, page) { onPage.insert(Key(line, text: line.text)) }
            for key in onPage { counts[key, default: 0] += 1 }
        }
        let needed = max(2, (pages.count + 1) / 2)
        return Set(counts.filter { $0.value >= needed }.keys)
    }

    private static func isInMargin(_ line: LayoutLine, _ page: LayoutPage) -> Bool {
        line.y1 < page.hoehe * rand || isInFoot(line, page)
    }

    /// A short letter may have more words in its foot than in its text.
    private static func withoutFoot(_ page: LayoutPage) -> LayoutPage {
        var page = page
        page.zeilen.removeAll { [page] in isInFoot($0, page) }
        return page
    }

    private static func isInFoot(_ line: LayoutLine, _ page: LayoutPage) -> Bool {
        line.y0 > page.hoehe * (1 - rand)
    }

    private struct Key: Hashable {
        var text: String
        var x: Int
        var y: Int

        init(_ line: LayoutLine, text: String) {
            self.text = PageFurniture.withoutDigits(text)
            x = Int(line.x0 / 24)
            y = Int((line.y0 / 3).rounded())
        }
    }

    /// The text with each run of digits replaced by one `#`.
    private static func withoutDigits(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            guard scalar.value >= 0x30, scalar.value <= 0x39 else {
                result.unicodeScalars.append(scalar)
                continue
            }
            if result.unicodeScalars.last != "#" { result.append("#") }
        }
        return result
    }

    /// „Seite 2 von 5“, „Seite 2/5“, „S. 2 von 5“: furniture wherever it stands alone.
    static func isPageOfPages(_ text: String) -> Bool {
        let utf8 = text.utf8
        guard utf8.count <= 24, utf8.first.map({ $0 == 0x53 || $0 == 0x2D || $0 == 0xE2 }) ?? false else {
            return false
        }
        let shape = withoutDigits(text.filter { !$0.isWhitespace && $0 != "-" && $0 != "–" && $0 != "—" }.lowercased())
        return ["seite#von#", "seite#/#", "s.#von#", "seite#", "seite#von#seiten"].contains(shape)
    }

    /// A number alone, perhaps between dashes, „2/5“ or „2 von 5“.
    static func isPageNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 16 else { return false }
        let bare = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "–" && $0 != "—" && $0 != "|" && $0 != "." }
        let shape = withoutDigits(bare)
        guard bare.utf8.count <= 9 else { return false }
        return ["#", "#/#", "#von#"].contains(shape) || (!bare.isEmpty && bare.allSatisfy { "ivxIVX".contains($0) })
    }
}
