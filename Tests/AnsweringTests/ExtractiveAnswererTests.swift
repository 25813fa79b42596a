// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import GermanText
import Norms
import Retrieval
import ShippedData
import TestKit
import Testing

struct ExtractiveAnswererTests {
    static let gesetz = Muster.gesetz(
        "AufenthG",
        paragrafen: [
            .init(
                "16b", "Studium",
                "(1) Eine Aufenthaltserlaubnis zum Studium wird erteilt, wenn der Ausländer zugelassen worden ist.\n"
                    + "(2) Die Geltungsdauer der Aufenthaltserlaubnis beträgt in der Regel zwei Jahre. "
                    + "Andere Sätze folgen hier."
            ),
            .init(
                "30", "Ehegattennachzug",
                "Dem Ehegatten ist eine Aufenthaltserlaubnis zu erteilen, wenn er 18 Jahre alt ist."),
            .init("71", "Zuständigkeit", "Für Visa sind im Ausland die Auslandsvertretungen zuständig."),
        ])
    static let erlass = Muster.erlass(
        "512-39.06.13-1-22-077", datum: "2023-01-01", betreff: "Verpflichtungserklärung",
        abschnitte: [
            "Für die Verpflichtungserklärung sind vorzulegen:\n1. Personalausweis\n2. Einkommensnachweise\n"
                + "Das Muster liegt bei.",
            "Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.",
        ])
    static let aufgehoben = Muster.erlass(
        "512-39.06.13-1-18-033", datum: "2020-01-01", betreff: "Verpflichtungserklärung", inKraftBis: "2022-12-31",
        abschnitte: ["Die Gebühr für die Verpflichtungserklärung beträgt 25 Euro."])

    static func antwort(
        _ frage: String, _ aufnahmen: [Aufnahme] = [gesetz, erlass, aufgehoben], am tag: String = "2024-06-01"
    ) async throws -> Antwort {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let bestand = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let answerer = ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen,
            regelungen: try ShippedData.regelungserkennung())
        return try await answerer.antwort(auf: frage, stichtag: Muster.tag(tag))
    }

    @Test(arguments: [
        ("Wie lange gilt die Aufenthaltserlaubnis zum Studium?", "zwei Jahre", "§ 16b"),
        ("Was kostet die Verpflichtungserklärung?", "29 Euro", "Nr. 2"),
        ("Wer ist im Ausland für Visa zuständig?", "Auslandsvertretungen", "§ 71"),
    ])
    func answersWithTheSentence(frage: String, wortlaut: String, pfad: String) async throws {
        let antwort = try await Self.antwort(frage)
        let first = try #require(antwort.aussagen.first)
        #expect(antwort.status == .vollstaendig)
        #expect(first.text.contains(wortlaut))
        #expect(first.belege.first?.fundstelle.pfad.hasPrefix(pfad) == true)
        #expect(antwort.modell == nil)
    }

    @Test func everyStatementIsVerbatim() async throws {
        for frage in [
            "Wie lange gilt die Aufenthaltserlaubnis zum Studium?",
            "Welche Unterlagen sind für die Verpflichtungserklärung vorzulegen?",
        ] {
            let antwort = try await Self.antwort(frage)
            #expect(!antwort.aussagen.isEmpty)
            for aussage in antwort.aussagen {
                let beleg = try #require(aussage.belege.first)
                let source = try #require(
                    [Self.gesetz, Self.erlass].first { $0.fassung.sha256 == beleg.fundstelle.fassung })
                let abschnitt = source.abschnitte[beleg.fundstelle.abschnitt]
                #expect(aussage.pruefstand == .woertlich)
                #expect(abschnitt.text(in: beleg.fundstelle.bereich) == aussage.text)
                #expect(beleg.fundstelle.zitat == aussage.text)
            }
        }
    }

    @Test func aListOfUnterlagenIsTakenWhole() async throws {
        let antwort = try await Self.antwort("Welche Unterlagen sind für die Verpflichtungserklärung vorzulegen?")
        let text = try #require(antwort.aussagen.first).text
        #expect(antwort.frageart == .unterlagen)
        #expect(text.contains("1. Personalausweis") && text.contains("2. Einkommensnachweise"))
    }

    @Test func whatIsRepealedIsSetAsideNotAnswered() async throws {
        let antwort = try await Self.antwort("Was kostet die Verpflichtungserklärung?")
        #expect(antwort.aussagen.allSatisfy { $0.belege.allSatisfy { $0.geltung.status == .inKraft } })
        #expect(antwort.verworfen.contains { $0.grund == "außer Kraft seit 01.01.2023" })
    }

    @Test(arguments: [
        "Wie hoch ist die Hundesteuer in Neuenbrück?", "Wann hat das Schwimmbad geöffnet?",
        "Wie backt man Apfelkuchen?", "???",
    ])
    func abstainsWhenTheEvidenceIsThin(frage: String) async throws {
        let antwort = try await Self.antwort(frage)
        #expect(antwort.status == .keineFundstelle)
        #expect(antwort.aussagen.isEmpty)
        #expect(antwort.hinweise.contains("Durchsucht wurden 6 Passagen, Stichtag 01.06.2024."))
    }

    @Test func abstainsOnAnEmptyCorpus() async throws {
        #expect(try await Self.antwort("Wie lange gilt die Aufenthaltserlaubnis?", []).status == .keineFundstelle)
    }

    @Test func refusesToJudgeAPerson() async throws {
        let antwort = try await Self.antwort("Ist der Antragsteller glaubwürdig?")
        #expect(antwort.status == .abgelehnt)
        #expect(antwort.aussagen.isEmpty && antwort.verworfen.isEmpty)
        #expect(antwort.hinweise.count == 2)
    }

    @Test func announcedChangesAndUnclearForceAreNoted() async throws {
        var law = Self.gesetz
        law.fassung.hinweise = ["Änderung durch Art. 2 noch nicht berücksichtigt"]
        let noted = try await Self.antwort("Wie lange gilt die Aufenthaltserlaubnis zum Studium?", [law])
        #expect(noted.hinweise.contains { $0.contains("Änderung durch Art. 2 noch nicht berücksichtigt") })
        let undated = Muster.erlass(
            "C-1", datum: nil, betreff: "Verpflichtungserklärung",
            abschnitte: ["Die Gebühr für die Verpflichtungserklärung beträgt 31 Euro."])
        let unclear = try await Self.antwort("Was kostet die Verpflichtungserklärung?", [undated, Self.erlass])
        #expect(unclear.aussagen.first?.text.contains("29 Euro") == true)
        let alone = try await Self.antwort("Was kostet die Verpflichtungserklärung?", [undated])
        #expect(alone.aussagen.first?.belege.first?.geltung.status == .unklar)
        #expect(alone.hinweise.contains { $0.contains("ungeklärt") })
    }
}
