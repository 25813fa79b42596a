// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

@testable import Answering

/// The words of a draft that is being written, however it is cut into pieces.
@Suite struct EntwurfsmitlaufTests {
    private static let entwurf = Drehbuchmodell.entwurf([
        (text: "Die Gebühr beträgt 29 Euro.", quellen: ["Q1"], zitat: "\"text\": nicht dieses"),
        (text: "Sie wird „vorab“ erhoben: \\ und \"sofort\".", quellen: ["Q2", "Q1"], zitat: "auch nicht"),
    ])
    private static let worte =
        "Die Gebühr beträgt 29 Euro.\nSie wird „vorab“ erhoben: \\ und \"sofort\"."

    private func mitgelesen(_ stuecke: [String]) -> String {
        var mitlauf = Entwurfsmitlauf()
        return stuecke.map { mitlauf.nimm($0) }.joined()
    }

    @Test(arguments: [1, 2, 3, 7, 10_000])
    func theStatementsComeThroughInWhateverPieces(laenge: Int) {
        let zeichen = Array(Self.entwurf.unicodeScalars)
        let stuecke = stride(from: 0, to: zeichen.count, by: laenge).map { start in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: zeichen[start..<min(start + laenge, zeichen.count)])
            return String(text)
        }
        #expect(mitgelesen(stuecke) == Self.worte)
    }

    @Test func ofASentenceAndWhatIsSaidOfItTheFirstIsShown() {
        let entwurf = #"{"quellen":["Q1"],"satz":"Es gilt.","text":"Gilt."},{"text":"Neu.","satz":"Alt."}"#
        #expect(mitgelesen([entwurf]) == "Es gilt.\nNeu.")
    }

    @Test func whatIsCutOffIsShownAsFarAsItCame() {
        #expect(mitgelesen(["{\"aussagen\":[{\"text\":\"Die Geb", "ühr"]) == "Die Gebühr")
    }

    @Test func escapesAreRead() {
        #expect(mitgelesen([#"{"text":"\u00a7 16b\nAufenthG \ud83d\ude00"}"#]) == "§ 16b AufenthG 😀")
    }

    @Test(arguments: [
        "", "text", "\"text\"", "{\"text\":", "Hier ist die Antwort: \"text\", 5", "{\"quellen\":[\"Q1\"]}",
    ])
    func nothingElseIsShown(text: String) {
        #expect(mitgelesen([text]) == "")
    }
}
