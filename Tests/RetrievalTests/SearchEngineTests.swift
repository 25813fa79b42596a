// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Norms
import Retrieval
import TestKit
import Testing

struct SearchEngineTests {
    static let studium = Muster.gesetz(
        "AufenthG",
        paragrafen: [
            .init(
                "5", "Allgemeine Voraussetzungen",
                "Der Lebensunterhalt muss gesichert sein. Die Passpflicht ist zu erfüllen."),
            .init(
                "16b", "Studium",
                "Die Geltungsdauer der Aufenthaltserlaubnis beträgt in der Regel zwei Jahre. Sie wird verlängert."),
            .init("18g", "Blaue Karte EU", "Einer Fachkraft wird eine Blaue Karte EU erteilt."),
            .init("30", "Ehegattennachzug", "Dem Ehegatten ist eine Aufenthaltserlaubnis zu erteilen."),
        ])
    static let erlassAlt = Muster.erlass(
        "512-39.06.13-1-18-033", datum: "2020-01-01", betreff: "Verpflichtungserklärung", inKraftBis: "2022-12-31",
        abschnitte: ["Die Verpflichtungserklärung kostet 25 Euro."])
    static let erlassNeu = Muster.erlass(
        "512-39.06.13-1-22-077", datum: "2023-01-01", betreff: "Verpflichtungserklärung",
        abschnitte: ["Die Verpflichtungserklärung kostet 29 Euro.", "Der Antrag ist persönlich zu stellen."])

    static func engine(_ aufnahmen: [Aufnahme]) throws -> SearchEngine {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let bestand = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        return SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            wissen: try Ausstattung.wissen)
    }

    private func search(
        _ frage: String, _ aufnahmen: [Aufnahme] = [studium, erlassAlt, erlassNeu], am tag: String = "2024-06-01",
        auchAusserKraft: Bool = false
    ) async throws -> SearchResult {
        try await Self.engine(aufnahmen).search(
            SearchRequest(frage: frage, stichtag: Muster.tag(tag), auchAusserKraft: auchAusserKraft))
    }

    @Test(arguments: [
        ("§ 16b AufenthG", "§ 16b"), ("Was sagt § 5 Abs. 1 Nr. 1 AufenthG?", "§ 5"), ("§ 18g", "§ 18g"),
        ("Wie lange gilt die Aufenthaltserlaubnis zum Studium?", "§ 16b"), ("Blaue Karte", "§ 18g"),
        ("Nachzug des Ehegatten", "§ 30"),
    ])
    func findsTheParagraph(frage: String, bezeichnung: String) async throws {
        let hit = try #require(try await search(frage).hits.first)
        #expect(hit.vorschrift.kurz == "AufenthG")
        #expect(hit.fundstelle.pfad.hasPrefix(bezeichnung))
    }

    @Test func findsTheDecreeByItsAktenzeichen() async throws {
        let hit = try #require(try await search("Was steht im Erlass 512 – 39.06.13 – 1 – 22-077?").hits.first)
        #expect(hit.vorschrift.aktenzeichen == "512-39.06.13-1-22-077")
        #expect(hit.explanation.details.contains { $0.name.hasPrefix("Aktenzeichen") })
    }

    @Test func onlyWhatHoldsOnTheStichtagIsAHit() async throws {
        let result = try await search("Was kostet die Verpflichtungserklärung?")
        #expect(result.hits.first?.passage.text.contains("29 Euro") == true)
        #expect(!result.hits.contains { $0.vorschrift.aktenzeichen == "512-39.06.13-1-18-033" })
        let set = try #require(result.verworfen.first)
        #expect(set.hit.vorschrift.aktenzeichen == "512-39.06.13-1-18-033")
        #expect(set.grund == "außer Kraft seit 01.01.2023")
    }

    @Test func whatWasInForceThenIsAHitThen() async throws {
        let result = try await search("Was kostet die Verpflichtungserklärung?", am: "2021-05-01")
        #expect(result.hits.first?.passage.text.contains("25 Euro") == true)
        #expect(!result.hits.contains { $0.passage.text.contains("29 Euro") })
    }

    @Test func alsoWhatIsNotInForceWhenAskedFor() async throws {
        let result = try await search("Was kostet die Verpflichtungserklärung?", auchAusserKraft: true)
        #expect(Set(result.hits.map(\.geltung.status)).isSuperset(of: [.inKraft, .ausserKraft]))
        #expect(result.hits.first?.geltung.status == .inKraft)
    }

    @Test func ofSeveralWordingsOnlyTheOneInForceIsAHit() async throws {
        let old = Muster.gesetz(
            "AufenthG", bekanntAb: "2022-01-01", datei: "alt.xml",
            paragrafen: [.init("16b", "Studium", "Die Geltungsdauer der Aufenthaltserlaubnis beträgt ein Jahr.")])
        let result = try await search("Geltungsdauer der Aufenthaltserlaubnis zum Studium", [old, Self.studium])
        #expect(result.hits.first?.passage.text.contains("zwei Jahre") == true)
        #expect(!result.hits.contains { $0.fassung.datei == "alt.xml" })
    }

    @Test func repeatedPassagesAreFoldedButNotOtherAmounts() async throws {
        let text = "Die Gebühr für die Verpflichtungserklärung ist vor der Abgabe zu entrichten und beträgt 29 Euro."
        let first = Muster.erlass("A-1", datum: "2023-01-01", betreff: "Gebühr", abschnitte: [text])
        let same = Muster.erlass("A-2", datum: "2023-01-02", betreff: "Gebühr", abschnitte: [text])
        let other = Muster.erlass(
            "A-3", datum: "2023-01-03", betreff: "Gebühr",
            abschnitte: [text.replacing("29", with: "35")])
        let result = try await search("Gebühr der Verpflichtungserklärung", [first, same, other])
        #expect(result.hits.count == 2)
        #expect(Set(result.hits.map(\.passage.text)).count == 2)
        #expect(result.verworfen.contains { $0.grund.hasPrefix("Gleicher Wortlaut") })
    }

    @Test func nonBindingSourcesDoNotLeadWhenABindingOneAnswersEqually() async throws {
        let text = "Die Zustimmung zum Umzug ist zu erteilen, wenn der Lebensunterhalt gesichert ist."
        var hint = Muster.erlass("B-1", datum: "2023-01-01", abschnitte: [text + " Das gilt auch hier."])
        hint.vorschrift.rang = .ohneBindung
        let decree = Muster.erlass("B-2", datum: "2023-01-01", abschnitte: [text + " Das gilt immer."])
        let result = try await search("Zustimmung zum Umzug Lebensunterhalt", [hint, decree])
        #expect(result.hits.map(\.vorschrift.rang) == [.landeserlass, .ohneBindung])
    }

    @Test(arguments: [
        "Wie lange gilt die Aufenthaltserlaubnis zum Studium?", "§ 5 AufenthG", "Verpflichtungserklärung",
    ])
    func explanationAddsUpToTheScore(frage: String) async throws {
        let hits = try await search(frage).hits
        #expect(!hits.isEmpty)
        for hit in hits {
            let sum = hit.explanation.details.reduce(0) { $0 + $1.value }
            #expect(abs(sum - hit.score) < 1e-9)
            #expect(abs(hit.explanation.value - hit.score) < 1e-9)
        }
    }

    @Test(arguments: [
        "Wie lange gilt die Aufenthaltserlaubnis zum Studium?", "Passpflicht", "Antrag persönlich stellen",
    ])
    func quotesAreVerbatim(frage: String) async throws {
        let hits = try await search(frage).hits
        #expect(!hits.isEmpty)
        for hit in hits {
            let start = hit.fundstelle.bereich.lowerBound - hit.passage.bereich.lowerBound
            let bytes = Array(hit.passage.text.utf8)[start..<start + hit.fundstelle.bereich.count]
            #expect(String(decoding: bytes, as: UTF8.self) == hit.fundstelle.zitat)
            #expect(!hit.fundstelle.zitat.isEmpty)
        }
    }

    @Test(arguments: [
        "", "   ", "?", "der die das", "\u{0}\u{FFFD}", String(repeating: "Aufenthaltserlaubnis ", count: 3_000),
    ])
    func anyTextIsAQuestion(frage: String) async throws {
        let result = try await search(frage)
        #expect(result.hits.count <= 10)
        #expect(result.zeiten.map(\.schritt).contains("Anliegen"))
    }

    @Test func ofAnEmptyCorpusNothingIsFound() async throws {
        #expect(try await search("§ 16b AufenthG", []).hits.isEmpty)
    }
}
