// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Synchronization
import TestKit
import Testing

@Suite("Was eine Änderung berührt")
struct BetroffenheitTests {
    /// A corpus and a desk; the clock of the corpus is set with each import.
    private final class Probe: Sendable {
        let zeit: Uhr
        let corpus: InMemoryCorpus
        let aenderungen: Aenderungsdienst
        let speicher = InMemoryVorgangsspeicher(sha256: Vermerkmuster.sha256)
        let dienst: Betroffenheitsdienst
        let pflege: Vermerkpflege

        final class Uhr: Sendable {
            let zeit = Mutex("")
        }

        init(texte: [Belegtext] = []) {
            let uhr = Uhr()
            zeit = uhr
            corpus = InMemoryCorpus { uhr.zeit.withLock { $0 } }
            aenderungen = Aenderungsdienst(corpus: corpus, ereignisse: corpus, anliegen: BetroffenheitTests.anliegen)
            pflege = Vermerkpflege(vorgaenge: speicher, vermerke: speicher)
            dienst = Betroffenheitsdienst(
                vorgaenge: speicher, vermerke: speicher, corpus: corpus,
                schemata: { [Vorgangsmuster.schema(), BetroffenheitTests.passschema] }, texte: { texte })
        }

        func nimmAuf(_ aufnahmen: Aufnahme..., am tag: String) async throws {
            zeit.zeit.withLock { $0 = "\(tag)T09:00:00Z" }
            _ = try await corpus.store(aufnahmen.map { Muster.eingang($0) })
            try await corpus.aktualisiereGeltung()
        }

        func anstoss(_ art: Aenderung.Art) async throws -> Anstoss {
            let aenderung = try #require(
                try await aenderungen.aenderungen().first { $0.art == art && !$0.istErstaufnahme })
            return Anstoss(aenderung, try await aenderungen.details(aenderung), am: Muster.tag("2026-12-31"))
        }

        /// Opens a Vorgang that these places are shown in.
        func oeffne(_ referenz: String, _ verweis: Schemaverweis, _ gezeigt: [Fundstelle]) async throws -> VorgangID {
            try await speicher.lege([
                Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet(referenz, verweis), gezeigt: gezeigt)
            ])
        }

        func stelle(_ aufnahme: Aufnahme, _ abschnitt: Int = 0) -> Fundstelle {
            let text = aufnahme.abschnitte[abschnitt].text
            return Fundstelle(
                fassung: aufnahme.fassung.sha256, abschnitt: abschnitt,
                pfad: aufnahme.abschnitte[abschnitt].bezeichnung, seite: nil, bereich: 0..<text.utf8.count,
                zitat: text)
        }
    }

    private static let anliegen = [
        Anliegen(
            kennung: "studium", name: "Studium", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")],
            worte: ["studi*"].compactMap(Stichwort.init)),
        Anliegen(
            kennung: "pass", name: "Passpflicht", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")],
            worte: ["pass*"].compactMap(Stichwort.init)),
    ]
    private static let passverweis = Schemaverweis(kennung: "pass", version: 1)
    private static var passschema: Pruefschema {
        var schema = Vorgangsmuster.schema(passverweis)
        schema.anliegen = "pass"
        schema.punkte = [
            Pruefpunkt(kennung: "pass", frage: "Pass?", normen: [Normzitat(gesetz: "AufenthG", nummer: "3")])
        ]
        schema.unterlagen = []
        return schema
    }
    private static let alt = Muster.erlass("alt", datum: "2020-01-01", betreff: "Studium und Sprachkurs")
    private static let anderer = Muster.erlass("b", datum: "2020-02-01", betreff: "Passpflicht")

    private static func aufhebung(_ ziel: String) -> Aufnahme {
        Muster.erlass(
            "neu", datum: "2026-01-20", betreff: "Aufhebung",
            beziehungen: [
                Beziehung(
                    art: .hebtAuf, zielAktenzeichen: ziel, zielDatum: nil, wirkungAb: Muster.tag("2026-03-01"),
                    beleg: "Er wird aufgehoben.")
            ])
    }

    @Test("Ein aufgehobener Erlass: die offenen Vorgänge, denen er gezeigt wurde, sein Prüfschema, die Vermerke")
    func repeal() async throws {
        let probe = Probe(texte: [
            Belegtext(
                art: .antwort, kennung: "1", name: "Wie lange?", stellen: [Vorgangsmuster.stelle("x")]),
            Belegtext(art: .antwort, kennung: "2", name: "Wie oft?", stellen: [Self.alt.ersteStelle]),
            Belegtext(art: .textbaustein, kennung: "3", name: "Studium", anliegen: ["studium"]),
        ])
        try await probe.nimmAuf(Self.alt, Self.anderer, am: "2026-01-05")
        let (stelle, andere) = (probe.stelle(Self.alt), probe.stelle(Self.anderer))
        let gezeigt = try await probe.oeffne("gezeigt", Self.passverweis, [andere, stelle])
        let gleiches = try await probe.oeffne("gleiches Anliegen", Vorgangsmuster.verweis, [])
        _ = try await probe.oeffne("fremd", Self.passverweis, [andere])
        let zu = try await probe.speicher.lege([
            Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("zu"), gezeigt: [stelle]),
            Vorgangsmuster.eintrag(2, .abgeschlossen),
        ])
        let akte = Vermerkmuster.akte("v", vorgang: zu, stellen: [stelle])
        try await probe.speicher.lege(akte)
        try await probe.speicher.lege(Vermerkmuster.akte("w", vorgang: zu, stellen: [andere]))

        try await probe.nimmAuf(Self.aufhebung("alt"), am: "2026-02-01")
        let anstoss = try await probe.anstoss(.aufgehoben)
        let befund = try await probe.dienst.betroffen(von: anstoss)
        #expect(befund.vorgaenge.map(\.zeile.id) == [gezeigt, gleiches])
        #expect(befund.vorgaenge.map(\.gruende) == [[.stellen([stelle])], [.anliegen("studium")]])
        #expect(befund.schemata.map(\.verweis) == [Vorgangsmuster.verweis])
        #expect(befund.vermerke == [Betroffenheit.Vermerk(sha256: akte.sha256, stellen: [stelle])])
        #expect(befund.texte.map(\.text.kennung) == ["2", "3"])
        #expect(befund.stellen == [Betroffenheit.Stelle(vorher: stelle, nachher: nil)])
        #expect(befund.anstoss.vorher?.map(\.bis) == [nil])
        #expect(befund.anstoss.nachher?.map(\.bis) == [Muster.tag("2026-02-28")])
        #expect(befund.anstoss.satz.contains("wurde durch Erlass neu aufgehoben"))
    }

    @Test("Ein freigegebener Vermerk bleibt, wie er ist; der Hinweis steht einmal daneben")
    func note() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, am: "2026-01-05")
        let id = try await probe.oeffne("a", Vorgangsmuster.verweis, [])
        let akte = Vermerkmuster.akte("v", vorgang: id, stellen: [probe.stelle(Self.alt)])
        try await probe.speicher.lege(akte)
        try await probe.nimmAuf(Self.aufhebung("alt"), am: "2026-02-01")
        let anstoss = try await probe.anstoss(.aufgehoben)
        #expect(try await probe.pflege.merke(anstoss, um: .t(1)) == 1)
        #expect(try await probe.pflege.merke(anstoss, um: .t(2)) == 0)
        #expect(try await probe.speicher.vermerk(akte.sha256) == akte)
        let hinweise = try await probe.speicher.hinweise(akte.sha256)
        #expect(hinweise.map(\.text) == [anstoss.satz] && hinweise.map(\.um) == [.t(1)])
    }

    @Test("Ein neuer Erlass berührt, was sein Anliegen hat, und sonst nichts")
    func newDecree() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.anderer, am: "2026-01-05")
        let studium = try await probe.oeffne("s", Vorgangsmuster.verweis, [probe.stelle(Self.anderer)])
        _ = try await probe.oeffne("p", Self.passverweis, [probe.stelle(Self.anderer)])
        try await probe.nimmAuf(Self.alt, am: "2026-02-01")
        let befund = try await probe.dienst.betroffen(von: probe.anstoss(.neu))
        #expect(befund.vorgaenge.map(\.zeile.id) == [studium])
        #expect(befund.vorgaenge.map(\.gruende) == [[.anliegen("studium")]])
        #expect(befund.vermerke.isEmpty && befund.stellen.isEmpty)
    }

    @Test("Ein neuer Wortlaut eines Gesetzes berührt nur, wo sich die Vorschrift geändert hat, mit Vorher und Nachher")
    func newWording() async throws {
        let probe = Probe(texte: [
            Belegtext(
                art: .briefvorlage, kennung: "n", name: "Nachforderung",
                normen: [Normzitat(gesetz: "AufenthG", nummer: "82", absatz: "1")]),
            Belegtext(
                art: .textbaustein, kennung: "r", name: "Reihe",
                normen: [Normzitat(gesetz: "AufenthG", nummer: "16", bis: "17")]),
        ])
        func gesetz(_ ab: String, studium: String) -> Aufnahme {
            Muster.gesetz(
                "AufenthG", bekanntAb: ab, datei: "aufenthg-\(ab).xml",
                paragrafen: [
                    .init("3", "Pass", "Der Pass ist Pflicht."), .init("16b", "Studium", studium),
                    .init("82", "Mitwirkung", "Der Ausländer wirkt mit."),
                ])
        }
        let vorher = gesetz("2024-01-01", studium: "Zwei Jahre.")
        try await probe.nimmAuf(vorher, am: "2026-01-05")
        let studium = try await probe.oeffne("s", Vorgangsmuster.verweis, [probe.stelle(vorher, 1)])
        _ = try await probe.oeffne("p", Self.passverweis, [probe.stelle(vorher, 0)])
        let (getroffen, verschont) = (
            Vermerkmuster.akte("s", vorgang: studium, stellen: [probe.stelle(vorher, 1)]),
            Vermerkmuster.akte("p", vorgang: studium, stellen: [probe.stelle(vorher, 0)])
        )
        for akte in [getroffen, verschont] { try await probe.speicher.lege(akte) }
        try await probe.nimmAuf(gesetz("2026-02-01", studium: "Drei Jahre."), am: "2026-02-01")

        let anstoss = try await probe.anstoss(.neueFassung)
        #expect(anstoss.normen == [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")])
        let befund = try await probe.dienst.betroffen(von: anstoss)
        #expect(befund.vorgaenge.map(\.zeile.id) == [studium])
        #expect(
            befund.vorgaenge.first?.gruende
                == [.stellen([probe.stelle(vorher, 1)]), .normen(["§ 16b AufenthG"])])
        #expect(befund.schemata.map(\.verweis) == [Vorgangsmuster.verweis])
        #expect(befund.vermerke.map(\.sha256) == [getroffen.sha256])
        #expect(befund.texte.map(\.text.kennung) == ["r"])
        #expect(befund.stellen == [Betroffenheit.Stelle(vorher: probe.stelle(vorher, 1), nachher: "Drei Jahre.")])
    }

    @Test("Was nichts berührt, berührt nichts")
    func nothing() async throws {
        let probe = Probe()
        _ = try await probe.oeffne("a", Vorgangsmuster.verweis, [Vorgangsmuster.stelle("A")])
        #expect(try await probe.dienst.betroffen(von: Anstoss(kennung: "x", satz: "x")).istLeer)
        let fremd = Anstoss(kennung: "x", satz: "x", fassungen: [Muster.sha("B"): .alles])
        #expect(try await probe.dienst.betroffen(von: fremd).istLeer)
    }
}

extension Aufnahme {
    /// The whole of its first Abschnitt.
    fileprivate var ersteStelle: Fundstelle {
        Fundstelle(
            fassung: fassung.sha256, abschnitt: 0, pfad: abschnitte[0].bezeichnung, seite: nil,
            bereich: 0..<abschnitte[0].text.utf8.count, zitat: abschnitte[0].text)
    }
}
