// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Foundation
import Norms
import Retrieval
import TestKit
import Testing

struct AntwortJSONTests {
    private func json(_ antwort: Antwort) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(antwort), as: UTF8.self)
    }

    @Test func anExtractHasTheKeysOfTheContract() throws {
        let law = Muster.gesetz("AufenthG", sha256: "abc", paragrafen: [.init("7", "Dauer", "Ein Jahr.")])
        let hit = Hit(
            rank: 1, score: 1.5, id: PassageID(rawValue: 4), passage: law.passagen[0], vorschrift: law.vorschrift,
            fassung: law.fassung, geltung: Geltung(status: .inKraft, von: Muster.tag("2024-01-01")),
            fundstelle: Fundstelle(
                fassung: "abc", abschnitt: 0, pfad: "§ 7", seite: nil, bereich: 0..<9, zitat: "Ein Jahr."),
            explanation: Explanation("Bewertung", 1.5))
        let antwort = Antwort(
            status: .vollstaendig, frageart: .dauer,
            aussagen: [Aussage(auszug: hit)], hinweise: ["Hinweis."],
            verworfen: [], stichtag: Muster.tag("2024-06-01"), ms: 2)
        let beleg =
            #"{"abschnitt":"§ 7","adresse":"/f/abc/0?von=0&bis=9","explanation":{"details":[],"#
            + #""name":"Bewertung","value":1.5},"geltung":{"bis":null,"status":"inKraft","von":"2024-01-01"},"#
            + #""land":"Bund","normgeber":"Bund","passage":4,"quelle":{"datei":"aufenthg.xml","sha256":"abc"},"#
            + #""rang":2,"rank":1,"score":1.5,"seite":null,"text":"Ein Jahr.","titel":"Dauer AufenthG","#
            + #""verbindlich":true,"vorschrift":"AufenthG","zitat":"Ein Jahr."}"#
        let expected =
            #"{"aussagen":[{"belege":["# + beleg + #"],"pruefstand":"woertlich","text":"Ein Jahr."}],"#
            + #""frageart":"dauer","hinweise":["Hinweis."],"modell":null,"ms":2,"status":"vollstaendig","#
            + #""stichtag":"2024-06-01","verworfen":[]}"#
        #expect(try json(antwort) == expected)
    }

    @Test func anEmptyAnswerHasAllKeys() throws {
        let antwort = Antwort(
            status: .keineFundstelle, frageart: .sonstige, aussagen: [], hinweise: [], verworfen: [],
            stichtag: Muster.tag("2024-06-01"), ms: 0)
        let expected =
            #"{"aussagen":[],"frageart":"sonstige","hinweise":[],"modell":null,"ms":0,"#
            + #""status":"keineFundstelle","stichtag":"2024-06-01","verworfen":[]}"#
        #expect(try json(antwort) == expected)
    }
}
