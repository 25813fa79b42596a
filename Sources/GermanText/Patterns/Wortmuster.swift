// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A pattern over the words of a text, as data files state it: words in order.
///
/// `verlänger*` matches a beginning, `*dauer` an end, `*frist*` a middle, `#` a number, in digits or as a word, and
/// `…` a gap of at most eight words.
public struct Wortmuster: Sendable, Hashable {
    enum Glied: Sendable, Hashable {
        case wort(String)
        case anfang(String)
        case ende(String)
        case mitte(String)
        case zahl
        case luecke
    }

    private static let groessteLuecke = 8
    private static let zahlwoerter: Set<String> = [
        "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf", "achtzehn",
        "zwanzig", "dreissig", "sechzig", "neunzig",
    ]

    /// As the data file states it.
    public let text: String
    let glieder: [Glied]

    /// Nil if the text holds no word.
    public init?(_ text: String) {
        self.text = text
        glieder = text.split(separator: " ").flatMap { Self.glieder(String($0)) }
        guard glieder.contains(where: { $0 != .luecke }) else { return nil }
    }

    private static func glieder(_ teil: String) -> [Glied] {
        if teil == "…" || teil == "..." { return [.luecke] }
        if teil == "#" { return [.zahl] }
        let (vorn, hinten) = (teil.hasPrefix("*"), teil.hasSuffix("*"))
        let words = FoldedWords(teil).words
        return words.enumerated().map { index, word in
            switch (vorn && index == 0, hinten && index == words.count - 1) {
            case (true, true): .mitte(word)
            case (true, false): .ende(word)
            case (false, true): .anfang(word)
            case (false, false): .wort(word)
            }
        }
    }

    /// What the first word is or begins with, folded; nil where its beginning is open.
    public var erstesWort: String? {
        switch glieder.first {
        case .wort(let text), .anfang(let text): text
        default: nil
        }
    }

    /// How specific the pattern is: the number of letters it fixes.
    public var staerke: Int {
        glieder.reduce(0) { sum, glied in
            switch glied {
            case .wort(let text): sum + text.utf8.count + 1
            case .anfang(let text), .ende(let text), .mitte(let text): sum + text.utf8.count
            case .zahl: sum + 1
            case .luecke: sum
            }
        }
    }

    /// The words of the first match, nil if there is none.
    public func erstesVorkommen(in folded: FoldedWords) -> Range<Int>? {
        let words = folded.words
        for start in words.indices {
            if let end = ende(glied: 0, wort: start, in: words) { return start..<end }
        }
        return nil
    }

    /// The end of the match that begins at this word where one word of the text is but the head of a compound of the
    /// pattern: „Angehörige Deutscher“ for `familienangehörige* deutscher`. Nil if there is none, and for a pattern of
    /// one word, whose head alone says something else.
    public func endeMitKopf(ab wort: Int, in folded: FoldedWords) -> Int? {
        guard !glieder.contains(.luecke), glieder.count > 1, wort + glieder.count <= folded.words.count else {
            return nil
        }
        var koepfe = 0
        for (glied, word) in zip(glieder, folded.words[wort...]) where !Self.passt(glied, word) {
            guard Self.istKopf(word, von: glied) else { return nil }
            koepfe += 1
        }
        return koepfe == 1 ? wort + glieder.count : nil
    }

    /// Shortest head, and longest ending of inflection, in letters.
    private static let kuerzesterKopf = 7
    private static let laengsteEndung = 2

    private static func istKopf(_ word: String, von glied: Glied) -> Bool {
        let compound: String
        switch glied {
        case .wort(let text), .anfang(let text): compound = text
        case .ende, .mitte, .zahl, .luecke: return false
        }
        return (0...laengsteEndung).contains { ending in
            let head = word.dropLast(ending)
            return head.utf8.count >= kuerzesterKopf && head.utf8.count < compound.utf8.count
                && compound.hasSuffix(head)
        }
    }

    /// The end of the match that begins at this word, nil if none does.
    func ende(ab wort: Int, in folded: FoldedWords) -> Int? { ende(glied: 0, wort: wort, in: folded.words) }

    /// Whether the words begin with the pattern.
    public func beginnt(_ folded: FoldedWords) -> Bool { ende(glied: 0, wort: 0, in: folded.words) != nil }

    /// Whether the pattern occurs.
    public func trifft(_ folded: FoldedWords) -> Bool { erstesVorkommen(in: folded) != nil }

    private func ende(glied: Int, wort: Int, in words: [String]) -> Int? {
        guard glied < glieder.count else { return wort }
        if glieder[glied] == .luecke {
            for skip in 0...Self.groessteLuecke where wort + skip <= words.count {
                if let end = ende(glied: glied + 1, wort: wort + skip, in: words) { return end }
            }
            return nil
        }
        guard wort < words.count, Self.passt(glieder[glied], words[wort]) else { return nil }
        return ende(glied: glied + 1, wort: wort + 1, in: words)
    }

    private static func passt(_ glied: Glied, _ word: String) -> Bool {
        switch glied {
        case .wort(let text): word == text
        case .anfang(let text): word.hasPrefix(text)
        case .ende(let text): word.hasSuffix(text)
        case .mitte(let text): word.enthaelt(bytes: text)
        case .zahl: istZahl(word)
        case .luecke: false
        }
    }

    static func istZahl(_ word: String) -> Bool {
        (48...57).contains(word.utf8.first ?? 0) || zahlwoerter.contains(word)
    }
}
