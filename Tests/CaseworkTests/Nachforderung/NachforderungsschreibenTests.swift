// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import ShippedData
import TestKit
import Testing

@Suite("Schreiben zu fehlenden Unterlagen")
struct NachforderungsschreibenTests {
    private let texte: Nachforderungstexte
    static let sprachen = ["en-GB", "tr-TR", "uk-UA", "ar"]

    init() throws { texte = try ShippedData.nachforderungstexte() }

    @Test func saysInGermanWhatTheLawWants() throws {
        let stueck = try Schreibenmuster.schreiben().schriftstueck(texte)
        let text = stueck.text
        for teil in [
            "Sehr geehrte Damen und Herren", "Studium (§ 16b)", "2026-0815", "Reisepass (§ 3 Abs. 1 AufenthG)",
            "Mietvertrag – wenn Sie zur Miete wohnen", "bis zum 28. Dezember 2026", "unverzüglich",
            "§ 82 Abs. 1 Satz 1 und 2 AufenthG",
            "müssen wir sie nicht mehr berücksichtigen (§ 82 Abs. 1 Satz 4 AufenthG)",
            "§ 82 Abs. 3 Satz 1 AufenthG", "§ 48 Abs. 1 und 3 AufenthG", "§ 49 Abs. 2 AufenthG",
            "§ 81 Abs. 1 und 4 AufenthG",
            "§ 44a Abs. 1 AufenthG", "19999 Seenmark", "Telefon: 0395 000-0", "Mit freundlichen Grüßen",
        ] { #expect(text.contains(teil), "„\(teil)“ fehlt") }
        #expect(!text.contains("{") && !text.contains("Übersetzung") && !text.contains("Regel:"))
        #expect(stueck.titel == "Es fehlen noch Unterlagen (Unser Zeichen: 2026-0815)")
        #expect(stueck.kopf?.angaben.map(\.wert) == ["2026-0815", "30.11.2026", "0395 000-0"])
    }

    @Test(arguments: sprachen)
    func aTranslationFollowsTheWholeGermanText(_ sprache: String) throws {
        let deutsch = try Schreibenmuster.schreiben().schriftstueck(texte)
        let beide = try Schreibenmuster.schreiben(zweitsprache: sprache).schriftstueck(texte)
        let umbruch = try #require(beide.bloecke.firstIndex(of: .seitenumbruch))
        let vorn = beide.bloecke[..<umbruch].flatMap(\.texte)
        #expect(vorn.filter { !$0.contains("Übersetzung") } == deutsch.texte)
        guard case .fremdsprache(sprache, let fremd) = beide.bloecke.last else {
            Issue.record("kein Teil in \(sprache)")
            return
        }
        let text = fremd.flatMap(\.texte).joined(separator: "\n")
        #expect(!text.contains("{") && text.contains("28") && text.contains("2026-0815"))
        for norm in ["§ 82 Abs. 1 Satz 4 AufenthG", "§ 82 Abs. 3 Satz 1 AufenthG", "§ 48 Abs. 1 und 3 AufenthG"] {
            #expect(text.contains(norm))
        }
    }

    /// The names of Unterlagen, the Anliegen and the address are German in any part, and marked as such.
    @Test func whatIsOfTheCaseStaysGerman() throws {
        let stueck = try Schreibenmuster.schreiben(zweitsprache: "ar").schriftstueck(texte)
        guard case .fremdsprache(_, let fremd) = stueck.bloecke.last else { throw Nachforderungsfehler.nichtsFehlt }
        let deutsch = fremd.filter { if case .fremdsprache("de-DE", _) = $0 { true } else { false } }.flatMap(\.texte)
        for teil in ["Studium (§ 16b)", "Reisepass (§ 3 Abs. 1 AufenthG)", "Telefon: 0395 000-0"] {
            #expect(deutsch.contains(teil))
        }
    }

    @Test func keepsGermanInOrderWithinArabic() throws {
        let stueck = try Schreibenmuster.schreiben(zweitsprache: "ar").schriftstueck(texte)
        #expect(
            "\(stueck.bloecke)".contains("\u{200E}§\u{A0}82\u{A0}Abs.\u{A0}1\u{A0}Satz\u{A0}4\u{A0}AufenthG\u{200E}"))
    }

    @Test func citesOnlyWhatHoldsForTheLaw() throws {
        let text = try Schreibenmuster.schreiben(gesetz: "StAG").schriftstueck(texte).text
        #expect(text.contains("(§ 34 Satz 2 StAG, § 82 Abs. 1 Satz 4 AufenthG)"))
        #expect(!text.contains("§ 48") && !text.contains("Ihre weiteren Pflichten"))
    }

    @Test func namesTheRuleOfTheFristIfWanted() throws {
        var schreiben = Schreibenmuster.schreiben(zweitsprache: "en-GB")
        schreiben.fristbeleg = Vermerkprobe.beleg("Nr. 5", zitat: "binnen vier Wochen")
        let text = try schreiben.schriftstueck(texte).text
        #expect(
            text.contains("Diese Frist beruht auf folgender Regel: Erlass v. 12.02.2025, 523-26.02.09, Nr. 5, S. 4."))
        #expect(text.contains("This deadline is based on the following rule: Erlass v. 12.02.2025"))
    }

    /// A value is never read as a placeholder.
    @Test func aReferenceWithBracesStaysAsItIs() throws {
        var schreiben = Schreibenmuster.schreiben()
        schreiben.zeichen = "{frist}"
        #expect(try schreiben.schriftstueck(texte).text.contains("Unser Zeichen: {frist}"))
    }

    static let fehler: [(aendern: @Sendable (inout Nachforderungsschreiben) -> Void, grund: String)] = [
        ({ $0.unterlagen = [] }, "keine Unterlage"),
        ({ $0.frist = $0.datum }, "endet nicht nach dem Tag"),
        ({ $0.gesetz = "AsylG" }, "vorhanden sind sie für AufenthG, StAG"),
        ({ $0.zweitsprache = "fr" }, "en-GB (Englisch)"),
        ({ $0.zweitsprache = "de-DE" }, "gibt es keine Textbausteine"),
    ]

    @Test(arguments: fehler.indices)
    func refusesWhatIsNoLetter(_ fall: Int) {
        let (aendern, grund) = Self.fehler[fall]
        var schreiben = Schreibenmuster.schreiben()
        aendern(&schreiben)
        #expect {
            try schreiben.schriftstueck(texte)
        } throws: { error in
            (error as? Nachforderungsfehler)?.description.contains(grund) == true
        }
    }

    /// The hints say what these sentences of the law say.
    @Test(
        .enabled(if: TestCorpus.isPresent, Comment(rawValue: TestCorpus.whyAbsent)),
        arguments: [
            ("aufenthg_2004", "unter Angabe nachprüfbarer Umstände unverzüglich geltend zu machen"),
            (
                "aufenthg_2004",
                "Nach Ablauf der Frist geltend gemachte Umstände und beigebrachte Nachweise können unberücksichtigt bleiben."
            ),
            ("aufenthg_2004", "insbesondere die Verpflichtungen aus den §§ 44a, 48, 49 und 81 hingewiesen werden."),
            ("aufenthg_2004", "Im Falle der Fristsetzung ist er auf die Folgen der Fristversäumung hinzuweisen."),
            ("stag", "§ 80 Absatz 3 und § 82 des Aufenthaltsgesetzes gelten entsprechend."),
        ])
    func theLawStillSaysSo(_ gesetz: String, _ satz: String) throws {
        let xml = String(decoding: try TestCorpus.bytes("gesetze/\(gesetz).xml"), as: UTF8.self)
        #expect(xml.contains(satz), "Der Wortlaut hat sich geändert; bitte die Textbausteine prüfen.")
    }
}
