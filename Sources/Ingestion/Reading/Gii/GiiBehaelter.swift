// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whatever holds sentences and lists: an Absatz (with the paragraphs that continue it) or a list item.
///
/// Its own text is what lies between its lists and tables.
struct GiiBehaelter {
    /// A stretch of own text, with the list or table right before it.
    struct Stueck {
        var bereich: Range<Int>
        var nachListe: Bool
        var nachTabelle: Bool
        /// Begins a paragraph of its own.
        var istAbsatzanfang: Bool
    }

    private(set) var stuecke: [Stueck] = []
    /// Lists and tables, in reading order.
    private(set) var einschuebe: [Int] = []

    /// Adds a node: its own text from `inhalt` on, and what lies inside it.
    mutating func append(_ knoten: GiiText.Knoten, kinder: [Int], in alle: [GiiText.Knoten], isFirst: Bool) {
        var start = knoten.inhalt
        var afterList = false
        var afterTable = false
        var isStart = !isFirst
        for child in kinder {
            let range = alle[child].start..<alle[child].ende
            guard !range.isEmpty || alle[child].art == .liste else { continue }
            add(start..<max(start, range.lowerBound), afterList, afterTable, isStart)
            if !range.isEmpty { einschuebe.append(child) }
            afterList = alle[child].art == .liste
            afterTable = alle[child].art == .tabelle
            isStart = false
            start = max(start, range.upperBound)
        }
        add(start..<max(start, knoten.ende), afterList, afterTable, isStart)
    }

    private mutating func add(_ range: Range<Int>, _ afterList: Bool, _ afterTable: Bool, _ isStart: Bool) {
        guard !range.isEmpty else { return }
        stuecke.append(
            Stueck(bereich: range, nachListe: afterList, nachTabelle: afterTable, istAbsatzanfang: isStart))
    }
}
