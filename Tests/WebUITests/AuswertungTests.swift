// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import FoundationXML
import Retrieval
import Testing
import WebUI

/// The course of question sets as a page, and what the Erlasspflege is told of it.
@Suite struct AuswertungTests {
    private static func frage(_ id: String, rang: Int?, aussage: Int?, text: String? = nil) -> Frageergebnis {
        var ergebnis = Frageergebnis(
            Prueffrage(
                id: id, frage: text ?? "Wie lange gilt Fall <\(id)> & mehr?", stichtag: Probebestand.tag(2026, 11, 20),
                typ: "dauer", gold: [.norm(gesetz: "AufenthG", bezeichnung: "§ 16b")]))
        ergebnis.suche = .init(raenge: rang.map { [$0] } ?? [], moegliche: 1, ms: 12)
        ergebnis.antwort = .init(status: aussage == nil ? .keineFundstelle : .vollstaendig, aussage: aussage, ms: 24)
        return ergebnis
    }

    private static func lauf(
        _ tag: Int, satz: String = "stadt", anlass: Auswertungslauf.Anlass = .befehl,
        verfahren: Suchverfahren = .beide, _ fragen: [Frageergebnis]
    ) -> Auswertungslauf {
        Auswertungslauf(
            satz: .init(name: satz, sha256: Probebestand.sha("1")), zeitpunkt: "2026-11-\(tag)T09:15:00Z",
            anlass: anlass, bestand: .init(stand: Int64(tag), fassungen: 6, passagen: 42), verfahren: verfahren,
            stufe: .beides, version: "0.1.0", hinweise: ["Ein <Hinweis>."], fragen: fragen)
    }

    private static let gut = [frage("1", rang: 1, aussage: 1), frage("2", rang: 2, aussage: 1)]
    private static let schlecht = [frage("1", rang: 8, aussage: nil), frage("2", rang: 1, aussage: 1)]

    private func abrufe(
        _ uri: String, _ laeufe: [Auswertungslauf], eigenerSatz: String? = "stadt"
    ) async throws -> Abruf {
        var dependencies = Probe.dependencies()
        dependencies.auswertung = Auswertungszugang(eigenerSatz: eigenerSatz) { laeufe }
        return try await abruf(uri, dependencies)
    }

    @Test func anEmptyPageSaysHowToBegin() async throws {
        let seite = try await abrufe("/auswertung", [])
        #expect(seite.status == 200)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("fundstelle evaluate FRAGEN.jsonl --speichere"))
        #expect(seite.html.elemente("svg", klasse: "").isEmpty)
    }

    @Test func theCourseIsDrawnAndStandsInATable() async throws {
        let seite = try await abrufe(
            "/auswertung",
            [
                Self.lauf(20, verfahren: .worte, Self.schlecht), Self.lauf(21, Self.gut),
                Self.lauf(22, anlass: .aufnahme, Self.schlecht),
            ])
        #expect(seite.html.fehler == [])
        let bilder = seite.html.elemente.filter { $0.name == "svg" && $0.attribute["role"] == "img" }
        #expect(bilder.count == 4)
        #expect(
            seite.html.elemente.count { $0.name == "title" } == 5
                && seite.html.elemente.count { $0.name == "desc" } == 4)
        #expect(seite.html.elemente("polyline", klasse: "kurve--beide").count == 4)
        #expect(seite.html.elemente("path", klasse: "kurvenmarke--beide").count == 4 * 2 + 1)
        let text = seite.html.text
        for wort in [
            "Richtige Stelle unter den ersten fünf", "zuerst 100,0 %, zuletzt 50,0 %, 2 Läufe", "gesucht nach Wörtern",
            "22.11.2026, 10:15 Uhr", "nach einer Aufnahme", "von Hand", "Ein <Hinweis>.", "24,0 ms", "dauer",
        ] {
            #expect(text.contains(wort), "\(wort)")
        }
    }

    @Test func aPointLiesWhereItsFigureSays() async throws {
        let seite = try await abrufe("/auswertung", [Self.lauf(21, Self.gut), Self.lauf(22, Self.schlecht)])
        // Recall 1 at the top, 0.5 in the middle, from the first run to the last.
        #expect(seite.html.elemente("polyline", klasse: "kurve").first?.attribute["points"] == "56,12 344,86")
    }

    @Test func gainedAndLostQuestionsCanBeAsked() async throws {
        let andere = [Self.frage("1", rang: 3, aussage: 1), Self.frage("2", rang: 7, aussage: 1)]
        let seite = try await abrufe("/auswertung", [Self.lauf(21, Self.schlecht), Self.lauf(22, andere)])
        #expect(seite.html.fehler == [])
        let text = seite.html.text
        #expect(text.contains("nicht mehr: unter den ersten fünf Treffern; vorher an Stelle 1, jetzt an Stelle 7"))
        #expect(text.contains("nun: unter den ersten fünf Treffern, erste Aussage richtig; vorher an Stelle 8"))
        let ziel = try #require(seite.html.verweise.first { $0.hasPrefix("/fragen?frage=") })
        #expect(ziel.contains("stichtag=2026-11-20"))
        #expect(try await abruf(ziel).status == 200)
    }

    @Test func oneOfSeveralSetsIsChosen() async throws {
        let laeufe = [Self.lauf(20, satz: "a&b", Self.gut), Self.lauf(21, satz: "stadt", Self.gut)]
        let seite = try await abrufe("/auswertung", laeufe)
        #expect(seite.html.text.contains("Fragen „stadt“"))
        let andere = try #require(seite.html.verweise.first { $0.hasPrefix("/auswertung?satz=a") })
        #expect(try await abrufe(andere, laeufe).html.text.contains("Fragen „a&b“"))
        #expect(try await abrufe("/auswertung?satz=x", laeufe, eigenerSatz: nil).html.text.contains("Fragen „stadt“"))
    }

    @Test func runsOfOneStageHaveFewerDrawings() async throws {
        var fragen = Self.gut
        for index in fragen.indices { fragen[index].antwort = nil }
        let seite = try await abrufe("/auswertung", [Self.lauf(21, fragen)])
        #expect(seite.html.fehler == [])
        #expect(seite.html.elemente.count { $0.attribute["role"] == "img" } == 2)
        #expect(!seite.html.text.contains("Erste Aussage ist richtig"))
    }

    @Test func manyRunsAreCutToTheLatest() async throws {
        let laeufe = (0..<90).map { Self.lauf(10 + $0 % 20, satz: "stadt", Self.gut) }
        let seite = try await abrufe("/auswertung", laeufe)
        #expect(seite.html.elemente("path", klasse: "kurvenmarke--beide").count == 4 * 40 + 1)
    }

    // MARK: Erlasspflege

    @Test func theErlasspflegeIsToldWhatAnImportMadeWorse() async throws {
        let laeufe = [Self.lauf(21, Self.gut), Self.lauf(22, anlass: .aufnahme, Self.schlecht)]
        let pflege = try await abrufe("/erlasspflege", laeufe)
        #expect(pflege.html.fehler == [])
        #expect(pflege.html.text.contains("wird eine Ihrer eigenen Fragen schlechter beantwortet als zuvor"))
        #expect(pflege.html.text.contains("Wie lange gilt Fall <1> & mehr?"))
        #expect(pflege.html.verweise.contains("/auswertung?satz=stadt"))
        let seite = try await abrufe("/auswertung?satz=stadt", laeufe)
        #expect(seite.html.fehler == [])
        #expect(seite.html.text.contains("Seit der letzten Aufnahme schlechter beantwortet"))
    }

    @Test func theNoticeStaysUntilItIsMendedOrANewMeasureIsSet() async throws {
        let basis = [Self.lauf(20, Self.gut), Self.lauf(21, anlass: .aufnahme, Self.schlecht)]
        func sagtEs(_ laeufe: [Auswertungslauf], _ satz: String? = "stadt") async throws -> Bool {
            try await abrufe("/erlasspflege", laeufe, eigenerSatz: satz).html.text.contains("schlechter beantwortet")
        }
        #expect(try await sagtEs(basis))
        #expect(try await sagtEs(basis + [Self.lauf(22, anlass: .aufnahme, Self.schlecht)]))
        #expect(try await !sagtEs(basis + [Self.lauf(22, anlass: .aufnahme, Self.gut)]))
        #expect(try await !sagtEs(basis + [Self.lauf(22, Self.schlecht)]))
        #expect(try await !sagtEs(basis, nil))
        #expect(try await !sagtEs(basis, "andere"))
    }

    @Test func hostileTextStaysText() async throws {
        let boese = "\"><script>alert(1)</script>\u{0}\u{202E}{{titel}}"
        let fragen = [1, 2].map { Self.frage(boese, rang: $0 == 1 ? 1 : nil, aussage: 1, text: boese) }
        let laeufe = [
            Self.lauf(20, satz: boese, [fragen[0]]), Self.lauf(21, satz: boese, anlass: .aufnahme, [fragen[1]]),
        ]
        for uri in ["/auswertung", "/erlasspflege"] {
            let seite = try await abrufe(uri, laeufe, eigenerSatz: boese)
            #expect(seite.html.fehler == [], "\(uri)")
            #expect(!seite.koerper.contains("<script>"))
        }
    }
}
