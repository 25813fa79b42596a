// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Regelungen
import ShippedData
import TestKit
import Testing

@testable import Answering

/// How sentences are taken apart.
@Suite struct SatzleserTests {
    private func lies(_ text: String) throws -> Satzbild { try Pruefmuster.pruefung.leser.lies(text) }

    static let angaben: [(String, [Angabe], [String?])] = [
        ("innerhalb von drei Monaten", [.menge(3_000, mass: "monat")], ["innerhalb"]),
        ("ein Jahr", [.menge(12_000, mass: "monat")], [nil]),
        ("ein halbes Jahr", [.menge(6_000, mass: "monat")], [nil]),
        ("anderthalb Jahre", [.menge(18_000, mass: "monat")], [nil]),
        ("drei volle Jahre", [.menge(36_000, mass: "monat")], [nil]),
        ("eine zweijährige Ausbildung", [.menge(24_000, mass: "monat")], [nil]),
        ("ein 6-monatiger Aufenthalt", [.menge(6_000, mass: "monat")], [nil]),
        ("zwei bis drei Wochen", [.menge(14_000, mass: "tag"), .menge(21_000, mass: "tag")], [nil, "bis"]),
        ("zehn Werktage", [.menge(10_000, mass: "werktag")], [nil]),
        ("29 €", [.menge(2_900_000, mass: "cent")], [nil]),
        ("EUR 29,50", [.menge(2_950_000, mass: "cent")], [nil]),
        ("1.250 Euro", [.menge(125_000_000, mass: "cent")], [nil]),
        ("höchstens 50 %", [.menge(50_000, mass: "prozent")], ["höchstens"]),
        ("nicht mehr als zwanzig Stunden", [.menge(20_000, mass: "stunde")], ["höchstens"]),
        ("dreihundertfünfundzwanzig Fälle", [.zahl(325_000)], [nil]),
        ("zweitausend Personen", [.zahl(2_000_000)], [nil]),
        ("das 18. Lebensjahr", [.menge(18_000, mass: "lebensjahr")], [nil]),
        ("die zweite Verlängerung", [.ordnung(2_000)], [nil]),
        ("Niveau B1", [.kennung("b1")], [nil]),
        ("Fassung 3.1.2", [.kennung("3.1.2")], [nil]),
        ("bis zum 31. März 2026", [.datum(Muster.tag("2026-03-31"))], ["bis"]),
        ("ab 01.04.2026", [.datum(Muster.tag("2026-04-01"))], ["ab"]),
        ("im April", [.monat(4)], [nil]),
        ("ein Antrag und eine Gebühr", [], []),
        ("monatlich", [], []),
    ]

    @Test(arguments: angaben)
    func angabenAreRead(text: String, angaben: [Angabe], schranken: [String?]) throws {
        let bild = try lies(text)
        #expect(bild.angaben.map(\.angabe) == angaben)
        #expect(bild.angaben.map(\.schranke) == schranken)
    }

    @Test(arguments: [
        ("Der Antrag ist zu stellen und kann zurückgenommen werden.", 2),
        ("Pass und Visum sind vorzulegen.", 1),
        ("Die Behörde kann, wenn Zweifel bestehen, Nachweise verlangen.", 2),
        ("Wenn Zweifel bestehen, kann die Behörde Nachweise verlangen.", 2),
        ("Vorzulegen sind:\n1. Reisepass\n2. Foto", 3),
        ("Die Gebühr beträgt 29,50 Euro.", 1),
        ("Fehlt der Pass; dann ist abzulehnen.", 2),
        ("", 0),
    ])
    func clausesAreParted(text: String, zahl: Int) throws {
        #expect(try lies(text).klauseln.count == zahl)
    }

    @Test func aListItemObligesAsItsLeadDoes() throws {
        let bild = try lies("Vorgelegt werden sollen:\n1. Reisepass\n2. Foto")
        #expect(bild.klauseln.indices.map { bild.stufen($0) } == [[.soll], [.soll], [.soll]])
    }

    @Test(arguments: [
        ("nicht mehr als zwei Jahre", 0), ("nicht nur Pässe", 0), ("keine Nachweise ohne Pass", 2),
        ("nie und niemals", 2),
    ])
    func negationsAreCounted(text: String, zahl: Int) throws {
        #expect(try lies(text).zeichen(.verneinung).count == zahl)
    }

    /// Words are the same as patterns see them, whatever the text holds.
    @Test func wordsAndPatternsAgree() throws {
        for text in [
            "§ 16b Abs. 2 AufenthG – „Ärztin“ (29,50 €)", "a\u{301}b ½ Ⅳ ﬁ", "x²y ©", "\u{2028}z\u{0}q",
            Satz.bedingungen,
        ] {
            let bild = try lies(text)
            #expect(bild.worte.map(\.gefaltet) == bild.gefaltet.words)
        }
    }

    @Test(arguments: [
        ("Aufenthalts-\nerlaubnis", "Aufenthaltserlaubnis"), ("Ein-\nund Ausreise", "Ein- und Ausreise"),
        ("a\u{AD}b\u{200B}c", "abc"), ("Zeile eins\nZeile zwei", "Zeile eins Zeile zwei"),
        ("Liste:\n1. Pass\n– Foto", "Liste:\n1. Pass\n- Foto"), ("„29 €“", "29 Euro"), ("  ", ""), ("ﬁnal", "final"),
    ])
    func textsComeInOneForm(text: String, form: String) {
        #expect(Reintext.bereinigt(text) == form)
    }

    @Test func theShippedWordsAreComplete() throws {
        let sprache = try ShippedData.satzsprache()
        #expect(Set(sprache.gruppen.map(\.art)) == Set(Satzsprache.Zeichenart.allCases))
        #expect(!sprache.zahlen.isEmpty && !sprache.ordnungen.isEmpty && !sprache.eins.isEmpty)
        #expect(!sprache.einheiten.isEmpty && !sprache.gegensaetze.isEmpty && !sprache.gleich.isEmpty)
    }
}
