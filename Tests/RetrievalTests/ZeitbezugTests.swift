// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Retrieval
import TestKit
import Testing

struct ZeitbezugTests {
    @Test(arguments: [
        ("Der Antrag wurde im März 2023 gestellt.", "2023-03-01", "2023-03-31"),
        ("Antrag vom 10.07.2021: was fehlt?", "2021-07-10", "2021-07-10"),
        ("Was galt am 29. Februar 2024 für die Duldung?", "2024-02-29", "2024-02-29"),
        ("Bescheid v. 3.5.2019", "2019-05-03", "2019-05-03"),
        ("Wie war es im Jahr 2019?", "2019-01-01", "2019-12-31"),
        ("Er ist seit 2015 hier.", "2015-01-01", "2015-12-31"),
        ("Anfang 2024 eingereist", "2024-01-01", "2024-04-30"),
        ("Ende 2020", "2020-09-01", "2020-12-31"),
        ("im Februar 2024", "2024-02-01", "2024-02-29"),
        ("Im MÄRZ 2023", "2023-03-01", "2023-03-31"),
    ])
    func findsTheTime(frage: String, von: String, bis: String) throws {
        let fund = try #require(Zeitbezug.funde(in: frage).first)
        #expect(fund.von == Muster.tag(von))
        #expect(fund.bis == Muster.tag(bis))
        #expect(fund.stichtag == fund.von)
    }

    @Test(arguments: [
        "Was steht im Erlass vom 12.02.2025?", "Nach dem Rundschreiben des BMI vom 3. März 2021 ist was vorzulegen?",
        "Die Gebühr von 2000 Euro", "§ 2023 BGB", "Was regelt das Gesetz vom 1. Mai 2020?", "am 31.02.2023",
        "Wie lange gilt die Duldung?", "", "2023",
    ])
    func whatNamesASourceOrNoTimeIsNone(frage: String) {
        #expect(Zeitbezug.funde(in: frage).isEmpty)
    }

    @Test func itsPlaceIsThatOfItsWords() throws {
        let frage = "Gestellt wurde er im März 2023, jetzt fehlt der Paß."
        let fund = try #require(Zeitbezug.funde(in: frage).first)
        #expect(String(decoding: Array(frage.utf8)[fund.bereich], as: UTF8.self) == "März 2023")
    }

    @Test func severalTimesComeInTheirOrder() {
        let funde = Zeitbezug.funde(in: "Im Mai 2020 eingereist, am 03.04.2021 beantragt, seit 2022 hier.")
        #expect(funde.map(\.von) == ["2020-05-01", "2021-04-03", "2022-01-01"].map(Muster.tag))
    }

    @Test func anyTextIsRead() {
        var zufall = SystemRandomNumberGenerator()
        let stuecke = ["im ", "März", " 2023", "31.", "02.", "vom ", "Erlass ", "ä", "\u{0301}", "9999", "", "seit "]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...12, using: &zufall)).map { _ in
                stuecke.randomElement(using: &zufall) ?? ""
            }
            .joined()
            for fund in Zeitbezug.funde(in: text) {
                #expect(fund.von <= fund.bis)
                #expect(fund.bereich.upperBound <= text.utf8.count)
            }
        }
    }
}
