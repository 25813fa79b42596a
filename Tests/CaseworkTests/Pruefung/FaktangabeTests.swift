// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import Testing

@Suite struct FaktangabeTests {
    static let schema = Pruefmuster.schema(fakten: [
        Faktfeld(kennung: "passGueltigBis", frage: "Bis wann gilt der Pass?", art: .datum),
        Faktfeld(kennung: "befreit", frage: "Ist die Person befreit?", art: .jaNein),
        Faktfeld(kennung: "alter", frage: "Wie alt?", art: .zahl(einheit: "Jahre")),
        Faktfeld(
            kennung: "art", frage: "Welcher Titel?",
            art: .auswahl([.init(wert: "erst", name: "Erteilung"), .init(wert: "folge", name: "Verlängerung")])),
    ])

    static func lies(_ json: String) throws -> Fakten {
        try schema.lies(JSONDecoder().decode([String: Faktangabe].self, from: Data(json.utf8)))
    }

    @Test func eachKindIsRead() throws {
        let fakten = try Self.lies(#"{"passGueltigBis":"2027-05-01","befreit":true,"alter":46,"art":"folge"}"#)
        #expect(
            fakten == [
                "passGueltigBis": .datum(Pruefmuster.tag("2027-05-01")), "befreit": .jaNein(true), "alter": .zahl(46),
                "art": .auswahl("folge"),
            ])
        #expect(
            try Self.lies(#"{"passGueltigBis":"01.05.2027"}"#)["passGueltigBis"]
                == .datum(Pruefmuster.tag("2027-05-01")))
        #expect(try Self.lies("{}").isEmpty)
    }

    @Test(arguments: [
        (
            #"{"name":"Muster"}"#,
            "Angabe „name“: Das Prüfschema „studium-verlaengerung“ fragt nicht danach. Möglich sind: passGueltigBis, befreit, alter, art."
        ),
        (#"{"passGueltigBis":"2027-02-29"}"#, "„2027-02-29“ ist kein Tag"),
        (#"{"passGueltigBis":true}"#, "Gefragt ist ein Tag"),
        (#"{"passGueltigBis":"morgen"}"#, "ist kein Tag"), (#"{"befreit":"ja"}"#, "ja oder nein (true oder false)"),
        (#"{"befreit":1}"#, "ja oder nein"), (#"{"alter":true}"#, "eine ganze Zahl"),
        (#"{"alter":-1}"#, "nicht kleiner als 0"),
        (#"{"alter":"46"}"#, "eine ganze Zahl"), (#"{"art":"dritte"}"#, "Möglich sind: erst, folge."),
        (#"{"art":3}"#, "Gefragt ist eines von: erst, folge."),
    ])
    func whatDoesNotFitIsRefusedWithTheReason(json: String, grund: String) {
        #expect {
            try Self.lies(json)
        } throws: { error in
            error is Faktenfehler && "\(error)".contains(grund)
        }
    }

    @Test(arguments: [#"{"alter":4.5}"#, #"{"alter":null}"#, #"{"alter":[1]}"#, #"{"alter":{"a":1}}"#])
    func whatIsNoFactIsNoJSONForOne(json: String) {
        #expect(throws: DecodingError.self) { try Self.lies(json) }
    }
}
