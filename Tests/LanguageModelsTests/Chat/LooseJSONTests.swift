// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import Testing

@Suite struct LooseJSONTests {
    private static let eins = JSONWert.objekt(["text": .text("Eins."), "quellen": .liste([.text("Q1")])])
    private static let zwei = JSONWert.objekt(["text": .text("Zwei.")])
    private static let json1 = #"{"text":"Eins.","quellen":["Q1"]}"#
    private static let json2 = #"{"text":"Zwei."}"#

    static let texte: [(String, [JSONWert])] = [
        (#"{"aussagen":[\#(json1),\#(json2)]}"#, [eins, zwei]),
        ("```json\n{\"aussagen\": [ \(json1) , \(json2) ] }\n```", [eins, zwei]),
        ("Gern! Hier ist die Antwort:\n\n{\"aussagen\":[\(json1)]}\n\nIch hoffe, das hilft.", [eins]),
        (#"{"aussagen":[\#(json1),\#(json2),],}"#, [eins, zwei]),
        (#"{"aussagen":[\#(json1),,\#(json2)]}"#, [eins, zwei]),
        (#"{"aussagen":[\#(json1),{"text":"Zw"#, [eins]),
        (#"{"aussagen":[\#(json1),{"text":"Zwei.","quellen":["Q2""#, [eins]),
        (#"{"aussagen":[\#(json1),{"text":"Zwei.""#, [eins]),
        (#"{"aussagen":[\#(json1),"#, [eins]),
        (#"{"aussagen":[\#(json1)"#, [eins]),
        (#"{"aussagen":["#, []),
        (#"{"aussagen":"#, []),
        (#"{"aussagen":5}"#, []),
        (#"{"aussagen":[]}"#, []),
        (#"[\#(json1),\#(json2)]"#, [eins, zwei]),
        (json1, [eins]),
        ("\(json1)\n\(json2)", [eins, zwei]),
        ("<think>Vielleicht {\"aussagen\":[\(json2)]}</think>{\"aussagen\":[\(json1)]}", [eins]),
        ("<think>\"aussagen\" wird gebraucht</think>{\"aussagen\":[\(json1)]}", [eins]),
        (#"{"aussagen":[{"text":"a\"b\\c\nd\u00e4\ud83d\ude42"}]}"#, [.objekt(["text": .text("a\"b\\c\ndä🙂")])]),
        (#"{"aussagen":[{"text":"\ud83d"}]}"#, [.objekt(["text": .text("\u{FFFD}")])]),
        ("{\"aussagen\":[{\"text\":\"zwei\nZeilen\"}]}", [.objekt(["text": .text("zwei\nZeilen")])]),
        (#"{"aussagen":[null,true,false,-1.5e2]}"#, [.null, .bool(true), .bool(false), .zahl(-150)]),
        ("", []), ("Ich weiß es nicht.", []), ("{", []), ("[", []), ("\"", []), ("}{][", []), ("{\"aussagen\":[}", []),
        (#"{"aussagen":[{"text":"#, []),
        (#"{"aussagen":[{text:"a"}]}"#, []),
        (String(repeating: "[", count: 10_000), []),
        (#"{"aussagen":["# + String(repeating: "[", count: 10_000), []),
        (#"{"aussagen":["# + String(repeating: #"{"a":"#, count: 10_000), []),
    ]

    @Test(arguments: texte)
    func completeElementsAreRead(text: String, erwartet: [JSONWert]) {
        #expect(LooseJSON.elemente(in: text, unter: "aussagen") == erwartet)
    }

    /// Wherever a model is cut off, only whole statements come out.
    @Test func everyPrefixYieldsWholeElementsOnly() {
        let text = "```json\n{\"aussagen\":[\(Self.json1), \(Self.json2)]}\n```"
        var meiste = 0
        for ende in text.indices {
            let elemente = LooseJSON.elemente(in: String(text[..<ende]), unter: "aussagen")
            #expect([[], [Self.eins], [Self.eins, Self.zwei]].contains(elemente))
            #expect(elemente.count >= meiste)
            meiste = elemente.count
        }
        #expect(meiste == 2)
    }

    @Test func valuesAreTakenByKey() {
        #expect(Self.eins["text"]?.alsText == "Eins.")
        #expect(Self.eins["quellen"]?.alsListe == [.text("Q1")])
        #expect(Self.eins["zitat"] == nil && JSONWert.null["text"] == nil)
    }
}
