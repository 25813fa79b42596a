// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Norms
import Retrieval
import TestKit
import Testing

@testable import Answering

/// What is measured of one answer.
@Suite struct AntwortmessungTests {
    private static let stichtag = Muster.tag("2026-11-29")
    private static let erlass = Muster.erlass(
        "1-2", datum: "2025-01-01", datei: "gold.pdf",
        abschnitte: ["Die Gebühr beträgt 29 Euro. Sie ist vorab zu entrichten."])
    private static let alt = Muster.erlass(
        "0-1", datum: "2019-01-01", datei: "alt.pdf", abschnitte: ["Die Gebühr beträgt 25 Euro."])

    private static let frage = Prueffrage(
        id: "1", frage: "Was kostet es?", stichtag: stichtag, typ: "gebuehr",
        gold: [.datei(["gold.pdf"], zitat: "Die Gebühr beträgt 29 Euro. Sie ist vorab zu entrichten.")],
        werte: ["29 Euro", "vorab"],
        falsche: [.init(datei: "alt.pdf", istAusserKraft: true), .init(datei: "bund.pdf")])

    private static let messung = Antwortmessung(
        nennt: { texte, wert in texte.contains { $0.contains(wert) } }, tragen: { $0[0].passage.text.contains($1) })

    private func befund(_ bericht: BerichteteAntwort) -> Antwortbefund {
        Self.messung.befund(
            bericht, frage: Self.frage, ziel: Proben.abgleich().ziel(Self.frage), stichtag: Self.stichtag)
    }

    private func bericht(
        _ aussagen: [Aussage], status: Antwort.Status = .vollstaendig, entwurf: Entwurf? = nil,
        geprueft: GepruefterEntwurf? = nil, schritte: [Schrittbericht] = []
    ) -> BerichteteAntwort {
        BerichteteAntwort(
            antwort: Antwort(
                status: status, frageart: .gebuehr, aussagen: aussagen, hinweise: [], verworfen: [],
                stichtag: Self.stichtag, ms: 1), schritte: schritte, entwurf: entwurf, geprueft: geprueft)
    }

    @Test func aSentenceOutOfTheQuotedWordsIsThePlace() {
        let satz = "Die Gebühr beträgt 29 Euro."
        let hit = Proben.hit(Self.erlass, zitat: satz)
        let befund = befund(
            bericht([Aussage(text: satz, pruefstand: .woertlich, belege: [hit], istEntwurf: true)]))
        #expect(befund.aussagen.map(\.trifftGold) == [true])
        #expect(befund.aussagen[0].istRichtigBelegt && befund.entworfene.count == 1)
        #expect(befund.aussagen[0].belege[0].stelle == "Nr. 1 Erlass 1-2")
        #expect(befund.werte == 2 && befund.fehlendeWerte == ["vorab"] && befund.vollstaendigkeit == 0.5)
        #expect(!befund.nurGesetze && befund.entwurf == nil)
    }

    @Test func theSetKnowsBetterWhatIsInForce() {
        // The program thinks that it is in force.
        let hit = Proben.hit(Self.alt)
        let befund = befund(
            bericht([Aussage(text: "Die Gebühr beträgt 25 Euro.", pruefstand: .woertlich, belege: [hit])]))
        let aussage = befund.aussagen[0]
        #expect(!aussage.inKraft && aussage.getragen && !aussage.istRichtigBelegt)
        #expect(aussage.belege[0].istFalsch && !aussage.trifftGold)
    }

    @Test(arguments: [
        (Geltung(status: .inKraft, von: Muster.tag("2025-01-01")), true),
        (Geltung(status: .inKraft, bis: Muster.tag("2026-11-29")), true),
        (Geltung(status: .inKraft, bis: Muster.tag("2026-11-28")), false),
        (Geltung(status: .inKraft, von: Muster.tag("2026-11-30")), false),
        (Geltung(status: .unklar), false), (Geltung(status: .ausserKraft), false),
    ])
    func forceIsAskedForTheDayOfTheQuestion(geltung: Geltung, inKraft: Bool) {
        var hit = Proben.hit(Self.erlass)
        hit.geltung = geltung
        let befund = befund(bericht([Aussage(text: "x", pruefstand: .woertlich, belege: [hit])]))
        #expect(befund.aussagen[0].inKraft == inKraft)
    }

    @Test func aDraftThatDidNotComeIsNotedWithItsReason() {
        #expect(befund(bericht([], entwurf: .unterblieben)).entwurf == nil)
        let befund = befund(bericht([], status: .keineFundstelle, entwurf: .ausgefallen("Zu langsam.")))
        #expect(befund.entwurf?.ausgefallen == "Zu langsam." && befund.entwurf?.hatKern == false)
        #expect(befund.istEnthaltung && befund.fehlendeWerte.count == 2)
    }

    @Test func theStepOfTheModelIsTimedApart() {
        let schritte = Arbeitsschritt.allCases.map { schritt in
            Schrittbericht(schritt: schritt, eingang: [], ergebnis: [], ms: schritt == .entwerfen ? 900 : 2)
        }
        let befund = befund(bericht([], schritte: schritte))
        #expect(befund.modellMs == 900 && befund.uebrigeMs == 12)
    }

    // MARK: A run

    private struct Antworter: Answerer {
        func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
            if frage == "Kaputt?" { throw Fehler() }
            return Antwort(
                status: .keineFundstelle, frageart: .sonstige, aussagen: [], hinweise: [], verworfen: [],
                stichtag: stichtag, ms: 1)
        }

        struct Fehler: Error, CustomStringConvertible { var description: String { "Platte voll" } }
    }

    @Test func aFailureIsNotedAndTheRunGoesOn() async throws {
        let auswerter = Antwortauswerter(
            antworter: Antworter(), abgleich: Proben.abgleich(), messung: Self.messung, entwerfen: true,
            heute: Self.stichtag)
        var fertig: [String] = []
        let ergebnisse = try await auswerter.lauf([
            Prueffrage(id: "1", frage: "Kaputt?", typ: "unbeantwortbar"), Self.frage,
        ]) { fertig.append("\($0.id) \($1)") }
        #expect(fertig == ["1 1", "\(Self.frage.id) 2"])
        #expect(ergebnisse.map(\.fehler) == ["Platte voll", nil])
        #expect(ergebnisse.map(\.antwort?.status) == [nil, .keineFundstelle])
    }
}
