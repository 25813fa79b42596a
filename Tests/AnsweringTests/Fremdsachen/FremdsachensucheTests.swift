// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Retrieval
import Testing

@testable import Answering

/// What a question is about, against what it only mentions.
struct FremdsachensucheTests {
    private struct Zeile: Decodable {
        var frage: String
    }

    private static func fragen(_ datei: String) throws -> [String] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: datei)
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Zeile.self, from: Data($0.utf8)).frage
        }
    }

    private static func sache(_ frage: String) throws -> String? {
        Fremdsachensuche(try Ausstattung.wissen.fremdsachen).gegenstand(frage)?.kennung
    }

    /// That no rule answers these, follows from their words alone.
    private static let ohneFremdsache: Set = [
        "Wie lange muss man auf einen Integrationskurs im Nachbarlandkreis mit Schwimmunterricht warten?",
        "Welche Note brauchen Studienbewerber im Numerus clausus für Medizin?",
    ]

    @Test func knowsWhatQuestionsToOtherAuthoritiesAreAbout() throws {
        let fragen = try Self.fragen("../../../Evaluation/questions/fremdsachen.jsonl")
        #expect(fragen.count >= 100)
        let verkannt = try fragen.filter { try Self.sache($0) == nil }
        #expect(Set(verkannt) == Self.ohneFremdsache)
    }

    @Test func takesCircumstancesAndPapersForNoMatter() throws {
        let fragen = try Self.fragen("umstaende.jsonl")
        #expect(fragen.count >= 100)
        let verkannt = try fragen.filter { try Self.sache($0) != nil }
        #expect(verkannt == [])
    }

    @Test(arguments: [
        // subject, object, with a preposition, in the genitive, in a coordination
        ("Wie hoch ist das Elterngeld für eine Forscherin?", "elterngeld"),
        ("Wer zahlt das Jobticket eines Werkstudenten?", "nahverkehr"),
        ("Welche Unterlagen braucht ein Student für das BAföG?", "bafoeg"),
        ("Welche Frist gilt für die Abgabe der Steuererklärung?", "steuererklaerung"),
        ("Was kostet die Duldung und das Kindergeld?", "kindergeld"),
        (
            "Welche Unterlagen braucht ein Inhaber der Niederlassungserlaubnis für die Gaststättenerlaubnis?",
            "erlaubnispflichtiges-gewerbe"
        ),
        ("In welches Zimmer muss ich?", "raeume"),
        // what is wanted in another clause, where the one that asks names nothing
        ("Wer ist zuständig, wenn ein Geduldeter seinen Hund anmelden will?", "hund"),
        ("Ich will Wohngeld. Was brauche ich dafür?", "wohngeld"),
        ("Was brauche ich, um mein Auto anzumelden?", "kfz-zulassung"),
        ("Kindergeld für Geduldete – welche Unterlagen?", "kindergeld"),
        ("KINDERGELD GEDULDETE UNTERLAGEN", "kindergeld"),
        ("kindergeld für geduldete", "kindergeld"),
        // circumstances
        ("Welche Unterlagen braucht ein Student mit BAföG?", nil),
        ("Welche Unterlagen braucht ein Student, der BAföG bezieht, für die Verlängerung?", nil),
        ("Wer ist zuständig, wenn er Kindergeld bezieht?", nil),
        ("Er bezieht Wohngeld. Was brauche ich?", nil),
        ("Welche Unterlagen braucht ein Wohngeldempfänger für die Niederlassungserlaubnis?", nil),
        ("Welche Unterlagen braucht ein Inhaber eines Jagdscheins für den Titel?", nil),
        ("Was gilt bei Elternzeit für die Blaue Karte?", nil),
        ("Was gilt bei Elternzeit?", "elternzeit"),
        ("Verlängerung Student Wohngeld Unterlagen", nil),
        // papers
        ("Muss er den Führerschein vorlegen?", nil),
        ("Reicht der Führerschein als Identitätsnachweis?", nil),
        ("Welcher Nachweis über das Kindergeld ist nötig?", nil),
        ("Was braucht er zusätzlich zum Gewerbeschein?", nil),
        // what the Ausländerbehörde allows
        ("Darf ein Geduldeter ein Gewerbe anmelden?", nil),
        ("Muss für die Beschäftigungserlaubnis der Mindestlohn gezahlt werden?", nil),
        ("", nil), ("?", nil), ("Wie lange?", nil), (", – ; :", nil),
    ])
    func tellsTheMatterFromTheCircumstance(frage: String, kennung: String?) throws {
        #expect(try Self.sache(frage) == kennung)
    }

    @Test func standsWhateverComes() throws {
        let suche = Fremdsachensuche(try Ausstattung.wissen.fremdsachen)
        let woerter = [
            "Kindergeld", "für", "in", "wenn", "um", "und", "der", ",", "–", "?", ".", "will", "§", "Welche", "ein",
            "BAföG", "-", "😀", "e", "Mit", "zum",
        ]
        var zufall = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let frage = (0..<Int.random(in: 0...9, using: &zufall)).map { _ in woerter.randomElement()! }
                .joined(separator: Bool.random() ? " " : "")
            _ = suche.gegenstand(frage)
        }
    }

    @Test func namesEachMatterOnce() throws {
        let muster = try Ausstattung.wissen.fremdsachen.flatMap(\.muster).map(\.text)
        #expect(muster.count >= 900)
        let doppelt = Dictionary(grouping: muster) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(doppelt == [])
    }
}
