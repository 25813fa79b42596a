// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// The words of a sentence without its conditions, with where they are parted.
struct Hauptsatz {
    let bild: Satzbild
    /// Positions in the words of the sentence.
    let worte: [Int]
    let funde: [Regelungsformen.Fund]
    /// Whether a comma or semicolon outside of brackets stands before a word.
    let nachTrennung: [Bool]

    /// - Parameters:
    ///   - worte: positions in the words of the sentence, rising.
    init(_ bild: Satzbild, worte: [Int], formen: Regelungsformen) {
        self.bild = bild
        self.worte = worte
        funde = formen.funde(in: FoldedWords(worte.map { bild.worte[$0].gefaltet }.joined(separator: " ")))
        nachTrennung = Self.trennungen(bild, worte)
    }

    init(_ bild: Satzbild, ohneBedingungen gliederung: Satzgliederung, formen: Regelungsformen) {
        let worte = gliederung.stuecke.filter { !$0.istBedingung }.flatMap { Array($0.worte) }
        self.init(bild, worte: worte, formen: formen)
    }

    var alle: Range<Int> { worte.indices }

    func wort(_ stelle: Int) -> String { bild.worte[worte[stelle]].gefaltet }
    func istGross(_ stelle: Int) -> Bool { bild.worte[worte[stelle]].istGross }

    /// Whether the word is an article, which is written large where a sentence begins.
    func istArtikel(_ stelle: Int) -> Bool {
        ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"].contains(
            wort(stelle))
    }

    /// A pattern of the Rolle that begins at a word, the longest.
    func fund(_ rolle: Regelungsformen.Rolle, ab stelle: Int) -> Regelungsformen.Fund? {
        funde.filter { $0.rolle == rolle && $0.worte.lowerBound == stelle }.max { $0.worte.count < $1.worte.count }
    }

    /// A pattern of the Rolle that ends before a word, the longest.
    func fund(_ rolle: Regelungsformen.Rolle, bis stelle: Int) -> Regelungsformen.Fund? {
        funde.filter { $0.rolle == rolle && $0.worte.upperBound == stelle }.max { $0.worte.count < $1.worte.count }
    }

    func ist(_ rolle: Regelungsformen.Rolle, _ stelle: Int) -> Bool {
        funde.contains { $0.rolle == rolle && $0.worte.contains(stelle) }
    }

    /// Whether a range holds a word that means nothing but a document.
    func nenntSicher(_ bereich: Range<Int>) -> Bool {
        funde.contains { $0.rolle == .unterlagenwort && $0.wert.isEmpty && bereich.contains($0.worte.lowerBound) }
    }

    /// A range without what says only when, where or how at its ends.
    func ohneUmstand(_ bereich: Range<Int>) -> Range<Int> {
        var (von, bis) = (bereich.lowerBound, bereich.upperBound)
        while von < bis, let fund = fund(.umstand, ab: von), fund.worte.upperBound <= bis {
            von = fund.worte.upperBound
        }
        while von < bis, let fund = fund(.umstand, bis: bis), fund.wert != "form", fund.worte.lowerBound >= von {
            bis = fund.worte.lowerBound
        }
        return von..<bis
    }

    /// The first word from which a document is named; nil if none is.
    func postenbeginn(in bereich: Range<Int>) -> Int? {
        guard var stelle = bereich.first(where: { ist(.unterlagenwort, $0) }) else { return nil }
        while stelle > bereich.lowerBound, !istGross(stelle - 1), !nachTrennung[stelle], !ist(.praeposition, stelle - 1)
        {
            stelle -= 1
        }
        return stelle
    }

    /// UTF-8 offsets in the read text, with closing brackets.
    func bytes(_ bereich: Range<Int>) -> Range<Int> {
        guard let erstes = bereich.first, let letztes = bereich.last else { return 0..<0 }
        var (von, bis) = (bild.worte[worte[erstes]].bereich.lowerBound, bild.worte[worte[letztes]].bereich.upperBound)
        let text = Array(bild.text.utf8)
        let inhalt = text[von..<bis]
        let offen = inhalt.count { $0 == UInt8(ascii: "(") } - inhalt.count { $0 == UInt8(ascii: ")") }
        if offen > 0, bis < text.count, text[bis] == UInt8(ascii: ")") { bis += 1 }
        if offen < 0, von > 0, text[von - 1] == UInt8(ascii: "(") { von -= 1 }
        return von..<bis
    }

    private static func trennungen(_ bild: Satzbild, _ worte: [Int]) -> [Bool] {
        let text = Array(bild.text.utf8)
        var tiefe = 0
        var result = [Bool](repeating: false, count: worte.count)
        for (index, wort) in worte.enumerated() {
            let von = index == 0 ? 0 : bild.worte[worte[index - 1]].bereich.upperBound
            // „Anerkennungs-, Zuerkennungs- oder Feststellungsbescheid“
            if index > 0, von < text.count, text[von] == UInt8(ascii: "-"),
                von + 1 < bild.worte[wort].bereich.lowerBound
            {
                continue
            }
            for byte in text[min(von, bild.worte[wort].bereich.lowerBound)..<bild.worte[wort].bereich.lowerBound] {
                switch byte {
                case UInt8(ascii: "("): tiefe += 1
                case UInt8(ascii: ")"): tiefe = max(0, tiefe - 1)
                case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"):
                    if tiefe == 0, index > 0 { result[index] = true }
                default: break
                }
            }
        }
        return result
    }
}
