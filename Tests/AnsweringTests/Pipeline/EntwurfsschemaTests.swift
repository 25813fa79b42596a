// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import Testing

@testable import Answering

/// What a server is told that a draft may look like.
struct EntwurfsschemaTests {
    /// Tokens and quotes that a statement may have, by passage.
    private func erlaubt(
        _ beweise: [Beweisstueck], istAntwort: (String) -> Bool = { _ in true }
    ) throws -> [(marke: JSONWert?, zitate: [String]?)] {
        let aussage = try #require(
            Entwurfsschema.schema(beweise, istAntwort: istAntwort)["properties"]?["aussagen"]?["items"]?["anyOf"]?
                .alsListe)
        return aussage.map { form in
            let felder = form["properties"]
            return (
                felder?["quellen"]?["items"]?["enum"], felder?["satz"]?["enum"]?.alsListe?.compactMap(\.alsText)
            )
        }
    }

    @Test func aStatementQuotesASentenceOfThePassageThatItNames() throws {
        let erlaubt = try erlaubt([
            Pruefmuster.stueck("Q1", "\(Satz.gebuehr)\nEr  ist\nmitzuführen."), Pruefmuster.stueck("Q2", Satz.frist),
        ])
        #expect(erlaubt.map(\.marke) == [["Q1"], ["Q2"]])
        #expect(erlaubt[0].zitate == [Satz.gebuehr, "Er ist mitzuführen."])
        #expect(erlaubt[1].zitate == [Satz.frist])
    }

    @Test func onlySentencesThatMayAnswerAreOffered() throws {
        let beweise = [
            Pruefmuster.stueck("Q1", "\(Satz.gebuehr) \(Satz.studium)"), Pruefmuster.stueck("Q2", Satz.frist),
        ]
        let erlaubt = try erlaubt(beweise) { $0.contains("Gebühr") }
        #expect(erlaubt.map(\.marke) == [["Q1"]] && erlaubt[0].zitate == [Satz.gebuehr])
        #expect(try self.erlaubt(beweise) { _ in false }.map(\.marke) == [["Q1"], ["Q2"]])
    }

    @Test func theBeginningOfALongSentenceStandsForIt() throws {
        let lang = "Vorzulegen sind " + (1...60).map { "Nachweis \($0)," }.joined(separator: " ") + " und ein Pass."
        let stueck = Pruefmuster.stueck("Q1", lang)
        let zitat = try #require(try erlaubt([stueck])[0].zitate?.first)
        #expect(lang.hasPrefix(zitat) && zitat.count > 150 && zitat.count < 200)
        let ergebnis = try Pruefmuster.pruefung.pruefe(
            Entwurfsaussage(text: lang, quellen: ["Q1"], zitat: zitat), gegen: [stueck],
            stichtag: Pruefmuster.stichtag)
        #expect(ergebnis.pruefstand == .woertlich)
    }

    /// What is offered is found again, whatever the passage holds.
    @Test(arguments: [
        Satz.gebuehr, Satz.frist, Satz.studium, "§ 5 < 3 \"Ja\".", "„Er“ sagte: … nichts [Q2] mehr.\n\n- eins\n- zwei",
    ])
    func everyQuoteThatIsOfferedStandsInItsPassage(text: String) throws {
        let stueck = Pruefmuster.stueck("Q1", text)
        for zitat in try erlaubt([stueck])[0].zitate ?? [] {
            #expect(Zitatsuche(zitat, mindestens: 3)?.stellen(in: stueck) != nil, "\(zitat)")
        }
    }

    @Test(arguments: ["Ja.", "", "⚠️"])
    func withoutASentenceThePassageMayBeQuotedFreely(text: String) throws {
        #expect(try erlaubt([Pruefmuster.stueck("Q1", text)])[0].zitate == nil)
    }
}
