// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Norms
import Testing

/// What the corpus stores of a law.
@Suite struct GiiAufnahmeTests {
    private static func law(jurabk: String = "MusterG 2020", titel: String = "Mustergesetz", text: String = "Es gilt.")
        -> ReadLaw
    {
        ReadLaw(
            jurabk: jurabk, amtabk: nil, kurztitel: nil, titel: titel, ausfertigung: nil,
            erzeugt: Stichtag(iso: "2024-01-03"), stand: ["eins;", "zwei"], hinweise: [],
            abschnitte: [Abschnitt(ordnung: 0, bezeichnung: "§ 2", ueberschrift: "Muster", text: text)])
    }

    private static func aufnahme(
        _ gesetz: ReadLaw, datei: String = "a.xml", register: LawRegister = LawRegister()
    ) -> Aufnahme {
        GiiAufnahme(zitate: CitationParser(register: register), register: register)
            .aufnahme(gesetz: gesetz, datei: datei, sha256: "00")
    }

    @Test(arguments: [
        ("MusterG 2020", "MusterG"), ("SGB 10", "SGB 10"), ("BGB", "BGB"), ("BImSchV 28 2021", "BImSchV 28"),
    ])
    func shortName(_ jurabk: String, _ kurz: String) {
        let vorschrift = Self.aufnahme(Self.law(jurabk: jurabk)).vorschrift
        #expect(vorschrift.kurz == kurz)
        #expect(vorschrift.kennung == "gesetz:\(jurabk)")
        #expect(vorschrift.normgeber == "Bund")
        #expect(kurz == jurabk || vorschrift.auchGenannt.contains(jurabk))
    }

    /// Each year's publication of amounts takes the place of the last: wordings of one work, in force one after another.
    @Test func publicationsOfAmountsFollowEachOther() throws {
        let aufnahmen = ["2024", "2025"].map { jahr in
            var gesetz = Self.law(
                jurabk: "MusterG§3Bek \(jahr)",
                titel: "Bekanntmachung über die Höhe der Sätze nach § 3 des Mustergesetzes für die Zeit ab "
                    + "1. Januar \(jahr)", text: "Es gelten \(jahr) Euro.")
            gesetz.ausfertigung = Stichtag(iso: "2023-10-19")
            var aufnahme = Self.aufnahme(gesetz)
            aufnahme.fassung.sha256 = jahr
            return aufnahme
        }
        #expect(Set(aufnahmen.map(\.vorschrift.kennung)) == ["gesetz:MusterG§3Bek"])
        #expect(aufnahmen[0].vorschrift.auchGenannt.contains("MusterG§3Bek 2024"))
        let geltung = GeltungRechner.berechne(
            aufnahmen.map { .init(vorschrift: $0.vorschrift, fassung: $0.fassung) })
        let spannen = aufnahmen.compactMap { geltung[$0.fassung.sha256]?.zeitraeume.first?.zeitraum }
        #expect(spannen.map(\.von?.iso) == ["2024-01-01", "2025-01-01"])
        #expect(spannen.map(\.bis?.iso) == ["2024-12-31", nil])
    }

    @Test func registerNamesTheLaw() {
        let register = LawRegister(entries: [.init(kurz: "SGB X", auchGenannt: ["SGB 10"])])
        #expect(Self.aufnahme(Self.law(jurabk: "SGB 10"), register: register).vorschrift.kurz == "SGB X")
    }

    @Test(arguments: [
        ("Gesetz über das Muster", Vorschriftart.gesetz, Rang.bundesgesetz),
        ("Zweite Verordnung zur Durchführung des Mustergesetzes", .verordnung, .rechtsverordnung),
        ("Aufenthaltsverordnung", .verordnung, .rechtsverordnung), ("Bürgerliches Gesetzbuch", .gesetz, .bundesgesetz),
        ("Zivilprozessordnung", .gesetz, .bundesgesetz), ("Straßenverkehrs-Ordnung", .verordnung, .rechtsverordnung),
        ("Abkommen über die Rechtsstellung", .sonstige, .bundesgesetz),
        (
            "Bekanntmachung über die Höhe der Leistungssätze nach § 3a des Mustergesetzes", .bekanntmachung,
            .verwaltungsvorschrift
        ),
        ("Allgemeine Verwaltungsvorschrift zum Mustergesetz", .verwaltungsvorschrift, .verwaltungsvorschrift),
    ])
    func kindAndRank(_ titel: String, _ art: Vorschriftart, _ rang: Rang) {
        let vorschrift = Self.aufnahme(Self.law(titel: titel)).vorschrift
        #expect(vorschrift.art == art)
        #expect(vorschrift.rang == rang)
    }

    @Test func formulaOfEnactmentDecides() {
        var law = Self.law(titel: "Ausländergebührenordnung")
        law.abschnitte.insert(
            Abschnitt(ordnung: 0, bezeichnung: "Eingangsformel", text: "Das Bundesministerium verordnet:"), at: 0)
        #expect(Self.aufnahme(law).vorschrift.art == .verordnung)
    }

    @Test(arguments: [
        ("aufenthg_2004/2023-11-22.xml", "2023-11-22"), ("x.zip#gesetz-2022-02-01-neu.xml", "2022-02-01"),
        ("2023-11-22/aufenthg.xml", "2024-01-03"), ("2023-13-40.xml", "2024-01-03"), ("a.xml", "2024-01-03"),
        ("", "2024-01-03"),
    ])
    func knownSince(_ datei: String, _ tag: String) {
        let fassung = Self.aufnahme(Self.law(), datei: datei).fassung
        #expect(fassung.bekanntAb?.iso == tag)
        #expect(fassung.stand == "eins; zwei")
        #expect(fassung.medientyp == "application/xml")
    }

    @Test func citationsOncePerProvisionAndNotOfItself() {
        let register = LawRegister(entries: [.init(kurz: "AufenthG"), .init(kurz: "MusterG")])
        let text = "(1) § 5 Abs. 1 AufenthG und § 5 Abs. 2 AufenthG gelten, ebenso § 3 und Absatz 2."
        let abschnitt = Self.aufnahme(Self.law(text: text), register: register).abschnitte[0]
        #expect(
            abschnitt.verweise == [
                Verweis(gesetz: "AufenthG", bezeichnung: "§ 5"), Verweis(gesetz: "MusterG", bezeichnung: "§ 3"),
            ])
    }

    @Test func lawWithoutTextSaysSo() {
        var law = Self.law()
        law.abschnitte = []
        let aufnahme = Self.aufnahme(law)
        #expect(aufnahme.passagen.isEmpty)
        #expect(aufnahme.hinweise == ["Das Gesetz „MusterG“ enthält in dieser Datei keinen Text."])
    }
}
