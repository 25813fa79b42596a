// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import TestKit
import Testing

@Suite struct BedingungTests {
    static let stichtag = Muster.tag("2026-11-30")

    @Test(arguments: [
        ("befreit", Bedingung.vergleich(fakt: "befreit", .gleich, .wert(.jaNein(true)))),
        ("befreit = nein", .vergleich(fakt: "befreit", .gleich, .wert(.jaNein(false)))),
        ("alter>=45", .vergleich(fakt: "alter", .mindestens, .wert(.zahl(45)))),
        ("saldo < -5", .vergleich(fakt: "saldo", .kleiner, .wert(.zahl(-5)))),
        ("einreise != 2024-02-29", .vergleich(fakt: "einreise", .ungleich, .wert(.datum(Muster.tag("2024-02-29"))))),
        ("passGueltigBis <= stichtag", .vergleich(fakt: "passGueltigBis", .hoechstens, .stichtag)),
        ("abschnitt = 'studium'", .vergleich(fakt: "abschnitt", .gleich, .wert(.auswahl("studium")))),
        (
            "alter >= 45 und nicht befreit",
            .und([
                .vergleich(fakt: "alter", .mindestens, .wert(.zahl(45))),
                .nicht(.vergleich(fakt: "befreit", .gleich, .wert(.jaNein(true)))),
            ])
        ),
        ("a oder b und c", .oder([ja("a"), .und([ja("b"), ja("c")])])),
        ("(a oder b) und c", .und([.oder([ja("a"), ja("b")]), ja("c")])),
        ("nicht (a und b)", .nicht(.und([ja("a"), ja("b")]))),
        ("(a und b) und c", .und([.und([ja("a"), ja("b")]), ja("c")])),
    ])
    func liestUndSchreibt(text: String, erwartet: Bedingung) throws {
        let bedingung = try Bedingung(text)
        #expect(bedingung == erwartet)
        #expect(try Bedingung(bedingung.text) == bedingung)
    }

    @Test(arguments: [
        ("", 1, "das Ende"), ("alter >=", 9, "Wert"), ("alter >= 45 45", 13, "„und“"), ("(a und b", 9, "„)“"),
        ("a)", 2, "nicht geöffnet"), ("a und und b", 7, "Fakt"), ("a == 3", 3, "kein Vergleich"),
        ("alter > 4,5", 9, "ganze Zahl"), ("tag = 2023-02-29", 7, "weder"), ("tag = 31.12.2024", 7, "JJJJ-MM-TT"),
        ("a = 'x", 5, "fehlt"), ("a = ''", 5, "leer"), ("a = x", 5, "'auswahl'"), ("45 <= alter", 1, "Fakt"),
        ("A und b", 1, "kleinen Buchstaben"), ("a UND b", 3, "UND"), ("a & b", 3, "&"), ("ja", 1, "Fakt"),
        ("a = 99999999999999999999", 5, "ganze Zahl"), ("ä = 3", 1, "ä"),
    ])
    func nenntDieSpalte(text: String, spalte: Int, wort: String) throws {
        let fehler = #expect(throws: Bedingungsfehler.self) { try Bedingung(text) }
        #expect(fehler?.spalte == spalte, "\(text): \(String(describing: fehler))")
        #expect(fehler?.grund.contains(wort) == true, "\(text): \(String(describing: fehler))")
    }

    @Test(arguments: ["(", "nicht "]) func tiefeSchachtelungWirdAbgelehnt(auf: String) {
        let tief = String(repeating: auf, count: 100_000) + "a"
        #expect(throws: Bedingungsfehler.self) { try Bedingung(tief) }
    }

    @Test(arguments: [
        ("a", Bedingungswert.ja), ("nicht a", .nein), ("x", .offen(["x"])), ("nicht x", .offen(["x"])),
        ("b und x", .nein), ("a und x", .offen(["x"])), ("a oder x", .ja), ("b oder x", .offen(["x"])),
        ("x und y und x", .offen(["x", "y"])), ("(x und y) oder (y und z)", .offen(["x", "y", "z"])),
        ("x und (y oder a)", .offen(["x"])), ("alter >= 45", .ja), ("alter > 45", .nein), ("alter != 44", .ja),
        ("alter < 46 und alter <= 45", .ja), ("pass > stichtag", .nein), ("pass >= stichtag", .ja),
        ("pass = 2026-11-30", .ja), ("art = 'studium'", .ja), ("art != 'studium'", .nein),
        ("alter = 'studium'", .offen(["alter"])), ("art > 'studium'", .offen(["art"])),
    ])
    func wertetAus(text: String, erwartet: Bedingungswert) throws {
        let fakten: Fakten = [
            "a": .jaNein(true), "b": .jaNein(false), "alter": .zahl(45), "pass": .datum(Self.stichtag),
            "art": .auswahl("studium"),
        ]
        #expect(try Bedingung(text).wert(fakten, am: Self.stichtag) == erwartet)
    }

    @Test func keineBedingungGiltImmer() {
        #expect(Bedingung?.none.wert([:], am: Self.stichtag) == .ja)
    }

    @Test func nenntIhreFaktenEinmal() throws {
        #expect(try Bedingung("b = 3 und (a oder b = 4) und nicht c").fakten == ["b", "a", "c"])
    }

    // MARK: Properties

    @Test func wasGeschriebenWirdKommtZurueck() throws {
        var zufall = Zufallsfolge(1)
        for _ in 0..<2_000 {
            let bedingung = Bedingung.beliebig(&zufall, tiefe: 4)
            #expect(try Bedingung(bedingung.text) == bedingung, "\(bedingung.text)")
        }
    }

    /// What is decided with some facts stays so, whatever the others turn out to be; what is open names all it needs.
    @Test func weitereFaktenAendernNichtsEntschiedenes() {
        var zufall = Zufallsfolge(2)
        for _ in 0..<2_000 {
            let bedingung = Bedingung.beliebig(&zufall, tiefe: 4)
            let alle = bedingung.fakten.map { ($0, Bedingung.beliebigerWert(von: $0, &zufall)) }
            let bekannt = alle.filter { _ in Bool.random(using: &zufall) }
            let teils = bedingung.wert(Fakten(uniqueKeysWithValues: bekannt), am: Self.stichtag)
            let ganz = bedingung.wert(Fakten(uniqueKeysWithValues: alle), am: Self.stichtag)
            #expect(ganz.fehlend.isEmpty)
            #expect(!teils.fehlend.isEmpty || teils == ganz, "\(bedingung.text)")
            #expect(Set(teils.fehlend).isDisjoint(with: bekannt.map(\.0)))
            #expect(Set(teils.fehlend).count == teils.fehlend.count)
        }
    }

    private static func ja(_ fakt: String) -> Bedingung { .vergleich(fakt: fakt, .gleich, .wert(.jaNein(true))) }
}

extension Bedingung {
    /// Any condition over facts whose first letter tells their kind (`j`, `d`, `z`, `a`).
    static func beliebig(_ zufall: inout Zufallsfolge, tiefe: Int) -> Bedingung {
        guard tiefe > 0, Int.random(in: 0..<4, using: &zufall) > 0 else { return vergleich(&zufall) }
        switch Int.random(in: 0..<3, using: &zufall) {
        case 0: return .nicht(beliebig(&zufall, tiefe: tiefe - 1))
        case 1: return .und(zufall.bis(3, mindestens: 2) { beliebig(&$0, tiefe: tiefe - 1) })
        default: return .oder(zufall.bis(3, mindestens: 2) { beliebig(&$0, tiefe: tiefe - 1) })
        }
    }

    static func beliebigerWert(von fakt: String, _ zufall: inout Zufallsfolge) -> Faktwert {
        switch fakt.first {
        case "j": .jaNein(Bool.random(using: &zufall))
        case "d": .datum(Stichtag(tage: Int.random(in: 20_000...21_000, using: &zufall)))
        case "z": .zahl(Int.random(in: -3...3, using: &zufall))
        default: .auswahl(zufall.eines(["eins", "zwei-b"]))
        }
    }

    private static func vergleich(_ zufall: inout Zufallsfolge) -> Bedingung {
        let fakt = zufall.eines(["ja1", "jaZwei", "d-tag", "dEnde", "z", "zahl2", "abschnitt"])
        let geordnet: [Vergleich] = [.kleiner, .hoechstens, .groesser, .mindestens]
        let vergleich = zufall.eines([.gleich, .ungleich] + ("zd".contains(fakt.prefix(1)) ? geordnet : []))
        let mitStichtag = fakt.hasPrefix("d") && Bool.random(using: &zufall)
        return .vergleich(
            fakt: fakt, vergleich, mitStichtag ? .stichtag : .wert(beliebigerWert(von: fakt, &zufall)))
    }
}
