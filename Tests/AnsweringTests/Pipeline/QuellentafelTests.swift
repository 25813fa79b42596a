// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Foundation
import Norms
import TestKit
import Testing

@Suite struct QuellentafelTests {
    private func aussage(
        _ marke: String, _ text: String, rang: Rang = .landeserlass, datum: String = "2023-02-12"
    ) throws -> Aussage {
        var aufnahme = Muster.erlass("Az-\(marke)", datum: datum, abschnitte: [text])
        aufnahme.vorschrift.rang = rang
        return Aussage(auszug: Pruefmuster.stueck(marke, aufnahme).hit)
    }

    private func tafel(_ aussagen: [Aussage]) throws -> Quellentafel? {
        try Pruefmuster.pruefung.quellentafel(aussagen)
    }

    @Test func sourcesOfDifferentRangStandSideBySide() throws {
        let tafel = try #require(
            try tafel([
                aussage("Q1", "Der Pass ist vorzulegen.", rang: .ohneBindung),
                aussage("Q2", "Der Pass soll vorgelegt werden."),
            ]))
        #expect(tafel.anlass == .verschiedenerRang)
        #expect(tafel.zeilen.map(\.vorschrift) == ["Erlass Az-Q2", "Erlass Az-Q1"])
        #expect(tafel.zeilen.map(\.verbindlich) == [true, false])
        #expect(tafel.zeilen.map(\.rangbezeichnung) == ["Landeserlass", "nicht verbindlich"])
        #expect(tafel.zeilen[0].zitat == "Der Pass soll vorgelegt werden.")
        #expect(tafel.hinweis.contains("entscheidet die Sachbearbeitung"))
    }

    @Test func ofOneRangTheYoungerStandsFirst() throws {
        let tafel = try #require(
            try tafel([
                aussage("Q1", "Die Frist beträgt drei Monate.", datum: "2020-01-01"),
                aussage("Q2", "Die Frist beträgt sechs Monate.", datum: "2024-01-01"),
            ]))
        #expect(tafel.anlass == .verschiedeneAngaben)
        #expect(tafel.zeilen.map(\.vorschrift) == ["Erlass Az-Q2", "Erlass Az-Q1"])
        #expect(tafel.zeilen.map(\.datum) == [Muster.tag("2024-01-01"), Muster.tag("2020-01-01")])
    }

    @Test func withoutADifferenceThereIsNoTable() throws {
        let drei = try aussage("Q1", "Die Frist beträgt drei Monate.")
        #expect(try tafel([]) == nil)
        #expect(try tafel([drei, drei]) == nil)
        #expect(try tafel([drei, aussage("Q2", "Es gilt eine Frist von 3 Monaten.")]) == nil)
        #expect(try tafel([drei, aussage("Q2", "Die Gebühr beträgt 29 Euro.")]) == nil)
    }

    @Test func itsJSONHasPlainKeys() throws {
        let tafel = try #require(
            try tafel([aussage("Q1", "Die Frist beträgt drei Monate."), aussage("Q2", "Die Frist beträgt ein Jahr.")]))
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(tafel)) as? [String: Any]
        #expect(object?["anlass"] as? String == "verschiedeneAngaben")
        let zeile = try #require((object?["zeilen"] as? [[String: Any]])?.first)
        #expect(zeile["rang"] as? Int == 5 && zeile["verbindlich"] as? Bool == true)
        #expect(zeile["datum"] as? String == "2023-02-12")
    }
}
