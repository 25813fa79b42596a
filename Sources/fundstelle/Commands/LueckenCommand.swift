// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Norms

/// `fundstelle luecken`: decrees that others cite or refer to and that are not in the corpus.
struct LueckenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "luecken", abstract: "Nennt Erlasse, auf die der Bestand verweist und die ihm fehlen.")

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let corpus: any CorpusReading = try await Application.open().corpus
        let luecken = Luecken.finde(
            try await corpus.snapshot().fassungen, beziehungen: try await corpus.alleBeziehungen())
        for luecke in luecken { print(json ? try JSONOutput.line(LueckenRow(luecke)) : LueckenRow(luecke).zeile) }
        if !json, luecken.isEmpty { print("Alles, worauf der Bestand verweist, ist da.") }
    }
}

/// A gap, for people and programs.
struct LueckenRow: Encodable {
    struct Nennung: Encodable {
        var file: String
        var art: String
        var beleg: String
    }

    var aktenzeichen: String?
    var datum: Stichtag?
    /// Citing decrees.
    var anzahl: Int
    /// Kind of relation → places.
    var arten: [String: Int]
    var genanntVon: [Nennung]
    var aehnlich: [String]

    enum CodingKeys: String, CodingKey {
        case aktenzeichen, datum, anzahl, arten, aehnlich
        case genanntVon = "genannt_von"
    }

    init(_ luecke: Luecke) {
        aktenzeichen = luecke.aktenzeichen
        datum = luecke.datum
        anzahl = luecke.anzahl
        arten = Dictionary(grouping: luecke.nennungen, by: \.art.rawValue).mapValues(\.count)
        genanntVon = luecke.nennungen.map { Nennung(file: $0.datei, art: $0.art.rawValue, beleg: $0.beleg) }
        aehnlich = luecke.aehnliche
    }

    var zeile: String {
        let was = [aktenzeichen, datum.map { "vom \($0.deutsch)" }].compactMap(\.self).joined(separator: " ")
        let dateien = Set(genanntVon.map(\.file)).sorted()
        let mehr = dateien.count > 3 ? " und \(dateien.count - 3) weitere" : ""
        return "\(anzahl)\t\(was)\t\(dateien.prefix(3).joined(separator: ", "))\(mehr)"
    }
}
