// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import SQLiteStorage
import TestKit
import Testing

@Suite("Was das Programm von sich aus tut, entscheidet nichts")
struct KeinAutomatTests {
    private static let alt = Muster.erlass("alt", datum: "2020-01-01", betreff: "Studium")
    private static let aufhebung = Muster.erlass(
        "neu", datum: "2026-01-20", betreff: "Studium",
        beziehungen: [
            Beziehung(
                art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: nil, wirkungAb: Muster.tag("2026-03-01"),
                beleg: "Er wird aufgehoben.")
        ])
    private static let anliegen = [
        Anliegen(
            kennung: "studium", name: "Studium", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")],
            worte: ["studi*"].compactMap(Stichwort.init))
    ]

    @Test(
        "Aufnahme, Aufhebung, Änderungsdienst, Hinweise, Prüfung und Löschung von Erlassen lassen jeden Status stehen")
    func everything() async throws {
        try await TemporaryStore.with { store in
            let corpus = store.corpus
            try await nimmAuf(Self.alt, corpus)
            let vorgang = try await entschiedener(corpus)
            let vorher = (try await corpus.schritte(vorgang.id), try await corpus.pruefeAudit(verwahrt: []).kopf)

            try await nimmAuf(Self.aufhebung, corpus)
            let dienst = Aenderungsdienst(corpus: corpus, ereignisse: corpus, anliegen: Self.anliegen)
            let betroffenheit = Betroffenheitsdienst(
                vorgaenge: corpus, vermerke: corpus, corpus: corpus, schemata: { [Vorgangsmuster.schema()] },
                texte: { [] })
            var beruehrt = 0
            var hinweise = 0
            func verfolge() async throws {
                for aenderung in try await dienst.aenderungen() {
                    let anstoss = Anstoss(
                        aenderung, try await dienst.details(aenderung), am: Muster.tag("2026-12-31"))
                    beruehrt += try await betroffenheit.betroffen(von: anstoss).vorgaenge.count
                }
                hinweise += try await Vermerkpflege(vorgaenge: corpus, vermerke: corpus)
                    .merke(dienst, am: Muster.tag("2026-12-31"), um: .t(9))
            }
            try await verfolge()
            _ = try await corpus.untersuche()
            _ = try await corpus.loesche([Self.alt.fassung.sha256], durch: "Test")
            try await verfolge()
            // All of this happened, so it could have changed something.
            #expect(beruehrt > 2 && hinweise > 1)

            #expect(try await corpus.vorgang(vorgang.id) == vorgang)
            #expect(try await corpus.schritte(vorgang.id) == vorher.0)
            #expect(try await corpus.pruefeAudit(verwahrt: [vorher.1]).kopf == vorher.1)
            let sha256 = try #require(vorgang.vermerke.first)
            #expect(try await corpus.vermerk(sha256)?.stellen == [Self.stelle])
            #expect(try await corpus.hinweise(sha256).contains { $0.text.contains("aufgehoben") })
        }
    }

    @Test("Der Löschung eines Erlasses folgt, wem er gezeigt wurde")
    func removal() async throws {
        try await TemporaryStore.with { store in
            try await nimmAuf(Self.alt, store.corpus)
            let vorgang = try await entschiedener(store.corpus)
            _ = try await store.corpus.loesche([Self.alt.fassung.sha256], durch: "Test")
            let dienst = Aenderungsdienst(corpus: store.corpus, ereignisse: store.corpus, anliegen: [])
            let aenderung = try #require(try await dienst.aenderungen().first { $0.art == .entfernt })
            let anstoss = Anstoss(aenderung, try await dienst.details(aenderung), am: Muster.tag("2026-12-31"))
            let betroffen = try await Betroffenheitsdienst(
                vorgaenge: store.corpus, vermerke: store.corpus, corpus: store.corpus, schemata: { [] }, texte: { [] }
            ).betroffen(von: anstoss)
            #expect(betroffen.vorgaenge.map(\.zeile.id) == [vorgang.id])
            #expect(betroffen.vermerke.count == 1 && betroffen.stellen.map(\.vorher) == [Self.stelle])
        }
    }

    private static var stelle: Fundstelle {
        let text = alt.abschnitte[0].text
        return Fundstelle(
            fassung: alt.fassung.sha256, abschnitt: 0, pfad: "Nr. 1", seite: nil, bereich: 0..<text.utf8.count,
            zitat: text)
    }

    private func nimmAuf(_ aufnahme: Aufnahme, _ corpus: SQLiteCorpus) async throws {
        _ = try await corpus.store([Muster.eingang(aufnahme)])
        try await corpus.aktualisiereGeltung()
    }

    /// A Vorgang in which a person decided one point and released a Vermerk.
    private func entschiedener(_ corpus: SQLiteCorpus) async throws -> Vorgang {
        let arbeit = Sachbearbeitung(speicher: corpus, ablage: corpus, umfeld: Musterumfeld()) { .t(5) }
        func tue(_ schritt: Vorgangsschritt, _ vorgang: Vorgang?, _ akte: Vermerkakte? = nil) async throws -> Vorgang {
            try await arbeit.tue(
                schritt, vorgang: vorgang?.id, erwartet: vorgang?.schrittzahl, gezeigt: [Self.stelle],
                durch: Vorgangsmuster.sachbearbeitung, vermerk: akte)
        }
        let offen = try await tue(Vorgangsmuster.eroeffnet(), nil)
        let punkt = try await tue(
            .punkt(kennung: "zulassung", status: .erfuellt, grund: "liegt vor", abweichung: nil), offen)
        let akte = Vermerkmuster.akte("v", vorgang: offen.id, stellen: [Self.stelle])
        return try await tue(.vermerk(sha256: akte.sha256), punkt, akte)
    }
}
