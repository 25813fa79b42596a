// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import GermanText
import LanguageModels
import Norms
import Retrieval
import ShippedData
import TestKit

/// A small corpus behind the whole pipeline, with a scripted model.
enum Entwurfsbestand {
    static let frage = "Was kostet die Verpflichtungserklärung?"
    static let gebuehr = "Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro."

    /// Stands behind the fee and is no answer.
    static let vorlage = "Die Verpflichtungserklärung soll im Original vorgelegt werden."

    static let erlass = Muster.erlass(
        "V-1", datum: "2023-01-01", betreff: "Verpflichtungserklärung", abschnitte: ["\(gebuehr) \(vorlage)"])
    static let aufgehoben = Muster.erlass(
        "V-0", datum: "2020-01-01", betreff: "Verpflichtungserklärung", inKraftBis: "2022-12-31",
        abschnitte: ["Die Gebühr für die Verpflichtungserklärung beträgt 25 Euro."])
    static let hinweise: Aufnahme = {
        var hinweise = Muster.erlass(
            "V-2", datum: "2023-02-01", betreff: "Verpflichtungserklärung",
            abschnitte: ["Empfohlen wird, für die Verpflichtungserklärung eine Gebühr von 25 Euro zu erheben."])
        hinweise.vorschrift.rang = .ohneBindung
        return hinweise
    }()

    static func answerer(
        _ modell: (any ChatModel)?, _ aufnahmen: [Aufnahme] = [erlass, aufgehoben],
        gesucht: String? = nil, sperre: @escaping @Sendable () -> String? = { nil }
    ) throws -> DraftingAnswerer {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let wissen = try Ausstattung.wissen
        let bestand = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register, wissen: wissen)
        let regelungen = try ShippedData.regelungserkennung()
        let auszug = ExtractiveAnswerer(
            search: search, corpus: bestand, analysis: analysis, wissen: wissen, regelungen: regelungen)
        return DraftingAnswerer(
            auszug: Festgelegt(frage: gesucht, auszug: auszug, suche: search),
            search: Festgelegt(frage: gesucht, auszug: auszug, suche: search), corpus: bestand, wissen: wissen,
            regelungen: regelungen,
            pruefung: try Pruefmuster.pruefung, modell: modell, sperre: sperre)
    }

    /// Finds what another question finds, if one is given.
    private struct Festgelegt: Answerer, Searching {
        let frage: String?
        let auszug: any Answerer
        let suche: any Searching

        func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
            try await auszug.antwort(auf: self.frage ?? frage, zuvor: zuvor, stichtag: stichtag)
        }

        func search(_ request: SearchRequest) async throws -> SearchResult {
            var request = request
            request.frage = frage ?? request.frage
            return try await suche.search(request)
        }
    }

    static func antwort(
        _ auftritt: Drehbuchmodell.Auftritt, frage: String = frage, _ aufnahmen: [Aufnahme] = [erlass, aufgehoben]
    ) async throws -> Antwort {
        try await answerer(Drehbuchmodell(auftritt), aufnahmen).antwort(auf: frage, stichtag: Muster.tag("2024-06-01"))
    }

    /// The token under which a passage with these words was handed out.
    static func marke(_ worte: String, in anfrage: ChatAnfrage) -> String {
        for block in anfrage.nachrichten[1].text.split(separator: "<<<").dropFirst() where block.contains(worte) {
            return String(block.prefix { $0 != "\n" })
        }
        return "Q0"
    }
}
