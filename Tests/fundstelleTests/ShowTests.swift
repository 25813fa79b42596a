// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms
import SQLiteStorage
import ShippedData
import TestKit
import Testing

@testable import fundstelle

/// `show --stichtag` before and after each change of wording of real laws gives the two texts.
@Suite(
    "Wortlaut am Stichtag",
    .enabled(if: Gesetzesfassungen.sindDa, "\(TestCorpus.whyAbsent)"))
struct ShowTests {
    @Test("Vor und nach jeder Änderung gilt der jeweilige Text")
    func givesTheTextOfTheDay() async throws {
        let program = try Program()
        for paar in Gesetzesfassungen.paare {
            for file in [paar.alt, paar.neu] {
                let bytes = try TestCorpus.bytes("\(Gesetzesfassungen.ordner)/\(file)")
                try program.write(Data(bytes), to: file)
            }
        }
        #expect(try program.run("import", program.folder.appending(path: "eingang").path).status == 0)
        let bestand = try await Bestand(program)
        var gesetze: Set<String> = []
        for paar in Gesetzesfassungen.paare {
            let (alt, neu) = (try bestand.fassung(paar.alt), try bestand.fassung(paar.neu))
            let tag = try #require(neu.fassung.bekanntAb)
            let (alte, neue) = (try await bestand.texte(alt), try await bestand.texte(neu))
            let geaendert = Set(alte.keys).union(neue.keys).filter { alte[$0] != neue[$0] }.sorted()
            for abschnitt in geaendert {
                try await bestand.check(abschnitt, in: alt, am: tag.adding(tage: -1), text: alte[abschnitt])
                try await bestand.check(abschnitt, in: neu, am: tag, text: neue[abschnitt])
            }
            // The program itself, once for each law: the same as its look-up.
            if let abschnitt = geaendert.first, gesetze.insert(neu.vorschrift.kennung).inserted {
                for tag in [tag.adding(tage: -1), tag] {
                    let gezeigt = try program.run(
                        "show", neu.vorschrift.kurz, abschnitt, "--stichtag", tag.iso, "--json"
                    ).object()
                    let auszug = try await bestand.zeige(neu, abschnitt, am: tag)
                    #expect(gezeigt["text"] as? String == auszug.text, "\(paar.testDescription), \(abschnitt)")
                    #expect((gezeigt["fassung"] as? [String: Any])?["sha256"] as? String == auszug.fassung?.sha256)
                }
            }
        }
    }

    /// The store that the program filled, as `show` looks into it.
    private struct Bestand {
        let corpus: SQLiteCorpus
        let snapshot: CorpusSnapshot
        let lookup: VorschriftLookup

        init(_ program: Program) async throws {
            corpus = try SQLiteCorpus(
                folder: program.folder.appending(path: "data").path, analysis: try ShippedData.analysis())
            snapshot = try await corpus.snapshot()
            let register = try ShippedData.lawRegister()
            lookup = VorschriftLookup(
                corpus: corpus, register: register, zitate: CitationParser(register: register))
        }

        func fassung(_ datei: String) throws -> GespeicherteFassung {
            try #require(snapshot.fassungen.first { $0.fassung.datei == datei }, "\(datei)")
        }

        /// The §§ by name; where a name stands twice the first, which is the one that is shown.
        func texte(_ fassung: GespeicherteFassung) async throws -> [String: String] {
            let abschnitte = try await corpus.abschnitte(fassung: fassung.fassung.sha256)
                .filter { $0.bezeichnung.hasPrefix("§ ") }
            return Dictionary(abschnitte.map { ($0.bezeichnung, $0.text) }) { first, _ in first }
        }

        func zeige(_ fassung: GespeicherteFassung, _ abschnitt: String, am tag: Stichtag) async throws -> Auszug {
            try await lookup.find(fassung.vorschrift.kurz, abschnitt: abschnitt, stichtag: tag)
        }

        /// - Parameter text: nil if the § did not exist then.
        func check(
            _ abschnitt: String, in fassung: GespeicherteFassung, am tag: Stichtag, text: String?
        ) async throws {
            let wo = "\(fassung.fassung.datei), \(abschnitt) am \(tag.iso)"
            let auszug = try await zeige(fassung, abschnitt, am: tag)
            #expect(auszug.fassung?.sha256 == fassung.fassung.sha256, "\(wo)")
            #expect(auszug.gefunden == (text != nil), "\(wo)")
            #expect(auszug.text == text, "\(wo)")
        }
    }
}
