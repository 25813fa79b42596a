// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import FoundationXML
import Testing
import WebUI

/// What has changed for whom, as page and as feed.
@Suite struct AenderungenTests {
    /// The decree came in on 20.11.2026 and repealed its forerunner; a text was deleted on the day after.
    static let ereignisse: [Ereignis] = {
        var nummer: Int64 = 0
        func ereignis(_ art: Ereignis.Art, _ sha: String = "", am zeitpunkt: String, name: String? = nil) -> Ereignis {
            nummer += 1
            return Ereignis(
                nummer: nummer, zeitpunkt: zeitpunkt, art: art, sha256: sha, name: name,
                normgeber: name.map { _ in "Ministerium <für> Tests" }, land: name.map { _ in "Mittelland" })
        }
        let alte = [
            Probebestand.gesetz, Probebestand.gesetzAlt, Probebestand.gesetzKuenftig, Probebestand.erlassAlt,
            Probebestand.hinweise,
        ]
        return alte.map { ereignis(.aufgenommen, $0, am: "2024-01-02T08:00:00Z") }
            + [
                ereignis(.lauf, am: "2024-01-02T08:01:00Z"),
                ereignis(.aufgenommen, Probebestand.erlass, am: "2026-11-20T08:00:00Z"),
                ereignis(.lauf, am: "2026-11-20T08:01:00Z"),
                ereignis(.entfernt, Probebestand.sha("9"), am: "2026-11-21T08:00:00Z", name: "Erlass & \"Rest\""),
            ]
    }()

    private static let dependencies = Probe.dependencies(ereignisse: ereignisse)

    @Test func changesStandByWeekWithBothDays() async throws {
        let seite = try await abruf("/aenderungen", Self.dependencies)
        #expect(seite.status == 200)
        #expect(seite.html.fehler == [])
        let text = seite.html.text
        #expect(text.contains("KW 47 · 16.11.2026 bis 22.11.2026"))
        #expect(text.contains("Erlass v. 12.02.2025, 523-26.02.09 ist neu im Bestand"))
        #expect(text.contains("aufgehoben, außer Kraft ab dem 01.03.2025"))
        #expect(text.contains("wirksam ab 01.03.2025"))
        #expect(text.contains("bekannt seit 20.11.2026"))
        #expect(text.contains("Erlass & \"Rest\" wurde aus dem Bestand entfernt"))
        #expect(text.contains("zum ersten Mal gefüllt, mit 5 Fassungen"))
        #expect(text.contains("betrifft Studium (§ 16b)"))
        #expect(seite.html.verweise.contains("/vorschriften/\(AlleSeitenTests.slugErlass)"))
    }

    @Test func whatIsToComeIsSaidBefore() async throws {
        // The decree ends on 31.12.2027; a month before it is at the top.
        let text = try await abruf("/aenderungen?stichtag=2027-12-01", Self.dependencies).html.text
        #expect(text.contains("Demnächst"))
        #expect(text.contains("tritt am 01.01.2028 außer Kraft"))
        let heute = try await abruf("/aenderungen", Self.dependencies).html.text
        #expect(!heute.contains("01.01.2028"))
    }

    @Test func anEarlierStichtagShowsWhatWasKnownThen() async throws {
        let text = try await abruf("/aenderungen?stichtag=2026-11-19", Self.dependencies).html.text
        #expect(!text.contains("ist neu im Bestand"))
        #expect(text.contains("zum ersten Mal gefüllt"))
    }

    @Test(arguments: [
        ("anliegen=studium", true), ("anliegen=pass", false), ("land=Mittelland", true), ("land=Bund", false),
        ("normgeber=Ministerium+f%C3%BCr+Integration+Mittelland", true), ("anliegen=unfug&land=unfug", true),
    ])
    func theListCanBeFiltered(query: String, zeigtErlass: Bool) async throws {
        let seite = try await abruf("/aenderungen?\(query)", Self.dependencies)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("523-26.02.09 ist neu im Bestand") == zeigtErlass)
    }

    @Test func anEmptyPageSaysWhatWillBeHere() async throws {
        var bestand = Probebestand.standard
        bestand.fassungen = []
        let html = try await abruf("/aenderungen", Probe.dependencies(bestand: bestand)).html
        #expect(html.text.contains("Hier steht nach jeder Aufnahme"))
        let gefiltert = try await abruf("/aenderungen?anliegen=pass", Self.dependencies).html
        #expect(gefiltert.text.contains("Zu dieser Auswahl gibt es keine Änderungen."))
    }

    // MARK: Feed

    @Test(arguments: [
        "/aenderungen.atom", "/aenderungen.atom?anliegen=studium&land=Mittelland", "/aenderungen.atom?land=x%22%3E",
    ])
    func theFeedIsValidAtom(uri: String) async throws {
        let antwort = try await abruf(uri, Self.dependencies)
        #expect(antwort.headers[.contentType] == "application/atom+xml; charset=utf-8")
        let feed = try Atompruefung(antwort.koerper)
        #expect(feed.maengel == [])
        #expect(feed.eintraege.count >= 2)
    }

    @Test func theFeedOfAnEmptyCorpusIsValid() async throws {
        var bestand = Probebestand.standard
        bestand.fassungen = []
        let feed = try Atompruefung(try await abruf("/aenderungen.atom", Probe.dependencies(bestand: bestand)).koerper)
        #expect(feed.maengel == [])
        #expect(feed.eintraege.isEmpty)
    }

    @Test func idsOfEntriesStayTheSame() async throws {
        let erste = try Atompruefung(try await abruf("/aenderungen.atom", Self.dependencies).koerper)
        let zweite = try Atompruefung(
            try await abruf("/aenderungen.atom", Probe.dependencies(ereignisse: Self.ereignisse)).koerper)
        #expect(erste.eintraege.map { $0["id"] } == zweite.eintraege.map { $0["id"] })
    }

    @Test func hostileTextStaysText() async throws {
        let boese = "]]><script>alert(1)</script>&nbsp; \u{0}\u{202E}"
        var bestand = Probebestand.standard
        for index in bestand.fassungen.indices {
            bestand.fassungen[index].vorschrift.kurz = boese
            bestand.fassungen[index].vorschrift.titel = boese
            bestand.fassungen[index].vorschrift.land = boese
        }
        let dependencies = Probe.dependencies(bestand: bestand, ereignisse: Self.ereignisse)
        let feed = try Atompruefung(try await abruf("/aenderungen.atom", dependencies).koerper)
        #expect(feed.maengel == [])
        let seite = try await abruf("/aenderungen", dependencies)
        #expect(seite.html.fehler == [])
        #expect(!seite.koerper.contains("<script>"))
    }
}

/// Reads a feed with an XML parser and holds it against what RFC 4287 demands.
final class Atompruefung: NSObject, XMLParserDelegate {
    private(set) var maengel: [String] = []
    private(set) var eintraege: [[String: String]] = []
    private var feed: [String: String] = [:]
    private var eintrag: [String: String]?
    private var pfad: [String] = []
    private var text = ""

    init(_ xml: String) throws {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.shouldProcessNamespaces = true
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        for pflicht in ["id", "title", "updated"] where feed[pflicht]?.isEmpty != false {
            maengel.append("feed ohne \(pflicht)")
        }
        if feed["author/name"]?.isEmpty != false { maengel.append("feed ohne author") }
        if feed["link self"] == nil { maengel.append("feed ohne link self") }
        for (nummer, eintrag) in eintraege.enumerated() {
            for pflicht in ["id", "title", "updated", "content"] where eintrag[pflicht]?.isEmpty != false {
                maengel.append("entry \(nummer) ohne \(pflicht)")
            }
        }
        let ids = eintraege.compactMap { $0["id"] }
        if Set(ids).count != ids.count { maengel.append("ids mehrfach") }
        for id in ids + [feed["id"] ?? ""] where URL(string: id)?.scheme == nil || id.contains(" ") {
            maengel.append("keine IRI: \(id)")
        }
        for zeit in eintraege.compactMap({ $0["updated"] }) + [feed["updated"] ?? ""]
        where (try? Date(zeit, strategy: .iso8601)) == nil {
            maengel.append("keine Zeit nach RFC 3339: \(zeit)")
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        if namespaceURI != "http://www.w3.org/2005/Atom" { maengel.append("fremder Namensraum: \(name)") }
        pfad.append(name)
        text = ""
        if name == "entry" { eintrag = [:] }
        if name == "link" { merke("link \(attributes["rel"] ?? "")", attributes["href"] ?? "") }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        pfad.removeLast()
        if name == "entry" {
            eintraege.append(eintrag ?? [:])
            eintrag = nil
        } else {
            merke(pfad.last == "author" ? "author/\(name)" : name, text)
        }
    }

    private func merke(_ name: String, _ wert: String) {
        if eintrag == nil { feed[name] = wert } else { eintrag?[name] = wert }
    }
}
