// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms
import Testing
import WebUI

/// The list of Vorschriften, one of them, and search.
@Suite struct VorschriftenTests {
    @Test func theListShowsEachWorkOnceWithItsGeltung() async throws {
        let html = try await abruf("/vorschriften").html
        #expect(html.text.contains("4 Vorschriften"))
        #expect(html.text.contains("3 Fassungen"))
        #expect(html.elemente("span", klasse: "geltung--ausserKraft").count == 1)
        #expect(html.elemente("span", klasse: "geltung--inKraft").count == 3)
        let frueher = try await abruf("/vorschriften?stichtag=2020-01-01").html
        #expect(frueher.text.contains("in Kraft vom 03.05.2019 bis 28.02.2025"))
    }

    @Test(arguments: [
        ("text=STUDIUM", 2), ("text=523-26.02.09", 1), ("art=gesetz", 1), ("land=Mittelland", 2),
        ("land=Mittelland&art=gesetz", 0), ("text=aufenthaltsgesetz", 1), ("art=unfug&land=unfug", 4), ("seite=99", 4),
        ("seite=-3", 4),
    ])
    func theListCanBeFiltered(query: String, anzahl: Int) async throws {
        let html = try await abruf("/vorschriften?\(query)").html
        #expect(html.elemente("span", klasse: "zeilentitel").count == anzahl)
    }

    @Test func aLongListHasPages() async throws {
        var bestand = Probebestand.standard
        bestand.fassungen = (0..<120).map { nummer in
            var fassung = Probebestand.standard.fassungen[0]
            fassung.vorschrift.kennung = "gesetz:G\(nummer)"
            fassung.vorschrift.kurz = "G\(1000 + nummer)"
            fassung.fassung.sha256 = String(repeating: "0", count: 61) + String(100 + nummer)
            return fassung
        }
        let dependencies = Probe.dependencies(bestand: bestand)
        let erste = try await abruf("/vorschriften?text=g1", dependencies).html
        #expect(erste.text.contains("Seite 1 von 3"))
        #expect(erste.verweise.contains("/vorschriften?text=g1&seite=2"))
        let dritte = try await abruf("/vorschriften?seite=3", dependencies).html
        #expect(dritte.elemente("span", klasse: "zeilentitel").count == 20)
        #expect(dritte.text.contains("vorige Seite"))
        #expect(!dritte.text.contains("nächste Seite"))
    }

    @Test func theStichtagChoosesTheWording() async throws {
        let heute = try await abruf("/vorschriften/aufenthg-2004").html
        #expect(heute.verweise.contains("/f/\(Probebestand.gesetz)/3"))
        let damals = try await abruf("/vorschriften/aufenthg-2004?stichtag=2024-01-15").html
        #expect(damals.verweise.contains("/f/\(Probebestand.gesetzAlt)/3?stichtag=2024-01-15"))
        let gewaehlt = try await abruf("/vorschriften/aufenthg-2004?fassung=\(Probebestand.gesetzKuenftig)").html
        #expect(gewaehlt.verweise.contains("/f/\(Probebestand.gesetzKuenftig)/3"))
    }

    @Test func theTimelineAndTheListSayTheSame() async throws {
        let html = try await abruf("/vorschriften/aufenthg-2004").html
        #expect(html.elemente("rect", klasse: "zeitstrahl__balken").count == 3)
        #expect(html.elemente("rect", klasse: "zeitstrahl__balken--gewaehlt").count == 1)
        #expect(html.text.contains("Fassung vom 18.11.2023"))
        #expect(html.text.contains("überholt, neuerer Wortlaut bekannt ab 01.03.2024"))
        // A wording without Stand must not borrow that of another.
        #expect(html.text.components(separatedBy: "Nr. 217").count == 2)
    }

    @Test func whatADecreeSaysAboutOthersIsLinked() async throws {
        let html = try await abruf("/vorschriften/\(AlleSeitenTests.slugErlass)").html
        #expect(html.text.contains("hebt auf (ab 01.03.2025)"))
        #expect(
            html.verweise.contains(
                "/vorschriften/erlass-ministerium-fuer-integration-mittelland-523260204-2019-05-03"))
    }

    @Test func whatOthersDoToADecreeIsShownOnItsPage() async throws {
        let seite = try await abruf(
            "/vorschriften/erlass-ministerium-fuer-integration-mittelland-523260204-2019-05-03")
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("aufgehoben durch (ab 01.03.2025)"))
        #expect(seite.html.text.contains("Was auf diese Vorschrift wirkt"))
        let marken = seite.html.elemente("a", klasse: "zeitstrahl__marke")
        #expect(marken.map { $0.attribute["href"] } == ["/vorschriften/\(AlleSeitenTests.slugErlass)"])
        #expect(
            marken.first?.attribute["aria-label"]
                == "aufgehoben durch (ab 01.03.2025) Erlass v. 12.02.2025, 523-26.02.09, wirksam 01.03.2025")
    }

    /// Who reads a section that another decree changed must see so, from that day on, on both pages that show it.
    @Test(arguments: ["/vorschriften/\(AlleSeitenTests.slugErlass)", "/f/\(Probebestand.erlass)/0"])
    func aChangedSectionSaysSoBesideItsText(uri: String) async throws {
        var bestand = Probebestand.standard
        let stelle = try #require(bestand.fassungen.firstIndex { $0.fassung.sha256 == Probebestand.erlass })
        bestand.fassungen[stelle].stellen = [
            Stellenwirkung(
                art: .ersetzt, stelle: "3.2", alt: "zwei Jahre", neu: "drei Jahre",
                ab: Stichtag(jahr: 2025, monat: 6, tag: 1), quelle: Probebestand.erlassAlt, quelleKurz: "Erlass 7",
                beleg: "In Nummer 3.2 wird die Angabe „zwei Jahre“ durch „drei Jahre“ ersetzt.")
        ]
        let dependencies = Probe.dependencies(bestand: bestand)
        let heute = try await abruf(uri, dependencies).html
        #expect(heute.fehler == [])
        #expect(heute.elemente("div", klasse: "nachtrag").count == 1)
        #expect(heute.text.contains("geändert durch Erlass 7: „drei Jahre“ statt „zwei Jahre“."))
        let vorher = try await abruf(uri + "?stichtag=2025-05-31", dependencies).html
        #expect(vorher.elemente("div", klasse: "nachtrag").isEmpty)
    }

    @Test func aDrawingOfManyRelationsNamesEachAndWhatIsMissing() async throws {
        var bestand = Probebestand.standard
        bestand.beziehungenNachFassung[Probebestand.erlass]? += (1...9).map {
            Beziehung(art: .bezug, zielAktenzeichen: "fehlt-\($0)", zielDatum: nil, beleg: "Bezug \($0).")
        }
        let seite = try await abruf("/vorschriften/\(AlleSeitenTests.slugErlass)", Probe.dependencies(bestand: bestand))
        #expect(seite.html.fehler == [])
        #expect(seite.html.elemente("svg", klasse: "beziehungsgraph").count == 1)
        #expect(seite.html.elemente("rect", klasse: "beziehungsgraph__kasten").count == 6)
        #expect(seite.html.text.contains("und 4 weitere in der Liste"))
        #expect(seite.html.elemente("span", klasse: "beziehungen__fehlt").count == 9)
    }

    @Test(arguments: ["/vorschriften/gibt-es-nicht", "/vorschriften/aufenthg-2004?norm=%C2%A7%20999"])
    func anUnknownVorschriftOrNormIsNotFound(uri: String) async throws {
        let seite = try await abruf(uri)
        #expect(seite.status == 404)
        #expect(seite.html.fehler == [])
    }

    @Test func worksWithTheSameAddressAreOffered() async throws {
        var bestand = Probebestand.standard
        bestand.fassungen[0].vorschrift.kennung = "gesetz:AufenthG/2004"
        let dependencies = Probe.dependencies(bestand: bestand)
        let auswahl = try await abruf("/vorschriften/aufenthg-2004", dependencies).html
        let ziele = auswahl.verweise.filter { $0.contains("kennung=") }
        #expect(ziele.count == 2)
        for ziel in ziele { #expect(try await abruf(ziel, dependencies).html.text.contains("Gliederung")) }
    }

    @Test func searchListsPassagesWithTheirPlace() async throws {
        let html = try await abruf("/suche?q=Studium").html
        #expect(html.elemente("article", klasse: "treffer").count == 4)
        #expect(html.text.contains("4 Fundstellen"))
        let leer = try await abruf("/suche?q=x", Probe.dependencies(suche: Probe.suchergebnis([]))).html
        #expect(leer.text.contains("gibt es am Stichtag keine Stelle"))
        #expect(leer.verweise.contains("/suche?q=x&auch-ausser-kraft=ja"))
    }
}
