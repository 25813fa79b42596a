// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Norms
import Testing

@testable import Retrieval

@Suite struct AnliegenerkennungTests {
    private static let erkennung = Anliegenerkennung([
        wissen("studium", "§ 16b", worte: ["studium", "studier*"], alltag: ["uni"]),
        wissen("kindernachzug", "§ 32", worte: ["kindernachzug*"]),
        wissen("allgemein", "§ 25", worte: ["humanitäre gründe"]),
        wissen("ausreisehindernis", "§ 25", absatz: "5", worte: ["ausreisehindernis*"]),
        wissen("gebuehren", "§ 69", worte: ["gebühr*"], querschnitt: true),
        wissen("fachkraft", "§ 18a", worte: ["fachkräfte mit berufsausbildung"]),
        wissen("ausbildung", "§ 16a", worte: ["berufsausbildung"]),
    ])

    private static func wissen(
        _ kennung: String, _ norm: String, absatz: String? = nil, worte: [String], alltag: [String] = [],
        querschnitt: Bool = false
    ) -> Anliegenwissen {
        let verweis = Verweis(gesetz: "AufenthG", bezeichnung: norm)
        return Anliegenwissen(
            anliegen: Anliegen(
                kennung: kennung, name: kennung, normen: [verweis],
                stellen: [Normstelle(verweis: verweis, absatz: absatz)], istQuerschnitt: querschnitt),
            worte: worte.compactMap(Wortmuster.init), alltag: alltag.compactMap(Wortmuster.init))
    }

    private func kennungen(_ frage: String) throws -> [String] {
        let zitate = CitationParser(register: try Ausstattung.register).citations(in: frage).map(\.zitat)
        return Self.erkennung.inFrage(FoldedWords(frage), zitate: zitate)
            .map { Self.erkennung.alle[$0.anliegen].anliegen.kennung }
    }

    @Test(arguments: [
        ("Was gilt an der Uni?", ["studium"]),
        ("Wie lange gilt § 16b AufenthG?", ["studium"]),
        ("Was ist mit § 25 Abs. 5 AufenthG?", ["ausreisehindernis", "allgemein"]),
        ("Was ist mit § 25 Abs. 3 AufenthG?", ["allgemein"]),
        ("Was gilt für Fachkräfte mit Berufsausbildung?", ["fachkraft"]),
        ("Wie hoch ist die Gebühr für das Studium?", ["studium", "gebuehren"]),
        ("Was kostet die Kinder-AE?", ["kindernachzug"]),
        ("Was kostet die AE?", []),
    ])
    func aQuestionSpeaksOfItsAnliegen(frage: String, erwartet: [String]) throws {
        #expect(try kennungen(frage) == erwartet)
    }

    @Test func everydayWordsAreNoSubject() {
        #expect(Self.erkennung.imBetreff(FoldedWords("Uni"), zitate: []).isEmpty)
        #expect(Self.erkennung.imBetreff(FoldedWords("Studium"), zitate: []).map(\.anliegen) == [0])
    }
}
