// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads federal law as gesetze-im-internet.de publishes it (gii-norm XML, DTD 1.01, with or without DOCTYPE).
///
/// The text is that of the file; only white space is put in order. Numbers of sentences that the publisher prints in
/// the text, footnotes, comments and pictures are not part of it.
public struct GiiLawReader<Parser: XMLParsing>: Sendable {
    private let parser: Parser

    public init(parser: Parser) {
        self.parser = parser
    }

    /// - Throws: `Ablehnung` if the bytes are not XML (`beschaedigt`), declare entities (`gefaehrlich`), are XML of
    ///   another kind (`unbekanntesFormat`), or name no law (`ohneText`).
    public func read(_ bytes: [UInt8]) throws(Ablehnung) -> ReadLaw {
        let bau = GiiBau()
        let handler = GiiHandler { bau.append($0, $1) }
        try parser.parse(bytes, into: handler)
        guard handler.istGii else {
            throw Ablehnung(
                .unbekanntesFormat,
                "Die XML-Datei ist kein Gesetz im Format gii-norm von gesetze-im-internet.de.")
        }
        guard let law = bau.gesetz(erzeugt: handler.builddate) else {
            throw Ablehnung(.ohneText, "Die Datei nennt kein Gesetz: Es fehlt die amtliche Abkürzung (jurabk).")
        }
        return law
    }
}
