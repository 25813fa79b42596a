// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import TestKit
import Testing
import WebUI

@testable import Answering

/// What somebody says about a statement: sent from below it, kept without the sender, thanked for.
@Suite struct RueckmeldungTests {
    private let frage = "/fragen?frage=Wie+lange+wird+verl%C3%A4ngert%3F"
    private let pfad = "/rueckmeldungen"

    @Test func everyStatementCarriesItsOwnForm() async throws {
        let seite = try await abruf(frage)
        #expect(seite.html.fehler == [])
        let formulare = seite.html.elemente("details", klasse: "rueckmeldung")
        #expect(formulare.count == 4 && formulare.allSatisfy { $0.attribute["open"] == nil })
        let dritte = seite.rueckmeldung(3)
        #expect(dritte["fassung"] == Probebestand.erlass && dritte["frage"] == "Wie lange wird verlängert?")
        #expect(dritte["stichtag"] == "2026-11-23" && dritte["modell"] == nil && dritte["aussage"] == nil)
        #expect(seite.html.text.contains("Bitte keine Namen und keine Daten von Personen."))
    }

    @Test func withoutAStoreThereIsNoForm() async throws {
        var dependencies = Probe.dependencies()
        dependencies.rueckmeldungen = nil
        #expect(try await abruf(frage, dependencies).html.elemente("details", klasse: "rueckmeldung").isEmpty)
        #expect(try await abruf("/erlasspflege/rueckmeldungen", dependencies).status == 404)
        #expect(!(try await abruf("/erlasspflege", dependencies)).koerper.contains("Rückmeldungen"))
    }

    @Test func whatIsSentIsKeptAndThankedFor() async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let seite = try await sitzung.hole(frage + "&zuvor=Was+ist+%C2%A7+16b%3F&stichtag=2026-01-15")
        let antwort = try await sitzung.sende(
            seite.rueckmeldung(3).merging(["urteil": "falsch", "anmerkung": " Gilt nur\r\nbis 2027. "]) { $1 }, an: pfad
        )
        #expect(antwort.status == 303)
        #expect(
            antwort.headers[.location] == "/fragen?frage=Wie%20lange%20wird%20verl%C3%A4ngert%3F"
                + "&zuvor=Was%20ist%20%C2%A7%2016b%3F&stichtag=2026-01-15&rueckmeldung=3#aussage-3")
        let meldung = try #require(try await sitzung.store.rueckmeldungen().first)
        let inhalt = meldung.inhalt
        #expect(meldung.stand == .offen && inhalt.urteil == .falsch)
        let aussage = try #require(inhalt.aussage)
        let stelle = aussage.stelle
        #expect(inhalt.frage == "Wie lange wird verlängert?" && inhalt.zuvor == "Was ist § 16b?")
        #expect(inhalt.stichtag == Probebestand.tag(2026, 1, 15) && inhalt.anmerkung == "Gilt nur\nbis 2027.")
        #expect(stelle.fundstelle.zitat.hasPrefix("Ist der Pass weniger als zwei Jahre gültig"))
        #expect(aussage.text == stelle.fundstelle.zitat && aussage.herstellung == .auszug)
        #expect(stelle.datei == "2025/Erlass Studium.pdf" && stelle.aktenzeichen == "523-26.02.09")
        #expect(stelle.gesetz == nil && stelle.bezeichnung == "Nr. 3.2")
        let danach = try await sitzung.folge(antwort)
        #expect(danach.html.fehler == [] && danach.html.text.contains("Danke. Ihre Rückmeldung"))
        #expect(danach.html.elemente("details", klasse: "rueckmeldung").count == 3)
    }

    @Test func aPlaceInALawIsNamedByItsParagraph() async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let seite = try await sitzung.hole(frage)
        let antwort = try await sitzung.sende(
            seite.rueckmeldung(1).merging(["urteil": "hilfreich"]) { $1 }, an: pfad)
        #expect(antwort.status == 303)
        let stelle = try #require(try await sitzung.store.rueckmeldungen().first?.inhalt.aussage?.stelle)
        #expect(stelle.gesetz == "AufenthG" && stelle.bezeichnung == "§ 16b" && stelle.aktenzeichen == nil)
        #expect(stelle.fundstelle.pfad == "§ 16b Abs. 2 Satz 1")
    }

    @Test func aDraftIsKeptWithItsTextAndItsModel() async throws {
        let hit = Probe.hit(1, Probebestand.gesetz, 3, "Dauert das Studium weniger als zwei Jahre")
        let sitzung = try Pflegesitzung(
            dependencies: Probe.dependencies(antwort: { _, tag in
                var antwort = Probe.antwort(stichtag: tag)
                antwort.modell = "modell-7b"
                antwort.aussagen = [
                    Aussage(text: "Kürzer.\nSonst nicht.", pruefstand: .sinngemaess, belege: [hit], istEntwurf: true)
                ]
                return antwort
            }))
        let felder = try await sitzung.hole(frage).rueckmeldung()
        _ = try await sitzung.sende(felder.merging(["urteil": "quelleFehlt"]) { $1 }, an: pfad)
        let aussage = try #require(try await sitzung.store.rueckmeldungen().first?.inhalt.aussage)
        #expect(aussage.text == "Kürzer.\nSonst nicht." && aussage.herstellung == .entwurf(modell: "modell-7b"))
        #expect(aussage.stelle.fundstelle.zitat == "Dauert das Studium weniger als zwei Jahre")
    }

    @Test(arguments: [
        (["urteil": "falsch", "marke": "alt"], 409, "neu gestartet"), (["urteil": ""], 422, "Bitte wählen Sie"),
        (["urteil": "ganz toll"], 422, "Bitte wählen Sie"),
        (["urteil": "falsch", "anmerkung": String(repeating: "x", count: 1001)], 422, "1001 Zeichen"),
        (["urteil": "falsch", "frage": ""], 422, "fehlt die Frage"),
    ])
    func whatCannotBeTakenInIsShownAgain(felder: [String: String], status: Int, wort: String) async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let formular = try await sitzung.hole(frage).rueckmeldung(2)
        let werte = ["anmerkung": "Nicht <b>verlieren</b>"].merging(felder) { $1 }
        let seite = try await sitzung.sende(formular.merging(werte) { $1 }, an: pfad)
        #expect(seite.status == status && seite.html.fehler == [] && seite.html.text.contains(wort))
        #expect(seite.html.text.contains(werte["anmerkung"] ?? ""))
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
        // Mended, it can be sent from there.
        let mangelfrei = ["urteil": "falsch", "anmerkung": "kurz", "frage": "Wie lange?"]
        let noch = try await sitzung.sende(seite.rueckmeldung(2).merging(mangelfrei) { $1 }, an: pfad)
        #expect(noch.status == 303)
        #expect(try await sitzung.store.rueckmeldungen().map(\.inhalt.anmerkung) == ["kurz"])
    }

    @Test(arguments: [
        ["fassung": Probebestand.sha("9")], ["fassung": "../../etc/passwd"], ["abschnitt": "99"], ["abschnitt": "x"],
        ["von": "-1"], ["von": "9", "bis": "3"], ["von": "900000", "bis": "900001"], ["bis": "99999999999999999999"],
    ])
    func aPlaceThatTheCorpusDoesNotHoldIsRefused(falsch: [String: String]) async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let felder = try await sitzung.hole(frage).rueckmeldung().merging(["urteil": "falsch"]) { $1 }
        let seite = try await sitzung.sende(felder.merging(falsch) { $1 }, an: pfad)
        #expect(seite.status == 404 && seite.html.fehler == [])
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
    }

    @Test(arguments: ["cross-site", "same-site", "none"])
    func anotherSiteCannotSend(herkunft: String) async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let felder = try await sitzung.hole(frage).rueckmeldung().merging(["urteil": "falsch"]) { $1 }
        let seite = try await sitzung.sende(felder, headers: [.init("Sec-Fetch-Site")!: herkunft], an: pfad)
        #expect(seite.status == 403)
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
    }

    @Test func theWayBackIsAlwaysOurOwn() async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let felder = try await sitzung.hole(frage).rueckmeldung()
        let boese = [
            "urteil": "hilfreich", "frage": "https://boese.example/\r\nX-Boese: 1", "nummer": "//boese.example",
            "stichtag": "https://boese.example", "zurueck": "https://boese.example",
        ]
        let antwort = try await sitzung.sende(felder.merging(boese) { $1 }, an: pfad)
        let ziel = try #require(antwort.headers[.location])
        #expect(antwort.status == 303 && ziel.hasPrefix("/fragen?frage=https%3A%2F%2Fboese.example%2F"))
        #expect(ziel.hasSuffix("&rueckmeldung=1#aussage-1") && antwort.headers[.init("X-Boese")!] == nil)
    }

    @Test func moreThanAFormIsNotRead() async throws {
        let sitzung = try Pflegesitzung(dependencies: Probe.dependencies())
        let felder = ["urteil": "falsch", "anmerkung": String(repeating: "x", count: 70_000)]
        #expect(try await sitzung.sende(felder, an: pfad).status == 413)
    }
}
