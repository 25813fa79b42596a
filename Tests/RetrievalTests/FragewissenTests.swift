// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Retrieval
import Testing

struct FragewissenTests {
    @Test(arguments: [
        ("Wie lange wird die Aufenthaltserlaubnis zum Studium in der Regel verlängert?", Frageart.dauer),
        ("Welche Unterlagen sind für die Niederlassungserlaubnis vorzulegen?", .unterlagen),
        ("Was gilt, wenn Unterlagen fehlen?", .fehlendeUnterlagen),
        ("Der Antrag ist unvollständig, was nun?", .fehlendeUnterlagen),
        ("Was kostet die Einbürgerung?", .gebuehr),
        ("Wer ist für das Visum zuständig?", .zustaendigkeit),
        ("Wann kann von der Passpflicht abgesehen werden?", .ausnahme),
        ("Unter welchen Voraussetzungen wird die Blaue Karte EU erteilt?", .voraussetzung),
        ("§ 16b AufenthG", .sonstige),
    ])
    func kindOfRule(frage: String, expected: Frageart) throws {
        #expect(try Ausstattung.wissen.art(von: FoldedWords(frage)) == expected)
    }

    @Test(arguments: [
        ("Dieser Erlass tritt am 1. Mai 2024 in Kraft.", true),
        ("Über die Zahl der Anträge ist mir bis zum 31. März zu berichten.", true),
        ("Ergänzend zum Erlass vom 18.03.2024 bitte ich um Beachtung der folgenden Hinweise.", true),
        ("Die Geltungsdauer meines Erlasses wird bis zum 31. Dezember verlängert.", true),
        ("Die Geltungsdauer soll die Gültigkeit des Passes nicht überschreiten.", false),
        ("Fehlen Unterlagen, ist eine Frist von vier Wochen zu setzen.", false),
        ("Die Wohnsitzauflage wird aufgehoben, wenn eine Arbeit aufgenommen wird.", false),
    ])
    func sentencesThatSettleNothing(satz: String, erwartet: Bool) throws {
        let wissen = try Ausstattung.wissen
        #expect(wissen.istNebensatz(FoldedWords(satz), fuer: FoldedWords("Was gilt für den Pass?")) == erwartet)
    }

    @Test func whoAsksForTheForceOfADecreeGetsItsClause() throws {
        let satz = FoldedWords("Dieser Erlass tritt am 1. Mai 2024 in Kraft.")
        #expect(!(try Ausstattung.wissen.istNebensatz(satz, fuer: FoldedWords("Wann tritt der Erlass in Kraft?"))))
    }

    @Test(arguments: [
        "Ist der Antragsteller glaubwürdig?", "Woher kommt der Mann wirklich?", "Soll ich den Antrag ablehnen?",
        "Wie gefährlich ist der Ausländer?", "Wie würden Sie entscheiden?",
    ])
    func refusesAssessments(frage: String) throws {
        #expect(try Ausstattung.wissen.ablehnung(fuer: FoldedWords(frage)) != nil)
    }

    @Test(arguments: [
        "Wann kann die Ausländerbehörde einen Antrag ablehnen?",
        "Welche Nachweise der Staatsangehörigkeit sind vorzulegen?",
        "Wann liegt ein Ausweisungsinteresse vor?", "Wie ist die Identität zu klären?",
        "Wer entscheidet über den Asylantrag?", "Welche Behörde erteilt die Aufenthaltserlaubnis?",
    ])
    func answersQuestionsOfLaw(frage: String) throws {
        #expect(try Ausstattung.wissen.ablehnung(fuer: FoldedWords(frage)) == nil)
    }
}
