// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit
import Testing

@Suite("Ein Vorgang aus seinen Schritten")
struct VorgangsschrittTests {
    private let heute = Ortszeit.tag(Zeitmarke.t(2))

    @Test("Jede Art von Schritt wirkt, und die Zahl der Schritte wächst mit")
    func allSteps() throws {
        let eintraege = VorgangContract.alleSchritte
        let vorgang = try Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege)
        #expect(vorgang.schrittzahl == eintraege.count && !vorgang.istAbgeschlossen)
        #expect(vorgang.referenz == "Zeichen „ä“ 1" && vorgang.fakten.isEmpty)
        #expect(vorgang.stichtag == Muster.tag("2026-11-01") && vorgang.eroeffnet == .t(1))
        let punkt = try #require(vorgang.punkte["zulassung"])
        #expect(punkt.status == .erfuellt && punkt.um == .t(5) && punkt.durch == Vorgangsmuster.sachbearbeitung)
        #expect(vorgang.unterlagen["pass"]?.status == .fehlt && vorgang.unterlagen["immatrikulation"]?.norm != nil)
        #expect(vorgang.nachforderungen.map(\.nummer) == [1])
        #expect(vorgang.nachforderungen.first?.frist == Muster.tag("2026-12-15"))
        #expect(vorgang.naechsteFrist == Muster.tag("2026-12-15"))
        #expect(vorgang.dauer?.bis == Muster.tag("2028-09-30"))
    }

    @Test("Der Vorgang ist derselbe, ob auf einmal oder Schritt für Schritt")
    func prefixes() throws {
        let eintraege = VorgangContract.alleSchritte
        var bisher = try Vorgang(id: VorgangID(rawValue: 1), eroeffnung: eintraege[0])
        for ende in eintraege.indices.dropFirst() {
            bisher = try bisher.nach(eintraege[ende])
            #expect(try bisher == Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege[...ende]))
        }
    }

    struct Ablehnung: Sendable, CustomTestStringConvertible {
        let nach: [Vorgangsschritt]
        let schritt: Vorgangsschritt
        let fehler: Vorgangsfehler
        var testDescription: String { "\(fehler)" }
    }

    static let lang = String(repeating: "a", count: 8_001)
    static func punkt(_ grund: String) -> Vorgangsschritt {
        .punkt(kennung: "zulassung", status: .erfuellt, grund: grund, abweichung: nil)
    }

    static let ablehnungen: [Ablehnung] = [
        .init(nach: [], schritt: Vorgangsmuster.eroeffnet(), fehler: .schonEroeffnet),
        .init(nach: [], schritt: .wiedereroeffnet, fehler: .nichtAbgeschlossen),
        .init(nach: [.abgeschlossen], schritt: .abgeschlossen, fehler: .istAbgeschlossen),
        .init(nach: [.abgeschlossen], schritt: punkt("weil"), fehler: .istAbgeschlossen),
        .init(nach: [], schritt: punkt(""), fehler: .grundFehlt(.erfuellt)),
        .init(nach: [], schritt: punkt(" \n"), fehler: .grundFehlt(.erfuellt)),
        .init(
            nach: [], schritt: .punkt(kennung: "a", status: .nichtEinschlaegig, grund: "", abweichung: "x"),
            fehler: .grundFehlt(.nichtEinschlaegig)),
        .init(
            nach: [], schritt: .unterlage(kennung: "p", name: "Pass", status: .entbehrlich, norm: nil, anmerkung: "x"),
            fehler: .normFehlt(unterlage: "Pass")),
        .init(
            nach: [], schritt: .unterlage(kennung: "p", name: "Pass", status: .entbehrlich, norm: " ", anmerkung: nil),
            fehler: .normFehlt(unterlage: "Pass")),
        .init(
            nach: [],
            schritt: .dauer(
                von: Muster.tag("2026-03-01"), bis: Muster.tag("2026-02-28"), grund: "x", rechenweg: []),
            fehler: .endeVorAnfang(von: Muster.tag("2026-03-01"), bis: Muster.tag("2026-02-28"))),
        .init(
            nach: [],
            schritt: .dauer(von: Muster.tag("2026-03-01"), bis: Muster.tag("2026-03-01"), grund: " ", rechenweg: []),
            fehler: .grundDerDauerFehlt),
        .init(
            nach: [],
            schritt: .nachforderung(
                unterlagen: [], frist: Muster.tag("2030-01-01"), fristbeleg: nil, zweitsprache: nil),
            fehler: .keineUnterlagen),
        .init(
            nach: [], schritt: Vorgangsmuster.nachforderung(["pass", "pass"], frist: "2030-01-01"),
            fehler: .unterlageDoppelt(name: "pass")),
        .init(
            nach: [Vorgangsmuster.unterlage("pass", .vorhanden)],
            schritt: Vorgangsmuster.nachforderung(frist: "2030-01-01"),
            fehler: .unterlageNichtOffen(name: "pass", .vorhanden)),
        .init(
            nach: [Vorgangsmuster.unterlage("pass", .entbehrlich)],
            schritt: Vorgangsmuster.nachforderung(frist: "2030-01-01"),
            fehler: .unterlageNichtOffen(name: "pass", .entbehrlich)),
        .init(
            nach: [], schritt: Vorgangsmuster.nachforderung(frist: "2023-11-13"),
            fehler: .fristVergangen(frist: Muster.tag("2023-11-13"), heute: Muster.tag("2023-11-14"))),
        .init(
            nach: [Vorgangsmuster.nachforderung(frist: "2023-11-14")],
            schritt: .frist(nachforderung: 1, neu: Muster.tag("2023-11-13")),
            fehler: .fristVergangen(frist: Muster.tag("2023-11-13"), heute: Muster.tag("2023-11-14"))),
        .init(
            nach: [], schritt: .frist(nachforderung: 1, neu: Muster.tag("2030-01-01")),
            fehler: .unbekannteNachforderung(1)),
        .init(
            nach: [Vorgangsmuster.nachforderung(frist: "2030-01-01")],
            schritt: .frist(nachforderung: 0, neu: Muster.tag("2030-01-01")), fehler: .unbekannteNachforderung(0)),
        .init(
            nach: [.vermerk(sha256: "ab")], schritt: .vermerk(sha256: "ab"), fehler: .vermerkDoppelt("ab")),
        .init(nach: [], schritt: punkt(lang), fehler: .zuLang(feld: "Grund", zeichen: 8_001, hoechstens: 8_000)),
        .init(
            nach: [],
            schritt: .unterlage(kennung: "p", name: "Pass\nA", status: .fehlt, norm: nil, anmerkung: nil),
            fehler: .mehrzeilig(feld: "Unterlage")),
    ]

    @Test("Was nicht geht, wird mit dem Grund abgelehnt", arguments: ablehnungen)
    func refused(_ fall: Ablehnung) throws {
        let schritte = [Vorgangsmuster.eroeffnet()] + fall.nach
        let eintraege = schritte.enumerated().map { Vorgangsmuster.eintrag($0 + 1, $1) }
        let vorgang = try Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege)
        #expect(throws: fall.fehler) {
            try vorgang.nach(Vorgangsmuster.eintrag(eintraege.count + 1, fall.schritt))
        }
    }

    @Test(
        "Ein Vorgang beginnt mit seiner Eröffnung, und das Zeichen ist eine nicht leere Zeile",
        arguments: [
            (Vorgangsschritt.abgeschlossen, Vorgangsfehler.nichtEroeffnet),
            (Vorgangsmuster.eroeffnet("  "), .leer(feld: "Zeichen des Vorgangs")),
            (Vorgangsmuster.eroeffnet("a\nb"), .mehrzeilig(feld: "Zeichen des Vorgangs")),
            (
                Vorgangsmuster.eroeffnet(String(repeating: "1", count: 65)),
                .zuLang(feld: "Zeichen des Vorgangs", zeichen: 65, hoechstens: 64)
            ),
        ])
    func opening(schritt: Vorgangsschritt, fehler: Vorgangsfehler) {
        #expect(throws: fehler) {
            try Vorgang(id: VorgangID(rawValue: 1), schritte: [Vorgangsmuster.eintrag(1, schritt)])
        }
    }

    @Test("Ohne Schritte gibt es keinen Vorgang, und Lücken in den Schritten fallen auf")
    func gaps() throws {
        #expect(throws: Vorgangsfehler.nichtEroeffnet) { try Vorgang(id: VorgangID(rawValue: 1), schritte: []) }
        var eintraege = VorgangContract.alleSchritte
        eintraege.remove(at: 3)
        #expect(throws: Vorgangsfehler.falscheNummer(erwartet: 4, gefunden: 5)) {
            try Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege)
        }
        #expect(throws: Vorgangsfehler.falscheNummer(erwartet: 1, gefunden: 2)) {
            try Vorgang(id: VorgangID(rawValue: 1), schritte: [Vorgangsmuster.eintrag(2, Vorgangsmuster.eroeffnet())])
        }
    }

    @Test("Nach dem Abschluss geht es mit der Wiedereröffnung weiter; die Frist ruht solange")
    func closing() throws {
        let schritte = [
            Vorgangsmuster.eroeffnet(), Vorgangsmuster.unterlage("pass", .fehlt),
            Vorgangsmuster.nachforderung(frist: "2030-01-01"), .abgeschlossen, .wiedereroeffnet,
        ]
        let eintraege = schritte.enumerated().map { Vorgangsmuster.eintrag($0 + 1, $1) }
        let zu = try Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege.prefix(4))
        #expect(zu.istAbgeschlossen && zu.naechsteFrist == nil)
        let wieder = try Vorgang(id: VorgangID(rawValue: 1), schritte: eintraege)
        #expect(!wieder.istAbgeschlossen && wieder.naechsteFrist == Muster.tag("2030-01-01"))
    }

    @Test("Eine Nachforderung wartet, bis alles da oder entbehrlich ist")
    func waiting() throws {
        func frist(_ schritte: [Vorgangsschritt]) throws -> Stichtag? {
            let alle =
                [
                    Vorgangsmuster.eroeffnet(),
                    Vorgangsmuster.nachforderung(["pass", "immatrikulation"], frist: "2030-01-01"),
                ] + schritte
            return try Vorgang(
                id: VorgangID(rawValue: 1), schritte: alle.enumerated().map { Vorgangsmuster.eintrag($0 + 1, $1) }
            ).naechsteFrist
        }
        let (pass, immatrikulation) = (
            Vorgangsmuster.unterlage("pass", .vorhanden), Vorgangsmuster.unterlage("immatrikulation", .entbehrlich)
        )
        #expect(try frist([]) != nil)
        #expect(try frist([pass]) != nil)
        #expect(try frist([pass, immatrikulation]) == nil)
        #expect(try frist([pass, immatrikulation, Vorgangsmuster.unterlage("pass", .abgelaufen)]) != nil)
        #expect(
            try frist([Vorgangsmuster.nachforderung(["pass"], frist: "2029-05-05"), immatrikulation])
                == Muster.tag("2029-05-05"))
    }

    @Test("Die Zeile der Liste zählt, was offen ist und fehlt; was nicht einschlägig ist, zählt nicht")
    func line() throws {
        var schema = Vorgangsmuster.schema()
        schema.punkte[1].bedingung = .vergleich(fakt: "volljaehrig", .gleich, .wert(.jaNein(true)))
        func offene(_ schritte: [Vorgangsschritt]) throws -> Int {
            let alle = [Vorgangsmuster.eroeffnet()] + schritte
            let vorgang = try Vorgang(
                id: VorgangID(rawValue: 1), schritte: alle.enumerated().map { Vorgangsmuster.eintrag($0 + 1, $1) })
            return Vorgangszeile(vorgang, schema: schema, geaendert: .t(9)).offenePunkte
        }
        #expect(try offene([]) == 2)
        #expect(try offene([.fakt(kennung: "volljaehrig", wert: .jaNein(false))]) == 1)
        #expect(try offene([.fakt(kennung: "volljaehrig", wert: .jaNein(true))]) == 2)
        #expect(try offene([Self.punkt("liegt vor")]) == 1)
        #expect(
            try offene([Self.punkt("da"), .punkt(kennung: "zulassung", status: .offen, grund: "", abweichung: nil)])
                == 2)
    }

    @Test("Jeder Fehler ist ein deutscher Satz")
    func words() {
        for fall in Self.ablehnungen {
            let satz = "\(fall.fehler)"
            #expect(satz.hasSuffix(".") && satz != "Der Schritt ist nicht möglich.")
        }
    }
}
