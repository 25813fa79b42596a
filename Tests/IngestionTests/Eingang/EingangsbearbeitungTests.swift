// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Synchronization
import TestKit
import Testing

@testable import Ingestion

@Suite("Die Warteschlange wird abgearbeitet")
struct EingangsbearbeitungTests {
    @Test("Gelesenes ist im Bestand, das Ergebnis steht beim Posten")
    func reads() async throws {
        let probe = Probe()
        try await probe.lege(["a.txt": "Ein Text.", "leer.txt": "", "z.zip": "ZIP|eins=Text.|zwei=Text zwei.|drei="])
        #expect(try await probe.bearbeitung().naechste() == 3)
        let posten = try await probe.korb.posten(.init([.fertig, .abgelehnt]))
        let byName = Dictionary(uniqueKeysWithValues: posten.map { ($0.ort.datei, $0) })
        #expect(byName["a.txt"]?.zustand == .fertig && byName["a.txt"]?.bilanz?.anzahl(.neu) == 1)
        #expect(byName["leer.txt"]?.zustand == .abgelehnt)
        #expect(byName["leer.txt"]?.grund?.contains("leer.txt") == true)
        #expect(byName["z.zip"]?.zustand == .fertig)
        #expect(byName["z.zip"]?.bilanz?.anzahl(.neu) == 2 && byName["z.zip"]?.bilanz?.anzahl(.abgelehnt) == 1)
        #expect(try await probe.corpus.snapshot().fassungen.count == 3)
        #expect(try await probe.bearbeitung().naechste() == 0)
    }

    @Test("Scheitert das Lesen vorübergehend, wird es dreimal versucht")
    func transientFailures() async throws {
        let probe = Probe()
        try await probe.lege(["langsam.txt": "LANGSAM"])
        for versuch in 1...3 {
            #expect(try await probe.bearbeitung().naechste() == 1, "attempt \(versuch)")
            #expect(try await probe.bearbeitung().naechste() == 0, "not before its time")
            probe.vergehe(sekunden: 1_000)
        }
        let posten = try #require(try await probe.korb.posten(.init([.abgelehnt])).first)
        #expect(posten.versuche == 3 && posten.grund?.contains("dauerte zu lange") == true)
    }

    @Test("Ein Absturz mitten in der Arbeit verliert nichts und zählt nichts doppelt")
    func crash() async throws {
        let probe = Probe()
        try await probe.lege(["a.txt": "Eins.", "b.txt": "Zwei."])
        // The program ends after storing and before it can say so.
        let posten = try await probe.korb.nimm(.init(), um: probe.jetzt())
        _ = try await probe.lauf.run(
            [Importquelle(ordner: "/o", name: "a.txt") { () throws(Ablehnung) in Array("Eins.".utf8) }])
        #expect(posten.count == 2)
        let neu = probe.bearbeitung()
        try await neu.raeumeAuf()
        while try await neu.naechste() > 0 {}
        #expect(try await probe.korb.posten(.init([.fertig])).count == 2)
        #expect(try await probe.corpus.snapshot().fassungen.count == 2)
        #expect(try await probe.corpus.ledger().map(\.ergebnis.ausgang) == [.neu, .neu])
    }

    @Test("Was dreimal abstürzt, steht mit Grund im Ledger")
    func poison() async throws {
        let probe = Probe()
        try await probe.lege(["gift.pdf": "x"])
        for _ in 1...3 {
            #expect(try await probe.korb.nimm(.init(), um: probe.jetzt()).count == 1)
            try await probe.bearbeitung().raeumeAuf()
        }
        let eintrag = try #require(try await probe.corpus.ledger().first)
        #expect(eintrag.ergebnis.ausgang == .abgelehnt && eintrag.ergebnis.grund?.contains("3-mal") == true)
        #expect(try await probe.bearbeitung().naechste() == 0)
    }

    @Test("Ein Abbruch gibt alles zurück; das Lesen eines Abgebrochenen ist keine Ablehnung")
    func cancelled() async throws {
        let probe = Probe()
        try await probe.lege(["haengt.txt": "HAENGT", "b.txt": "Zwei."])
        let bearbeitung = probe.bearbeitung()
        let task = Task { try await bearbeitung.naechste() }
        while try await probe.korb.lage(um: probe.jetzt()).inArbeit == 0 { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let posten = try await probe.korb.posten(.init([.wartet]))
        #expect(posten.count == 2 && posten.allSatisfy { $0.versuche == 0 && $0.grund == nil })
        #expect(try await probe.corpus.ledger().allSatisfy { $0.ergebnis.ausgang != .abgelehnt })
    }

    @Test("Hochgeladene Bytes verschwinden mit dem fertigen Posten, nicht mit dem abgelehnten")
    func uploads() async throws {
        let probe = Probe()
        let (gut, leer) = (probe.ablage.lege(Array("Ein Text.".utf8)), probe.ablage.lege([]))
        _ = try await probe.korb.lege(
            [gut, leer].map {
                NeuerPosten(
                    quelle: .upload, ort: .init(ordner: "u", datei: "\($0).txt"), inhalt: .ablage($0), bytes: 1)
            }, um: probe.jetzt())
        #expect(try await probe.bearbeitung().naechste() == 2)
        #expect(probe.ablage.bytes(gut) == nil && probe.ablage.bytes(leer) != nil)
        #expect(try await probe.corpus.snapshot().fassungen.count == 1)
    }

    @Test("Was der Ordner vorgibt, füllt, was der Kopf nicht sagt, und ist als Schluss gekennzeichnet")
    func defaults() async throws {
        let probe = Probe()
        let vorgabe = Herkunftsvorgabe(land: "Bayern", normgeber: "Bayerisches Staatsministerium des Innern")
        try await probe.lege(
            [
                "ohne.txt": "Az: 12-3.4\n12.02.2025\n\nBetreff: Pass\n\nDer Pass ist vorzulegen.",
                "mit.txt": Self.mitKopf,
            ],
            vorgabe: vorgabe)
        _ = try await probe.bearbeitung().naechste()
        let fassungen = try await probe.corpus.snapshot().fassungen
        let ohne = try #require(fassungen.first { $0.fassung.datei == "ohne.txt" })
        #expect(ohne.vorschrift.normgeber == vorgabe.normgeber && ohne.vorschrift.land == "Bayern")
        #expect(ohne.vorschrift.rang == .ohneBindung)
        let angaben = try await probe.corpus.erkennung(fassung: ohne.fassung.sha256)
        let normgeber = try #require(angaben.first { $0.feld == .normgeber })
        #expect(normgeber.sicherheit < 1 && normgeber.stelle == nil && normgeber.zweifel?.contains("Ordner") == true)
        let mit = try #require(fassungen.first { $0.fassung.datei == "mit.txt" })
        #expect(mit.vorschrift.normgeber.contains("Seenmark") && mit.vorschrift.land == "Seenmark")
        let gelesen = try await probe.corpus.erkennung(fassung: mit.fassung.sha256)
        #expect(gelesen.first { $0.feld == .normgeber }?.zweifel?.contains("Ordner") != true)
    }

    private static let mitKopf = """
        Ministerium für Inneres des Landes Seenmark

        Hohenseen, 12.02.2025
        Aktenzeichen: 42-26.16.02-0007-2025

        Betreff: Aufenthaltserlaubnis zum Studium

        Die Aufenthaltserlaubnis ist für zwei Jahre zu verlängern.
        """
}

/// A queue, a spool folder and a corpus in memory, with files whose text says how they behave.
private final class Probe: Sendable {
    let korb = InMemoryEingangskorb()
    let corpus = InMemoryCorpus()
    let ablage = InMemoryEingangsablage { Muster.sha(String(decoding: $0, as: UTF8.self)) }
    private let zeit = Mutex(Zeitmarke.t(0))
    private let dateien = Mutex<[String: String]>([:])

    func jetzt() -> Zeitmarke { zeit.withLock { $0 } }

    func vergehe(sekunden: Double) { zeit.withLock { $0 = $0.adding(sekunden: sekunden) } }

    func lege(_ neue: [String: String], vorgabe: Herkunftsvorgabe = .keine) async throws {
        dateien.withLock { $0.merge(neue) { $1 } }
        _ = try await korb.lege(
            neue.keys.sorted().map {
                NeuerPosten(
                    quelle: .ordner, ort: .init(ordner: "/o", datei: $0), inhalt: .pfad($0), vorgabe: vorgabe, bytes: 1)
            }, um: jetzt())
    }

    var lauf: ImportRun {
        let register = LawRegister()
        return ImportRun(
            erfassung: Erfassung(
                leser: Verhaltensleser(), zitate: CitationParser(register: register), register: register,
                eigenesLand: "Seenmark"),
            speicher: corpus, sha256: { Muster.sha(String(decoding: $0, as: UTF8.self)) }, parallel: 2)
    }

    func bearbeitung() -> Eingangsbearbeitung {
        Eingangsbearbeitung(korb: korb, ablage: ablage, speicher: corpus, lauf: lauf, uhr: { self.jetzt() }) {
            path throws(Ablehnung) in
            guard let text = self.dateien.withLock({ $0[path] }) else { throw Ablehnung(.leer, "Nicht da.") }
            return Array(text.utf8)
        }
    }
}

private struct Verhaltensleser: DocumentReading {
    func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        let text = String(decoding: datei.bytes, as: UTF8.self)
        switch text {
        case "": throw Ablehnung(.leer, "Die Datei ist leer.")
        case "LANGSAM": throw Ablehnung(.zeitueberschreitung, "Das Lesen dauerte zu lange.")
        case "HAENGT":
            try? await Task.sleep(for: .seconds(60))
            throw Ablehnung(.abgestuerzt, "Der Leser endete.")
        default: break
        }
        guard text.hasPrefix("ZIP") else { return .dokument(PlainTextReader.read(datei.bytes)) }
        let innere = text.split(separator: "|").dropFirst().map { zeile in
            let teile = zeile.split(separator: "=", maxSplits: 1)
            return Quelldatei(name: String(teile[0]), bytes: Array((teile.count > 1 ? teile[1] : "").utf8))
        }
        return .behaelter(Array(innere), hinweise: [])
    }
}
