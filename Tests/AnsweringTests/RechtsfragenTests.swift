// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import DocumentTools
import Foundation
import GermanText
import Ingestion
import Norms
import Retrieval
import ShippedData
import TestKit
import Testing

/// Questions to real federal law, each with the provision that answers it.
@Suite(.enabled(if: TestCorpus.isPresent, Comment(rawValue: TestCorpus.whyAbsent)), .serialized)
struct RechtsfragenTests {
    private static let gesetze = [
        "aufenthg_2004", "aufenthv", "asylvfg_1992", "stag", "beschv_2013", "freiz_gg_eu_2004", "vwvfg",
    ]

    /// Read once for all questions.
    private static let answerer = Task { try makeAnswerer() }

    private static func makeAnswerer() throws -> ExtractiveAnswerer {
        let register = try Ausstattung.register
        let analysis = try Ausstattung.analysis
        let wissen = try Ausstattung.wissen
        let reader = GiiLawReader(parser: LibXML2Parser())
        let aufnahme = GiiAufnahme(zitate: CitationParser(register: register), register: register)
        let aufnahmen = try gesetze.map { name in
            let law = try reader.read(TestCorpus.bytes("gesetze/\(name).xml"))
            return aufnahme.aufnahme(gesetz: law, datei: "\(name).xml", sha256: Muster.sha(name))
        }
        let analyser = analysis.makeAnalyser()
        let bestand = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: register, wissen: wissen)
        return ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen,
            regelungen: try ShippedData.regelungserkennung())
    }

    @Test(arguments: [
        ("Wie lange wird die Aufenthaltserlaubnis zum Studium in der Regel verlängert?", "AufenthG § 16b Abs. 2"),
        ("Welche Gebühr kostet die Erteilung einer Niederlassungserlaubnis?", "AufenthV § 44"),
        ("Was kostet ein nationales Visum?", "AufenthV § 46"),
        ("Wie lange ist die Aufenthaltskarte für Familienangehörige von Unionsbürgern gültig?", "FreizügG/EU § 5"),
        ("Wie lange darf ein Au-pair beschäftigt werden?", "BeschV § 12"),
        ("Innerhalb welcher Frist muss gegen einen ablehnenden Asylbescheid geklagt werden?", "AsylG § 74"),
        ("Wie hoch ist die Gebühr für die Einbürgerung?", "StAG § 38"),
        ("Welche Verurteilungen bleiben bei der Einbürgerung außer Betracht?", "StAG § 12a"),
        ("Wann erlischt die räumliche Beschränkung des Asylbewerbers?", "AsylG § 59a"),
        ("Kann Pflegehilfskräften die Zustimmung zur Beschäftigung erteilt werden?", "BeschV § 22a"),
        ("Wann kann vor Erlass eines Verwaltungsakts von der Anhörung abgesehen werden?", "VwVfG § 28"),
    ])
    func theFirstStatementIsTheProvision(frage: String, erwartet: String) async throws {
        let antwort = try await Self.answerer.value.antwort(auf: frage, stichtag: Muster.tag("2026-11-23"))
        let beleg = try #require(antwort.aussagen.first?.belege.first)
        let ort = "\(beleg.vorschrift.kurz) \(beleg.fundstelle.pfad)"
        #expect(ort == erwartet || ort.hasPrefix(erwartet + " "))
    }

    @Test(arguments: [
        "Wie hoch ist die Hundesteuer in Neuenbrück?", "Wie backt man einen Apfelkuchen?",
        "Wann hat das Schwimmbad in Neuenbrück geöffnet?",
    ])
    func whatTheLawDoesNotSayIsNotAnswered(frage: String) async throws {
        let antwort = try await Self.answerer.value.antwort(auf: frage, stichtag: Muster.tag("2026-11-23"))
        #expect(antwort.status == .keineFundstelle)
    }
}
