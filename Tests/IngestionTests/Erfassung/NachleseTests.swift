// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Synchronization
import TestKit
import Testing

@testable import Ingestion

/// A file of which a missing program left pages unread is read again when the program is there.
@Suite("Nachlese")
struct NachleseTests {
    @Test("Ein neuer Import derselben Datei liest nach, was ungelesen blieb, und danach nicht mehr")
    func importedAgain() async throws {
        let probe = Nachleseprobe()
        #expect(try await probe.importiere(["a.pdf"]) == [.neu])
        #expect(try await probe.importiere(["a.pdf"]) == [.unveraendert], "the program is still missing")
        probe.leser.installiere()
        #expect(try await probe.importiere(["a.pdf"]) == [.nachgelesen])
        #expect(try await probe.texte().contains { $0.contains("Seite zwei") })
        let gelesen = probe.leser.gelesen
        #expect(try await probe.importiere(["a.pdf"]) == [.unveraendert])
        #expect(probe.leser.gelesen == gelesen, "it is not even opened")
    }

    @Test("Auch was in einem Archiv lag")
    func inContainers() async throws {
        let probe = Nachleseprobe()
        #expect(try await probe.importiere(["z.zip"]) == [.neu])
        probe.leser.installiere()
        #expect(try await probe.importiere(["z.zip"]) == [.nachgelesen])
        #expect(try await probe.importiere(["z.zip"]) == [.unveraendert])
    }

    @Test("Misslingt die zweite Lesung, bleibt die erste mit ihrem Hinweis")
    func failing() async throws {
        let probe = Nachleseprobe()
        #expect(try await probe.importiere(["a.pdf"]) == [.neu])
        probe.leser.installiere(kaputt: true)
        let bericht = try await probe.lauf.run([probe.quelle("a.pdf")])
        #expect(bericht.ergebnisse.map(\.ausgang) == [.unveraendert])
        #expect(bericht.ergebnisse.first?.grund?.contains("bisherige Text bleibt") == true)
        #expect(try await probe.corpus.nachzulesende().count == 1)
        #expect(try await probe.texte().contains { $0.contains("Seite eins") })
    }

    @Test("Im Hintergrund wird aus dem Bestand nachgelesen, mit der Vorgabe von damals; Abgelehntes wartet wieder")
    func background() async throws {
        let probe = Nachleseprobe()
        let vorgabe = Herkunftsvorgabe(land: "Bayern", normgeber: "Bayerisches Staatsministerium des Innern")
        _ = try await probe.korb.lege(
            ["a.pdf", "bild.pdf"].map {
                NeuerPosten(
                    quelle: .ordner, ort: .init(ordner: "/o", datei: $0), inhalt: .pfad($0), vorgabe: vorgabe, bytes: 1)
            }, um: .t(0))
        let bearbeitung = probe.bearbeitung
        for _ in 0..<4 {
            while try await bearbeitung.naechste() > 0 {}
            probe.vergehe(1_000)
        }
        #expect(try await probe.korb.posten(.init([.abgelehnt])).map(\.ort.datei) == ["bild.pdf"])
        #expect(try await bearbeitung.sucheNachlese().isEmpty, "the program is still missing")

        probe.leser.installiere()
        let faelle = try await bearbeitung.sucheNachlese()
        #expect(faelle.map(\.ort.datei) == ["a.pdf"])
        #expect(try await bearbeitung.liesNach(faelle) == 1)
        #expect(try await bearbeitung.naechste() == 1, "the rejected one")
        try await probe.corpus.aktualisiereGeltung()
        let fassungen = try await probe.corpus.snapshot().fassungen
        #expect(Set(fassungen.map(\.vorschrift.normgeber)) == [vorgabe.normgeber ?? ""])
        #expect(fassungen.count == 2)
        #expect(try await bearbeitung.sucheNachlese().isEmpty)
    }
}

/// A corpus, a queue and a reader whose program for pictures may be missing.
private final class Nachleseprobe: Sendable {
    let korb = InMemoryEingangskorb()
    let corpus = InMemoryCorpus()
    let leser = Bildleser()
    private let zeit = Mutex(Zeitmarke.t(0))

    func vergehe(_ sekunden: Double) { zeit.withLock { $0 = $0.adding(sekunden: sekunden) } }

    var lauf: ImportRun {
        let register = LawRegister()
        return ImportRun(
            erfassung: Erfassung(
                leser: leser, zitate: CitationParser(register: register), register: register, eigenesLand: "Seenmark"),
            speicher: corpus, sha256: { Muster.sha(String(decoding: $0, as: UTF8.self)) }, parallel: 2)
    }

    var bearbeitung: Eingangsbearbeitung {
        Eingangsbearbeitung(
            korb: korb, ablage: InMemoryEingangsablage { Muster.sha(String(decoding: $0, as: UTF8.self)) },
            speicher: corpus, lauf: lauf, uhr: { self.zeit.withLock { $0 } }
        ) { path throws(Ablehnung) in
            Array(path.utf8)
        }
    }

    func quelle(_ name: String) -> Importquelle {
        Importquelle(ordner: "/o", name: name) { () throws(Ablehnung) in Array(name.utf8) }
    }

    func importiere(_ namen: [String]) async throws -> [Aufnahmeergebnis.Ausgang] {
        try await lauf.run(namen.map(quelle)).ergebnisse.map(\.ausgang)
    }

    func texte() async throws -> [String] {
        var texte: [String] = []
        for fassung in try await corpus.snapshot().fassungen {
            texte += try await corpus.abschnitte(fassung: fassung.fassung.sha256).map(\.text)
        }
        return texte
    }
}

/// Reads a file of two pages, the second of them a picture; „bild.pdf“ is nothing but a picture.
private final class Bildleser: DocumentReading {
    private struct Zustand {
        var kann = false
        var istKaputt = false
        var gelesen = 0
    }

    private let zustand = Mutex(Zustand())

    var gelesen: Int { zustand.withLock { $0.gelesen } }

    func installiere(kaputt: Bool = false) { zustand.withLock { ($0.kann, $0.istKaputt) = (true, kaputt) } }

    func kannBildseitenLesen() async -> Bool { zustand.withLock { $0.kann } }

    private static let fehlt = Ablehnung(.werkzeugFehlt, "Zum Lesen gescannter Seiten fehlt die Texterkennung.")

    func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        let name = String(decoding: datei.bytes, as: UTF8.self)
        if name == "z.zip" {
            return .behaelter([Quelldatei(name: "innen.pdf", bytes: Array("innen".utf8))], hinweise: [])
        }
        let jetzt = zustand.withLock { zustand in
            zustand.gelesen += 1
            return zustand
        }
        if jetzt.istKaputt { throw Ablehnung(.zeitueberschreitung, "Das Lesen dauerte zu lange.") }
        if name == "bild.pdf", !jetzt.kann { throw Self.fehlt }
        var text = "Az: 12-3.4-\(name.utf8.count)\n12.02.2025\n\nBetreff: Pass\n\nSeite eins nennt den Pass."
        if jetzt.kann { text += "\n\nSeite zwei nennt die Gebühr." }
        var dokument = PlainTextReader.read(Array(text.utf8))
        if !jetzt.kann { dokument.hinweise.append(OCRHinweise.ungelesen([2], wegen: Self.fehlt)) }
        return .dokument(dokument)
    }
}
