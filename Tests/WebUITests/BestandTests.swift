// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird
import TestKit
import Testing
import WebUI

/// The ledger and the gaps as pages and tables.
@Suite struct BestandTests {
    private static let quelle = Dateiort(ordner: "/srv/erlasse", datei: "Ordner/erlass.pdf")

    /// A ledger with every kind of outcome.
    private func bestand(zeilen: Int = 0) -> Probebestand {
        var bestand = Probebestand.standard
        func eintrag(
            _ datei: String, _ ausgang: Aufnahmeergebnis.Ausgang, _ sha: String, grund: String? = nil,
            hinweise: [String] = [], von: String? = nil
        ) -> Ledgereintrag {
            Ledgereintrag(
                ergebnis: Aufnahmeergebnis(
                    ort: .init(ordner: "/srv/erlasse", datei: datei), ausgang: ausgang, grund: grund,
                    hinweise: hinweise, sha256: sha, duplikatVon: von),
                zeitpunkt: "2026-11-23T12:34:56Z")
        }
        bestand.ledgerzeilen =
            [
                eintrag(
                    "erlass.pdf", .neu, Probebestand.erlass,
                    hinweise: ["Seite 2 hat keinen Text (Bild oder leer); nicht gelesen."]),
                eintrag("kopie.pdf", .duplikat, Probebestand.erlass, von: "erlass.pdf"),
                eintrag("=cmd|' /C calc'!A0.pdf", .abgelehnt, "", grund: "„=cmd.pdf“ wurde nicht aufgenommen: leer."),
                eintrag("weg.pdf", .geloescht, Probebestand.sha("9"), grund: "Gelöscht am 23.11.2026 durch A. Muster."),
                eintrag("gesetz.xml", .unveraendert, Probebestand.gesetz),
            ] + (0..<zeilen).map { eintrag("datei-\($0).txt", .abgelehnt, "", grund: "Leer <\($0)>.") }
        return bestand
    }

    @Test func everyOutcomeIsShownWithItsReason() async throws {
        let seite = try await abruf("/aufnahmebuch", Probe.dependencies(bestand: bestand()))
        #expect(seite.html.fehler == [])
        let text = seite.html.text
        for wort in [
            "5 Dateien", "doppelt", "Gleicher Inhalt wie „erlass.pdf“.", "nicht aufgenommen", "gelöscht",
            "durch A. Muster", "mit ungelesenen Seiten", "Erlass v. 12.02.2025", "23.11.2026, 13:34",
        ] {
            #expect(text.contains(wort), "\(wort)")
        }
        #expect(seite.html.verweise.contains("/f/\(Probebestand.erlass)/0"))
    }

    @Test(arguments: [
        ("ergebnis=doppelt", 1), ("ergebnis=abgelehnt", 1), ("ergebnis=geloescht", 1), ("ergebnis=ungelesen", 1),
        ("ergebnis=aufgenommen", 2), ("ergebnis=hinweise", 4), ("text=kopie", 1), ("text=523-26.02.09+erlass", 2),
        ("text=gibt+es+nicht", 0), ("ergebnis=quatsch", 5), ("text=ERLASS.PDF&ergebnis=aufgenommen", 1),
    ])
    func filtersNarrow(query: String, anzahl: Int) async throws {
        let seite = try await abruf("/aufnahmebuch?\(query)", Probe.dependencies(bestand: bestand()))
        #expect(seite.html.text.contains(anzahl == 1 ? "1 Datei" : "\(anzahl) Dateien"), "\(query)")
        let csv = try await abruf("/aufnahmebuch.csv?\(query)", Probe.dependencies(bestand: bestand()))
        #expect(csv.koerper.split(separator: "\r\n").count == anzahl + 1)
    }

    @Test func twelveThousandRowsArePaged() async throws {
        let dependencies = Probe.dependencies(bestand: bestand(zeilen: 12_000))
        let seite = try await abruf("/aufnahmebuch?ergebnis=abgelehnt&seite=240", dependencies)
        #expect(seite.html.text.contains("12.001 Dateien") && seite.html.text.contains("Seite 240 von 241"))
        #expect(seite.html.verweise.contains("/aufnahmebuch?ergebnis=abgelehnt&seite=241"))
        #expect(seite.html.elemente.count { $0.name == "tr" } == 51)
    }

    @Test func theTableIsSafeInSpreadsheets() async throws {
        let csv = try await abruf("/aufnahmebuch.csv", Probe.dependencies(bestand: bestand()))
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.headers[.contentDisposition]?.contains("aufnahmebuch-2026-11-23.csv") == true)
        #expect(csv.koerper.hasPrefix("\u{FEFF}\"Datei\";\"Ordner\";"))
        #expect(csv.koerper.contains("\"'=cmd|' /C calc'!A0.pdf\""))
        #expect(!csv.koerper.contains(";\"=") && !csv.koerper.contains("\r\n\"="))
    }

    @Test func gapsAreShownWithWhoNamesThem() async throws {
        var bestand = bestand()
        bestand.beziehungenNachFassung[Probebestand.erlass] = [
            Beziehung(
                art: .hebtAuf, zielAktenzeichen: "99-1.2", zielDatum: Muster.tag("2018-03-04"),
                beleg: "Den Erlass <99> hebe ich auf."),
            Beziehung(art: .bezug, zielAktenzeichen: "88-1", zielDatum: nil, beleg: "Bezug: 88-1"),
        ]
        let dependencies = Probe.dependencies(bestand: bestand)
        let seite = try await abruf("/luecken", dependencies)
        #expect(seite.html.fehler == [])
        for wort in [
            "2 fehlende Erlasse", "99-1.2 vom 04.03.2018", "wird aufgehoben", "einmal", "Den Erlass <99> hebe ich auf.",
            "Erlass v. 12.02.2025",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(try await abruf("/luecken?wirkend=ja", dependencies).html.text.contains("1 fehlender Erlass"))
        #expect(try await abruf("/luecken?text=88-1", dependencies).html.text.contains("1 fehlender Erlass"))
        let csv = try await abruf("/luecken.csv?wirkend=ja", dependencies)
        #expect(csv.koerper.contains("\"99-1.2\";\"04.03.2018\";\"1\";\"wird aufgehoben\""))
        #expect(try await abruf("/luecken", Probe.dependencies(bestand: .ohneBeziehungen)).html.text.contains("ist da"))
    }

    @Test func aDuplicateLeadsToTheWorkItBelongsTo() async throws {
        var bestand = bestand()
        let index = try #require(bestand.fassungen.firstIndex { $0.fassung.sha256 == Probebestand.erlassAlt })
        bestand.fassungen[index].einordnung = .init(art: .doppel, fuehrend: Probebestand.erlass)
        bestand.fassungen[index].vorschrift.kennung = "dokument:\(Probebestand.erlassAlt)"
        let dependencies = Probe.dependencies(bestand: bestand)
        let liste = try await abruf("/vorschriften", dependencies)
        #expect(liste.html.text.contains("3 Vorschriften"))
        let seite = try await abruf("/f/\(Probebestand.erlassAlt)/0", dependencies)
        #expect(seite.status == 200)
        // The text of the other file has other numbers in this corpus, so only the work itself is asked for.
        for ziel in seite.html.verweise where ziel.hasPrefix("/vorschriften/") && !ziel.contains("norm=") {
            #expect(try await abruf(ziel, dependencies).status == 200, "\(ziel)")
        }
    }
}
