// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Answering

/// What the shares rest on, measured on the tables.
@Suite struct PruefparameterTests {
    private func vergleich(_ satz: String, _ aussage: String) throws -> Satzvergleich {
        let pruefung = try Pruefmuster.pruefung
        let stueck = Pruefmuster.stueck("Q1", satz)
        let saetze = Belegsaetze(leser: pruefung.leser)
        let beleg = try #require(saetze.saetze(stueck, Belegsaetze.grenzen(stueck), 0).first)
        return Satzvergleich(
            aussage: pruefung.leser.lies(aussage), beleg: beleg, parameter: pruefung.parameter,
            sprache: pruefung.sprache)
    }

    @Test func paraphrasesHoldMostOfTheirWordsInTheSentence() throws {
        for (satz, aussage) in BelegteAussagenTests.sinngemaess {
            #expect(try vergleich(satz, aussage).eigenerAnteil >= 0.6, "\(aussage)")
        }
    }

    /// Each paraphrase against the sentences that it does not come from.
    @Test func statementsOfSomethingElseHoldFew() async throws {
        let faelle = BelegteAussagenTests.sinngemaess
        var anteile: [Double] = []
        for (index, fall) in faelle.enumerated() {
            await Task.yield()
            for schritt in [7, 19, 31] {
                let fremd = faelle[(index + schritt) % faelle.count].0
                guard fremd != fall.0 else { continue }
                let vergleich = try vergleich(fremd, fall.1)
                anteile.append(vergleich.eigenerAnteil)
                #expect(!vergleich.gruende().isEmpty, "\(fall.1) by \(fremd)")
            }
        }
        #expect(anteile.count > 100)
        let weit = anteile.filter { $0 <= 0.4 }.count
        #expect(Double(weit) >= 0.95 * Double(anteile.count))
    }

    /// A word that the source does not know, in the place of any word, makes a statement fail.
    @Test func everyForeignWordIsSeen() async throws {
        for (satz, aussage) in BelegteAussagenTests.sinngemaess {
            await Task.yield()
            let worte = aussage.split(separator: " ")
            for stelle in worte.indices {
                var andere = worte
                andere[stelle] = "Apfelkuchen"
                let text = andere.joined(separator: " ")
                #expect(try !vergleich(satz, text).gruende().isEmpty, "\(text)")
            }
        }
    }
}
