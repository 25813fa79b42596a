// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Foundation
import Norms
import ShippedData
import TestKit
import Testing

@testable import Ingestion

/// Decrees come in any order; what is in force must not depend on it.
struct ReihenfolgeTests {
    private static let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Demo/erlasse")

    @Test func theDemoCorpus() async throws {
        let namen = try FileManager.default.contentsOfDirectory(atPath: Self.demo.path).sorted()
        let dateien = try namen.map { name in
            Quelldatei(name: name, bytes: [UInt8](try Data(contentsOf: Self.demo.appendingPathComponent(name))))
        }
        try await Self.pruefe(dateien, land: "Seenmark")
    }

    /// Those without a picture in them, which would have to be read by OCR.
    @Test(.enabled(if: TestCorpus.isPresent, Comment(rawValue: TestCorpus.whyAbsent)))
    func theArtificialDecrees() async throws {
        let ordner = "erlasse-test/documents"
        let namen = ["txt", "html", "docx", "eml"].flatMap { TestCorpus.files(in: ordner, suffix: ".\($0)") }
        let dateien = try namen.map { Quelldatei(name: $0, bytes: try TestCorpus.bytes("\(ordner)/\($0)")) }
        #expect(dateien.count > 80)
        try await Self.pruefe(dateien, land: "NRW")
    }

    /// Five orders give the same spans, effects on parts and relations.
    private static func pruefe(_ dateien: [Quelldatei], land: String) async throws {
        let eingaenge = try await gelesen(dateien, land: land)
        let erwartet = try await stand(eingaenge)
        #expect(erwartet.geltung.values.contains { $0.contains { $0.zeitraum.bis != nil } })
        var zufall = Zufall(zustand: 2026)
        for _ in 0..<5 {
            let anders = try await stand(eingaenge.shuffled(using: &zufall))
            #expect(anders == erwartet)
        }
    }

    private static func gelesen(_ dateien: [Quelldatei], land: String) async throws -> [Dateieingang] {
        let register = try ShippedData.lawRegister()
        let erfassung = Erfassung(
            leser: FileReader(containerReader: ContainerReader()), zitate: CitationParser(register: register),
            register: register, eigenesLand: land)
        var eingaenge: [Dateieingang] = []
        for datei in dateien {
            // Any name for the bytes will do here, as long as different files have different ones.
            for erfasst in await erfassung.erfasse(datei, sha256: { Muster.sha(String(decoding: $0, as: UTF8.self)) }) {
                guard case .success(let aufnahme) = erfasst.ergebnis else { continue }
                eingaenge.append(
                    Dateieingang(
                        ordner: "/eingang", datei: erfasst.quelle.name, sha256: erfasst.sha256, bytes: [],
                        inhalt: .aufnahme(aufnahme)))
            }
        }
        return eingaenge
    }

    private struct Stand: Equatable {
        var geltung: [String: [Geltungszeitraum]]
        var stellen: [String: [Stellenwirkung]]
        var beziehungen: [String: [AufgeloesteBeziehung]]
    }

    private static func stand(_ eingaenge: [Dateieingang]) async throws -> Stand {
        let bestand = InMemoryCorpus()
        for eingang in eingaenge { _ = try await bestand.store([eingang]) }
        try await bestand.aktualisiereGeltung()
        let fassungen = try await bestand.snapshot().fassungen
        let texte = try await bestand.alleBeziehungen()
        return Stand(
            geltung: Dictionary(uniqueKeysWithValues: fassungen.map { ($0.fassung.sha256, $0.geltung) }),
            stellen: Dictionary(uniqueKeysWithValues: fassungen.map { ($0.fassung.sha256, $0.stellen) }),
            beziehungen: GeltungRechner.beziehungen(
                fassungen.map {
                    .init(
                        vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: texte[$0.fassung.sha256] ?? [])
                }))
    }
}

/// The same orders in every run (SplitMix64).
private struct Zufall: RandomNumberGenerator {
    var zustand: UInt64

    mutating func next() -> UInt64 {
        zustand &+= 0x9E37_79B9_7F4A_7C15
        var z = zustand
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
