// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

struct GeltungTests {
    struct Fall: Sendable, CustomTestStringConvertible {
        var satz: String
        var ab: Stichtag?
        var bis: Stichtag?
        var testDescription: String { satz }
    }

    @Test(arguments: [
        Fall(satz: "Dieser Erlass tritt am 1. Mai 2024 in Kraft.", ab: "2024-05-01"),
        Fall(satz: "Dieser Erlass tritt mit Wirkung vom 01.03.2026 in Kraft.", ab: "2026-03-01"),
        Fall(satz: "Dieser Erlass tritt mit Ablauf des 31. Dezember 2027 außer Kraft.", bis: "2027-12-31"),
        Fall(satz: "Dieser Erlass tritt am 1. Januar 2028 außer Kraft.", bis: "2027-12-31"),
        Fall(
            satz: "Der Erlass tritt am 1. Juli 2023 in Kraft und mit Ablauf des 30. Juni 2028 außer Kraft.",
            ab: "2023-07-01",
            bis: "2028-06-30"),
        Fall(satz: "Die Geltungsdauer dieses Erlasses endet am 31.12.2013.", bis: "2013-12-31"),
        Fall(satz: "Diese Regelung gilt bis einschließlich 31.12.2009.", bis: "2009-12-31"),
        Fall(satz: "Dieser Runderlass ist befristet bis zum 30. September 2026.", bis: "2026-09-30"),
        Fall(satz: "Die vorstehenden Regelungen finden ab dem 1. März 1998 Anwendung.", ab: "1998-03-01"),
        Fall(satz: "Ich bitte, ab dem 01.09.2021 hiernach zu verfahren.", ab: "2021-09-01"),
        Fall(satz: "Diese Dienstanweisung tritt am 1. Oktober 2024 in Kraft.", ab: "2024-10-01"),
        Fall(
            satz:
                "Dieser Erlass tritt am 1. Mai 2024 in Kraft und ersetzt meinen Erlass vom 02.02.2020 – 15-39.01.02-3.",
            ab: "2024-05-01"),
        // what others say, and what is said of others
        Fall(satz: "Gleichzeitig tritt mein Erlass vom 25.08.2019, Az. 512-39.12.12-2-19-060, außer Kraft."),
        Fall(satz: "Die Fiktionsbescheinigung gilt bis zum 31.12.2026."),
        Fall(satz: "Die Aufenthaltserlaubnis ist befristet bis zum 31.12.2026 zu erteilen."),
        Fall(satz: "Das Gesetz vom 20. Juli 2017 ist am 29. Juli 2017 in Kraft getreten."),
        Fall(satz: "Der Antrag ist bis zum 30.06.2025 zu stellen."),
    ])
    func statementsOfOwnForce(_ fall: Fall) {
        let angaben = Geltungsleser.lies([fall.satz])
        #expect(angaben.first { $0.art == .inKraftAb }?.tag == fall.ab)
        #expect(angaben.first { $0.art == .inKraftBis }?.tag == fall.bis)
        #expect(angaben.allSatisfy { $0.beleg == fall.satz })
    }

    @Test func pronounRefersToTheSentenceBefore() {
        let angaben = Geltungsleser.lies([
            "Dieser Erlass tritt am 1. April 2023 in Kraft.", "Er gilt bis zum 31.12.2028.",
        ])
        #expect(angaben.map(\.tag) == ["2023-04-01", "2028-12-31"])
    }

    @Test func consolidatedLawTellsOnlyItsEnd() {
        let saetze = [
            "Dieses Gesetz tritt am Tag nach der Verkündung in Kraft und am 1. September 2024 außer Kraft.",
            "Diese Regelung gilt auch in der Fassung bis zum 12. Juni 2026.",
            "Dieses Gesetz tritt am 1. Mai 1953 in Kraft.",
        ]
        #expect(Geltungsleser.ende(einesGesetzes: saetze).map(\.tag) == ["2024-08-31"])
    }
}
