// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

/// Statements of force and relations in the words of other offices; the table was written before the recogniser was
/// tried on it.
struct SprachpraxisTests {
    struct Aussage: Sendable, CustomTestStringConvertible {
        var satz: String
        var ab: Stichtag?
        var bis: Stichtag?
        var testDescription: String { satz }
    }

    /// In a decree of 15 February 2024.
    @Test(arguments: [
        Aussage(satz: "Dieser Erlass tritt mit sofortiger Wirkung in Kraft.", ab: "2024-02-15"),
        Aussage(satz: "Dieser Erlass gilt ab dem Tag seiner Bekanntgabe.", ab: "2024-02-15"),
        Aussage(
            satz: "Die Dienstanweisung tritt zum 01.04.2024 in Kraft und gilt zunächst bis zum 31.03.2026.",
            ab: "2024-04-01", bis: "2026-03-31"),
        Aussage(
            satz: "Dieses Rundschreiben tritt rückwirkend zum 1. Januar 2024 in Kraft.", ab: "2024-01-01"),
        Aussage(satz: "Dieser Erlass verliert mit Ablauf des 30.06.2025 seine Gültigkeit.", bis: "2025-06-30"),
        Aussage(
            satz: "Der Erlass ist zunächst auf zwei Jahre, längstens bis 28.02.2026, befristet.", bis: "2026-02-28"),
        Aussage(
            satz: "Die Regelungen dieses Erlasses gelten vom 01.03.2024 bis zum 31.12.2024.", ab: "2024-03-01",
            bis: "2024-12-31"),
        Aussage(satz: "Dieser Erlass ist bis auf Weiteres anzuwenden."),
        Aussage(satz: "Die Geltungsdauer dieses Erlasses wird bis zum 31.12.2027 verlängert.", bis: "2027-12-31"),
        Aussage(satz: "Diese Weisung ist mit Wirkung vom 15.03.2024 verbindlich.", ab: "2024-03-15"),
        Aussage(satz: "Die Verwaltungsvorschrift tritt am Tag nach ihrer Veröffentlichung in Kraft."),
        Aussage(satz: "Diese Hinweise sind ab 1. März 2024 zu beachten.", ab: "2024-03-01"),
        Aussage(satz: "Ich bitte Sie, ab sofort wie folgt zu verfahren:"),
        Aussage(satz: "Dieser Erlass tritt fünf Jahre nach seinem Inkrafttreten außer Kraft.", bis: "2029-02-14"),
        Aussage(satz: "Inkrafttreten: 1. April 2024", ab: "2024-04-01"),
        Aussage(satz: "Gültig ab: 01.04.2024, gültig bis: 31.03.2027", ab: "2024-04-01", bis: "2027-03-31"),
        Aussage(satz: "Die vorstehenden Anordnungen werden am 1. Juni 2024 wirksam.", ab: "2024-06-01"),
        Aussage(
            satz: "Dieser Runderlass tritt am 30.04.2024 in Kraft; er tritt am 31.12.2028 außer Kraft.",
            ab: "2024-04-30", bis: "2028-12-31"),
        Aussage(satz: "Die Anwendung dieses Erlasses endet mit dem 31. Dezember 2025.", bis: "2025-12-31"),
        Aussage(satz: "Dieser Erlass hat eine Geltungsdauer bis zum 30.09.2025.", bis: "2025-09-30"),
        // what does not speak of the decree
        Aussage(satz: "Die Verordnung tritt am 1. März 2024 in Kraft, sodass die bisherige Praxis fortzuführen ist."),
        Aussage(satz: "Der Aufenthaltstitel ist bis zum 31.12.2025 zu verlängern."),
        Aussage(satz: "Die Duldung gilt ab dem 01.03.2024 als Beschäftigungsduldung."),
        Aussage(satz: "Die Regelung des § 104c AufenthG tritt am 31.12.2025 außer Kraft."),
        Aussage(satz: "Die Gebührenbefreiung gilt bis zum 30.06.2024 für Personen nach Nummer 2."),
    ])
    func saysWhenItHolds(_ aussage: Aussage) {
        let angaben = Geltungsleser.lies([aussage.satz], datum: "2024-02-15")
        #expect(angaben.first { $0.art == .inKraftAb }?.tag == aussage.ab)
        #expect(angaben.first { $0.art == .inKraftBis }?.tag == aussage.bis)
    }

    private typealias Fall = BeziehungsphrasenTests.Fall

    private static let ziel = "64.12-12230/1-8 2021-06-23"

    /// In a decree of 2 February 2024 that is in force from 1 March.
    private static let faelle: [Fall] = [
        Fall("Der Bezugserlass zu 1 wird aufgehoben.", gibt: "hebt_auf 15-39.08.01-3 2006-05-03 2024-03-01"),
        Fall("Mein RdErl. v. 23. 6. 2021 (64.12-12230/1-8) ist aufgehoben.", gibt: "hebt_auf \(ziel) 2024-03-01"),
        Fall(
            "Der Erlass vom 23. Juni 2021, Gesch.-Z. 64.12-12230/1-8, wird aufgehoben und durch die folgenden Regelungen ersetzt.",
            gibt: "ersetzt \(ziel) 2024-03-01"),
        Fall(
            "Die Rundverfügung vom 23.06.2021 (Az.: 64.12-12230/1-8) findet keine Anwendung mehr.",
            gibt: "hebt_auf \(ziel) 2024-03-01"),
        Fall(
            "Dieses Schreiben tritt an die Stelle meines Schreibens vom 23.06.2021, GZ 64.12-12230/1-8.",
            gibt: "ersetzt \(ziel) 2024-03-01"),
        Fall(
            "Das Rundschreiben vom 23.06.2021 – 64.12-12230/1-8 – ist durch Zeitablauf gegenstandslos geworden.",
            gibt: "hebt_auf \(ziel) 2024-03-01"),
        Fall(
            "Mit diesem Erlass wird zugleich der Erlass vom 23.06.2021 (64.12-12230/1-8) außer Kraft gesetzt.",
            gibt: "hebt_auf \(ziel) 2024-03-01"),
        Fall(
            "Meinen Runderlass vom 23.06.2021 – 64.12-12230/1-8 – hebe ich mit Wirkung zum 1. Mai 2024 auf.",
            gibt: "hebt_auf \(ziel) 2024-05-01"),
        Fall(
            "Die Geltungsdauer des Erlasses vom 23.06.2021 (64.12-12230/1-8) wird um zwei Jahre bis zum 30.06.2026 verlängert.",
            gibt: "verlaengert \(ziel) - bis 2026-06-30"),
        Fall(
            "Der Erlass vom 23.06.2021 – 64.12-12230/1-8 – behält bis zum 31.12.2025 seine Gültigkeit.",
            gibt: "verlaengert \(ziel) - bis 2025-12-31"),
        Fall(
            "Die Anwendung des Erlasses vom 23.06.2021, Az. 64.12-12230/1-8, wird bis 30. Juni 2025 fortgesetzt.",
            gibt: "verlaengert \(ziel) - bis 2025-06-30"),
        Fall(
            "In Abänderung meines Erlasses vom 23.06.2021 – 64.12-12230/1-8 – gilt künftig Folgendes:",
            gibt: "aendert \(ziel) 2024-03-01"),
        Fall(
            "Abweichend von Nummer 2.3 des Erlasses vom 23.06.2021 (64.12-12230/1-8) beträgt die Frist sechs Wochen.",
            gibt: "aendert \(ziel) 2024-03-01 @2.3"),
        Fall(
            "Ziff. 3 des Erlasses vom 23.06.2021 – 64.12-12230/1-8 – entfällt.",
            gibt: "hebt_teilweise_auf \(ziel) 2024-03-01 @3"),
        Fall(
            "Der Absatz 2 der Nummer 4 des Erlasses vom 23.06.2021 – 64.12-12230/1-8 – wird gestrichen.",
            gibt: "aendert \(ziel) 2024-03-01 @4"),
        Fall(
            "Die Nummern 2.1 bis 2.3 des Runderlasses vom 23.06.2021 (64.12-12230/1-8) werden aufgehoben.",
            gibt: "hebt_teilweise_auf \(ziel) 2024-03-01 @2.1,2.2,2.3"),
        Fall(
            "Zur Ergänzung meines Erlasses vom 23.06.2021 (64.12-12230/1-8) weise ich auf Folgendes hin.",
            gibt: "ergaenzt \(ziel) 2024-03-01"),
        Fall(
            "Mein Erlass vom 23.06.2021 – 64.12-12230/1-8 – wird hiermit fortgeschrieben und insgesamt neu gefasst.",
            gibt: "ersetzt \(ziel) 2024-03-01"),
        Fall(
            "Die mit Erlass vom 23.06.2021 – 64.12-12230/1-8 – getroffenen Regelungen sind überholt und nicht mehr anzuwenden.",
            gibt: "hebt_auf \(ziel) 2024-03-01"),
        Fall(
            "Auf den Erlass vom 23.06.2021 (64.12-12230/1-8) nehme ich Bezug.", gibt: "bezug \(ziel) -"),
        Fall(
            "Der Erlass vom 23.06.2021 – 64.12-12230/1-8 – ist weiterhin zu beachten.", gibt: "bezug \(ziel) -"),
        Fall(
            "Der Erlass vom 23.06.2021 – 64.12-12230/1-8 – wird durch diesen Erlass nicht aufgehoben.",
            gibt: "bezug \(ziel) -"),
        Fall(
            "Soweit der Erlass vom 23.06.2021 – 64.12-12230/1-8 – entgegensteht, wird er aufgehoben.",
            gibt: "hebt_teilweise_auf \(ziel) 2024-03-01"),
        Fall(
            "Von der Aufhebung des Erlasses vom 23.06.2021 – 64.12-12230/1-8 – habe ich vorerst abgesehen.",
            gibt: "bezug \(ziel) -"),
    ]

    @Test(arguments: faelle)
    fileprivate func saysWhatItDoes(_ fall: BeziehungsphrasenTests.Fall) {
        var bezug: [Bezugsangabe] = []
        if fall.text[0].contains("Bezugserlass") {
            bezug = [
                Bezugsangabe(text: "1. Erlass vom 03.05.2006", datum: "2006-05-03", aktenzeichen: "15-39.08.01-3"),
                Bezugsangabe(text: "2. Erlass vom 07.09.2010", datum: "2010-09-07", aktenzeichen: "15-39.06.02-2"),
            ]
        }
        let eigenes = Beziehungsleser.Eigenes(
            aktenzeichen: "521-26.01.01", datum: "2024-02-02", inKraftAb: "2024-03-01", bezug: bezug)
        let gefunden = Beziehungsleser.lies(fall.text, eigenes: eigenes).map(BeziehungsphrasenTests.kurz)
        #expect(gefunden.filter { !$0.hasPrefix("bezug 15-") } == fall.erwartet)
    }

    struct Name: Sendable, CustomTestStringConvertible {
        var kopf: [String]
        var art: Vorschriftart?
        var testDescription: String { kopf.joined(separator: " | ") }
    }

    /// What a document is called, in the head of a ministry; nil: the head does not say.
    @Test(arguments: [
        Name(kopf: ["Runderlass zur Passbeschaffung"], art: .erlass),
        Name(kopf: ["Betreff: Erlass über die Ausstellung von Fiktionsbescheinigungen"], art: .erlass),
        Name(kopf: ["Länderrundschreiben", "Betreff: Chancen-Aufenthaltsrecht"], art: .rundschreiben),
        Name(kopf: ["Betreff: Rundschreiben Nr. 12/2024 – Verlängerung von Aufenthaltstiteln"], art: .rundschreiben),
        Name(kopf: ["Betreff: Anwendungshinweise zu § 104c AufenthG"], art: .anwendungshinweise),
        Name(
            kopf: ["Betreff: Vorläufige Anwendungshinweise zum Fachkräfteeinwanderungsgesetz"], art: .anwendungshinweise
        ),
        Name(kopf: ["Verfahrenshinweise der Ausländerbehörde", "Betreff: Härtefälle"], art: .anwendungshinweise),
        Name(kopf: ["Allgemeine Dienstanweisung", "Betreff: Aktenführung"], art: .dienstanweisung),
        Name(
            kopf: ["Verwaltungsvorschrift des Ministeriums des Innern", "Betreff: Wohnsitzauflage"],
            art: .verwaltungsvorschrift),
        Name(kopf: ["Betreff: Änderung der Verwaltungsvorschrift zur Wohnsitzauflage"], art: nil),
        Name(kopf: ["Betreff: Erlass von Gebühren bei Bedürftigkeit"], art: nil),
        Name(kopf: ["Betreff: Hinweise zur Anwendung des § 25b AufenthG"], art: .anwendungshinweise),
        Name(kopf: ["Betreff: 2. Änderungserlass zur Ausbildungsduldung"], art: .erlass),
        Name(kopf: ["Fachliche Weisung 202403012", "Betreff: Zustimmungsverfahren"], art: .rundschreiben),
        Name(kopf: ["Betreff: Weisungen der Bundesagentur für Arbeit zur Beschäftigungsverordnung"], art: nil),
        Name(kopf: ["Betreff: Verlängerung von Duldungen"], art: nil),
    ])
    func callsItself(_ name: Name) throws {
        let zeilen = [
            "Ministerium des Innern des Landes Nordrhein-Westfalen", "Düsseldorf, 12.02.2025",
            "Aktenzeichen: 15-39.08.01-3",
        ]
        let text = [
            "Zu Ihrer Unterrichtung übersende ich eine Übersicht über die Rechtsprechung des vergangenen Jahres."
        ]
        let art = try #require(try Texte.aufnahme(zeilen + name.kopf + text).erkennung.first { $0.feld == .art })
        #expect((art.istFraglich ? nil : art.wert) == name.art?.rawValue)
        #expect(!art.istFraglich || art.zweifel?.isEmpty == false)
    }

    /// The usual kind of an authority is taken for a fact only where the text gives orders.
    @Test(arguments: [
        ("Die Ausländerbehörden werden gebeten, künftig wie folgt zu verfahren.", false),
        ("Dem Antrag sind folgende Nachweise beizufügen: Pass und Lichtbild.", false),
        ("Zu Ihrer Unterrichtung übersende ich eine Übersicht über die Rechtsprechung des vergangenen Jahres.", true),
    ])
    func theUsualKindNeedsOrders(_ satz: String, _ istFraglich: Bool) throws {
        let art = try #require(
            try Texte.aufnahme([
                "Ministerium des Innern des Landes Nordrhein-Westfalen", "Düsseldorf, 12.02.2025",
                "Aktenzeichen: 15-39.08.01-3", "Betreff: Verlängerung von Duldungen", satz,
            ]).erkennung.first { $0.feld == .art })
        #expect(art.wert == Vorschriftart.erlass.rawValue)
        #expect(art.istFraglich == istFraglich)
    }
}
