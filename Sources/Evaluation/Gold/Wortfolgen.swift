// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The runs of three words in a text, by which a quote is known again where lines are broken, a page number stands in
/// between or text recognition misread some of it.
///
/// A quote counts as held when 60 % of its runs stand in the text, as `Evaluation/recognition.py` counts.
struct Wortfolgen: Sendable, Hashable {
    static let schwelle = 0.6
    private static let laenge = 3

    /// In the order of the text, repeated as often as they occur.
    private let folgen: [String]
    private let woerter: Int

    /// Of a quote: words that were divided at the end of a line are one.
    init(zitat: String) {
        self.init(woerter: Self.woerter(Self.ohneTrennung(zitat)), laenge: Self.laenge)
    }

    private init(woerter: [String], laenge: Int) {
        self.woerter = woerter.count
        let laenge = min(laenge, woerter.count)
        guard laenge > 0 else {
            folgen = []
            return
        }
        folgen = (0...woerter.count - laenge).map { woerter[$0..<$0 + laenge].joined(separator: " ") }
    }

    /// Whether the text holds the quote. An empty quote is held by none.
    func stehen(in text: Textfolgen) -> Bool {
        guard !folgen.isEmpty else { return false }
        let vorhandene = woerter < Self.laenge ? text.folgen(woerter) : text.dreier
        return Double(folgen.count(where: vorhandene.contains)) >= Self.schwelle * Double(folgen.count)
    }

    /// Whether the other quote holds this one: a sentence out of several. A quote of fewer than three words is held by none.
    func stehen(in anderes: Wortfolgen) -> Bool {
        guard woerter >= Self.laenge, anderes.woerter >= Self.laenge else { return false }
        let vorhandene = Set(anderes.folgen)
        return Double(folgen.count(where: vorhandene.contains)) >= Self.schwelle * Double(folgen.count)
    }

    /// The runs of a text that quotes are looked for in.
    struct Textfolgen: Sendable {
        private let woerter: [String]
        fileprivate let dreier: Set<String>

        init(_ text: String) {
            woerter = Wortfolgen.woerter(text)
            dreier = Set(Wortfolgen(woerter: woerter, laenge: Wortfolgen.laenge).folgen)
        }

        fileprivate func folgen(_ laenge: Int) -> Set<String> {
            Set(Wortfolgen(woerter: woerter, laenge: laenge).folgen)
        }
    }

    /// Letters, digits and `_`, in lower case; everything else separates.
    private static func woerter(_ text: String) -> [String] {
        text.lowercased().unicodeScalars.split { !istWortzeichen($0) }.map { String($0) }
    }

    private static func istWortzeichen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: scalar == "_"
        }
    }

    /// Without a hyphen and the white space behind it where a small letter goes on.
    private static func ohneTrennung(_ text: String) -> String {
        var ergebnis = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let zeichen = rest.first {
            rest.removeFirst()
            let dahinter = rest.drop { $0.properties.isWhitespace }
            if zeichen == "-", dahinter.startIndex > rest.startIndex, let naechstes = dahinter.first,
                "a"..."z" ~= naechstes || "äöüß".unicodeScalars.contains(naechstes)
            {
                rest = dahinter
            } else {
                ergebnis.append(zeichen)
            }
        }
        return String(ergebnis)
    }
}
