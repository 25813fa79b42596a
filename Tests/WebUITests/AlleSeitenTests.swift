// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Hummingbird
import Testing
import WebUI

/// What holds for every page.
@Suite struct AlleSeitenTests {
    static let seiten = [
        "/", "/fragen", "/fragen?frage=Wie+lange%3F", "/fragen?frage=Wie+lange%3F&stichtag=2024-01-15",
        "/suche", "/suche?q=Studium", "/suche?q=Studium&auch-ausser-kraft=ja", "/vorschriften",
        "/vorschriften?text=studium&art=erlass&land=Mittelland", "/vorschriften/aufenthg-2004",
        "/vorschriften/aufenthg-2004?stichtag=2024-01-15", "/vorschriften/\(slugErlass)",
        gesetzUndMarke("Dauert das Studium"), "/f/\(Probebestand.erlass)/0?von=0&bis=40",
        "/f/\(Probebestand.erlass)/0?von=0&bis=40&ansicht=bild&seite=2", "/f/\(Probebestand.erlassAlt)/0",
        "/f/\(Probebestand.hinweise)/0", "/f/\(Probebestand.gesetz)/5", "/eingang", "/eingang/verlauf",
        "/eingang/verlauf?angenommen=2&zugross=a%3Cb%3E.pdf&leer=c.txt", "/hilfe", "/gibt-es-nicht",
        "/vergleich?alt=\(Probebestand.erlassAlt)&neu=\(Probebestand.erlass)", "/aenderungen",
        "/aenderungen?stichtag=2027-12-15&anliegen=studium",
        "/erlasspflege", "/erlasspflege/protokoll", "/erlasspflege?frage=x&art=y&ansicht=z&stelle=1&seite=0",
        "/erlasspflege/rueckmeldungen", "/erlasspflege/rueckmeldungen?getan=loeschen", "/fragen?frage=x&rueckmeldung=9",
        "/aufnahmebuch", "/luecken", "/auswertung", "/sprachmodell", "/aufnahmebuch?text=nichts&ergebnis=doppelt",
        "/fragen?frage=x&stichtag=31.02.2026",
    ]

    static let slugErlass = "erlass-ministerium-fuer-integration-mittelland-523260209-2025-02-12"

    @Test(arguments: seiten)
    func isWellFormedAndComplete(uri: String) async throws {
        let seite = try await abruf(uri)
        #expect(seite.html.fehler == [], "\(uri)")
        #expect(seite.headers[.contentType] == "text/html; charset=utf-8")
        #expect(seite.koerper.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">"))
        #expect(!seite.koerper.contains("{{"))
        #expect(seite.html.elemente("input", klasse: "stichtag__feld").count == 1)
    }

    @Test(
        arguments: seiten + ["/gesund", "/f/\(Probebestand.erlass)/original", "/f/\(Probebestand.erlass)/seite/1.jpg"])
    func carriesTheSecurityHeaders(uri: String) async throws {
        let headers = try await abruf(uri).headers
        let richtlinie = try #require(headers[.contentSecurityPolicy])
        #expect(!richtlinie.contains("unsafe"))
        #expect(richtlinie.hasPrefix("default-src 'self'") || richtlinie == "default-src 'none'; sandbox")
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[.init("Referrer-Policy")!] == "same-origin")
        #expect(headers[.setCookie] == nil)
    }

    @Test func everyLinkOfEveryPageLeadsSomewhere() async throws {
        var ziele: Set<String> = []
        for uri in Self.seiten { ziele.formUnion(try await abruf(uri).html.verweise) }
        #expect(ziele.count > 30)
        for ziel in ziele.sorted() {
            let seite = try await abruf(ziel)
            if ziel.contains("?norm="), seite.status == 404 {
                // A citation of a § that this wording does not have is answered in words.
                #expect(seite.html.text.contains("gibt es in der Fassung"), "\(ziel)")
            } else {
                #expect([200, 303, 307].contains(seite.status), "\(ziel) gibt \(seite.status)")
            }
        }
    }

    @Test(arguments: ["/", "/hilfe", "/vorschriften", "/gesund"])
    func headGivesTheHeadOnly(uri: String) async throws {
        let get = try await abruf(uri)
        let head = try await abruf(uri, method: .head)
        #expect(head.status == 200)
        #expect(head.koerper.isEmpty)
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
    }

    @Test func theStichtagIsTodayUnlessAskedOtherwise() async throws {
        let heute = try await abruf("/vorschriften")
        #expect(heute.html.elemente("input", klasse: "stichtag__feld").first?.attribute["value"] == "2026-11-23")
        #expect(!heute.html.text.contains("Nicht heute"))
    }

    @Test(arguments: [("2024-01-15", "frühere"), ("15.01.2024", "frühere"), ("2030-01-01", "künftige")])
    func anotherStichtagIsSaidInWordsAndCarriedAlong(eingabe: String, wort: String) async throws {
        let seite = try await abruf("/vorschriften?stichtag=\(eingabe)")
        #expect(seite.html.text.contains("Nicht heute: Sie sehen die \(wort) Rechtslage"))
        let zeilen = seite.html.verweise.filter { $0.hasPrefix("/vorschriften/") }
        #expect(!zeilen.isEmpty)
        #expect(zeilen.allSatisfy { $0.contains("stichtag=20") })
    }

    @Test func anUnexpectedErrorIsAGermanPageWithoutItsInside() async throws {
        var bestand = Probebestand.standard
        bestand.fehler = Probefehler()
        let seite = try await abruf("/vorschriften", Probe.dependencies(bestand: bestand))
        #expect(seite.status == 500)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Die Seite konnte nicht erstellt werden"))
        #expect(!seite.koerper.contains("Probefehler"))
    }

    @Test func healthSaysWhatIsThere() async throws {
        let gesund = try await abruf("/gesund")
        #expect(gesund.status == 200)
        #expect(
            gesund.koerper
                == #"{"fassungen":6,"passagen":42,"stand":1,"status":"bereit","version":"0.1.0","vorschriften":4}"#)
        var bestand = Probebestand.standard
        bestand.fehler = Probefehler()
        let krank = try await abruf("/gesund", Probe.dependencies(bestand: bestand))
        #expect(krank.status == 503)
        #expect(krank.koerper.contains(#""status":"gestoert""#))
    }
}
