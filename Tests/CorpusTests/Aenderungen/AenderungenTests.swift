// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Synchronization
import TestKit
import Testing

@Suite("Was sich für wen geändert hat")
struct AenderungenTests {
    /// A corpus whose clock the test sets.
    private final class Probe: Sendable {
        private let uhr: Uhr
        let store: InMemoryCorpus
        let dienst: Aenderungsdienst

        private final class Uhr: Sendable {
            let zeit = Mutex("2026-01-05T09:00:00Z")
        }

        init(anliegen: [Anliegen] = AenderungenTests.anliegen) {
            let uhr = Uhr()
            self.uhr = uhr
            store = InMemoryCorpus { uhr.zeit.withLock { $0 } }
            dienst = Aenderungsdienst(corpus: store, ereignisse: store, anliegen: anliegen)
        }

        /// One import on a day.
        func nimmAuf(_ aufnahmen: Aufnahme..., am tag: String) async throws {
            uhr.zeit.withLock { $0 = "\(tag)T09:00:00Z" }
            _ = try await store.store(aufnahmen.map { Muster.eingang($0) })
            try await store.aktualisiereGeltung()
        }

        /// `2026-02-01 aufgehoben Erlass alt` of all changes, oldest first; the first import is left out.
        func liste() async throws -> [String] {
            try await dienst.aenderungen().filter { !$0.istErstaufnahme }.reversed().map {
                "\($0.tag.iso) \($0.art.rawValue) \($0.name)"
            }
        }

        func satz(_ art: Aenderung.Art, am tag: String = "2026-12-31") async throws -> String {
            let aenderung = try #require(
                try await dienst.aenderungen().first { $0.art == art && !$0.istErstaufnahme })
            return aenderung.satz(try await dienst.details(aenderung), am: Muster.tag(tag))
        }
    }

    private static let anliegen = [
        Anliegen(
            kennung: "studium", name: "Studium", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")],
            worte: ["studi*"].compactMap(Stichwort.init)),
        Anliegen(kennung: "pass", name: "Passpflicht", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")]),
    ]

    private static func beziehung(
        _ art: Beziehung.Art, _ ziel: String, ab: String? = nil, bis: String? = nil,
        aenderungen: [Wortlautaenderung] = []
    ) -> Beziehung {
        Beziehung(
            art: art, zielAktenzeichen: ziel, zielDatum: nil, wirkungAb: ab.map(Muster.tag),
            neuBis: bis.map(Muster.tag), beleg: "So steht es da.", aenderungen: aenderungen)
    }

    private static let alt = Muster.erlass("alt", datum: "2020-01-01", betreff: "Studium und Sprachkurs")

    @Test func theFirstImportIsNoNews() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, Muster.erlass("b", datum: "2021-01-01"), am: "2026-01-05")
        #expect(try await probe.liste() == [])
        #expect(try await probe.dienst.aenderungen().map(\.art) == [.neu, .neu])
    }

    @Test func aRepealIsToldOfBothTexts() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, am: "2026-01-05")
        let neu = Muster.erlass(
            "neu", datum: "2026-01-20", beziehungen: [Self.beziehung(.hebtAuf, "alt", ab: "2026-03-01")])
        try await probe.nimmAuf(neu, am: "2026-02-01")
        #expect(
            try await probe.liste() == [
                "2026-02-01 neu Erlass neu", "2026-02-01 aufgehoben Erlass alt",
                "2026-03-01 ausser_kraft Erlass alt",
            ])
        let aufgehoben = try #require(try await probe.dienst.aenderungen().first { $0.art == .aufgehoben })
        #expect(aufgehoben.vorher == [try #require(Zeitraum(von: Muster.tag("2020-01-01"), bis: nil))])
        #expect(aufgehoben.nachher?.map(\.bis) == [Muster.tag("2026-02-28")])
        #expect(aufgehoben.durch?.fassung.sha256 == neu.fassung.sha256)
        #expect(aufgehoben.wirksamAb == Muster.tag("2026-03-01"))
        #expect(aufgehoben.bekanntAm == Muster.tag("2026-02-01"))
        #expect(
            try await probe.satz(.aufgehoben, am: "2026-02-02")
                == "Erlass alt wird durch Erlass neu aufgehoben, außer Kraft ab dem 01.03.2026; betrifft Studium.")
        #expect(
            try await probe.satz(.ausserKraft)
                == "Erlass alt ist am 01.03.2026, aufgehoben durch Erlass neu, außer Kraft getreten; betrifft Studium.")
    }

    @Test func aChangeOfWordsShowsThemBeforeAndAfter() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, am: "2026-01-05")
        let worte = Wortlautaenderung(art: .ersetzt, stelle: "3.2", alt: "sechs Wochen", neu: "vier Wochen", beleg: "…")
        let aenderung = Muster.erlass(
            "neu", datum: "2026-01-20",
            beziehungen: [Self.beziehung(.aendert, "alt", ab: "2026-04-01", aenderungen: [worte])])
        try await probe.nimmAuf(aenderung, am: "2026-02-01")
        #expect(
            try await probe.liste() == [
                "2026-02-01 neu Erlass neu", "2026-02-01 geaendert Erlass alt", "2026-04-01 geaendert Erlass alt",
            ])
        let erste = try #require(try await probe.dienst.aenderungen().last { $0.art == .geaendert })
        #expect(erste.beziehungen.flatMap(\.aenderungen) == [worte])
        #expect(
            try await probe.satz(.geaendert)
                == "Erlass alt wurde ab dem 01.04.2026 durch Erlass neu geändert (Nr. 3.2); betrifft Studium.")
    }

    @Test func anExtensionMovesTheEnd() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Muster.erlass("alt", datum: "2020-01-01", inKraftBis: "2026-06-30"), am: "2026-01-05")
        try await probe.nimmAuf(
            Muster.erlass(
                "neu", datum: "2026-01-20", beziehungen: [Self.beziehung(.verlaengert, "alt", bis: "2028-12-31")]),
            am: "2026-02-01")
        let aenderung = try #require(try await probe.dienst.aenderungen().first { $0.art == .verlaengert })
        #expect(aenderung.vorher?.last?.bis == Muster.tag("2026-06-30"))
        #expect(aenderung.nachher?.last?.bis == Muster.tag("2028-12-31"))
        #expect(
            try await probe.satz(.verlaengert) == "Erlass alt wurde durch Erlass neu verlängert bis zum 31.12.2028.")
    }

    @Test func aNewWordingOfALawNamesItsChangedParagraphsAndTheirAnliegen() async throws {
        func gesetz(_ tag: String, _ text: String) -> Aufnahme {
            Muster.gesetz(
                "AufenthG", bekanntAb: tag,
                paragrafen: [
                    .init("3", "Passpflicht", "Ausländer brauchen einen Pass."), .init("16b", "Studium", text),
                ])
        }
        let probe = Probe()
        try await probe.nimmAuf(gesetz("2025-01-01", "Ein Jahr."), am: "2026-01-05")
        let neu = gesetz("2026-02-01", "Zwei Jahre.")
        try await probe.nimmAuf(neu, am: "2026-02-01")
        #expect(try await probe.liste() == ["2026-02-01 neue_fassung AufenthG"])
        #expect(
            try await probe.satz(.neueFassung)
                == "AufenthG: neuer Wortlaut, bekannt ab dem 01.02.2026; geändert ist § 16b; betrifft Studium.")
        let aenderung = try #require(try await probe.dienst.aenderungen().first)
        let details = try await probe.dienst.details(aenderung)
        #expect(details.normen == [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")])
        #expect(details.anliegen.map(\.kennung) == ["studium"])
    }

    @Test func aDayThatWasKnownBeforeIsNewsWhenItComes() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, am: "2026-01-05")
        try await probe.nimmAuf(
            Muster.erlass("kuenftig", datum: "2026-01-20", inKraftAb: "2026-05-01", inKraftBis: "2026-10-31"),
            am: "2026-02-01")
        #expect(
            try await probe.liste() == [
                "2026-02-01 neu Erlass kuenftig", "2026-05-01 in_kraft Erlass kuenftig",
                "2026-11-01 ausser_kraft Erlass kuenftig",
            ])
        #expect(try await probe.satz(.inKraft, am: "2026-04-01") == "Erlass kuenftig tritt am 01.05.2026 in Kraft.")
        #expect(try await probe.satz(.inKraft) == "Erlass kuenftig ist am 01.05.2026 in Kraft getreten.")
        #expect(
            try await probe.satz(.neu, am: "2026-02-01")
                == "Erlass kuenftig ist neu im Bestand, tritt erst am 01.05.2026 in Kraft.")
    }

    @Test func aCorrectedFileIsACorrection() async throws {
        let probe = Probe()
        let falsch = Muster.erlass("alt", datum: "2020-01-01", datei: "e.txt", abschnitte: ["Die Frist ist ein Jahr."])
        let richtig = Muster.erlass("alt", datum: "2020-01-01", datei: "e.txt", abschnitte: ["Die Frist ist ein Tag."])
        try await probe.nimmAuf(falsch, am: "2026-01-05")
        try await probe.nimmAuf(richtig, am: "2026-02-01")
        #expect(try await probe.liste() == ["2026-02-01 berichtigt Erlass alt"])
        #expect(
            try await probe.satz(.berichtigt) == "Erlass alt liegt in berichtigter Fassung vor; geändert ist Nr. 1.")
    }

    /// The repealing decree came first; when its target comes, the repeal is told.
    @Test func theOrderOfArrivalDoesNotHideARepeal() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Muster.erlass("x", datum: "2021-01-01"), am: "2026-01-05")
        try await probe.nimmAuf(
            Muster.erlass("neu", datum: "2026-01-20", beziehungen: [Self.beziehung(.hebtAuf, "alt", ab: "2026-01-21")]),
            am: "2026-02-01")
        try await probe.nimmAuf(Self.alt, am: "2026-02-10")
        #expect(
            try await probe.liste() == [
                "2026-02-01 neu Erlass neu", "2026-02-10 neu Erlass alt", "2026-02-10 aufgehoben Erlass alt",
            ])
    }

    @Test func spansThatMoveWithoutANewTextAreTold() async throws {
        let probe = Probe()
        let aufhebung = Muster.erlass(
            "neu", datum: "2026-01-20", datei: "neu.txt", beziehungen: [Self.beziehung(.hebtAuf, "alt")])
        let berichtigt = Muster.erlass("neu", datum: "2026-01-20", datei: "neu.txt", abschnitte: ["Doch nicht."])
        try await probe.nimmAuf(Self.alt, aufhebung, am: "2026-01-25")
        try await probe.nimmAuf(berichtigt, am: "2026-02-01")
        #expect(
            try await probe.liste() == [
                "2026-02-01 geltung_geaendert Erlass alt", "2026-02-01 berichtigt Erlass neu",
            ])
        #expect(
            try await probe.satz(.geltungGeaendert)
                == "Die Geltung von Erlass alt wurde neu bestimmt: bisher vom 01.01.2020 bis 19.01.2026, "
                + "nun ab 01.01.2020 ohne Ende; betrifft Studium.")
    }

    @Test func theNamesOfChangesAreUnique() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, Muster.erlass("b", datum: "2021-01-01"), am: "2026-01-05")
        let viele = Muster.erlass(
            "neu", datum: "2026-01-20",
            beziehungen: [
                Self.beziehung(.aendert, "alt", ab: "2026-04-01"), Self.beziehung(.aendert, "alt", ab: "2026-05-01"),
                Self.beziehung(.ergaenzt, "alt"), Self.beziehung(.hebtAuf, "b", ab: "2026-06-01"),
                Self.beziehung(.bezug, "alt"),
            ])
        try await probe.nimmAuf(viele, am: "2026-02-01")
        let kennungen = try await probe.dienst.aenderungen().map(\.kennung)
        #expect(Set(kennungen).count == kennungen.count)
        let nochmal = try await probe.dienst.aenderungen().map(\.kennung)
        #expect(nochmal == kennungen)
    }

    @Test func whatWasThereBeforeNotesWereKeptIsNotNew() async throws {
        let probe = Probe()
        try await probe.nimmAuf(Self.alt, am: "2026-01-05")
        let stumm = Aenderungsdienst(corpus: probe.store, ereignisse: Stumm(), anliegen: Self.anliegen)
        let arten = try await stumm.aenderungen().map(\.art)
        #expect(arten == [.inKraft])
    }

    private struct Stumm: EreignisReading {
        func ereignisse(nach nummer: Int64) async throws -> [Ereignis] { [] }
    }
}
