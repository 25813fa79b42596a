// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

@testable import Retrieval

/// The subject index: which entries are near to a question, and what follows for the provisions that they name.
struct SachverzeichnisTests {
    private static func eintrag(
        _ paragraf: String, absatz: String? = nil, gesetz: String = "AufenthG", _ wendungen: String...
    ) -> Sachverzeichniseintrag {
        let verweis = Verweis(gesetz: gesetz, bezeichnung: "§ \(paragraf)")
        return Sachverzeichniseintrag(stelle: Normstelle(verweis: verweis, absatz: absatz), wendungen: wendungen)
    }

    private static let eintraege = [
        eintrag("16b", absatz: "3", "Studentenjob", "neben der Uni jobben", "Werkstudent"),
        eintrag("36", "Oma nachholen", "Großeltern nach Deutschland bringen"),
        eintrag("48", "Pass verloren", "Pass abgeben"),
        eintrag("58", "abgeschoben werden", "aus dem Land geworfen"),
    ]

    private func funde(_ frage: String) throws -> [Sachverzeichnis.Fund] {
        let analysis = try Ausstattung.analysis
        return Sachverzeichnis(Self.eintraege, analysis: analysis)
            .funde(TextAnalyser(analysis).begriffe(of: frage, herkunft: .frage), hoechstens: 4)
    }

    @Test(arguments: [
        ("Oma nachholen", "§ 36", "Oma nachholen"), ("Ich will meine Oma nachholen", "§ 36", "Oma nachholen"),
        ("Pässe verloren", "§ 48", "Pass verloren"), ("Job als Werkstudent", "§ 16b", "Werkstudent"),
        ("Kann ich abgeschoben werden?", "§ 58", "abgeschoben werden"),
    ])
    func findsWhatTheQuestionSays(frage: String, bezeichnung: String, wendung: String) throws {
        let fund = try #require(try funde(frage).first)
        #expect(fund.stelle.verweis.bezeichnung == bezeichnung)
        #expect(fund.wendung == wendung)
    }

    @Test func whatTheQuestionSaysBesidesMakesAnEntryFarther() throws {
        let genau = try #require(try funde("Pass verloren").first)
        let weiter = try #require(try funde("Pass verloren auf einer Urlaubsreise nach Portugal").first)
        #expect(genau.naehe == 1)
        #expect(weiter.naehe < 0.7 * genau.naehe)
    }

    @Test func nothingIsNearToOtherWords() throws {
        #expect(try funde("Quadratwurzel").isEmpty)
        #expect(try funde("").isEmpty)
    }

    private func suche(_ frage: String, am tag: String = "2024-06-01") async throws -> SearchResult {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let gesetz = Muster.gesetz(
            "AufenthG",
            paragrafen: [
                .init("16b", "Studium", "Sie berechtigt zur Ausübung einer Beschäftigung."),
                .init("36", "Sonstige Familienangehörige", "Sonstigen Familienangehörigen kann sie erteilt werden."),
                .init("48", "Ausweisrechtliche Pflichten", "Das Papier ist auf Verlangen auszuhändigen."),
            ])
        let bestand = Testbestand([gesetz]) { analyser.terms($0, zweck: .index).map(\.text) }
        let engine = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            sachverzeichnis: Sachverzeichnisbau { Sachverzeichnis(Self.eintraege, analysis: analysis) })
        return try await engine.search(SearchRequest(frage: frage, stichtag: Muster.tag(tag)))
    }

    @Test func aProvisionIsFoundThoughItUsesNoWordOfTheQuestion() async throws {
        let hit = try #require(try await suche("Darf ich meine Oma nachholen?").hits.first)
        #expect(hit.fundstelle.pfad.hasPrefix("§ 36"))
        let namen = hit.explanation.details.map(\.name)
        #expect(namen.contains("Im Sachverzeichnis unter „Oma nachholen“"), "\(namen)")
    }

    @Test func anEntryOfALawThatIsNotThereFindsNothing() async throws {
        #expect(try await suche("Wann werde ich abgeschoben?").hits.allSatisfy { !$0.fundstelle.pfad.contains("58") })
    }
}
