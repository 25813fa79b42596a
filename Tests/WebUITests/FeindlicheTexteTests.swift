// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import Testing
import WebUI

@testable import Answering

/// Text of documents and of readers is data: it never becomes markup, script or direction.
@Suite struct FeindlicheTexteTests {
    static let boese = "\"><script>alert('x')</script><img src=x onerror=y> & {{frage}} \u{202E}rev \u{0}\u{2066}"

    private static var bestand: Probebestand {
        var bestand = Probebestand.standard
        for index in bestand.fassungen.indices {
            bestand.fassungen[index].vorschrift.kurz = boese
            bestand.fassungen[index].vorschrift.titel = boese
            bestand.fassungen[index].vorschrift.normgeber = boese
            bestand.fassungen[index].vorschrift.aktenzeichen = boese
            bestand.fassungen[index].vorschrift.land = boese
            bestand.fassungen[index].fassung.stand = boese
            bestand.fassungen[index].fassung.hinweise = [boese]
            bestand.fassungen[index].fassung.datei = "a/\(boese)\r\nX-Boese: 1.pdf"
            bestand.fassungen[index].geltung[0].belegVon = boese
            bestand.fassungen[index].geltung[0].belegBis = boese
        }
        let abschnitt = Abschnitt(
            ordnung: 0, bezeichnung: boese, ueberschrift: boese, gliederung: [boese], text: "(1) \(boese)\n\(boese)",
            tabellen: [], fussnoten: [boese], verweise: [Verweis(gesetz: boese, bezeichnung: boese)])
        for sha in bestand.abschnitte.keys { bestand.abschnitte[sha] = [abschnitt] }
        bestand.beziehungenNachFassung = bestand.beziehungenNachFassung.mapValues { liste in
            liste.map { alt in
                var neu = alt
                neu.beleg = boese
                neu.zielAktenzeichen = boese
                return neu
            }
        }
        return bestand
    }

    private static func antwort(_ tag: Stichtag) -> Antwort {
        var hit = Probe.hit(1, Probebestand.erlass, 0, boese, bestand: bestand)
        hit.passage.titel = boese
        hit.fundstelle.pfad = boese
        hit.explanation = Explanation(boese, .nan, [Explanation(boese, .infinity)])
        return Antwort(
            status: .teilweise, frageart: .dauer,
            aussagen: [Aussage(text: boese, pruefstand: .woertlich, belege: [hit])], hinweise: [boese],
            verworfen: [VerworfenerTreffer(hit: hit, grund: boese)], stichtag: tag, modell: boese, ms: .infinity)
    }

    @Test(arguments: [
        "/", "/fragen?frage=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/suche?q=%3C%2Ftitle%3E%3Cscript%3E",
        "/vorschriften?text=%22%3E%3Cscript%3E", "/f/\(Probebestand.erlass)/0?von=0&bis=30",
        "/f/\(Probebestand.erlassAlt)/0", "/fragen?frage=a&stichtag=%3Cscript%3E",
        "/vergleich?alt=\(Probebestand.erlassAlt)&neu=\(Probebestand.erlass)",
        "/aenderungen?stichtag=2027-12-15&normgeber=%22%3E%3Cscript%3E",
        "/vorschriften/erlass-bundesministerium-m3-2024-03-01",
        "/vorschriften?x=%22%3E%3Cscript%3E&%22%3E%3Cscript%3E=1&seite=2",
    ])
    func hostileTextStaysText(uri: String) async throws {
        let dependencies = Probe.dependencies(
            bestand: Self.bestand, suche: Probe.suchergebnis(Self.antwort(Probe.heute).aussagen.flatMap(\.belege)),
            antwort: { _, tag in Self.antwort(tag) })
        let seite = try await abruf(uri, dependencies)
        #expect(seite.html.fehler == [], "\(uri)")
        #expect(!seite.koerper.contains("<script>"))
        #expect(!seite.koerper.contains("<img src=x"))
        #expect(!seite.koerper.unicodeScalars.contains { [0, 0x202E, 0x2066].contains($0.value) })
        #expect(seite.html.elemente.count { $0.name == "script" } == 1)
    }

    @Test func aNameOfAFileCannotBreakTheHeader() async throws {
        let original = try await abruf("/f/\(Probebestand.erlass)/original", Probe.dependencies(bestand: Self.bestand))
        let name = try #require(original.headers[.contentDisposition])
        #expect(name.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
        #expect(!name.contains("\r") && !name.contains("<"))
        #expect(original.headers[.init("X-Boese")!] == nil)
    }

    @Test func aTypeThatIsNotOursIsNeverServedAsSuch() async throws {
        var bestand = Probebestand.standard
        for index in bestand.fassungen.indices { bestand.fassungen[index].fassung.medientyp = "image/svg+xml" }
        let original = try await abruf("/f/\(Probebestand.erlass)/original", Probe.dependencies(bestand: bestand))
        #expect(original.headers[.contentType] == "application/octet-stream")
    }
}
