// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Norms
internal import Regelungen

/// Takes sentences apart, with what they speak of.
struct Satzleser: Sendable {
    let sprache: Satzsprache
    let analyse: Inhaltsanalyse
    let parser: CitationParser
    private let aufbau: Satzaufbau

    init(sprache: Satzsprache, analyse: Inhaltsanalyse, parser: CitationParser) {
        self.sprache = sprache
        self.analyse = analyse
        self.parser = parser
        aufbau = Satzaufbau(sprache: sprache, parser: parser)
    }

    /// - Parameters:
    ///   - text: as it stands in the source or the draft.
    ///   - ort: the provision that the sentence stands in, to complete „Absatz 2“.
    func lies(_ text: String, ort: Normzitat? = nil) -> Satzbild {
        var bild = aufbau.lies(Reintext.bereinigt(text), ort: ort)
        bild.terme = analyse.terme(bild.text)
        bild.inhalt = inhalt(bild)
        return bild
    }

    /// Whether a text holds words that are meant for a program.
    func hatAnweisung(_ text: String) -> Bool { aufbau.enthaelt(.anweisung, Reintext.bereinigt(text)) }

    /// Words that are no part of an Angabe or a sign.
    private func inhalt(_ bild: Satzbild) -> [Satzbild.Inhaltswort] {
        var vergeben: Set<Int> = []
        for fund in bild.angaben { vergeben.formUnion(fund.worte) }
        for zeichen in bild.zeichen where Self.ohneInhalt.contains(zeichen.art) { vergeben.formUnion(zeichen.worte) }
        return analyse.inhalt(bild.text, worte: bild.worte).filter { !vergeben.contains($0.wort) }
    }

    private static let ohneInhalt: Set<Satzsprache.Zeichenart> = [
        .verneinung, .einschraenkung, .verallgemeinerung, .bedingung, .ausnahme, .regelfall, .schranke, .soll,
    ]
}
