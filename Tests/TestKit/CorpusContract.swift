// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms
public import Testing

/// What every store of the corpus must do. A test suite runs `CorpusContract.faelle` over its own store.
public struct CorpusContract: Sendable {
    public typealias Store = any CorpusReading & CorpusWriting & Festlegungsspeicher & EreignisReading
        & Rueckmeldungsspeicher

    /// One promise, and how it is tested on a new, empty store.
    public struct Fall: Sendable, CustomTestStringConvertible {
        public let name: String
        let pruefe: @Sendable (Store) async throws -> Void

        /// Tests the promise on an empty store.
        public func callAsFunction(_ store: Store) async throws { try await pruefe(store) }

        public var testDescription: String { name }
    }

    public static let faelle: [Fall] =
        aufnahme + ersetzung + nachlese + ordner + inhalt + geltung + dubletten + loeschen + festlegungen + ereignisse
        + rueckmeldungen

    // MARK: Taking in

    private static let aufnahme: [Fall] = [
        Fall(name: "Ein leerer Bestand") { store in
            let snapshot = try await store.snapshot()
            #expect(snapshot.fassungen.isEmpty && snapshot.passagenzahl == 0 && snapshot.mittlereWortzahl == 0)
            #expect(try await store.ledger().isEmpty)
            #expect(try await store.store([]).isEmpty)
            #expect(try await store.original(sha256: Muster.sha("x")) == nil)
            #expect(try await store.abschnitte(fassung: "gibt es nicht").isEmpty)
        },
        Fall(name: "Neu, unverändert, doppelt, abgelehnt") { store in
            let gesetz = Beispiel.aufenthg()
            #expect(try await store.bekannt(datei: "aufenthg.xml", sha256: gesetz.fassung.sha256) == nil)
            let abgelehnt = Dateieingang(
                ordner: Muster.ordner,
                datei: "leer.pdf", sha256: Muster.sha("leer"), bytes: [],
                inhalt: .abgelehnt(grund: "Die Datei ist leer."))
            var kopie = gesetz
            kopie.fassung.datei = "kopie.xml"
            let ergebnisse = try await store.store([
                Muster.eingang(gesetz), abgelehnt, Muster.eingang(kopie), Muster.eingang(gesetz),
            ])
            #expect(ergebnisse.map(\.ausgang) == [.neu, .abgelehnt, .duplikat, .unveraendert])
            #expect(ergebnisse[1].grund == "Die Datei ist leer.")
            #expect(ergebnisse[2].duplikatVon == "aufenthg.xml")
            #expect(try await store.snapshot().fassungen.count == 1)
            let ledger = try await store.ledger().map(\.ergebnis)
            #expect(ledger.map(\.datei) == ["aufenthg.xml", "kopie.xml", "leer.pdf"])
            #expect(ledger.map(\.ausgang) == [.neu, .duplikat, .abgelehnt])
        },
        Fall(name: "Was bekannt ist, wird nicht wieder gelesen") { store in
            let gesetz = Beispiel.aufenthg()
            let sha256 = gesetz.fassung.sha256
            let abgelehnt = Dateieingang(
                ordner: Muster.ordner,
                datei: "x.pdf", sha256: Muster.sha("x"), bytes: [1], inhalt: .abgelehnt(grund: "Nicht lesbar."))
            _ = try await store.store([Muster.eingang(gesetz), abgelehnt])
            #expect(try await store.bekannt(datei: "aufenthg.xml", sha256: sha256)?.ausgang == .unveraendert)
            let doppelt = try await store.bekannt(datei: "b/aufenthg.xml", sha256: sha256)
            #expect(doppelt?.ausgang == .duplikat && doppelt?.duplikatVon == "aufenthg.xml")
            #expect(try await store.bekannt(datei: "b/aufenthg.xml", sha256: sha256)?.ausgang == .unveraendert)
            #expect(try await store.bekannt(datei: "x.pdf", sha256: Muster.sha("x")) == nil)
            #expect(try await store.ledger().map(\.ergebnis.datei) == ["aufenthg.xml", "b/aufenthg.xml", "x.pdf"])
        },
        Fall(name: "Eine Datei, die sich widerspricht, schadet den anderen nicht") { store in
            var falsch = Beispiel.erlass()
            falsch.abschnitte.append(falsch.abschnitte[0])
            let ergebnisse = try await store.store([
                Muster.eingang(Beispiel.aufenthg()), Muster.eingang(falsch), Muster.eingang(Beispiel.asylg()),
            ])
            #expect(ergebnisse.map(\.ausgang) == [.neu, .abgelehnt, .neu])
            #expect(ergebnisse[1].grund?.contains(falsch.fassung.datei) == true)
            let snapshot = try await store.snapshot()
            #expect(Set(snapshot.fassungen.map(\.vorschrift.kurz)) == ["AufenthG", "AsylG"])
            let wieder = try await store.store([Muster.eingang(Beispiel.erlass())])
            #expect(wieder.map(\.ausgang) == [.neu])
        },
        Fall(name: "Jeder Zustand hat seine Nummer") { store in
            let vorher = try await store.snapshot().stand
            _ = try await store.store([Muster.eingang(Beispiel.aufenthg())])
            let nachher = try await store.snapshot().stand
            #expect(nachher > vorher)
            #expect(try await store.snapshot().stand == nachher)
        },
    ]
}

/// The texts the contract is tested with.
enum Beispiel {
    static func aufenthg(bekanntAb: String = "2024-01-01", text: String = "Die Aufenthaltserlaubnis wird erteilt.")
        -> Aufnahme
    {
        Muster.gesetz(
            "AufenthG", titel: "Aufenthaltsgesetz", bekanntAb: bekanntAb,
            paragrafen: [
                .init("16b", "Studium", text, verweise: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 5")]),
                .init("18g", "Blaue Karte EU", "Einer Fachkraft wird eine Blaue Karte EU erteilt."),
            ])
    }

    static func asylg() -> Aufnahme {
        Muster.gesetz(
            "AsylG",
            paragrafen: [
                .init(
                    "3", "Flüchtlingseigenschaft", "Flüchtling ist, wer verfolgt wird.",
                    verweise: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 60")])
            ])
    }

    static func erlass(_ text: String = "Die Gebühr beträgt 47 Euro.", datei: String? = nil) -> Aufnahme {
        Muster.erlass("15-39.01", datum: "2022-05-01", datei: datei, abschnitte: [text])
    }
}
