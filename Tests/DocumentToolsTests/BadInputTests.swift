// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Foundation
import Ingestion
import TestKit
import Testing

/// Broken, mislabelled and hostile files: each is taken or rejected as expected, with one sentence, and leaves nothing.
@Suite struct BadInputTests {
    struct Erwartung: Decodable {
        var file: String
        var erwartung: String
        var auch_erlaubt: [String]?
    }

    static let hasCorpus = TestCorpus.url("fehlerhaft/expected.jsonl") != nil

    @Test(.enabled(if: hasCorpus, "the corpus is absent; set FUNDSTELLE_CORPUS"))
    func outcomesAreAsExpected() async throws {
        let lines = String(decoding: try TestCorpus.bytes("fehlerhaft/expected.jsonl"), as: UTF8.self).split(
            separator: "\n")
        let expectations = try lines.map { try JSONDecoder().decode(Erwartung.self, from: Data($0.utf8)) }
        try await withFolder { folder in
            for expected in expectations {
                let found = try await outcome(expected.file, in: folder)
                let allowed = [expected.erwartung] + (expected.auch_erlaubt ?? [])
                #expect(allowed.contains(found.art), "\(expected.file): \(found.art) \(found.saetze)")
                for sentence in found.saetze { #expect(sentence.hasSuffix("."), "\(sentence)") }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    private func outcome(_ name: String, in folder: String) async throws -> (
        art: String, saetze: [String], text: String
    ) {
        let file = Quelldatei(name: name, bytes: try bytes(name))
        do throws(Ablehnung) {
            switch try await reader(ordner: folder).lies(file) {
            case .dokument(let document):
                return (art(document.hinweise), document.hinweise, document.texte.joined(separator: "\n"))
            case .behaelter(let files, let hinweise):
                return (art(hinweise), hinweise, files.map(\.name).joined(separator: "\n"))
            case .gesetz: return ("aufnehmen", [], "")
            }
        } catch {
            return ("ablehnen", [error.grund], "")
        }
    }

    private func art(_ hinweise: [String]) -> String { hinweise.isEmpty ? "aufnehmen" : "aufnehmen_mit_hinweis" }

    /// Large files are made here as `erzeuge-grosse.py` makes them.
    private func bytes(_ name: String) throws -> [UInt8] {
        switch name {
        case "rauschen-40mb.pdf":
            var generator = SystemRandomNumberGenerator()
            let words = (0..<5 << 20).map { _ in generator.next() as UInt64 }
            return words.withUnsafeBytes { [UInt8]($0) }
        case "text-30mb.txt":
            let head = "Aktenzeichen: 523-26.01.01-000001-2024-0000001\nDatum: 14.03.2024\n"
            return Array((head + String(repeating: "Die Ausländerbehörde prüft den Antrag. ", count: 800_000)).utf8)
        default: return try TestCorpus.bytes("fehlerhaft/\(name)")
        }
    }

    @Test(
        .enabled(if: hasCorpus, "the corpus is absent; set FUNDSTELLE_CORPUS"),
        arguments: [
            ("weisser-text.pdf", "zwei Jahre", "genehmigt"), ("umleitung.html", "zwei Jahre", "genehmigt"),
            ("skript.html", "zwei Jahre", "genehmigt"), ("xref-falsch.pdf", "zwei Jahre", "\0"),
            ("nur-besitzerkennwort.pdf", "zwei Jahre", "\0"), ("javascript.pdf", "zwei Jahre", "app.alert"),
            ("latin1.txt", "Übersicht", "\u{FFFD}"), ("utf16.txt", "Übersicht", "\0"),
            ("steuerzeichen.txt", "Aufenthaltserlaubnis", "\u{202E}"), ("eigentlich-docx.pdf", "zwei Jahre", "PK"),
        ])
    func holdsWhatItShould(name: String, wanted: String, unwanted: String) async throws {
        try await withFolder { folder in
            let text = try await outcome(name, in: folder).text
            #expect(text.contains(wanted))
            #expect(!text.contains(unwanted))
        }
    }

    @Test(.enabled(if: hasCorpus, "the corpus is absent; set FUNDSTELLE_CORPUS"))
    func drawsAPage() async throws {
        let pdf = try TestCorpus.bytes("fehlerhaft/javascript.pdf")
        let renderer = PopplerPageRenderer()
        #expect(try await renderer.jpeg(pdf: pdf, seite: 1, dpi: 40).starts(with: [0xFF, 0xD8]))
        await #expect(throws: Ablehnung.self) { try await renderer.jpeg(pdf: pdf, seite: 99, dpi: 40) }
        await #expect(throws: Ablehnung.self) { try await renderer.jpeg(pdf: Array("%PDF-".utf8), seite: 1, dpi: 40) }
    }

    /// Any damage to a PDF ends in a document or a sentence.
    @Test(.enabled(if: hasCorpus, "the corpus is absent; set FUNDSTELLE_CORPUS"), arguments: 0..<25)
    func survivesDamage(seed: Int) async throws {
        var bytes = try TestCorpus.bytes("fehlerhaft/javascript.pdf")
        var state = UInt64(seed) &+ 99
        for _ in 0..<12 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes[8 + Int(state >> 33) % (bytes.count - 8)] = UInt8(truncatingIfNeeded: state >> 24)
        }
        if case .failure(let ablehnung) = await lies(bytes, name: "a.pdf") { #expect(ablehnung.grund.hasSuffix(".")) }
    }
}
