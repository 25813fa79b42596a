// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import TestKit
import Testing
import WebUI

/// What somebody says about an answer that found nothing.
@Suite struct RueckmeldungOhneFundstelleTests {
    private let frage = "/fragen?frage=Wer+bezahlt%3F"
    private let pfad = "/rueckmeldungen"

    private static func dependencies(_ status: Antwort.Status = .keineFundstelle) -> WebDependencies {
        Probe.dependencies(antwort: { _, tag in
            Antwort(
                status: status, frageart: .sonstige, aussagen: [], hinweise: [], verworfen: [], stichtag: tag, ms: 1)
        })
    }

    private func sitzung() throws -> Pflegesitzung { try Pflegesitzung(dependencies: Self.dependencies()) }

    @Test func theFormOffersTheTwoJudgementsThatMakeSense() async throws {
        let seite = try await sitzung().hole(frage)
        #expect(seite.html.fehler == [])
        #expect(seite.html.elemente("details", klasse: "rueckmeldung").count == 1)
        let wahl = seite.html.elemente.filter { $0.attribute["name"] == "urteil" }
        #expect(wahl.map { $0.attribute["value"] } == ["quelleFehlt", "hilfreich"])
        #expect(wahl.allSatisfy { $0.attribute["type"] == "radio" && $0.attribute["checked"] == nil })
        #expect(seite.html.text.contains("Eine Quelle fehlt"))
        #expect(seite.html.text.contains("Richtig so: dazu gibt es nichts"))
        #expect(seite.html.text.contains("Bitte keine Namen und keine Daten von Personen."))
        let felder = seite.rueckmeldungOhneFundstelle
        #expect(felder["frage"] == "Wer bezahlt?" && felder["stichtag"] == "2026-11-23")
        #expect(felder["marke"]?.count == 64 && felder["fassung"] == nil && felder["nummer"] == nil)
    }

    @Test(arguments: [Antwort.Status.abgelehnt, .fehler])
    func aQuestionThatWasNotSearchedForHasNoForm(status: Antwort.Status) async throws {
        let seite = try await abruf(frage, Self.dependencies(status))
        #expect(seite.html.elemente("details", klasse: "rueckmeldung").isEmpty)
        #expect(!seite.koerper.contains("action=\"/rueckmeldungen\""))
    }

    @Test func withoutAStoreThereIsNoForm() async throws {
        var dependencies = Self.dependencies()
        dependencies.rueckmeldungen = nil
        let seite = try await abruf(frage, dependencies)
        #expect(seite.html.fehler == [] && seite.html.text.contains("Keine Fundstelle"))
        #expect(seite.html.elemente("details", klasse: "rueckmeldung").isEmpty)
    }

    @Test(arguments: Rueckmeldungsinhalt.Leerurteil.allCases)
    func whatIsSentIsKeptAndThankedFor(urteil: Rueckmeldungsinhalt.Leerurteil) async throws {
        let sitzung = try sitzung()
        let seite = try await sitzung.hole(frage + "&zuvor=Was+ist+%C2%A7+82%3F&stichtag=2026-01-15")
        let werte = ["urteil": urteil.rawValue, "anmerkung": " Erlass vom\r\n3. Mai "]
        let antwort = try await sitzung.sende(seite.rueckmeldungOhneFundstelle.merging(werte) { $1 }, an: pfad)
        #expect(antwort.status == 303)
        #expect(
            antwort.headers[.location] == "/fragen?frage=Wer%20bezahlt%3F&zuvor=Was%20ist%20%C2%A7%2082%3F"
                + "&stichtag=2026-01-15&rueckmeldung=ohne-fundstelle#ohne")
        let meldung = try #require(try await sitzung.store.rueckmeldungen().first)
        #expect(
            meldung.inhalt
                == Rueckmeldungsinhalt(
                    frage: "Wer bezahlt?", zuvor: "Was ist § 82?", stichtag: Probebestand.tag(2026, 1, 15),
                    gegenstand: .keineFundstelle(urteil), anmerkung: "Erlass vom\n3. Mai"))
        let danach = try await sitzung.folge(antwort)
        #expect(danach.html.fehler == [] && danach.html.text.contains("Danke. Ihre Rückmeldung"))
        #expect(danach.html.elemente("details", klasse: "rueckmeldung").isEmpty)
        #expect(danach.html.elemente.contains { $0.attribute["id"] == "ohne" })
    }

    @Test(arguments: [
        (["urteil": "quelleFehlt", "marke": "alt"], 409, "neu gestartet"),
        (["urteil": ""], 422, "ob eine Quelle fehlt"),
        // Nothing was said that could be wrong.
        (["urteil": "falsch"], 422, "ob eine Quelle fehlt"),
        (["urteil": "quelleFehlt", "anmerkung": String(repeating: "x", count: 1001)], 422, "1001 Zeichen"),
        (["urteil": "hilfreich", "frage": ""], 422, "fehlt die Frage."),
    ])
    func whatCannotBeTakenInIsShownAgain(felder: [String: String], status: Int, wort: String) async throws {
        let sitzung = try sitzung()
        let formular = try await sitzung.hole(frage).rueckmeldungOhneFundstelle
        let werte = ["anmerkung": "Nicht <b>verlieren</b>"].merging(felder) { $1 }
        let seite = try await sitzung.sende(formular.merging(werte) { $1 }, an: pfad)
        #expect(seite.status == status && seite.html.fehler == [] && seite.html.text.contains(wort))
        #expect(seite.html.text.contains(werte["anmerkung"] ?? ""))
        #expect(seite.html.elemente.count { $0.attribute["name"] == "urteil" } == 2)
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
        // Mended, it can be sent from there.
        let mangelfrei = ["urteil": "quelleFehlt", "anmerkung": "kurz", "frage": "Wer bezahlt?"]
        let noch = try await sitzung.sende(
            seite.rueckmeldungOhneFundstelle.merging(mangelfrei) { $1 }, an: pfad)
        #expect(noch.status == 303)
        #expect(try await sitzung.store.rueckmeldungen().map(\.inhalt.anmerkung) == ["kurz"])
    }

    @Test(arguments: ["cross-site", "same-site", "none"])
    func anotherSiteCannotSend(herkunft: String) async throws {
        let sitzung = try sitzung()
        let felder = try await sitzung.hole(frage).rueckmeldungOhneFundstelle.merging(["urteil": "hilfreich"]) { $1 }
        let seite = try await sitzung.sende(felder, headers: [.init("Sec-Fetch-Site")!: herkunft], an: pfad)
        #expect(seite.status == 403)
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
    }

    @Test func aPlaceThatIsSentAlongIsNotKept() async throws {
        let sitzung = try sitzung()
        let untergeschoben = [
            "urteil": "quelleFehlt", "aussage": "Erfunden.", "modell": "x", "fassung": Probebestand.erlass,
            "abschnitt": "0", "von": "0", "bis": "9", "nummer": "3",
        ]
        let felder = try await sitzung.hole(frage).rueckmeldungOhneFundstelle.merging(untergeschoben) { $1 }
        let antwort = try await sitzung.sende(felder, an: pfad)
        #expect(antwort.headers[.location]?.hasSuffix("rueckmeldung=ohne-fundstelle#ohne") == true)
        #expect(try await sitzung.store.rueckmeldungen().map(\.inhalt.gegenstand) == [.keineFundstelle(.quelleFehlt)])
    }
}
