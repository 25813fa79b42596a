// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What becomes of the break between the last word of a line and the first of the next.
public enum Worttrennung: Sendable, Hashable {
    /// Two words: a space between them.
    case wortgrenze
    /// „Aufent-“ + „haltserlaubnis“: one word, the hyphen goes.
    case getrennt
    /// „EU-“ + „Bürger“, „15-“ + „39“: one word, the hyphen stays.
    case bindestrich

    /// - Parameters:
    ///   - ende: the last word of a line, or the whole line.
    ///   - anfang: the first word of the next line, or the whole line.
    public static func zwischen(_ ende: some StringProtocol, _ anfang: some StringProtocol) -> Worttrennung {
        let scalars = ende.unicodeScalars
        guard let hyphen = scalars.last, isHyphen(hyphen), let next = anfang.unicodeScalars.first else {
            return .wortgrenze
        }
        if hyphen == softHyphen { return .getrennt }
        let stem = scalars.dropLast().reversed().prefix { $0 != " " && $0 != "\t" && $0 != "\u{A0}" }
        guard let last = stem.first else { return .wortgrenze }
        if isHyphen(last) || isDash(last) { return .wortgrenze }
        if next.properties.isLowercase { return lowercase(stem: stem, last: last, anfang) }
        let goesOn = next.properties.isAlphabetic || next.properties.numericType != nil
        return goesOn ? .bindestrich : .wortgrenze
    }

    /// Whether a line ends in a mark that can divide a word.
    static func endetMitTrennstrich(_ line: some StringProtocol) -> Bool {
        line.unicodeScalars.last.map(isHyphen) ?? false
    }

    private static func lowercase(
        stem: some Collection<Unicode.Scalar>, last: Unicode.Scalar, _ anfang: some StringProtocol
    ) -> Worttrennung {
        let word = anfang.prefix { $0.isLetter || $0 == "." }
        if ergaenzung.contains(String(word)) { return .wortgrenze }
        guard last.properties.isAlphabetic else { return .bindestrich }
        let isAbbreviation = stem.prefix(2).allSatisfy { $0.properties.isUppercase }
        return isAbbreviation ? .bindestrich : .getrennt
    }

    /// Words after the hyphen that stands for a left-out part: „Ein- und Ausreise“.
    private static let ergaenzung: Set<String> = [
        "und", "oder", "bzw.", "sowie", "u.", "od.", "beziehungsweise", "noch", "wie", "als", "bis", "aber",
    ]

    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{2010}" || scalar == softHyphen || scalar == "\u{2011}"
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "—" }
}
