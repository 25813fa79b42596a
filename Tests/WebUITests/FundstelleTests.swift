// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Ingestion
import Testing
import WebUI

/// A passage in its document.
@Suite struct FundstelleTests {
    @Test func theSentenceIsMarkedAndCited() async throws {
        let satz =
            "Dauert das Studium weniger als zwei Jahre, so wird die Aufenthaltserlaubnis nur für die Dauer des "
            + "Studiums erteilt."
        let seite = try await abruf(gesetzUndMarke(satz))
        #expect(
            seite.koerper.contains("<mark id=\"stelle\"><sup class=\"satz\" title=\"Satz 3\">3</sup>\(satz)</mark>"))
        #expect(seite.html.text.contains("§ 16b Abs. 2 Satz 3 AufenthG, Fassung bekannt ab 01.03.2024"))
    }

    @Test func theTextIsSetWithHangingCountersAndSteps() async throws {
        let html = try await abruf("/f/\(Probebestand.gesetz)/3").html
        #expect(html.elemente("p", klasse: "zeile--0").count == 3)
        #expect(html.elemente("p", klasse: "zeile--1").count == 2)
        #expect(html.elemente("p", klasse: "zeile--2").count == 2)
        #expect(html.elemente("p", klasse: "zeile").compactMap { $0.attribute["id"] }.first == "teil-abs-1")
        #expect(html.elemente("span", klasse: "zaehler").count == 7)
        #expect(html.elemente("mark", klasse: "").isEmpty)
    }

    @Test(arguments: [
        "von=-5&bis=99999999", "von=5&bis=5", "von=9&bis=2", "von=x&bis=y", "von=0", "bis=9223372036854775807",
        "von=9223372036854775807&bis=9223372036854775808", "von=1&bis=9223372036854775807",
    ])
    func rangesAreClamped(query: String) async throws {
        let seite = try await abruf("/f/\(Probebestand.gesetz)/3?\(query)")
        #expect(seite.status == 200)
        #expect(seite.html.fehler == [])
    }

    /// A range that cuts through „ß“ or „ä“ must not tear the letter.
    @Test func aRangeInsideALetterKeepsTheLetter() async throws {
        let stelle = Probetexte.studium.stelle("ß").lowerBound
        guard stelle > 0 else {
            let umlaut = Probetexte.studium.stelle("ä").lowerBound
            let seite = try await abruf("/f/\(Probebestand.gesetz)/3?von=\(umlaut + 1)&bis=\(umlaut + 40)")
            #expect(!seite.koerper.contains("\u{FFFD}"))
            return
        }
        let seite = try await abruf("/f/\(Probebestand.gesetz)/3?von=\(stelle + 1)&bis=\(stelle + 40)")
        #expect(!seite.koerper.contains("\u{FFFD}"))
    }

    @Test func citationsInTheTextAreLinks() async throws {
        let seite = try await abruf("/f/\(Probebestand.gesetz)/3")
        #expect(
            seite.koerper.contains(
                "<a class=\"zitat\" href=\"/vorschriften/aufenthg-2004?norm=%C2%A7%205\">§ 5 Absatz 1</a>"))
        let ziel = try await abruf("/vorschriften/aufenthg-2004?norm=%C2%A7%205")
        #expect(ziel.status == 303)
        #expect(ziel.headers[.location] == "/f/\(Probebestand.gesetz)/1")
    }

    @Test func whatCitesItAndWhatItCites() async throws {
        let html = try await abruf("/f/\(Probebestand.gesetz)/3").html
        #expect(html.text.contains("§ 17 AufenthG"))
        #expect(html.elemente("span", klasse: "ohne-ziel").count == 1)
        #expect(html.text.contains("Erlass v. 12.02.2025, 523-26.02.09, Nr. 3.3"))
    }

    @Test func aRepealedWordingSaysSoAndWhy() async throws {
        let html = try await abruf("/f/\(Probebestand.erlassAlt)/0").html
        #expect(html.elemente("div", klasse: "warnung--ausserKraft").count == 1)
        #expect(html.text.contains("galt am 23.11.2026 nicht mehr: außer Kraft seit 01.03.2025"))
        #expect(html.text.contains("hebe ich mit Wirkung vom 1. März 2025 auf"))
    }

    @Test func anOlderWordingLeadsToTheOneInForce() async throws {
        let html = try await abruf("/f/\(Probebestand.gesetzAlt)/3").html
        #expect(html.verweise.contains("/vorschriften/aufenthg-2004?norm=%C2%A7%2016b"))
        let damals = try await abruf("/f/\(Probebestand.gesetzAlt)/3?stichtag=2024-01-15").html
        #expect(damals.elemente("div", klasse: "warnung").isEmpty)
    }

    @Test func aFutureWordingSaysSo() async throws {
        let html = try await abruf("/f/\(Probebestand.gesetzKuenftig)/3").html
        #expect(html.elemente("div", klasse: "warnung--kuenftig").count == 1)
        #expect(html.text.contains("tritt erst am 01.01.2027 in Kraft"))
    }

    @Test func aPageShowsTheWordsMarked() async throws {
        let zitat = "Ist der Pass weniger als zwei Jahre gültig"
        let bereich = Probetexte.erlass[0].stelle(zitat)
        let uri = "/f/\(Probebestand.erlass)/0?von=\(bereich.lowerBound)&bis=\(bereich.upperBound)"
        let html = try await abruf(uri).html
        #expect(
            html.elemente.contains {
                $0.name == "img" && $0.attribute["src"] == "/f/\(Probebestand.erlass)/seite/1.jpg"
            })
        let kaesten = html.elemente.filter { $0.name == "rect" }
        #expect((1...3).contains(kaesten.count))
        #expect(kaesten.allSatisfy { Double($0.attribute["width"] ?? "").map { $0 > 20 } ?? false })
    }

    @Test func picturesAreServedAndBounded() async throws {
        let bild = try await abruf("/f/\(Probebestand.erlass)/seite/2.jpg")
        #expect(bild.status == 200)
        #expect(bild.headers[.contentType] == "image/jpeg")
        for uri in ["0", "3", "-1", "x", "99999999999999999999"].map({ "/f/\(Probebestand.erlass)/seite/\($0).jpg" })
            + ["/f/\(Probebestand.gesetz)/seite/1.jpg", "/f/\(Probebestand.erlass)/seite/1.png"]
        {
            #expect(try await abruf(uri).status == 404, "\(uri)")
        }
    }

    @Test func aPictureThatCannotBeDrawnSaysWhy() async throws {
        let zeichner = Probezeichner(ablehnung: Ablehnung(.werkzeugFehlt, "pdftoppm fehlt. Bitte installieren."))
        let seite = try await abruf("/f/\(Probebestand.erlass)/seite/1.jpg", Probe.dependencies(zeichner: zeichner))
        #expect(seite.status == 503)
        #expect(seite.html.text.contains("pdftoppm fehlt."))
    }

    @Test func theOriginalIsADownload() async throws {
        let original = try await abruf("/f/\(Probebestand.erlass)/original")
        #expect(original.koerper == "%PDF-1.7 Probe")
        #expect(original.headers[.contentType] == "application/pdf")
        #expect(
            original.headers[.contentDisposition]
                == "attachment; filename=\"Erlass_Studium.pdf\"; filename*=UTF-8''Erlass%20Studium.pdf")
        #expect(original.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        var ohne = Probebestand.standard
        ohne.originale = [:]
        let fehlend = try await abruf("/f/\(Probebestand.erlass)/original", Probe.dependencies(bestand: ohne))
        #expect(fehlend.status == 404)
    }

    @Test(arguments: [
        "/f/\(Probebestand.sha("9"))/0", "/f/\(Probebestand.gesetz)/99", "/f/\(Probebestand.gesetz)/-1", "/f/abc/0",
        "/f/\(Probebestand.gesetz)/zwei", "/f/\(Probebestand.gesetz)/99999999999999999999", "/f/%00/0",
        "/f/..%2f..%2fetc%2fpasswd/original",
    ])
    func anUnknownPlaceIsNotFound(uri: String) async throws {
        let seite = try await abruf(uri)
        #expect(seite.status == 404)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Nicht gefunden") || seite.html.text.contains("gibt es"))
    }
}
