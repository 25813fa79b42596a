// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Testing
import WebUI

/// Writing the next version of a check list: nothing is lost, and what has to be mended is said.
@Suite struct SchemaentwurfTests {
    @Test func theEditorBeginsWithTheVersionInForce() async throws {
        let seite = try await Schemasitzung(Probeschemata()).entwurf()
        #expect(seite.status == 200 && seite.html.fehler == [])
        let text = try #require(seite.textfeld)
        #expect(text.contains("# Mit dem Programm ausgeliefert"))
        #expect(text.contains("version: 2") && text.contains("gueltig: {von: 2026-11-23}"))
        #expect(text.contains("verfasst: \"Erlasspflege\""))
        #expect(!text.contains("freigegeben") && !text.contains("2025-12-10") && !text.contains("2026-01-01"))
        #expect(seite.html.text.contains("noch nicht als Entwurf gespeichert"))
        #expect(!seite.html.text.contains("zu berichtigen"))
    }

    @Test func thePreviewShowsTheListAgainstTheCorpus() async throws {
        let seite = try await Schemasitzung(Probeschemata()).entwurf()
        for wort in [
            "Vorschau am 23.11.2026", "4 von 5 Normen im Bestand", "2 Stellen aus Erlassen",
            "1 Unterlage nur in Erlassen",
            "gibt es am 23.11.2026 nicht", "Mietvertrag", "Der Mietvertrag soll vorgelegt werden.",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
    }

    @Test func aDraftIsKeptAndCanBeGoneOnWith() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let text = try #require(seite.textfeld).replacing("Ist die Passpflicht erfüllt?", with: "Ist der Pass gültig?")
        let antwort = try await sitzung.sende("speichern", ["text": text.replacing("\n", with: "\r\n")], von: seite)
        #expect(antwort.status == 303)
        let danach = try await sitzung.seiten.folge(antwort)
        #expect(danach.textfeld == text)
        #expect(danach.html.text.contains("Gespeichert. Es ist nichts zu berichtigen."))
        let fassung = try await sitzung.schemata.speicher.schemafassung(
            Schemaverweis(kennung: Probeschemata.kennung, version: 2))
        #expect(fassung?.yaml == text && fassung?.status == .entwurf)
        #expect(sitzung.schemata.protokoll.alle == ["Erlasspflege: Entwurf eines Prüfschemas gespeichert"])
        let liste = try await sitzung.seiten.hole("/pruefschemata")
        #expect(liste.html.text.contains("Entwurf der Version 2"))
    }

    @Test(arguments: [
        ("normen: [\"§ 3 Abs. 1 AufenthG\"]", "normen: [\"§ 3 Abs. 1 FantasieG\"]", "FantasieG"),
        ("bedingung: nicht befreit", "bedingung: nicht befreit und", "Spalte"),
        ("zeit: 2 Jahre", "zeit: lange", "keine Zeitspanne"),
        ("kennung: studium-verlaengerung", "kennung: anders", "gehört zu „anders“"),
    ])
    func whatIsWrongIsKeptTooAndSaidWithItsLine(alt: String, neu: String, grund: String) async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let text = try #require(seite.textfeld).replacing(alt, with: neu, maxReplacements: 1)
        let danach = try await sitzung.seiten.folge(try await sitzung.sende("speichern", ["text": text], von: seite))
        #expect(danach.status == 200 && danach.html.fehler == [])
        #expect(danach.textfeld == text)
        #expect(danach.html.text.contains(grund))
        #expect(danach.html.text.contains("zu berichtigen"))
    }

    @Test func aFindingLeadsToItsLine() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let text = try #require(seite.textfeld).replacing("zeit: 2 Jahre", with: "zeit: lange")
        let zeile =
            try #require(
                text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("lange") }) + 1
        let danach = try await sitzung.seiten.folge(try await sitzung.sende("speichern", ["text": text], von: seite))
        #expect(danach.html.elemente.contains { $0.name == "a" && $0.attribute["href"] == "#zeile-\(zeile)" })
        #expect(
            danach.html.elemente("span", klasse: "zeilenfeld__befund").map { $0.attribute["id"] } == ["zeile-\(zeile)"])
        #expect(danach.html.text.contains("zeit: lange"))
    }

    @Test(arguments: ["", "\n\n", "nur Unfug: [", "- 1\n- 2", "\t\tkaputt", "a: &x [*x]", FeindlicheTexteTests.boese])
    func textThatIsNoSchemaIsKept(text: String) async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let antwort = try await sitzung.sende("speichern", ["text": text], von: seite)
        #expect(antwort.status == 303)
        let danach = try await sitzung.seiten.folge(antwort)
        #expect(danach.status == 200 && danach.html.fehler == [])
        #expect(danach.html.text.contains("zu berichtigen"))
        #expect(danach.html.text.contains("sobald der Text lesbar ist"))
        let fassung = try await sitzung.schemata.speicher.schemafassung(
            Schemaverweis(kennung: Probeschemata.kennung, version: 2))
        #expect(fassung?.yaml == text)
        #expect(!danach.koerper.contains("<script>") && !danach.koerper.contains("<img src=x"))
        for uri in [
            Probeschemata.pfad, "\(Probeschemata.pfad)?fassung=2", "\(Probeschemata.pfad)/vergleich?alt=1&neu=2",
            "/pruefschemata",
        ] {
            let andere = try await sitzung.seiten.hole(uri)
            #expect(andere.status == 200 && andere.html.fehler == [], "\(uri)")
        }
    }

    @Test func hostileTextInTheListStaysText() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let boese = "\\\"><script>alert('x')</script></textarea><img src=x onerror=y> & {{frage}}"
        let text = try #require(seite.textfeld)
            .replacing("frage: Ist die Passpflicht erfüllt?", with: "frage: \"\(boese)\"")
            .replacing("name: Immatrikulationsbescheinigung", with: "name: \"\(boese)\"")
        let danach = try await sitzung.seiten.folge(try await sitzung.sende("speichern", ["text": text], von: seite))
        #expect(danach.html.fehler == [] && danach.textfeld == text)
        for uri in [
            "\(Probeschemata.pfad)?fassung=2", "\(Probeschemata.pfad)/vergleich?alt=1&neu=2",
            "\(Probeschemata.pfad)/freigabe",
        ] {
            let andere = try await sitzung.seiten.hole(uri)
            #expect(andere.html.fehler == [] && andere.html.text.contains("<script>alert('x')"), "\(uri)")
            #expect(!andere.koerper.contains("<script>alert"))
        }
    }

    @Test(arguments: [["marke": "falsch"], ["marke": ""]])
    func withoutTheMarkNothingIsKeptAndNothingLost(felder: [String: String]) async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        let antwort = try await sitzung.sende("speichern", felder.merging(["text": "mein: Text"]) { $1 }, von: seite)
        #expect(antwort.status == 409 && antwort.textfeld == "mein: Text")
        #expect(antwort.html.text.contains("neu gestartet"))
        #expect(try await sitzung.schemata.speicher.schemafassungen().count == 1)
    }

    @Test func anotherSiteCannotWrite() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let antwort = try await sitzung.sende(
            "speichern", von: try await sitzung.entwurf(), headers: [.init("Sec-Fetch-Site")!: "cross-site"])
        #expect(antwort.status == 403)
        #expect(try await sitzung.schemata.speicher.schemafassungen().count == 1)
    }

    @Test func whoSavesLaterLosesNothingAndOverwritesNothing() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let seite = try await sitzung.entwurf()
        _ = try await sitzung.sende("speichern", ["text": "von: der ersten"], von: seite)
        let spaeter = try await sitzung.sende("speichern", ["text": "von: der zweiten"], von: seite)
        #expect(spaeter.status == 409 && spaeter.textfeld == "von: der zweiten")
        #expect(spaeter.html.text.contains("Inzwischen hat jemand anderes diesen Entwurf geändert"))
        let verweis = Schemaverweis(kennung: Probeschemata.kennung, version: 2)
        #expect(try await sitzung.schemata.speicher.schemafassung(verweis)?.yaml == "von: der ersten")
        _ = try await sitzung.sende("speichern", von: spaeter)
        #expect(try await sitzung.schemata.speicher.schemafassung(verweis)?.yaml == "von: der zweiten")
    }

    @Test func aDraftCanBeThrownAwayWithATick() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        _ = try await sitzung.sende("speichern", von: try await sitzung.entwurf())
        let ohne = try await sitzung.sende("verwerfen", von: try await sitzung.entwurf())
        #expect(ohne.status == 422 && ohne.html.text.contains("Häkchen"))
        #expect(try await sitzung.schemata.speicher.schemafassungen().count == 2)
        let mit = try await sitzung.sende("verwerfen", ["bestaetigt": "ja"], von: try await sitzung.entwurf())
        #expect(mit.status == 303 && mit.headers[.location] == Probeschemata.pfad)
        #expect(try await sitzung.schemata.speicher.schemafassungen().count == 1)
    }
}
