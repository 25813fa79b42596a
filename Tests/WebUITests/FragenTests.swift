// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Retrieval
import Testing
import WebUI

@testable import Answering

/// The question page in each of its states.
@Suite struct FragenTests {
    private let frage = "/fragen?frage=Wie+lange+wird+verl%C3%A4ngert%3F"

    @Test func theFirstPageSaysHowToAskAndWhatIsThere() async throws {
        let html = try await abruf("/").html
        #expect(html.text.contains("Wie lange wird die Aufenthaltserlaubnis zum Studium in der Regel erteilt?"))
        #expect(html.text.contains("Alle Vorschriften ansehen"))
        #expect(html.verweise.contains { $0.hasPrefix("/fragen?frage=Wie%20lange") })
    }

    @Test func anEmptyCorpusSaysHowToBegin() async throws {
        var leer = Probebestand.standard
        leer.fassungen = []
        let html = try await abruf("/", Probe.dependencies(bestand: leer)).html
        #expect(html.text.contains("fundstelle import"))
    }

    @Test func everyStatementStandsInOneRowWithItsSource() async throws {
        let seite = try await abruf(frage)
        #expect(seite.status == 200)
        let html = seite.html
        #expect(html.elemente("div", klasse: "paar").count == 4)
        #expect(
            html.elemente("article", klasse: "beleg").compactMap { $0.attribute["id"] }
                == ["beleg-1", "beleg-2", "beleg-3", "beleg-4"])
        #expect(
            html.elemente("a", klasse: "fussnote").compactMap { $0.attribute["href"] }
                == ["#beleg-1", "#beleg-2", "#beleg-3", "#beleg-4"])
        for wort in [
            "Dauer", "vollständig", "Auszug ohne Sprachmodell", "Bundesgesetz", "Landeserlass",
            "hier nicht verbindlich",
            "§ 16b Abs. 2 Satz 1 AufenthG", "in Kraft vom 01.03.2025 bis 31.12.2027", "Seite 1 im Original ansehen",
            "Nicht verwendet: 1 Fundstelle (1 außer Kraft)", "Warum diese Antwort?", "Gesamtwert", "12,50",
        ] {
            #expect(html.text.contains(wort), "\(wort)")
        }
    }

    @Test func theQuestionStaysInTheFieldAndInTheAddress() async throws {
        let seite = try await abruf(frage + "&stichtag=2024-01-15")
        #expect(seite.koerper.contains(">Wie lange wird verlängert?</textarea>"))
        let verweise = seite.html.verweise
        #expect(verweise.contains("/fragen?frage=Wie%20lange%20wird%20verl%C3%A4ngert%3F&stichtag=2024-01-15"))
    }

    @Test func theAddressOfAnAnswerNamesItsDay() async throws {
        #expect(try await abruf(frage).html.verweise.contains { $0.hasSuffix("&stichtag=2026-11-23") })
    }

    @Test(arguments: [0, 1, 2, 3, 7])
    func manyNotesDoNotPushTheAnswerAway(anzahl: Int) async throws {
        let seite = try await abruf(
            frage,
            Probe.dependencies(antwort: { _, tag in
                var antwort = Probe.antwort(stichtag: tag)
                antwort.hinweise = (0..<anzahl).map { "Anmerkung \($0)." }
                return antwort
            }))
        #expect(seite.html.fehler == [])
        for nummer in 0..<anzahl { #expect(seite.html.text.contains("Anmerkung \(nummer).")) }
        let antwort = try #require(seite.koerper.range(of: "id=\"aussage-1\""))
        let davor = seite.koerper[..<antwort.lowerBound]
        #expect(davor.contains("Anmerkung 0.") == (1...2).contains(anzahl))
        #expect(davor.contains("\(anzahl) Hinweise") == (anzahl > 2))
    }

    @Test func aSharedSourceKeepsItsNumber() async throws {
        let hit = Probe.hit(1, Probebestand.gesetz, 3, "Dauert das Studium weniger als zwei Jahre")
        let html = try await abruf(
            frage,
            Probe.dependencies(antwort: { _, tag in
                var antwort = Probe.antwort(stichtag: tag)
                antwort.aussagen = ["Eins.", "Zwei."].map {
                    Aussage(text: $0, pruefstand: .sinngemaess, belege: [hit])
                }
                return antwort
            })
        ).html
        #expect(html.fehler == [])
        #expect(html.elemente("article", klasse: "beleg").count == 2)
        #expect(html.elemente("article", klasse: "beleg").compactMap { $0.attribute["id"] } == ["beleg-1"])
        #expect(html.text.contains("sinngemäß belegt"))
    }

    @Test func withoutEvidenceThePageSaysHowToGoOn() async throws {
        let html = try await abruf(
            frage + "&stichtag=2024-01-15",
            Probe.dependencies(antwort: { _, tag in
                Antwort(
                    status: .keineFundstelle, frageart: .sonstige, aussagen: [], hinweise: ["12 Stellen angesehen."],
                    verworfen: Probe.antwort().verworfen, stichtag: tag, ms: 1)
            })
        ).html
        #expect(html.text.contains("Keine Fundstelle"))
        #expect(html.text.contains("12 Stellen angesehen."))
        #expect(html.text.contains("Genannte Norm: § 16b AufenthG"))
        #expect(html.elemente("article", klasse: "treffer").count == 5)
        #expect(html.verweise.contains { $0.hasPrefix("/suche?q=") && $0.contains("auch-ausser-kraft=ja") })
        #expect(html.verweise.contains("/fragen?frage=Wie%20lange%20wird%20verl%C3%A4ngert%3F"))
    }

    @Test func aRefusalSaysWhatFundstelleIsFor() async throws {
        let seite = try await abruf(
            frage,
            Probe.dependencies(antwort: { _, tag in
                Antwort(
                    status: .abgelehnt, frageart: .sonstige, aussagen: [], hinweise: ["Bewertung einer Person."],
                    verworfen: [], stichtag: tag, ms: 1)
            }))
        #expect(seite.html.text.contains("Es bewertet keine Personen"))
        #expect(seite.html.text.contains("Bewertung einer Person."))
    }

    @Test func aFailureKeepsTheQuestion() async throws {
        let seite = try await abruf(frage, Probe.dependencies(antwort: { _, _ in throw Probefehler() }))
        #expect(seite.status == 500)
        #expect(seite.html.fehler == [])
        #expect(seite.koerper.contains(">Wie lange wird verlängert?</textarea>"))
        #expect(!seite.koerper.contains("Probefehler"))
    }

    @Test func anAnswerNeedsNoSearch() async throws {
        let seite = try await abruf(frage, Probe.dependencies(suchfehler: Probefehler()))
        #expect(seite.status == 200)
        #expect(seite.html.elemente("div", klasse: "paar").count == 4)
    }

    @Test func aDayOfTheQuestionIsOffered() async throws {
        let seite = try await abruf(
            frage,
            Probe.dependencies(antwort: { _, tag in
                var antwort = Probe.antwort(stichtag: tag)
                antwort.vorgeschlagenerStichtag = Probebestand.tag(2023, 3, 1)
                return antwort
            }))
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Nach der Rechtslage am 01.03.2023 fragen"))
        #expect(
            seite.html.verweise.contains(
                "/fragen?frage=Wie%20lange%20wird%20verl%C3%A4ngert%3F&stichtag=2023-03-01"))
    }

    @Test(arguments: [["Gefragt ist nach: Dauer", "Gesucht nach: Studium"], []])
    func howTheQuestionWasUnderstoodIsSaidOnce(verstanden: [String]) async throws {
        let seite = try await abruf(
            frage,
            Probe.dependencies(antwort: { _, tag in
                var antwort = Probe.antwort(stichtag: tag)
                antwort.suche = SearchResult(hits: [], verworfen: [], verstanden: verstanden, zeiten: [])
                return antwort
            }))
        #expect(seite.html.fehler == [])
        for zeile in ["Gefragt ist nach: Dauer", "Gesucht nach: Studium"] {
            #expect(seite.html.text.ranges(of: zeile).count == verstanden.filter { $0 == zeile }.count, "\(zeile)")
        }
    }

    @Test func aFurtherQuestionCarriesTheOneBeforeAndTheDay() async throws {
        let seite = try await abruf(frage + "&stichtag=2024-01-15")
        #expect(seite.koerper.contains("name=\"zuvor\" value=\"Wie lange wird verlängert?\""))
        #expect(seite.koerper.contains("name=\"stichtag\" value=\"2024-01-15\""))
    }

    @Test func aLongQuestionIsRefusedInWords() async throws {
        let lang = String(repeating: "a", count: 2001)
        let seite = try await abruf("/fragen?frage=\(lang)")
        #expect(seite.status == 400)
        #expect(seite.html.text.contains("Die Frage hat 2.001 Zeichen; möglich sind 2.000."))
        #expect(try await abruf("/fragen?frage=\(lang.dropLast())").status == 200)
    }

    @Test(arguments: ["31.02.2026", "gestern", "2026-13-01", "0000-00-00", "%00", "99999999999999999999.1.2026"])
    func aDayThatIsNoneIsSaidAndTheQuestionKept(tag: String) async throws {
        let seite = try await abruf(frage + "&stichtag=\(tag)")
        #expect(seite.status == 400)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("ist kein Tag des Kalenders"))
        #expect(seite.koerper.contains(">Wie lange wird verlängert?</textarea>"))
    }
}
