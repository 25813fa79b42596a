// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import LanguageModels
internal import Retrieval

/// The form of a draft, for servers that hold a model to a JSON schema: a statement names one of the passages that were
/// handed out, and the words it rests on are the beginning of one of its sentences.
///
/// So a model chooses words instead of copying them, which small ones do badly, and long sentences cost it few tokens.
/// The fields stand in the order of their names: it has chosen the sentence before it writes its own. What it says
/// is verified like any draft.
enum Entwurfsschema {
    /// Most statements, and most characters of one.
    private static let aussagen = 6
    private static let laenge = 600
    /// Most characters of the words that stand for a sentence, and of words of its own where a passage has no sentences.
    private static let satzanfang = 200
    private static let freierSatz = 900

    /// - Parameter istAntwort: whether a sentence of a passage may answer; the others are not offered, unless none may.
    static func schema(_ beweise: [Beweisstueck], istAntwort: (String) -> Bool = { _ in true }) -> JSONWert {
        let alle = beweise.map { (stueck: $0, saetze: saetze($0)) }
        let antwortende = alle.map { stueck, saetze in (stueck, saetze.filter { istAntwort($0.ganz) }) }
            .filter { !$0.1.isEmpty }
        let formen = (antwortende.isEmpty ? alle : antwortende).map { aussage($0.0.marke, $0.1.map(\.anfang)) }
        return objekt([
            "aussagen": ["type": "array", "maxItems": .zahl(Double(aussagen)), "items": ["anyOf": .liste(formen)]]
        ])
    }

    private static func aussage(_ marke: String, _ anfaenge: [String]) -> JSONWert {
        objekt([
            "quellen": ["type": "array", "minItems": 1, "maxItems": 1, "items": ["enum": [.text(marke)]]],
            "satz": anfaenge.isEmpty
                ? text(freierSatz) : ["enum": .liste(Aussagepruefung.einmal(anfaenge).map { .text($0) })],
            "text": text(laenge),
        ])
    }

    /// The sentences of a passage that can be found again by their beginnings.
    private static func saetze(_ stueck: Beweisstueck) -> [(ganz: String, anfang: String)] {
        Belegsaetze.grenzen(stueck).map { grenze in
            let ganz = stueck.abschnitt.text(in: grenze.clamped(to: stueck.hit.passage.bereich))
            return (ganz, anfang(ganz))
        }.filter { Zitatsuche($0.anfang, mindestens: Pruefparameter().zitatworte)?.stellen(in: stueck) != nil }
    }

    /// The words of a sentence up to the longest length, as the model sees them, on one line.
    private static func anfang(_ satz: String) -> String {
        var anfang = ""
        for wort in Entwurfsauftrag.entschaerft(satz).split(whereSeparator: \.isWhitespace) {
            guard anfang.count + wort.count < satzanfang else { break }
            anfang += anfang.isEmpty ? wort : " " + wort
        }
        return anfang
    }

    private static func text(_ laenge: Int) -> JSONWert { ["type": "string", "maxLength": .zahl(Double(laenge))] }

    private static func objekt(_ felder: [String: JSONWert]) -> JSONWert {
        [
            "type": "object", "additionalProperties": false, "properties": .objekt(felder),
            "required": .liste(felder.keys.sorted().map { .text($0) }),
        ]
    }
}
