// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import GermanText
import Norms
import Retrieval
import ShippedData
import TestKit
import Testing

/// A decree that a later one changes is quoted together with what changed it.
struct NachtragTests {
    static let erlass = Muster.erlass(
        "N-1", datum: "2024-01-01", betreff: "Verpflichtungserklärung",
        abschnitte: ["Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.", "Das Muster liegt bei."])
    private static let geaendert = Wortlautaenderung(
        art: .ersetzt, stelle: "1", alt: "29 Euro", neu: "31 Euro",
        beleg: "In Nummer 1 wird „29 Euro“ durch „31 Euro“ ersetzt.")

    static let aenderung = erlass(
        "N-2", datum: "2025-01-01", inKraftAb: "2025-04-01", aendert: ("N-1", "2024-01-01"), geaendert)
    static let zweite = erlass(
        "N-3", datum: "2026-01-01", inKraftAb: "2026-02-01", aendert: ("N-1", "2024-01-01"),
        Wortlautaenderung(
            art: .ersetzt, stelle: "1", alt: "31 Euro", neu: "33 Euro",
            beleg: "In Nummer 1 wird „31 Euro“ durch „33 Euro“ ersetzt."))
    static let ergaenzung = erlass(
        "N-4", datum: "2025-01-01", inKraftAb: "2025-04-01", aendert: ("N-1", "2024-01-01"),
        Wortlautaenderung(
            art: .eingefuegt, stelle: "1", alt: nil, neu: "eine Ausfertigung",
            beleg: "Nummer 1 wird um eine Ausfertigung ergänzt."))
    static let streichung = erlass(
        "N-5", datum: "2025-01-01", inKraftAb: "2025-04-01", aendert: ("N-1", "2024-01-01"),
        Wortlautaenderung(art: .gestrichen, stelle: "1", alt: nil, neu: nil, beleg: "Nummer 1 entfällt."))

    private static func erlass(
        _ aktenzeichen: String, datum: String, inKraftAb: String, aendert ziel: (String, String),
        _ wort: Wortlautaenderung
    ) -> Aufnahme {
        Muster.erlass(
            aktenzeichen, datum: datum, betreff: "Änderung von Beträgen", inKraftAb: inKraftAb,
            beziehungen: [
                Beziehung(
                    art: .aendert, zielAktenzeichen: ziel.0, zielDatum: Muster.tag(ziel.1), beleg: "Er wird geändert.",
                    zielStellen: [wort.stelle].compactMap(\.self), aenderungen: [wort])
            ], abschnitte: [wort.beleg, "Im Weiteren bleibt alles, wie es ist."])
    }

    private func antwort(am tag: String, _ weitere: [Aufnahme]) async throws -> Antwort {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let bestand = Testbestand([Self.erlass] + weitere) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let answerer = ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen,
            regelungen: try ShippedData.regelungserkennung())
        return try await answerer.antwort(
            auf: "Was kostet die Verpflichtungserklärung?", stichtag: Muster.tag(tag))
    }

    @Test func newWordsStandBeforeTheOnesTheyReplace() async throws {
        let antwort = try await antwort(am: "2025-06-01", [Self.aenderung])
        #expect(antwort.aussagen.map(\.text) == [Self.aenderung.abschnitte[0].text, Self.erlass.abschnitte[0].text])
        #expect(antwort.aussagen.allSatisfy { $0.pruefstand == .woertlich })
        #expect(antwort.hinweise.contains { $0.contains("Geändert ab dem 01.04.2025 durch Erlass N-2") })
    }

    @Test func beforeItsDayTheChangeIsNotQuoted() async throws {
        let antwort = try await antwort(am: "2025-03-31", [Self.aenderung])
        #expect(antwort.aussagen.map(\.text) == [Self.erlass.abschnitte[0].text])
    }

    @Test func aChangeOfAChangeLeads() async throws {
        let antwort = try await antwort(am: "2026-06-01", [Self.aenderung, Self.zweite])
        #expect(
            antwort.aussagen.map(\.text) == [
                Self.zweite.abschnitte[0].text, Self.aenderung.abschnitte[0].text, Self.erlass.abschnitte[0].text,
            ])
    }

    @Test func anAdditionFollows() async throws {
        let antwort = try await antwort(am: "2025-06-01", [Self.ergaenzung])
        #expect(antwort.aussagen.map(\.text) == [Self.erlass.abschnitte[0].text, Self.ergaenzung.abschnitte[0].text])
    }

    @Test func whatWasStruckOutDoesNotAnswer() async throws {
        let antwort = try await antwort(am: "2025-06-01", [Self.streichung])
        #expect(!antwort.aussagen.contains { $0.text == Self.erlass.abschnitte[0].text })
        let vorher = try await self.antwort(am: "2025-03-31", [Self.streichung])
        #expect(vorher.aussagen.map(\.text) == [Self.erlass.abschnitte[0].text])
    }

    @Test func whatDoesNotBindNeverLeads() async throws {
        var hinweise = Self.erlass
        hinweise.vorschrift.rang = .ohneBindung
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let bestand = Testbestand([hinweise]) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let antwort = try await ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen
        ).antwort(auf: "Was kostet die Verpflichtungserklärung?", stichtag: Muster.tag("2025-06-01"))
        #expect(antwort.status == .keineFundstelle && antwort.aussagen.isEmpty)
        #expect(antwort.verworfen.first?.grund == "hier nicht verbindlich")
        #expect(antwort.hinweise.contains { $0.contains("keine Quelle, die hier verbindlich ist") })
    }
}
