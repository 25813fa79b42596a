// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Testing

@testable import WebUI

/// The letter about missing Unterlagen and the Vermerk.
@Suite struct VorgangBriefTests {
    /// A Vorgang in which two documents are marked as missing.
    private func mitFehlenden(_ sitzung: Vorgangssitzung) async throws -> String {
        let pfad = try await sitzung.eroeffne()
        for (unterlage, status) in [("immatrikulation", "fehlt"), ("pass", "abgelaufen")] {
            _ = try await sitzung.tue(pfad, "unterlage", ["status": status]) { $0["unterlage"] == unterlage }
        }
        return pfad
    }

    // MARK: Nachforderung

    @Test func theLetterListsWhatAPersonMarkedAndProposesTheFrist() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let seite = try await sitzung.hole(pfad + "/nachforderung")
        #expect(seite.status == 200)
        #expect(seite.html.fehler == [])
        let gewaehlt = seite.html.elemente.filter { $0.attribute["checked"] != nil }.map { $0.attribute["value"] }
        #expect(gewaehlt == ["immatrikulation", "pass"])
        #expect(seite.html.text.contains("Frist 21.12.2026"))
        #expect(seite.html.text.contains(Probeschema.passsatz))
        #expect(seite.html.elemente.contains { $0.attribute["value"] == "2026-12-21" })
        #expect(seite.html.elemente("article", klasse: "schriftstueck").count == 1)
    }

    @Test func rulesThatDifferPresetNoFrist() async throws {
        let sitzung = try Vorgangssitzung(
            lage: .init(fristen: [
                Probeschema.frist(28, "vier Wochen", Probeschema.erlass),
                Probeschema.frist(14, "zwei Wochen", Probeschema.hinweis),
            ]))
        let pfad = try await mitFehlenden(sitzung)
        let seite = try await sitzung.hole(pfad + "/nachforderung")
        #expect(seite.html.text.contains("nennen verschiedene Fristen"))
        let feld = seite.html.elemente.first { $0.attribute["id"] == "frist" }
        #expect(feld?.attribute["value"] == "")
        #expect(seite.html.elemente("article", klasse: "schriftstueck").isEmpty)
    }

    @Test func whatWasLookedAtIsMade() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let adresse = pfad + "/nachforderung"
        let vorschau = try await sitzung.hole(adresse + "?gewaehlt=ja&posten=pass&frist=2027-01-15&sprache=ar")
        #expect(vorschau.html.text.contains("15.01.2027"))
        #expect(vorschau.html.elemente("section", klasse: "schriftstueck__fremd").first?.attribute["dir"] == "rtl")
        let formular = try #require(vorschau.formular(an: adresse).first)
        let antwort = try await sitzung.sende(formular, an: adresse)
        #expect(antwort.status == 303)
        let nachforderung = try #require(try await sitzung.vorgang(pfad)?.nachforderungen.first)
        #expect(nachforderung.unterlagen.map(\.kennung) == ["pass"])
        #expect(nachforderung.frist == Probebestand.tag(2027, 1, 15))
        #expect(nachforderung.fristbeleg == nil)
        #expect(nachforderung.zweitsprache == "ar")
        let fertig = try await sitzung.folge(antwort)
        #expect(fertig.html.text.contains("Schreiben 1 ist erstellt."))
        #expect(fertig.html.fehler == [])
    }

    @Test func theProposedFristKeepsItsRule() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let formular = try #require(
            try await sitzung.hole(pfad + "/nachforderung").formular(an: pfad + "/nachforderung").first)
        _ = try await sitzung.sende(formular, an: pfad + "/nachforderung")
        #expect(try await sitzung.vorgang(pfad)?.nachforderungen.first?.fristbeleg == Probeschema.erlass)
        let liste = try await sitzung.hole("/vorgaenge")
        #expect(liste.html.text.contains("läuft bis 21.12.2026"))
    }

    @Test func theFilesComeAsDownloads() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let formular = try #require(
            try await sitzung.hole(pfad + "/nachforderung").formular(an: pfad + "/nachforderung").first)
        _ = try await sitzung.sende(formular, an: pfad + "/nachforderung")
        let pdf = try await sitzung.hole(pfad + "/nachforderung/1.pdf")
        #expect(pdf.headers[.contentType] == "application/pdf")
        #expect(pdf.headers[.contentDisposition]?.contains("nachforderung-2026-0815-1.pdf") == true)
        #expect(pdf.koerper == "pdf 1")
        let docx = try await sitzung.hole(pfad + "/nachforderung/1.docx")
        #expect(docx.headers[.contentType]?.contains("wordprocessingml") == true)
        for name in ["2.pdf", "1.json", "1", "x.pdf", "1.pdf.exe"] {
            #expect(try await sitzung.hole(pfad + "/nachforderung/" + name).status == 404, "\(name)")
        }
    }

    @Test(arguments: [
        ("?gewaehlt=ja&posten=pass&frist=31.02.2027", "ist kein Tag des Kalenders"),
        ("?gewaehlt=ja&frist=2027-01-15", "Hier erscheint das Schreiben, sobald"),
        ("?gewaehlt=ja&posten=pass", "Hier erscheint das Schreiben, sobald"),
    ])
    func whatIsStillToBeChosenIsSaid(query: String, satz: String) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let seite = try await sitzung.hole(pfad + "/nachforderung" + query)
        #expect(seite.html.text.contains(satz))
        #expect(seite.html.fehler == [])
        #expect(seite.html.elemente("article", klasse: "schriftstueck").isEmpty)
    }

    @Test(arguments: [(["frist": "2026-01-01"], 422), (["erwartet": "1"], 409), (["marke": ""], 409)])
    func aLetterThatCannotBeMadeIsShownAgain(werte: [String: String], status: Int) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let adresse = pfad + "/nachforderung"
        let formular = try #require(try await sitzung.hole(adresse).formular(an: adresse).first)
        let antwort = try await sitzung.sende(formular.merging(werte) { $1 }, an: adresse)
        #expect(antwort.status == status)
        #expect(antwort.html.fehler == [])
        #expect(antwort.html.elemente("p", klasse: "feldfehler").count == 1)
        #expect(try await sitzung.vorgang(pfad)?.nachforderungen.isEmpty == true)
    }

    @Test func theFristIsMovedAndEndsWhenAllIsThere() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await mitFehlenden(sitzung)
        let formular = try #require(
            try await sitzung.hole(pfad + "/nachforderung").formular(an: pfad + "/nachforderung").first)
        _ = try await sitzung.sende(formular, an: pfad + "/nachforderung")
        let zuFrueh = try await sitzung.tue(pfad, "frist", ["neu": "2026-01-01"])
        #expect(zuFrueh.status == 422)
        #expect(zuFrueh.html.text.contains("liegt vor dem heutigen Tag"))
        #expect(try await sitzung.tue(pfad, "frist", ["neu": "2027-02-01"]).status == 303)
        #expect(try await sitzung.vorgang(pfad)?.nachforderungen.first?.frist == Probebestand.tag(2027, 2, 1))
        for unterlage in ["immatrikulation", "pass"] {
            _ = try await sitzung.tue(pfad, "unterlage", ["status": "vorhanden"]) { $0["unterlage"] == unterlage }
        }
        #expect(try await sitzung.hole(pfad).html.text.contains("erledigt, Frist war der 01.02.2027"))
    }

    // MARK: Vermerk

    @Test func openPointsWarnButDoNotStop() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let seite = try await sitzung.hole(pfad + "/vermerk")
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Noch offen. Freigeben können Sie trotzdem"))
        #expect(seite.html.text.contains("Ein freigegebener Vermerk lässt sich nicht mehr ändern"))
        let formular = try #require(seite.formular(an: pfad + "/vermerk").first)
        #expect(try await sitzung.sende(formular, an: pfad + "/vermerk").status == 303)
    }

    @Test func aReleasedVermerkStaysWhenItsDecreeIsGone() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        _ = try await sitzung.tue(pfad, "punkt", ["status": "erfuellt", "grund": "Liegt vor."])
        let formular = try #require(try await sitzung.hole(pfad + "/vermerk").formular(an: pfad + "/vermerk").first)
        _ = try await sitzung.sende(formular, an: pfad + "/vermerk")
        let summe = try #require(try await sitzung.vorgang(pfad)?.vermerke.first)
        sitzung.lage.withLock { $0.ohneErlass = true }
        _ = try await sitzung.speicher.merke(
            Vermerkhinweis(
                vermerk: summe, anlass: "x", text: "Der Erlass ist aufgehoben.",
                um: .init(millisekunden: 1_795_435_500_000)))
        let liste = try await sitzung.hole(pfad + "/vermerk")
        #expect(liste.html.text.contains("Der Erlass ist aufgehoben."))
        let lesen = try await sitzung.hole("\(pfad)/vermerk/\(summe)")
        #expect(lesen.html.fehler == [])
        #expect(lesen.html.text.contains(Probeschema.passsatz))
        #expect(try await sitzung.hole("\(pfad)/vermerk/\(summe).json").koerper.contains("\"referenz\":\"2026-0815\""))
        #expect(try await sitzung.hole("\(pfad)/vermerk/\(summe).pdf").koerper == "pdf")
        #expect(try await sitzung.hole("\(pfad)/vermerk/\(String(repeating: "0", count: 64))").status == 404)
    }

    @Test(arguments: [["erwartet": "9"], ["gezeigt": "alt"], ["marke": "alt"]])
    func aVermerkIsReleasedOnlyAsItWasShown(werte: [String: String]) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let formular = try #require(try await sitzung.hole(pfad + "/vermerk").formular(an: pfad + "/vermerk").first)
        let antwort = try await sitzung.sende(formular.merging(werte) { $1 }, an: pfad + "/vermerk")
        #expect(antwort.status == 409)
        #expect(antwort.html.fehler == [])
        #expect(try await sitzung.vorgang(pfad)?.vermerke.isEmpty == true)
    }
}
