// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Parts a sentence into clauses, by its commas and the words that join clauses.
///
/// Rough, as punctuation is: it only has to part „ist zu stellen“ from „kann abgelehnt werden“.
struct Klauselteilung {
    private(set) var klauseln: [Satzbild.Klausel] = []
    /// The clause of each word.
    private(set) var nummer: [Int]

    private struct Stueck {
        var worte: Range<Int>
        /// What stands before it.
        var trenner: UInt8
        var istListenpunkt = false
    }

    private let art: [Int: Set<Satzsprache.Zeichenart>]

    /// - Parameter zeichen: signs of the sentence with their words.
    init(text: String, worte: [Satzbild.Wort], zeichen: [(art: Satzsprache.Zeichenart, worte: Range<Int>)]) {
        nummer = [Int](repeating: 0, count: worte.count)
        var art: [Int: Set<Satzsprache.Zeichenart>] = [:]
        for (zeichenart, bereich) in zeichen {
            // A sign with a gap („hat … zu“) stands where it ends, one that opens a clause where it begins.
            let stelle = zeichenart == .nebensatz ? bereich.lowerBound : bereich.upperBound - 1
            art[stelle, default: []].insert(zeichenart)
        }
        self.art = art
        let bytes = Array(text.utf8)
        var stuecke = Self.stuecke(bytes, worte).flatMap { geteilt($0) }
        stuecke.removeAll { $0.worte.isEmpty }
        verbinde(stuecke)
    }

    /// Cut at commas, semicolons, colons, brackets, dashes between spaces, and before items of lists.
    private static func stuecke(_ bytes: [UInt8], _ worte: [Satzbild.Wort]) -> [Stueck] {
        var result: [Stueck] = []
        var start = 0
        var trenner = UInt8(ascii: " ")
        var istListenpunkt = false
        for stelle in worte.indices.dropFirst() {
            let zwischen = bytes[worte[stelle - 1].bereich.upperBound..<worte[stelle].bereich.lowerBound]
            guard let zeichen = grenze(zwischen) else { continue }
            result.append(Stueck(worte: start..<stelle, trenner: trenner, istListenpunkt: istListenpunkt))
            (start, trenner) = (stelle, zeichen)
            if zeichen == UInt8(ascii: "\n") { istListenpunkt = true }
        }
        if start < worte.count {
            result.append(Stueck(worte: start..<worte.count, trenner: trenner, istListenpunkt: istListenpunkt))
        }
        return result
    }

    private static func grenze(_ zwischen: ArraySlice<UInt8>) -> UInt8? {
        if zwischen.contains(UInt8(ascii: "\n")) { return UInt8(ascii: "\n") }
        for zeichen in [UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")")]
        where zwischen.contains(zeichen) {
            return zeichen
        }
        // „29,50“ is one number.
        if zwischen.contains(UInt8(ascii: ",")), zwischen.count > 1 { return UInt8(ascii: ",") }
        return zwischen.elementsEqual(" - ".utf8) ? UInt8(ascii: ",") : nil
    }

    /// Cut before „und“ where both sides have a predicate of their own.
    private func geteilt(_ stueck: Stueck) -> [Stueck] {
        for stelle in stueck.worte.dropFirst() where art[stelle]?.contains(.bindewort) == true {
            guard hatPraedikat(stueck.worte.lowerBound..<stelle), hatPraedikat(stelle..<stueck.worte.upperBound) else {
                continue
            }
            let vorn = Stueck(
                worte: stueck.worte.lowerBound..<stelle, trenner: stueck.trenner, istListenpunkt: stueck.istListenpunkt)
            let hinten = Stueck(
                worte: stelle..<stueck.worte.upperBound, trenner: UInt8(ascii: "&"),
                istListenpunkt: stueck.istListenpunkt)
            return [vorn] + geteilt(hinten)
        }
        return [stueck]
    }

    private func hatPraedikat(_ worte: Range<Int>) -> Bool {
        worte.contains { art[$0].map { !$0.isDisjoint(with: [.praedikat, .muss, .soll, .kann]) } ?? false }
    }

    /// Joins what a subordinate clause has parted, and gives the items of a list the clause that leads to it.
    private mutating func verbinde(_ stuecke: [Stueck]) {
        var vorspann: Int?
        for (index, stueck) in stuecke.enumerated() {
            let istNebensatz = beginntNebensatz(stueck.worte)
            if istFortsetzung(index, stuecke), index >= 2 {
                let klausel = nummer[stuecke[index - 2].worte.lowerBound]
                for wort in stueck.worte { nummer[wort] = klausel }
                klauseln[klausel].worte = klauseln[klausel].worte.lowerBound..<stueck.worte.upperBound
                continue
            }
            if !stueck.istListenpunkt { vorspann = klauseln.count }
            for wort in stueck.worte { nummer[wort] = klauseln.count }
            klauseln.append(
                .init(
                    worte: stueck.worte, istListenpunkt: stueck.istListenpunkt, istNebensatz: istNebensatz,
                    vorspann: stueck.istListenpunkt ? vorspann : nil))
        }
    }

    /// „Die Behörde kann, wenn Zweifel bestehen, | Nachweise verlangen“
    private func istFortsetzung(_ index: Int, _ stuecke: [Stueck]) -> Bool {
        guard index >= 2, stuecke[index].trenner == UInt8(ascii: ","), stuecke[index - 1].trenner == UInt8(ascii: ","),
            beginntNebensatz(stuecke[index - 1].worte)
        else { return false }
        let erstes = art[stuecke[index].worte.lowerBound] ?? []
        return erstes.isDisjoint(with: [.nebensatz, .bindewort]) && !stuecke[index].istListenpunkt
    }

    private func beginntNebensatz(_ worte: Range<Int>) -> Bool {
        art[worte.lowerBound]?.contains(.nebensatz) ?? false
    }
}
