// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Evaluation
import Foundation
import TestKit
import Testing

@testable import fundstelle

/// Whether the last evaluation of a model lets it draft.
@Suite struct EntwurfsgueteTests {
    /// A folder of its own, removed at the end.
    private final class Ordner {
        let url = FileManager.default.temporaryDirectory.appending(path: "guete-\(UUID().uuidString)")
        deinit { try? FileManager.default.removeItem(at: url) }
    }

    private let ordner = Ordner()

    private func guete(_ modell: String = "klein", _ schwellen: Modellschwellen = Modellschwellen()) -> Entwurfsguete {
        Entwurfsguete(modell: modell, schwellen: schwellen, ablage: Modellauswertungsablage(data: ordner.url))
    }

    /// An evaluation in which so many of a hundred statements were supported.
    private func auswertung(
        _ richtige: Int, modell: String? = "klein", stunde: Int = 10, geschrieben: Bool = true
    ) -> Modellauswertung {
        let aussagen = (0..<100).map { nummer in
            Antwortbefund.Aussage(
                text: "x", pruefstand: .sinngemaess, istEntwurf: true,
                belege: [.init(stelle: "Nr. 1", zitat: "x", datei: "a", inKraft: true)], getragen: nummer < richtige,
                trifftGold: true)
        }
        let befund = Antwortbefund(
            status: .vollstaendig, aussagen: geschrieben ? aussagen : [], entwurf: .init(belegt: geschrieben ? 100 : 0))
        let frage = Prueffrage(id: "1", frage: "A?", gold: [.datei(["a"], zitat: nil)])
        return Modellauswertung(
            modell: modell, satz: .init(name: "stadt", sha256: "0"), zeitpunkt: "2026-11-29T\(stunde):00:00Z",
            bestand: .init(stand: 1, fassungen: 1, passagen: 1), version: "0", imSatz: 1,
            fragen: [Modellergebnis(frage, antwort: befund)])
    }

    private func lege(_ auswertungen: Modellauswertung...) throws {
        let ablage = Modellauswertungsablage(data: ordner.url)
        for auswertung in auswertungen { try ablage.speichere(auswertung) }
    }

    @Test func aModelThatWasNeverEvaluatedMayDraft() {
        #expect(guete().sperre == nil)
        #expect(guete().stand.contains("„klein“ wurde nie ausgewertet"))
    }

    @Test(arguments: [(97, true), (98, false), (99, false)])
    func belowTheThresholdNothingIsDrafted(richtige: Int, gesperrt: Bool) throws {
        try lege(auswertung(richtige))
        #expect((guete().sperre != nil) == gesperrt)
        #expect(guete("klein", Modellschwellen(belege: 0)).sperre == nil)
    }

    @Test func theReasonSaysWhatIsTooLowAndWhatToDo() throws {
        try lege(auswertung(97))
        let sperre = try #require(guete().sperre)
        for teil in [
            "„klein“", "29.11.2026", "„stadt“", "1 Frage", "97,0 % statt mindestens 98,0 %", "chat.schwelle.belege",
            "Bitte", "--answers --speichere",
        ] {
            #expect(sperre.contains(teil), "\(sperre)")
        }
        #expect(guete().stand.contains("richtig belegte Aussagen 97,0 %"))
        #expect(guete().stand.contains("Vollständigkeit der Antworten nicht gemessen"))
    }

    @Test func onlyTheLastEvaluationOfThisVeryModelCounts() throws {
        try lege(auswertung(50, stunde: 10), auswertung(99, stunde: 12), auswertung(50, modell: "gross", stunde: 13))
        #expect(guete().sperre == nil && guete("gross").sperre != nil && guete("anderes").sperre == nil)
        // Neither the extract nor a run without a word of the model says anything of it.
        try lege(auswertung(0, modell: nil, stunde: 14), auswertung(0, stunde: 15, geschrieben: false))
        #expect(guete().sperre == nil && guete("gross").sperre != nil)
    }

    @Test func aBetterOrAWorseRunHoldsAtOnce() throws {
        let guete = guete()
        #expect(guete.sperre == nil)
        try lege(auswertung(50, stunde: 10))
        #expect(guete.sperre != nil)
        let datei = try Modellauswertungsablage(data: ordner.url).speichere(auswertung(99, stunde: 11))
        #expect(guete.sperre == nil)
        try FileManager.default.removeItem(at: datei)
        #expect(guete.sperre != nil)
    }

    @Test func aFileThatCannotBeReadIsPassedOver() throws {
        try lege(auswertung(50))
        let ablage = Modellauswertungsablage(data: ordner.url)
        try Data("kein JSON".utf8).write(to: ablage.ordner.appending(path: "20270101T000000Z-modell_klein-x.json"))
        #expect(guete().sperre != nil)
    }

    @Test func evaluationsOfModelsAreNoRunsOfSearch() throws {
        try lege(auswertung(50))
        #expect(Auswertungsablage(data: ordner.url).laeufe() == [])
    }
}
