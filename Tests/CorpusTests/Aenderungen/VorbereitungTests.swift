// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import ShippedData
import Synchronization
import TestKit
import Testing

@Suite("Änderungen werden einmal je Stand ausgerechnet")
struct VorbereitungTests {
    @Test("Wer gleichzeitig fragt, wartet auf dieselbe Rechnung; danach kostet es keine")
    func once() async throws {
        let bestand = Zaehlbestand()
        let dienst = Aenderungsdienst(corpus: bestand, ereignisse: bestand.store, anliegen: [])
        for (nummer, erwartet) in [1, 2].enumerated() {
            let erlass = Muster.erlass("\(nummer)-1", datum: "2020-01-01")
            _ = try await bestand.store.store([Muster.eingang(erlass)])
            try await bestand.store.aktualisiereGeltung()
            let zahlen = try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask {
                    try await dienst.bereiteVor()
                    return erwartet
                }
                for _ in 0..<6 { group.addTask { try await dienst.aenderungen().count { $0.art == .neu } } }
                group.addTask { try await dienst.netz().kanten.count + erwartet }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(zahlen) == [erwartet])
            #expect(bestand.gelesen == erwartet, "the relations are read once for each state")
        }
        _ = try await (dienst.verzeichnis(), dienst.netz())
        #expect(bestand.gelesen == 2)
    }

    @Test("Ein Fehler wird nicht behalten")
    func failure() async throws {
        let bestand = Zaehlbestand()
        let dienst = Aenderungsdienst(corpus: bestand, ereignisse: bestand.store, anliegen: [])
        bestand.stoere(true)
        await #expect(throws: Zaehlbestand.Stoerung.self) { try await dienst.bereiteVor() }
        await #expect(throws: Zaehlbestand.Stoerung.self) { _ = try await dienst.netz() }
        bestand.stoere(false)
        #expect(try await dienst.aenderungen().isEmpty)
        #expect(try await dienst.netz().kanten.isEmpty)
    }

    @Test("Die Tafel findet, was jedes Stichwort für sich findet")
    func patterns() async throws {
        let anliegen = try ShippedData.anliegen()
        let titel = [
            "Verlängerung für Studierende", "Ehegattennachzug zu Deutschen", "Blaue Karte EU; Gehaltsgrenzen",
            "Passpflicht und Ausweisersatz", "Selbststudium", "Kindernachzug", "Einbürgerung", "Ausbildungsduldung",
            "Über Öffnungszeiten", "Äußerungen zur Niederlassungserlaubnis", "Reiseausweis für Flüchtlinge", "",
        ]
        let store = InMemoryCorpus()
        let erlasse = titel.enumerated().map {
            Muster.erlass("1-\($0)", datum: "2020-01-01", betreff: $1, sha256: Muster.sha("\($0)"), abschnitte: ["x"])
        }
        _ = try await store.store(erlasse.map { Muster.eingang($0) })
        let tafel = try await Anliegentafel(anliegen, corpus: store, snapshot: try await store.snapshot())
        var funde = 0
        for erlass in erlasse {
            let woerter = Stichwort.woerter(erlass.vorschrift.titel)
            let einzeln = anliegen.filter { $0.worte.contains { $0.trifft(woerter) } }.map(\.kennung)
            #expect(
                tafel.anliegen(fassung: erlass.fassung.sha256).map(\.kennung) == einzeln, "\(erlass.vorschrift.titel)")
            funde += einzeln.count
        }
        #expect(funde > 5)
    }
}

/// A corpus that counts how often all relations are read, and may fail at it.
private final class Zaehlbestand: CorpusReading {
    struct Stoerung: Error {}

    let store = InMemoryCorpus()
    private let zustand = Mutex((gelesen: 0, istGestoert: false))

    var gelesen: Int { zustand.withLock { $0.gelesen } }

    func stoere(_ istGestoert: Bool) { zustand.withLock { $0.istGestoert = istGestoert } }

    func alleBeziehungen() async throws -> [String: [Beziehung]] {
        let istGestoert = zustand.withLock { zustand in
            zustand.gelesen += 1
            return zustand.istGestoert
        }
        if istGestoert { throw Stoerung() }
        // Long enough for the others to ask meanwhile.
        try await Task.sleep(for: .milliseconds(50))
        return try await store.alleBeziehungen()
    }

    func snapshot() async throws -> CorpusSnapshot { try await store.snapshot() }
    func abschnitte(fassung sha256: String) async throws -> [Abschnitt] { try await store.abschnitte(fassung: sha256) }
    func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        try await store.abschnitt(fassung: sha256, ordnung: ordnung)
    }
    func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        try await store.abschnitte(fassung: sha256, bezeichnung: bezeichnung)
    }
    func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] { try await store.passagen(ids) }
    func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] {
        try await store.passagen(fassung: sha256, abschnitt: abschnitt)
    }
    func regelungsarten() async throws -> Passagenarten { try await store.regelungsarten() }
    func seite(fassung sha256: String, nummer: Int) async throws -> Seite? {
        try await store.seite(fassung: sha256, nummer: nummer)
    }
    func beziehungen(fassung sha256: String) async throws -> [Beziehung] {
        try await store.beziehungen(fassung: sha256)
    }
    func erkennung(fassung sha256: String) async throws -> [Feldangabe] { try await store.erkennung(fassung: sha256) }
    func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] {
        try await store.zitierende(verweis, limit: limit)
    }
    func original(sha256: String) async throws -> [UInt8]? { try await store.original(sha256: sha256) }
    func ledger() async throws -> [Ledgereintrag] { try await store.ledger() }
}
