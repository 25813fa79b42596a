// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Norms
import Retrieval
import Synchronization
import TestKit
import Testing

@testable import Answering

@Suite struct AuswerterTests {
    /// Search and answers that give what they were told to, and remember what they were asked.
    private final class Probe: Searching, Answerer {
        struct Fehler: Error, CustomStringConvertible { var description: String { "Platte voll" } }

        let gefragt = Mutex<[SearchRequest]>([])
        let beantwortet = Mutex<[Stichtag]>([])
        let hits: [Hit]
        let aussagen: [Aussage]
        let scheitert: Bool

        init(hits: [Hit], aussagen: [Aussage] = [], scheitert: Bool = false) {
            self.hits = hits
            self.aussagen = aussagen
            self.scheitert = scheitert
        }

        func search(_ request: SearchRequest) async throws -> SearchResult {
            if scheitert { throw Fehler() }
            gefragt.withLock { $0.append(request) }
            var result = SearchResult(hits: hits, verworfen: [], verstanden: [], zeiten: [])
            result.hinweise = ["Gesucht wurde nur nach Wörtern."]
            return result
        }

        func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
            beantwortet.withLock { $0.append(stichtag) }
            return Antwort(
                status: aussagen.isEmpty ? .keineFundstelle : .vollstaendig, frageart: .dauer, aussagen: aussagen,
                hinweise: [], verworfen: [], stichtag: stichtag, ms: 1)
        }
    }

    private static let gesetz = Muster.gesetz(
        "AufenthG", paragrafen: [.init("16", "A", "Erste Regel."), .init("16b", "B", "Zweite Regel.")])
    private static let frage = Proben.frage("1", [.norm(gesetz: "AufenthG", bezeichnung: "§ 16b")])
    private static let heute = Muster.tag("2026-11-29")

    private func auswerter(
        _ probe: Probe, stufe: Auswertungsstufe = .beides, verfahren: Suchverfahren = .worte
    ) -> Auswerter {
        Auswerter(
            suche: probe, antworter: probe, abgleich: Proben.abgleich(), verfahren: verfahren, stufe: stufe,
            heute: Self.heute)
    }

    @Test func bothStagesAreMeasured() async throws {
        let hits = [Proben.hit(Self.gesetz, 0), Proben.hit(Self.gesetz, 1)]
        let probe = Probe(hits: hits, aussagen: hits.map { Aussage(text: "x", pruefstand: .woertlich, belege: [$0]) })
        var ohneTag = Self.frage
        (ohneTag.id, ohneTag.stichtag) = ("2", nil)
        var fertig: [Int] = []
        let ergebnis = try await auswerter(probe, verfahren: .bedeutung).lauf([Self.frage, ohneTag]) {
            fertig.append($0)
        }
        #expect(fertig == [1, 2])
        #expect(ergebnis.fragen.map(\.suche?.raenge) == [[2], [2]])
        #expect(ergebnis.fragen.map(\.antwort?.aussage) == [2, 2])
        #expect(ergebnis.fragen.allSatisfy { $0.antwort?.nurGesetze == true && $0.fehler == nil })
        #expect(ergebnis.hinweise.map(\.satz) == ["Gesucht wurde nur nach Wörtern."])
        #expect(ergebnis.hinweise.map(\.fragen) == [2])
        let gefragt = probe.gefragt.withLock(\.self)
        #expect(gefragt.allSatisfy { $0.limit == 10 && $0.verfahren == .bedeutung && !$0.auchAusserKraft })
        #expect(gefragt.map(\.stichtag) == [Muster.tag("2026-11-23"), Self.heute])
        #expect(probe.beantwortet.withLock(\.self) == gefragt.map(\.stichtag))
    }

    @Test(arguments: [Auswertungsstufe.suche, .antwort])
    func eachStageIsMeasuredAlone(stufe: Auswertungsstufe) async throws {
        let probe = Probe(hits: [Proben.hit(Self.gesetz, 1)])
        let ergebnis = try await auswerter(probe, stufe: stufe).lauf([Self.frage])
        #expect((ergebnis.fragen[0].suche == nil) == (stufe == .antwort))
        #expect((ergebnis.fragen[0].antwort == nil) == (stufe == .suche))
        #expect(probe.gefragt.withLock(\.isEmpty) == (stufe == .antwort))
        #expect(probe.beantwortet.withLock(\.isEmpty) == (stufe == .suche))
    }

    @Test func aFailureIsNotedAndTheRunGoesOn() async throws {
        let ergebnis = try await auswerter(Probe(hits: [], scheitert: true)).lauf([Self.frage, Proben.frage("2")])
        #expect(ergebnis.fragen.map(\.fehler) == ["Platte voll", "Platte voll"])
        #expect(Kennzahlen(ergebnis.fragen).fehler == 2)
    }

    @Test func aStatementOutOfADecreeIsNoneOutOfALaw() async throws {
        let erlass = Muster.erlass("1-2", datum: "2025-01-01")
        let aussagen = [Self.gesetz, erlass].map {
            Aussage(text: "x", pruefstand: .woertlich, belege: [Proben.hit($0)])
        }
        let ergebnis = try await auswerter(Probe(hits: [], aussagen: aussagen)).lauf([Proben.frage("1")])
        #expect(ergebnis.fragen.first?.antwort?.nurGesetze == false)
    }
}
