// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import TestKit
import Testing

@Suite("Vorschlag der Frist")
struct FristvorschlagTests {
    private let montag = Muster.tag("2026-11-30")

    private func regel(
        _ anzahl: Int, rang: Rang = .landeserlass, bindet: Bool = true, bedingung: String? = nil,
        inhalt: Regelung.Inhalt? = nil
    ) -> Regelungsbeleg {
        var beleg = Vermerkprobe.beleg("Nr. \(anzahl)", zitat: "binnen \(anzahl) Tagen")
        (beleg.quelle.rang, beleg.quelle.istVerbindlich) = (rang, bindet)
        let zeit = Zeitmass(anzahl: anzahl, mass: .tag, wortlaut: "\(anzahl) Tage")
        let regelung = Regelung(
            art: .fehlendeUnterlagen, verbindlichkeit: .soll, inhalt: inhalt ?? .nachforderung(.frist(zeit)),
            bedingung: bedingung, beleg: Textstelle(abschnitt: 0, bereich: 0..<1, seite: nil, text: "x"))
        return Regelungsbeleg(regelung: regelung, beleg: beleg)
    }

    private func vorschlaege(_ regeln: [Regelungsbeleg]) -> [Int] {
        Fristvorschlag.aus(regeln, ab: montag) { $1.anzahl > 90 ? nil : $0.adding(tage: $1.anzahl) }.map(\.zeit.anzahl)
    }

    @Test func whatBindsComesFirstThenTheHigherRank() {
        let regeln = [
            regel(10, rang: .ohneBindung, bindet: false), regel(14, rang: .dienstanweisung), regel(28), regel(30),
        ]
        #expect(vorschlaege(regeln) == [28, 30, 14, 10])
    }

    @Test func theSameDayIsProposedOnceUnlessTheConditionDiffers() {
        #expect(vorschlaege([regel(28), regel(28, rang: .rundverfuegung)]) == [28])
        #expect(vorschlaege([regel(28), regel(28, bedingung: "bei Minderjährigen")]) == [28, 28])
    }

    @Test func whatIsNoFristOrCannotBeCountedProposesNothing() {
        #expect(vorschlaege([regel(1, inhalt: .nachforderung(.folge(.ablehnung, nil))), regel(99)]) == [])
        #expect(vorschlaege([]) == [])
    }

    @Test func theProposalNamesItsRule() throws {
        let vorschlag = try #require(
            Fristvorschlag.aus([regel(28)], ab: montag) { $0.adding(tage: $1.anzahl) }.first)
        #expect(vorschlag.frist == Muster.tag("2026-12-28"))
        #expect(vorschlag.regel.beleg.stelle == "Erlass v. 12.02.2025, 523-26.02.09, Nr. 28, S. 4")
    }
}
