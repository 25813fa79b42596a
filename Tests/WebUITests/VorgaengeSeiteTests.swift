// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Testing

@testable import WebUI

/// The list of Vorgänge and how a new one begins.
@Suite struct VorgaengeSeiteTests {
    @Test func theEmptyListSaysWhatWillBeHere() async throws {
        let seite = try await Vorgangssitzung().hole("/vorgaenge")
        #expect(seite.status == 200)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Hier stehen die Vorgänge, an denen gearbeitet wird"))
        #expect(seite.html.text.contains("Bitte keine Namen und keine Geburtsdaten"))
    }

    @Test func withoutAStoreThereIsNoSuchPlace() async throws {
        #expect(try await abruf("/vorgaenge").status == 404)
        #expect(!(try await abruf("/hilfe").html.verweise.contains("/vorgaenge")))
        #expect(try await Vorgangssitzung().hole("/hilfe").html.verweise.contains("/vorgaenge"))
    }

    @Test func aVorgangBeginsAndStandsInTheList() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        #expect(pfad == "/vorgaenge/1")
        let liste = try await sitzung.hole("/vorgaenge")
        #expect(liste.html.fehler == [])
        #expect(liste.html.text.contains("1 Vorgang"))
        #expect(liste.html.text.contains("Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)"))
        #expect(liste.html.text.contains("4 offen"))
    }

    @Test(arguments: [
        (["referenz": ""], "Bitte geben Sie ein Aktenzeichen an."),
        (["schema": ""], "Bitte wählen Sie, was zu prüfen ist."),
        (["schema": "unbekannt"], "gibt es kein freigegebenes Prüfschema dieser Art"),
        (["stichtag": "31.02.2026"], "ist kein Tag des Kalenders"),
        (["stichtag": "2020-01-01"], "gibt es kein freigegebenes Prüfschema dieser Art"),
        (["referenz": "Herr Muster"], "die eine Person erkennen lassen"),
        (["marke": "alt"], "Das Programm wurde inzwischen neu gestartet."),
    ])
    func whatCannotBeginIsShownAgain(werte: [String: String], fehler: String) async throws {
        let sitzung = try Vorgangssitzung()
        let formular = try await sitzung.hole("/vorgaenge").formular(an: "/vorgaenge").first ?? [:]
        let felder = ["referenz": "2026-0815", "schema": Probeschema.verweis.kennung, "stichtag": "2026-11-23"]
        let antwort = try await sitzung.sende(
            formular.merging(felder) { $1 }.merging(werte) { $1 }, an: "/vorgaenge")
        #expect([409, 422].contains(antwort.status))
        #expect(antwort.html.fehler == [])
        #expect(antwort.html.text.contains(fehler))
        if werte["referenz"] == nil { #expect(antwort.koerper.contains("value=\"2026-0815\"")) }
        #expect(try await sitzung.speicher.anzahl(Vorgangsauswahl()) == 0)
    }

    @Test func theListIsFilteredByStateReferenceAndFrist() async throws {
        let sitzung = try Vorgangssitzung()
        let erster = try await sitzung.eroeffne("2026-0001")
        let zweiter = try await sitzung.eroeffne("2026-0002")
        _ = try await sitzung.tue(zweiter, "abschliessen")
        func namen(_ query: String) async throws -> [String] {
            let seite = try await sitzung.hole("/vorgaenge" + query)
            #expect(seite.html.fehler == [])
            return seite.html.verweise.filter { $0 == erster || $0 == zweiter }
        }
        #expect(try await namen("") == [erster])
        #expect(try await namen("?stand=abgeschlossen") == [zweiter])
        #expect(try await namen("?stand=alle") == [erster, zweiter])
        #expect(try await namen("?stand=alle&referenz=0002") == [zweiter])
        #expect(try await namen("?frist=abgelaufen") == [])
        #expect(try await namen("?stand=unsinn&frist=unsinn&seite=-4") == [erster])
        #expect(try await sitzung.hole("/vorgaenge?referenz=zzz").html.text.contains("Kein Vorgang passt"))
    }

    @Test(arguments: [
        (0, "läuft bis 21.12.2026", "laeuft"), (24, "noch 4 Tage", "bald"), (29, "abgelaufen am", "abgelaufen"),
    ])
    func aFristIsMarkedWithAWordAndAShape(tage: Int, wort: String, art: String) async throws {
        let frist = Probe.heute.adding(tage: 28)
        let ansicht = Fristansicht(frist, heute: Probe.heute.adding(tage: tage))
        #expect(ansicht.wort.contains(wort))
        #expect(ansicht.art == art)
    }

    @Test func anAnswerMayNameWhatIsToBeExamined() async throws {
        let sitzung = try Vorgangssitzung()
        let seite = try await sitzung.hole("/vorgaenge?anliegen=studium")
        let gewaehlt = seite.html.elemente.filter { $0.name == "option" && $0.attribute["selected"] != nil }
        #expect(gewaehlt.contains { $0.attribute["value"] == Probeschema.verweis.kennung })
        #expect(seite.html.elemente("details", klasse: "vorgaenge__neu").first?.attribute["open"] != nil)
        let antwort = try await sitzung.hole("/fragen?frage=Studium+verl%C3%A4ngern")
        #expect(antwort.html.verweise.contains("/vorgaenge?anliegen=studium"))
        let andere = try await sitzung.hole("/fragen?frage=Geb%C3%BChr")
        #expect(!andere.html.verweise.contains { $0.hasPrefix("/vorgaenge?") })
    }
}
