// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import TestKit
import Testing
import WebUI

/// Deleting a document on the pages: asked for, confirmed, proved.
@Suite struct LoeschSeiteTests {
    private static let erlass = Muster.erlass(
        "31-7", datum: "2025-02-12", betreff: "Gebühr für den Pass", datei: "gebuehr.txt",
        abschnitte: ["Die Gebühr beträgt 47 Euro."])
    private let pfad = "/erlasspflege/dokument/\(erlass.fassung.sha256)/loeschen"

    private func marke(_ seite: Abruf) -> String {
        seite.html.elemente.first { $0.attribute["name"] == "marke" }?.attribute["value"] ?? ""
    }

    @Test func thePageSaysWhatGoesAndTheDocumentLeadsToIt() async throws {
        let sitzung = try await Pflegesitzung([Self.erlass])
        let dokument = try await sitzung.hole("/erlasspflege/dokument/\(Self.erlass.fassung.sha256)")
        #expect(dokument.html.verweise.contains(pfad))
        let seite = try await sitzung.hole(pfad)
        #expect(seite.status == 200 && seite.html.fehler == [])
        for wort in ["Dokument löschen", "gebuehr.txt", "Suchverzeichnis", "Original", "Endgültig löschen"] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
    }

    @Test func confirmedItIsGoneAndThePageProvesIt() async throws {
        let sitzung = try await Pflegesitzung([Self.erlass])
        let seite = try await sitzung.hole(pfad)
        let antwort = try await sitzung.sende(["marke": marke(seite), "bestaetigt": "ja"], an: pfad)
        #expect(antwort.status == 200 && antwort.html.fehler == [])
        #expect(antwort.html.text.contains("1 Abschnitte") && antwort.html.text.contains("gebuehr.txt"))
        #expect(try await sitzung.store.snapshot().fassungen.isEmpty)
        #expect(try await sitzung.store.ledger().map(\.ergebnis.ausgang) == [.geloescht])
        #expect(try await sitzung.store.ledger().first?.ergebnis.grund?.contains("durch Erlasspflege") == true)
        #expect(try await sitzung.hole(pfad).status == 404)
    }

    @Test(arguments: [
        (["bestaetigt": "ja"], 409, "neu gestartet"), (["bestaetigt": "ja", "marke": "falsch"], 409, "neu gestartet"),
        (["bestaetigt": "nein"], 409, "neu gestartet"),
    ])
    func withoutTheMarkOfThePageNothingGoes(felder: [String: String], status: Int, wort: String) async throws {
        let sitzung = try await Pflegesitzung([Self.erlass])
        let antwort = try await sitzung.sende(felder, an: pfad)
        #expect(antwort.status == status && antwort.html.text.contains(wort))
        #expect(try await sitzung.store.snapshot().fassungen.count == 1)
    }

    @Test func withoutTheTickNothingGoes() async throws {
        let sitzung = try await Pflegesitzung([Self.erlass])
        let antwort = try await sitzung.sende(["marke": marke(try await sitzung.hole(pfad))], an: pfad)
        #expect(antwort.status == 422 && antwort.html.text.contains("Häkchen"))
        #expect(try await sitzung.store.snapshot().fassungen.count == 1)
    }

    @Test func anotherSiteCannotDelete() async throws {
        let sitzung = try await Pflegesitzung([Self.erlass])
        let antwort = try await sitzung.sende(
            ["marke": marke(try await sitzung.hole(pfad)), "bestaetigt": "ja"],
            headers: [.init("Sec-Fetch-Site")!: "cross-site"], an: pfad)
        #expect(antwort.status == 403)
        #expect(try await sitzung.store.snapshot().fassungen.count == 1)
    }
}
