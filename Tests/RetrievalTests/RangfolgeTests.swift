// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import TestKit
import Testing

/// What moves a passage up or down beyond the words it shares with the question.
struct RangfolgeTests {
    private func pfade(_ frage: String, _ aufnahmen: [Aufnahme]) async throws -> [String] {
        try await SearchEngineTests.engine(aufnahmen).search(
            SearchRequest(frage: frage, stichtag: Muster.tag("2024-06-01"))
        ).hits.map { "\($0.vorschrift.kurz) \($0.passage.pfad)" }
    }

    @Test func theLawsWordForAnEverydayWordCountsAsFound() async throws {
        let gesetz = Muster.gesetz(
            "AufenthG",
            paragrafen: [
                .init("81", "Beantragung", "Der Antrag ist unverzüglich zu stellen."),
                .init("82", "Mitwirkung", "Die Behörde unterrichtet über den Job und den Beruf im Antrag."),
                .init("4a", "Zugang", "Eine Erwerbstätigkeit darf ausgeübt werden."),
            ])
        #expect(try await pfade("Darf man arbeiten?", [gesetz]).first == "AufenthG § 4a")
    }

    @Test(arguments: [
        ("Wer wird nach Jahren eingebürgert?", "StAG § 10"),
        ("Welche Statistik gibt es über eingebürgerte Personen nach Jahren?", "StAG § 36"),
    ])
    func statisticsStepBackUnlessAskedFor(frage: String, erwartet: String) async throws {
        let gesetz = Muster.gesetz(
            "StAG",
            paragrafen: [
                .init("36", "Statistik", "Erfasst wird für eingebürgerte Personen die Zahl nach Jahren."),
                .init("10", "Anspruch", "Wer sich seit Jahren hier aufhält und dies nachweist, wird eingebürgert."),
            ])
        #expect(try await pfade(frage, [gesetz]).first == erwartet)
    }

    @Test func aDecreeOnTheCitedProvisionComesBeforeOthers() async throws {
        let studium = Muster.erlass(
            "B-1", datum: "2023-01-01", betreff: "Aufenthalt zum Studium (§ 16b AufenthG)",
            abschnitte: ["Dem Antrag sind Nachweise beizufügen."])
        let fachkraft = Muster.erlass(
            "A-1", datum: "2023-01-01", betreff: "Fachkräfte (§ 18b AufenthG)",
            abschnitte: ["Dem Antrag sind Nachweise beizufügen, sie sind vorzulegen."])
        let found = try await pfade("Welche Nachweise sind nach § 16b AufenthG vorzulegen?", [fachkraft, studium])
        #expect(found.first == "Erlass B-1 Nr. 1")
    }

    @Test func lawOfTheFieldIsRankedThoughOthersHaveTheWordsMoreOften() async throws {
        let others = (1...60).map { number in
            Muster.gesetz(
                "X\(number)V",
                paragrafen: [.init("1", "Allgemeines", "Nachweise je \(number).")])
        }
        let gesetz = Muster.gesetz(
            "AufenthG",
            paragrafen: [
                .init(
                    "82", "Mitwirkung", "Der Ausländer hat Umstände geltend zu machen und die Nachweise beizubringen.")
            ])
        #expect(try await pfade("Nachweise", others + [gesetz]).contains("AufenthG § 82"))
    }
}
