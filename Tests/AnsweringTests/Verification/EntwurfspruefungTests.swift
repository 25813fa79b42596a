// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Testing

/// What is left of a draft, and whether it still answers.
@Suite struct EntwurfspruefungTests {
    private static let beweise = [
        Pruefmuster.stueck("Q1", Satz.gebuehr), Pruefmuster.stueck("Q2", Satz.studium),
        Pruefmuster.stueck("Q3", Satz.vertrag, rang: .ohneBindung),
    ]
    private static let gebuehr = Entwurfsaussage(text: Satz.gebuehr, quellen: ["Q1"], zitat: Satz.gebuehr)
    private static let studium = Entwurfsaussage(text: Satz.studium, quellen: ["Q2"], zitat: Satz.studium)
    private static let hinweis = Entwurfsaussage(text: Satz.vertrag, quellen: ["Q3"], zitat: Satz.vertrag)
    private static let falsch = Entwurfsaussage(
        text: "Die Gebühr für die Verpflichtungserklärung beträgt 39 Euro.", quellen: ["Q1"], zitat: Satz.gebuehr)

    private func pruefe(
        _ entwurf: [Entwurfsaussage], istKern: (GepruefteAussage) -> Bool = { _ in true }
    ) throws -> GepruefterEntwurf {
        try Pruefmuster.pruefung.pruefe(
            entwurf, gegen: Self.beweise, stichtag: Pruefmuster.stichtag, istKern: istKern)
    }

    @Test func whatIsSupportedStays() throws {
        let ergebnis = try pruefe([Self.gebuehr, Self.studium, Self.hinweis])
        #expect(ergebnis.belegt.map(\.text) == [Satz.gebuehr, Satz.studium, Satz.vertrag])
        #expect(ergebnis.hatKern && ergebnis.hinweise.isEmpty)
    }

    @Test func aRemovedStatementIsCountedAndItsReasonNamed() throws {
        let ergebnis = try pruefe([Self.studium, Self.falsch])
        #expect(ergebnis.belegt.count == 1 && ergebnis.hatKern)
        #expect(
            ergebnis.hinweise == [
                "Eine Aussage des Entwurfs ist nicht belegt und wurde entfernt: Die Angabe „39 Euro“ steht nicht in der Fundstelle."
            ])
    }

    @Test func withoutItsFirstStatementADraftHasNoCore() throws {
        #expect(try !pruefe([Self.falsch, Self.studium]).hatKern)
        #expect(try !pruefe([Self.falsch]).hatKern)
        #expect(try !pruefe([]).hatKern)
        #expect(try !pruefe([Self.hinweis, Self.studium]).hatKern)
    }

    @Test func withoutAStatementOfTheKindAskedForADraftHasNoCore() throws {
        let ergebnis = try pruefe([Self.studium, Self.falsch], istKern: { $0.text.contains("Gebühr") })
        #expect(ergebnis.belegt.isEmpty && ergebnis.entfernt.count == 2 && !ergebnis.hatKern)
    }

    @Test func whatDoesNotAnswerIsLeftOut() throws {
        let ergebnis = try pruefe([Self.studium, Self.gebuehr], istKern: { $0.text.contains("Gebühr") })
        #expect(ergebnis.belegt.map(\.text) == [Satz.gebuehr] && ergebnis.hatKern)
        #expect(ergebnis.entfernt.map(\.gruende) == [[.antwortetNicht]])
        #expect(
            ergebnis.hinweise == [
                "Eine Aussage des Entwurfs ist belegt, beantwortet die Frage aber nicht und wurde ausgelassen."
            ])
        #expect(try !pruefe([Self.studium], istKern: { $0.text.contains("Gebühr") }).hatKern)
    }

    @Test func whatDoesNotBindLeadsNoAnswerEvenIfTheStatementBeforeItIsLeftOut() throws {
        let ergebnis = try pruefe([Self.studium, Self.hinweis], istKern: { $0.text == Satz.vertrag })
        #expect(ergebnis.belegt.count == 1 && !ergebnis.hatKern)
    }

    @Test func theSameStatementIsShownOnce() throws {
        #expect(try pruefe([Self.gebuehr, Self.gebuehr]).belegt.count == 1)
    }

    @Test func aDraftedStatementIsMarkedAndAnExtractIsNot() throws {
        let geprueft = try #require(try pruefe([Self.gebuehr]).belegt.first)
        let aussage = try #require(Aussage(geprueft))
        #expect(aussage.istEntwurf && aussage.pruefstand == .woertlich)
        #expect(!Aussage(auszug: try #require(aussage.belege.first)).istEntwurf)
    }
}
