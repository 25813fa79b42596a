// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GermanText
import Norms
import Retrieval
import SQLiteStorage
import ShippedData
import VectorStorage

/// Passages of nobody in the store of the program: each a passage of a made-up Vorschrift, with its text alone.
///
/// There is no heading, no kind of rule and no Anliegen to be known of them, so that search has what any engine has: the
/// words. Four thousand passages share a Vorschrift; ranking does not see it, and the list of all Vorschriften stays
/// short. They are taken in as laws, which are neither compared with each other as duplicates nor read for a subject.
struct Passagenbestand {
    /// All passages hold from it on, and it is asked as of it.
    static let tag = Stichtag(tage: 0)
    private static let jeVorschrift = 4_000
    /// Before the id in the path: what is no § of a law ranks lower.
    private static let zeichen = "§ "

    let ordner: URL
    let corpus: SQLiteCorpus
    let analysis: AnalysisConfiguration

    private init(_ ordner: URL) throws {
        self.ordner = ordner
        analysis = try ShippedData.analysis()
        corpus = try SQLiteCorpus(folder: ordner.path, analysis: analysis)
    }

    /// An empty one in a folder that is new, empty or was filled by this program.
    static func neu(_ ordner: URL) throws -> Passagenbestand {
        try Ablage(ordner).beginne()
        return try Passagenbestand(ordner)
    }

    /// The one that `index` has filled.
    static func vorhanden(_ ordner: URL) throws -> Passagenbestand {
        try Ablage(ordner).verlangeFertigen()
        return try Passagenbestand(ordner)
    }

    /// The id that the passage was given with.
    static func kennung(_ passage: Passage) -> String { String(passage.pfad.dropFirst(zeichen.count)) }

    /// Notes that all is there.
    func vollende() throws { try Ablage(ordner).vollende() }

    var vektorordner: Vektorordner { Vektorordner(path: ordner.appending(path: "vectors").path) }

    func nimmAuf(_ datei: Passagendatei) async throws {
        var nummer = 0
        while case let passagen = try datei.naechste(Self.jeVorschrift), !passagen.isEmpty {
            nummer += 1
            let ergebnisse = try await corpus.store([Self.eingang(passagen, nummer: nummer)])
            if let abgelehnt = ergebnisse.first(where: { $0.ausgang == .abgelehnt }) {
                throw Bankfehler(abgelehnt.grund ?? "Die Passagen lassen sich nicht ablegen.")
            }
        }
        try await corpus.aktualisiereGeltung()
    }

    /// The search of the program, with its analysis of German and what it knows of questions.
    func suche(_ einbetter: Einbetter?) throws -> SearchEngine {
        SearchEngine(
            corpus: corpus, index: corpus, analysis: analysis, register: try ShippedData.lawRegister(),
            wissen: try ShippedData.fragewissen(), bedeutung: try einbetter.map(vektorsuche))
    }

    /// One Abschnitt without text holds them all: a passage is found, not quoted, so its text is kept once.
    private static func eingang(_ passagen: [Zeilenpassage], nummer: Int) -> Dateieingang {
        let summe = String(nummer, radix: 16)
        let sha256 = String(repeating: "0", count: 64 - summe.utf8.count) + summe
        let vorschrift = Vorschrift(
            kennung: "gesetz:Passagen \(nummer)", art: .gesetz, kurz: "Passagen \(nummer)", titel: "", normgeber: "",
            land: nil, rang: .bundesgesetz)
        let fassung = Fassung(sha256: sha256, datei: "\(nummer)", bekanntAb: tag, medientyp: "text/plain")
        let aufnahme = Aufnahme(
            vorschrift: vorschrift, fassung: fassung,
            abschnitte: [Abschnitt(ordnung: 0, bezeichnung: "", text: "")],
            passagen: passagen.map { passage in
                Passage(
                    abschnitt: 0, pfad: zeichen + passage.kennung, bereich: 0..<0, text: passage.text, titel: "",
                    kontext: "")
            })
        return Dateieingang(ordner: "", datei: "\(nummer)", sha256: sha256, bytes: [], inhalt: .aufnahme(aufnahme))
    }
}
