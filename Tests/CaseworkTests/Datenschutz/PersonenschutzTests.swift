// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import TestKit
import Testing

@Suite struct PersonenschutzTests {
    @Test(arguments: [
        ("Rückfrage an m.yilmaz@example.org", "E-Mail"), ("Tel. 0211 837-2222", "Telefon"),
        ("erreichbar unter 0211/8371234", "Telefon"), ("mobil: 0151 23456789", "Telefon"),
        ("Rückruf +49 (0) 211 83712", "Telefon"), ("(0211) 837 12345 am Vormittag", "Telefon"),
        ("AZR-Nr. 100224012345", "AZR"), ("AZR-Nummer: 1002 2401 2345", "AZR"), ("Nr. 100224012345", "Kennnummer"),
        ("Pass C01X00T47 liegt vor", "Passnummer"), ("Reisepass U12345678", "Passnummer"),
        ("Passnummer: 12345678", "Passnummer"), ("Pass Nr. 7654321", "Passnummer"), ("geb. am 01.02.1990", "Geburt"),
        ("geboren 1990 in Ankara", "Geburt"), ("geboren am 1. Februar 1990", "Geburt"),
        ("Geburtsdatum: 1.2.1990", "Geburt"),
        ("geb. Schmidt", "Geburt"), ("Frau Yılmaz hat vorgesprochen", "Namen"),
        ("Antrag des Herrn Dr. Müller", "Namen"),
        ("Hr. Öztürk", "Namen"), ("Vater ist Herr Kovalenko-Petrenko", "Namen"),
        ("wohnt in der Merowingerstraße 12", "Anschrift"), ("Hauptstr. 5a", "Anschrift"),
    ])
    func erkenntAngabenZurPerson(text: String, was: String) throws {
        let grund = try #require(Personenschutz.befund(text), "\(text)")
        #expect(grund.contains(was) && grund.contains("Bitte entfernen Sie sie"), "\(grund)")
    }

    /// What laws, decrees and clerks write every day.
    @Test(arguments: [
        "2026-0815", "33.4/123456", "Az. 523-26.02.09-000018-2025-0008521", "15-39.07.17-1-12-023(2603)",
        "512 – 39.06.13 – 1 – 18-033", "Erlass v. 12.02.2025, 523-26.02.09", "BGBl. 2024 I Nr. 332", "BT-Drs. 19/12345",
        "§ 25 Abs. 5 Satz 1 AufenthG i. V. m. § 60a Abs. 2 Satz 1 AufenthG", "Richtlinie 2003/109/EG, Celex 32003L0109",
        "Die Passpflicht ist erfüllt; der Nationalpass ist bis 31.12.2027 gültig.",
        "Der Ausländer, der im Bundesgebiet geboren ist, erhält die Aufenthaltserlaubnis von Amts wegen.",
        "Ein Kind, das nach dem 31. Dezember 1999 geboren wurde, hat sein Wahlrecht ausgeübt.",
        "Das bis zum 30. Juni 1993 geborene Kind einer deutschen Mutter",
        "Kinder, ihr Name, ihr Geburtsdatum, 2 Lichtbilder",
        "Der Ehegatte oder die Frau Deutscher Staatsangehörigkeit", "der Frau Ministerin vorzulegen",
        "Herr des Verfahrens ist die Ausländerbehörde.", "Sehr geehrte Damen und Herren",
        "Mann und Frau Schutz zu gewähren",
        "Frist bis Fr. 12.12., 10 Uhr", "Die Gebühr beträgt 100 Euro, ermäßigt 50 Euro.",
        "Der Lebensunterhalt ist mit 1.234,56 Euro monatlich gesichert.", "Die AZR-Auskunft vom 01.10.2026 liegt vor.",
        "Das Gesetz über das AZR § 18 ist zu beachten.", "abweichend von Nr. 16.2.1.3 der AVwV",
        "Stand: 2026-11-30, 14:05 Uhr",
        "Studienbescheinigung fehlt seit dem Wintersemester 2025/2026.", "Maßnahme an der Bundesstraße 202",
        "Die Passnummer ist im Antrag anzugeben.", "Fax liegt vor", "sha256 5f2a01c9, Seite 12", "",
    ])
    func gewoehnlicheSaetzeBleiben(text: String) {
        #expect(Personenschutz.befund(text) == nil, "\(text)")
    }

    /// Laws of the field name no person.
    @Test(.enabled(if: TestCorpus.isPresent, Comment(rawValue: TestCorpus.whyAbsent)))
    func gesetzeEnthaltenNichts() throws {
        var saetze = 0
        for datei in ["aufenthg_2004.xml", "stag.xml", "beschv_2013.xml", "aufenthv.xml", "asylvfg_1992.xml"] {
            guard TestCorpus.url("gesetze/\(datei)") != nil else { continue }
            let xml = String(decoding: try TestCorpus.bytes("gesetze/\(datei)"), as: UTF8.self)
            let text = xml.split(separator: "<").map { String($0.drop { $0 != ">" }.dropFirst()) }
                .joined(separator: " ")
            for satz in text.components(separatedBy: ". ") {
                saetze += 1
                // Numbers of the outline of the file are no text of the law.
                let worte: [Substring] = satz.split(separator: " ").filter {
                    $0.count < 9 || !$0.allSatisfy(\.isWholeNumber)
                }
                #expect(Personenschutz.befund(worte.joined(separator: " ")) == nil, "\(datei): \(satz)")
            }
        }
        #expect(saetze > 1_000)
    }

    @Test(arguments: [
        ("name", "Wie heißt die Person?", Faktfeld.Art.jaNein, "Namen"), ("vorname", "Vorname?", .jaNein, "Namen"),
        ("gebDatum", "Geburtsdatum der Person?", .datum, "Geburtsdatum"),
        ("geburt", "Tag der Geburt?", .datum, "Geburtsdatum"),
        ("jahr", "In welchem Jahr geboren?", .zahl(einheit: nil), "Geburt"),
        ("passNummer", "Wie lautet sie?", .zahl(einheit: nil), "Passes"),
        ("nr", "Welche Nummer hat der Ausweis?", .zahl(einheit: nil), "Passes"),
        ("azr", "AZR-Nummer?", .zahl(einheit: nil), "AZR"), ("azrNummer", "Nummer?", .zahl(einheit: nil), "AZR"),
        ("anschrift", "Anschrift bekannt?", .jaNein, "Anschrift"),
        ("plz", "Postleitzahl?", .zahl(einheit: nil), "Anschrift"),
        ("religion", "Welche Religion?", .auswahl([]), "Religion"),
        ("krank", "Liegt eine Krankheit vor?", .jaNein, "Gesundheit"),
        ("befreit", "Besteht eine Behinderung?", .jaNein, "Gesundheit"),
    ])
    func faktenFragenNichtNachDerPerson(kennung: String, frage: String, art: Faktfeld.Art, was: String) throws {
        let grund = try #require(Personenschutz.befund(Faktfeld(kennung: kennung, frage: frage, art: art)))
        #expect(grund.contains(was), "\(grund)")
    }

    @Test(arguments: [
        ("passGueltigBis", "Bis wann ist der Pass gültig?", Faktfeld.Art.datum),
        ("alter", "Wie alt ist die Person?", .zahl(einheit: "Jahre")),
        ("geborenHier", "Wurde das Kind im Bundesgebiet geboren?", .jaNein),
        ("versicherung", "Besteht eine Krankenversicherung?", .jaNein),
        ("bekenntnis", "Liegt das Bekenntnis zur freiheitlichen demokratischen Grundordnung vor?", .jaNein),
        ("namenserklaerung", "Ist eine Ausnahme zugelassen?", .jaNein),
        ("aufnahme", "Wann war die Aufnahme der Beschäftigung?", .datum),
        ("wohnraum", "Ist ausreichender Wohnraum vorhanden?", .jaNein),
    ])
    func sachlicheFaktenBleiben(kennung: String, frage: String, art: Faktfeld.Art) {
        #expect(Personenschutz.befund(Faktfeld(kennung: kennung, frage: frage, art: art)) == nil)
    }
}
