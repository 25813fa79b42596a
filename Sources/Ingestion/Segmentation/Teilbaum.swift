// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The parts of an Abschnitt as a tree: which part lies in which.
struct Teilbaum {
    /// A stretch of text to be put into a passage.
    struct Einheit {
        var bereich: Range<Int>
        /// The part it is, or the part it lies in; nil at the top.
        var index: Int?
        /// False for text between parts.
        var istTeil: Bool
    }

    /// Bytes of a number in front of the first sentence: „(12a) “.
    private static let laengsteNummer = 8

    let teile: [Abschnittsteil]
    /// The part around each part, nil at the top.
    let eltern: [Int?]
    private let kinder: [[Int]]
    private let oberste: [Int]

    /// Parts that do not lie within the text or cross one another are left out.
    init(teile: [Abschnittsteil], laenge: Int) {
        var parents = [Int?](repeating: nil, count: teile.count)
        var children = [[Int]](repeating: [], count: teile.count)
        var top: [Int] = []
        var open: [Int] = []
        var reached = 0
        for (index, teil) in teile.enumerated() {
            let range = teil.bereich
            guard range.lowerBound >= 0, range.upperBound <= laenge, !range.isEmpty else { continue }
            while let last = open.last, teile[last].bereich.upperBound <= range.lowerBound { open.removeLast() }
            if let last = open.last {
                guard teile[last].bereich.upperBound >= range.upperBound,
                    range.lowerBound >= teile[last].bereich.lowerBound,
                    children[last].last.map({ teile[$0].bereich.upperBound <= range.lowerBound }) ?? true
                else { continue }
                parents[index] = last
                children[last].append(index)
            } else {
                guard range.lowerBound >= reached else { continue }
                top.append(index)
                reached = range.upperBound
            }
            open.append(index)
        }
        self.teile = teile
        eltern = parents
        kinder = children
        oberste = top
    }

    /// The range cut at the parts directly below `parent`; text between two parts goes with the part before it,
    /// text before the first part stands alone, unless it is no more than a number („(2)“).
    func einheiten(in range: Range<Int>, unter parent: Int?) -> [Einheit] {
        let parts = (parent.map { kinder[$0] } ?? oberste).filter { range.overlaps(teile[$0].bereich) }
        guard let first = parts.first else { return [Einheit(bereich: range, index: parent, istTeil: false)] }
        var result: [Einheit] = []
        let start = max(range.lowerBound, teile[first].bereich.lowerBound)
        let hasLead = start - range.lowerBound > Self.laengsteNummer
        if hasLead {
            result.append(Einheit(bereich: range.lowerBound..<start, index: parent, istTeil: false))
        }
        for (position, part) in parts.enumerated() {
            let lower = position == 0 && !hasLead ? range.lowerBound : max(start, teile[part].bereich.lowerBound)
            let end = position + 1 < parts.count ? teile[parts[position + 1]].bereich.lowerBound : range.upperBound
            result.append(Einheit(bereich: lower..<min(end, range.upperBound), index: part, istTeil: true))
        }
        return result
    }

    /// The parts that hold this offset, outermost first.
    func vorfahren(von offset: Int) -> [Int] {
        var result: [Int] = []
        var level = oberste
        while let part = level.first(where: { teile[$0].bereich.contains(offset) }) {
            result.append(part)
            level = kinder[part]
        }
        return result
    }

    /// Where the first list item directly below a part begins.
    func ersterListenpunkt(unter index: Int) -> Int? {
        kinder[index].first { teile[$0].art.istListenpunkt }.map { teile[$0].bereich.lowerBound }
    }

    /// The innermost part that holds both.
    func gemeinsamerVorfahr(_ first: Int?, _ second: Int?) -> Int? {
        guard let first, let second else { return nil }
        let path = pfad(zu: first)
        return pfad(zu: second).last { path.contains($0) }
    }

    private func pfad(zu index: Int) -> [Int] {
        var result = [index]
        while let parent = eltern[result[0]] { result.insert(parent, at: 0) }
        return result
    }
}

extension Abschnittsteil.Art {
    var istListenpunkt: Bool {
        switch self {
        case .nummer, .buchstabe, .doppelbuchstabe: true
        case .absatz, .satz, .unterabschnitt: false
        }
    }
}
