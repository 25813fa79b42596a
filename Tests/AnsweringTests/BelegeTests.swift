// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import GermanText
import Norms
import Retrieval
import ShippedData
import TestKit
import Testing

/// Evidence for a question whose matter is known: what surely answers, else nothing.
@Suite struct BelegeTests {
    static let studium = Muster.erlass(
        "B-1", datum: "2024-01-01", betreff: "Aufenthaltserlaubnis zum Zweck des Studiums (§ 16b AufenthG)",
        abschnitte: [
            "Die Geltungsdauer soll die Gültigkeit des Passes nicht überschreiten.",
            "Bei der Verlängerung ist ein Nachweis über den Studienverlauf vorzulegen.",
            "Über die Geltungsdauer und die Gültigkeit der Pässe ist mir bis zum 31. März zu berichten.",
        ])
    static let fachkraefte = Muster.erlass(
        "B-2", datum: "2024-01-01",
        betreff: "Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung (§ 18a AufenthG)",
        abschnitte: [
            "Die Geltungsdauer darf die Gültigkeit des Passes der Fachkraft überschreiten.",
            "Die Gültigkeit ist zu vermerken.",
        ])
    static let pass = Muster.erlass(
        "B-3", datum: "2024-01-01", betreff: "Passpflicht und Passbeschaffung (§§ 3, 48 AufenthG)",
        abschnitte: [
            "Nicht zumutbar ist die Passbeschaffung, wenn Angehörige im Herkunftsstaat gefährdet würden.",
            "Dieser Erlass tritt für Fragen der Passbeschaffung am 1. Februar 2024 in Kraft.",
        ])

    private func belege(_ frage: String, _ anliegen: String = "studium", am tag: String = "2025-06-01") async throws
        -> [String]
    {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let bestand = Testbestand([Self.studium, Self.fachkraefte, Self.pass]) {
            analyser.terms($0, zweck: .index).map(\.text)
        }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let answerer = ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen,
            regelungen: try ShippedData.regelungserkennung(), parameter: .sicher)
        return try await answerer.belege(
            zu: SearchRequest(
                frage: frage, stichtag: Muster.tag(tag), limit: 24, verfahren: .worte,
                sache: SearchRequest.Sache(anliegen: anliegen, nurErlasse: true))
        ).map(\.fundstelle.zitat)
    }

    @Test(arguments: [
        ("Darf die Geltungsdauer die Gültigkeit des Passes überschreiten?", "studium", studium),
        ("Darf die Geltungsdauer die Gültigkeit des Passes überschreiten?", "fachkraft-berufsausbildung", fachkraefte),
        // What goes along with any matter.
        ("Wann ist die Passbeschaffung zumutbar?", "studium", pass),
        ("Wann ist die Passbeschaffung zumutbar?", "fachkraft-berufsausbildung", pass),
    ])
    func theSentenceThatAnswersIsGivenWordForWord(frage: String, anliegen: String, erlass: Aufnahme) async throws {
        #expect(try await belege(frage, anliegen) == [erlass.abschnitte[0].text])
    }

    @Test(arguments: [
        // Nobody says so; the nouns are not there; the decree only says when it holds, or whom to tell.
        "Wann ist die Hochschule zum Studienverlauf zu hören?", "Wann ist die Passbeschaffung abgeschlossen?",
        "Welche Straftaten stehen der Verlängerung entgegen?", "Wie lange gilt die Passbeschaffung?",
        "Welche Passbeschaffung tritt in Frage?", "Was gilt, wenn die Verlängerung verspätet beantragt wird?",
    ])
    func whereNothingSurelyAnswersThereIsNoEvidence(frage: String) async throws {
        #expect(try await belege(frage).isEmpty)
    }

    @Test func whatIsNotInForceIsNoEvidence() async throws {
        let frage = "Darf die Geltungsdauer die Gültigkeit des Passes überschreiten?"
        #expect(try await belege(frage, am: "2023-12-31").isEmpty)
    }
}
