// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Testing

@testable import DocumentTools

@Suite("Flaches ODF")
struct FodtschreiberTests {
    private func xml(_ stueck: Schriftstueck) throws -> String {
        let bytes = Fodtschreiber.fodt(stueck)
        #expect(try XMLTree(xml: bytes).root?.name == "document")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func hasRealHeadingsListsTablesAndQuotes() throws {
        let xml = try xml(Schriftmuster.alles)
        for teil in [
            "<dc:title>Vermerk &lt;1&gt; &amp; &quot;mehr&quot;</dc:title>", "<dc:language>de-DE</dc:language>",
            "text:outline-level=\"1\">Vermerk &amp; Prüfung</text:h>", "<text:list text:style-name=\"Nummern\">",
            "<table:table-header-rows>", ">Unterlagen und ihr Stand</text:p>", "\"Strong_20_Emphasis\">Name:",
            "„Vorzulegen sind<text:line-break/>1. zwei<text:s text:c=\"3\"/>Bilder &amp; &lt;mehr&gt;.“",
            "Vermerk 7/26",
            "Seite <text:page-number", "fo:break-before=\"page\"", "fo:language=\"tr\" fo:country=\"TR\"",
        ] { #expect(xml.contains(teil), "„\(teil)“ fehlt") }
        #expect(!xml.contains("Briefkopf\">"))
    }

    @Test func writesArabicFromTheRight() throws {
        let stueck = Schriftstueck(
            titel: "t",
            bloecke: [.fremdsprache("ar", [.absatz([.init("نص")]), .fremdsprache("de-DE", [.absatz([.init("x")])])])])
        let xml = try xml(stueck)
        #expect(
            xml.contains("style:writing-mode=\"rl-tb\" fo:text-align=\"end\"")
                && xml.contains("style:language-complex=\"ar\""))
        #expect(
            xml.contains(
                "<text:p text:style-name=\"P1\">نص</text:p>\n<text:p text:style-name=\"Text_20_body\">x</text:p>"))
    }

    @Test func theLetterheadLeavesRoomForTheAddress() throws {
        let xml = try xml(try Schriftmuster.brief(zweitsprache: nil))
        #expect(xml.contains("<text:tab/>Unser Zeichen:<text:tab/>2026-0815"))
        #expect(xml.components(separatedBy: "<text:p text:style-name=\"Anschriftfeld\">").count == 7)
        #expect(xml.contains("Öffnungszeiten"))
    }

    @Test func theSameDocumentGivesTheSameBytes() throws {
        let brief = try Schriftmuster.brief(zweitsprache: "ar")
        #expect(Fodtschreiber.fodt(brief) == Fodtschreiber.fodt(try Schriftmuster.brief(zweitsprache: "ar")))
    }

    /// However many columns and whatever their texts: the widths add up, and none is missing.
    @Test func columnsShareTheWidth() {
        for spalten in 0...8 {
            let worte = ["", "a", "Krankenversicherungsnachweis", String(repeating: "lang ", count: 40)]
            let zeile = (0..<spalten).map { _ in worte.randomElement() ?? "" }
            let breiten = Spaltenbreiten.verteilt(1_650, .init(beschriftung: "", kopf: zeile, zeilen: [zeile, []]))
            #expect(breiten.count == spalten && breiten.reduce(0, +) == (spalten == 0 ? 0 : 1_650))
            #expect(breiten.allSatisfy { $0 > 0 })
        }
    }
}
