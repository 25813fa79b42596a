// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// The one place that every step of a person passes.
@Suite("Erlasspflege: Schritte")
struct ErlasspflegeTests {
    private static let akteur = Akteur(rolle: "Erlasspflege")

    @Test(
        "Was getippt wird, in kanonischer Form",
        arguments: [
            (Feldangabe.Feld.datum, " 12.02.2025 ", "2025-02-12"), (.datum, "2025-02-12", "2025-02-12"),
            (.land, "nordrhein-westfalen", "NRW"), (.land, "NRW", "NRW"), (.land, "bund", "Bund"),
            (.art, "Rundverfügung", "rundverfuegung"), (.art, "erlass", "erlass"), (.rang, "landeserlass", "5"),
            (.rang, "9", "9"), (.aktenzeichen, "15 –  39.01", "15 – 39.01"), (.betreff, "a\n b\tc", "a b c"),
            (.bezug, "12.02.2025, 523 - 1", "2025-02-12|523-1"), (.bezug, "vom 12.02.2025", "2025-02-12|"),
            (.bezug, "Az. 523-1", "|523-1"), (.bezug, "2025-02-12|523-1", "2025-02-12|523-1"),
            (.bezug, "|523-1", "|523-1"),
        ])
    func canonical(_ feld: Feldangabe.Feld, _ eingabe: String, _ wert: String) throws {
        #expect(try Self.pruefung.wert(eingabe, fuer: feld) == wert)
    }

    @Test(
        "Was kein Wert ist, wird mit Grund abgelehnt",
        arguments: [
            (Feldangabe.Feld.datum, "31.02.2025", "kein Tag des Kalenders"), (.datum, "gestern", "TT.MM.JJJJ"),
            (.datum, "1.1.1500", "kein Tag"), (.gueltigBis, "2025-13-01", "kein Tag"),
            (.land, "Atlantis", "kein bekanntes Land"), (.art, "Brief", "keine Art"), (.rang, "0", "kein Rang"),
            (.aktenzeichen, "ohne Ziffer", "kein Aktenzeichen"), (.betreff, " \n", "Bitte einen Wert eingeben"),
            (.betreff, String(repeating: "a", count: 501), "501 Zeichen"), (.bezug, ",", "Datum oder Aktenzeichen"),
            (.bezug, "31.02.2025, 5-1", "kein Tag"),
        ])
    func refused(_ feld: Feldangabe.Feld, _ eingabe: String, _ grund: String) {
        let fehler = #expect(throws: Pflegefehler.self) { try Self.pruefung.wert(eingabe, fuer: feld) }
        #expect(fehler?.grund.contains(grund) == true, "\(fehler?.grund ?? "")")
    }

    @Test("Zeiträume ordnen sich und überschneiden sich nicht")
    func spans() throws {
        let spannen = try Feldpruefung.spannen([("01.01.2020", ""), ("", "31.12.2018"), ("", "")])
        #expect(spannen.map(\.anzeige) == ["bis 31.12.2018", "ab 01.01.2020"])
        for falsch in [
            [("01.02.2020", "01.01.2020")], [("", "")], [("x", "")], [("01.01.2020", ""), ("01.01.2021", "")],
        ] {
            #expect(throws: Pflegefehler.self) { try Feldpruefung.spannen(falsch) }
        }
    }

    @Test("Aus einem anderen Normgeber folgt ein anderer Rang")
    func derivedRank() async throws {
        let (store, sha) = try await bestand()
        let pflege = pflege(store)
        try await pflege.tue(.feld(.land, eingabe: "Bayern"), fassung: sha, durch: Self.akteur)
        #expect(try await store.snapshot().fassungen.first?.vorschrift.rang == .ohneBindung)
        try await pflege.tue(.feld(.rang, eingabe: "landeserlass"), fassung: sha, durch: Self.akteur)
        try await pflege.tue(.feld(.normgeber, eingabe: "Stadt Muster"), fassung: sha, durch: Self.akteur)
        #expect(try await store.snapshot().fassungen.first?.vorschrift.rang == .landeserlass)
    }

    @Test("Ein Ende vor dem Anfang wird abgelehnt, und nichts ist festgelegt")
    func order() async throws {
        let (store, sha) = try await bestand()
        let fehler = await #expect(throws: Pflegefehler.self) {
            try await pflege(store).tue(.feld(.gueltigBis, eingabe: "01.01.2020"), fassung: sha, durch: Self.akteur)
        }
        #expect(fehler?.grund.contains("liegt vor dem Anfang (01.06.2022)") == true)
        #expect(try await store.protokoll(fassung: nil, limit: 5).isEmpty)
    }

    @Test("Eine Beziehung bestätigen, berichtigen, ablehnen, hinzufügen")
    func relations() async throws {
        let (store, sha) = try await bestand()
        let pflege = pflege(store)
        let erkannt = try #require(try await store.beziehungen(fassung: sha).first)
        try await pflege.tue(.bestaetige(erkannt), fassung: sha, durch: Self.akteur)
        #expect(try await store.beziehungen(fassung: sha).map(\.stand) == [.bestaetigt])
        let eingabe = Beziehungseingabe(
            art: "verlaengert", aktenzeichen: "7 – 2", datum: "01.02.2020", neuBis: "31.12.2029")
        try await pflege.tue(.berichtige(erkannt: erkannt, eingabe), fassung: sha, durch: Self.akteur)
        let berichtigt = try #require(try await store.beziehungen(fassung: sha).first)
        #expect(berichtigt.art == .verlaengert && berichtigt.zielAktenzeichen == "7-2")
        #expect(berichtigt.neuBis == Muster.tag("2029-12-31") && berichtigt.beleg == erkannt.beleg)
        try await pflege.tue(.lehneAb(erkannt), fassung: sha, durch: Self.akteur)
        try await pflege.tue(.berichtige(erkannt: nil, eingabe), fassung: sha, durch: Self.akteur)
        #expect(try await store.beziehungen(fassung: sha).map(\.stand) == [.abgelehnt, .bestaetigt])
    }

    @Test(
        "Eine Beziehung ohne Ziel oder mit falschem Tag wird abgelehnt",
        arguments: [
            Beziehungseingabe(art: "hebt_auf", aktenzeichen: "", datum: ""),
            Beziehungseingabe(art: "hebt_auf", aktenzeichen: "5-1", datum: "30.02.2020"),
            Beziehungseingabe(art: "verbessert", aktenzeichen: "5-1", datum: ""),
            Beziehungseingabe(art: "hebt_auf", aktenzeichen: "ohne", datum: ""),
        ])
    func badRelation(_ eingabe: Beziehungseingabe) async throws {
        let (store, sha) = try await bestand()
        await #expect(throws: Pflegefehler.self) {
            try await pflege(store).tue(.berichtige(erkannt: nil, eingabe), fassung: sha, durch: Self.akteur)
        }
        #expect(try await store.festlegungen(fassung: sha).isEmpty)
    }

    @Test("Ein unbekanntes Dokument und ein zweiter Widerruf werden abgelehnt")
    func unknown() async throws {
        let (store, sha) = try await bestand()
        let pflege = pflege(store)
        await #expect(throws: Pflegefehler.self) {
            try await pflege.tue(.erledige(frage: "x"), fassung: Muster.sha("?"), durch: Self.akteur)
        }
        let festlegung = try await pflege.tue(.erledige(frage: "x"), fassung: sha, durch: Self.akteur, grund: " gut ")
        #expect(festlegung.festlegung.grund == "gut")
        try await pflege.tue(.widerrufe(festlegung.id), fassung: sha, durch: Self.akteur)
        await #expect(throws: Pflegefehler.self) {
            try await pflege.tue(.widerrufe(festlegung.id), fassung: sha, durch: Self.akteur)
        }
    }

    // MARK: Samples

    private static let pruefung = Feldpruefung(laender: [
        ("Bund", "Bund"), ("Nordrhein-Westfalen", "NRW"), ("Bayern", "Bayern"),
    ])

    private func pflege(_ store: InMemoryCorpus) -> Erlasspflege {
        Erlasspflege(speicher: store, pruefung: Self.pruefung) { $0.land == "NRW" ? .dienstanweisung : .ohneBindung }
    }

    private func bestand() async throws -> (InMemoryCorpus, String) {
        let store = InMemoryCorpus()
        let erlass = Muster.erlass(
            "15-39.01", datum: "2022-05-01", inKraftAb: "2022-06-01",
            beziehungen: [Beziehung(art: .hebtAuf, zielAktenzeichen: "6-1", zielDatum: nil, beleg: "Aufgehoben.")])
        _ = try await store.store([Muster.eingang(erlass)])
        return (store, erlass.fassung.sha256)
    }
}
