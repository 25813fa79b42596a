// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@testable import Ingestion

/// Files without an Aktenzeichen that come with a decree in one e-mail or archive.
@Suite("Anlagen in E-Mails und Archiven")
struct AnlagenzuordnungTests {
    private static let vordruck = """
        Erklärung der antragstellenden Person

        Ich erkläre, dass ich die Belehrung gelesen und verstanden habe.
        """

    @Test(
        "Was sich Anlage nennt und mit einem Erlass kommt, ist dessen Anlage",
        arguments: [
            ("Anlage 1 Vordruck.txt", vordruck), ("2025_Anhang-B.txt", vordruck),
            ("Vordruck.txt", "Anlage 2\n\n" + vordruck),
        ])
    func attached(_ name: String, _ text: String) async throws {
        let aufnahmen = try await lies([("Erlass.txt", Self.erlass("42-26.16")), (name, text)])
        let anlage = try #require(aufnahmen.first { $0.fassung.datei.hasSuffix(name) })
        let erlass = try #require(aufnahmen.first { $0.fassung.datei.hasSuffix("Erlass.txt") })
        #expect(anlage.vorschrift.art == .anlage && erlass.vorschrift.art == .erlass)
        #expect(anlage.vorschrift.aktenzeichenNormalisiert == erlass.vorschrift.aktenzeichenNormalisiert)
        #expect(anlage.vorschrift.datum == erlass.vorschrift.datum && anlage.vorschrift.land == "Seenmark")
        #expect(anlage.vorschrift.normgeber == erlass.vorschrift.normgeber)
        #expect(anlage.vorschrift.rang == .landeserlass)
        #expect(anlage.vorschrift.kennung != erlass.vorschrift.kennung)
        #expect(anlage.hinweise.contains { $0.contains("Aufgenommen als Anlage zu") })
        let zeichen = try #require(anlage.erkennung.first { $0.feld == .aktenzeichen })
        #expect(!zeichen.istFraglich && zeichen.stelle == nil && zeichen.zweifel?.contains("mappe.zip") == true)

        let bestand = try await bestand(aufnahmen)
        let geltung = try await bestand.snapshot().fassungen.map(\.geltung)
        #expect(geltung.count == 2 && geltung.allSatisfy { $0.first?.zeitraum.von == Muster.tag("2025-03-01") })
        let fragen = Klaerung(try await bestand.pflegestand()).faelle.filter { fall in
            guard case .feld(let angabe) = fall.gegenstand, fall.fassung == anlage.fassung.sha256 else { return false }
            return [.aktenzeichen, .datum, .normgeber, .art, .rang].contains(angabe.feld)
        }
        #expect(fragen.isEmpty, "\(fragen.map(\.satz))")
    }

    @Test("Derselbe Erlass in zwei Formaten ist einer")
    func oneDecreeTwice() async throws {
        let erlass = Self.erlass("42-26.16")
        let aufnahmen = try await lies([
            ("Erlass.txt", erlass), ("Erlass als Text.txt", erlass + "\n"), ("Anlage.txt", Self.vordruck),
        ])
        #expect(aufnahmen.last?.vorschrift.art == .anlage)
    }

    @Test("Mit mehreren Erlassen ist es eine Frage, die sie nennt")
    func severalDecrees() async throws {
        let aufnahmen = try await lies([
            ("a.txt", Self.erlass("42-26.16")), ("b.txt", Self.erlass("42-30.1")), ("Anlage.txt", Self.vordruck),
        ])
        let anlage = try #require(aufnahmen.last)
        #expect(anlage.vorschrift.aktenzeichen == nil && anlage.vorschrift.datum == nil)
        let fragen = Klaerung(try await bestand(aufnahmen).pflegestand()).faelle
        let frage = try #require(fragen.first { $0.fassung == anlage.fassung.sha256 && $0.satz.contains("gehört sie") })
        #expect(frage.art == .angabeFehlt && frage.satz.contains("42-26.16") && frage.satz.contains("42-30.1"))
    }

    @Test("Was sich nicht Anlage nennt, wird gefragt und bis dahin nicht zugeordnet; die Antwort gilt")
    func withoutEvidence() async throws {
        let aufnahmen = try await lies([("Erlass.txt", Self.erlass("42-26.16")), ("Vordruck.txt", Self.vordruck)])
        let vordruck = try #require(aufnahmen.last)
        #expect(vordruck.vorschrift.art != .anlage && vordruck.vorschrift.aktenzeichen == nil)
        let bestand = try await bestand(aufnahmen)
        let sha256 = vordruck.fassung.sha256
        let fragen = Klaerung(try await bestand.pflegestand()).faelle.filter {
            $0.fassung == sha256 && $0.satz.contains("Anlage dazu?")
        }
        #expect(fragen.count == 3, "\(fragen.map(\.satz))")
        for fall in fragen {
            guard case .feld(let angabe) = fall.gegenstand else { continue }
            _ = try await bestand.legeFest(
                .feld(.init(feld: angabe.feld, wert: angabe.wert)), fassung: sha256,
                durch: Akteur(rolle: "Erlasspflege"), grund: nil)
        }
        let danach = try #require(try await bestand.snapshot().fassungen.first { $0.fassung.sha256 == sha256 })
        #expect(danach.vorschrift.art == .anlage && danach.vorschrift.aktenzeichenNormalisiert == "42-26.16")
        #expect(danach.geltung.first?.zeitraum.von == Muster.tag("2025-03-01"))
    }

    @Test(
        "Ein eigenes Aktenzeichen und ein eigener Kopf bleiben, und was in einem anderen Ordner liegt, gehört nicht dazu"
    )
    func others() async throws {
        let aufnahmen = try await lies([
            ("x/Erlass.txt", Self.erlass("42-26.16")), ("x/Anlage.txt", Self.erlass("42-30.1")),
            ("y/Anlage.txt", Self.vordruck),
        ])
        #expect(aufnahmen[1].vorschrift.aktenzeichenNormalisiert == "42-30.1")
        #expect(aufnahmen[2].vorschrift.aktenzeichenNormalisiert == nil)
    }

    private static func erlass(_ aktenzeichen: String) -> String {
        """
        Ministerium für Inneres des Landes Seenmark

        Hohenseen, 12.02.2025
        Aktenzeichen: \(aktenzeichen)

        Betreff: Aufenthaltserlaubnis zum Studium

        Ich bitte, bei der Verlängerung der Aufenthaltserlaubnis wie folgt zu verfahren.

        1 Geltungsdauer
        Die Aufenthaltserlaubnis ist für zwei Jahre zu verlängern.

        2 Inkrafttreten
        Dieser Erlass tritt am 1. März 2025 in Kraft.

        Im Auftrag
        Muster
        """
    }

    private func lies(_ dateien: [(String, String)]) async throws -> [Aufnahme] {
        let register = LawRegister()
        let erfassung = Erfassung(
            leser: Mappenleser(dateien: dateien), zitate: CitationParser(register: register), register: register,
            eigenesLand: "Seenmark")
        return try await erfassung.erfasse(Quelldatei(name: "mappe.zip", bytes: [0])) {
            Muster.sha(String(decoding: $0, as: UTF8.self))
        }.map { try $0.ergebnis.get() }
    }

    private func bestand(_ aufnahmen: [Aufnahme]) async throws -> InMemoryCorpus {
        let bestand = InMemoryCorpus()
        _ = try await bestand.store(aufnahmen.map { Muster.eingang($0) })
        try await bestand.aktualisiereGeltung()
        return bestand
    }
}

/// One container with these files, which are plain text.
private struct Mappenleser: DocumentReading {
    let dateien: [(String, String)]

    func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        guard datei.bytes == [0] else { return .dokument(PlainTextReader.read(datei.bytes)) }
        return .behaelter(dateien.map { Quelldatei(name: $0, bytes: Array($1.utf8)) }, hinweise: [])
    }
}
