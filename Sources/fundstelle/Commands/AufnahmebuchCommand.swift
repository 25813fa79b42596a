// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus

/// `fundstelle aufnahmebuch`: every file that was ever handed in and what became of it.
struct AufnahmebuchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aufnahmebuch",
        abstract: "Zeigt jede Datei, die je aufgenommen werden sollte, und was aus ihr wurde.",
        discussion: """
            Am Ende steht, wie viele Dateien aufgenommen, doppelt, abgelehnt oder gelöscht sind, wie viele ungelesene \
            Seiten haben und wie viele Erlasse fehlen, auf die andere verweisen („fundstelle luecken“).
            """)

    @Option(
        help: "Nur diese: \(Buchauswahl.allCases.map(\.rawValue).joined(separator: ", ")).",
        transform: AufnahmebuchCommand.auswahl)
    var nur: Buchauswahl?

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let corpus: any CorpusReading = try await Application.open().corpus
        let snapshot = try await corpus.snapshot()
        let fassungen = Dictionary(snapshot.fassungen.map { ($0.fassung.sha256, $0) }) { first, _ in first }
        let alle = try await corpus.ledger().map { Bucheintrag($0, fassungen: fassungen) }
        for eintrag in alle where nur?.passt(eintrag) ?? true {
            print(json ? try JSONOutput.line(BuchRow(eintrag)) : BuchRow(eintrag).zeile)
        }
        guard !json, nur == nil else { return }
        let luecken = Luecken.finde(snapshot.fassungen, beziehungen: try await corpus.alleBeziehungen())
        print(Self.zusammenfassung(alle, luecken: luecken.count))
    }

    private static func auswahl(_ text: String) throws -> Buchauswahl {
        guard let auswahl = Buchauswahl(rawValue: text) else {
            throw ValidationError("„\(text)“ gibt es nicht.")
        }
        return auswahl
    }

    private static func zusammenfassung(_ alle: [Bucheintrag], luecken: Int) -> String {
        let zahlen = Buchauswahl.allCases.filter { $0 != .hinweise }.map { art in
            "\(alle.count(where: art.passt)) \(art.name)"
        }
        return "\(alle.count) Dateien: " + zahlen.joined(separator: ", ")
            + ". Erlasse, auf die verwiesen wird und die fehlen: \(luecken)."
    }
}

/// A file of the ledger, for people and programs.
struct BuchRow: Encodable {
    var file: String
    var ordner: String
    var ergebnis: String
    var zeitpunkt: String
    var duplikatVon: String?
    var vorschrift: String?
    var ungelesen: Bool
    var hinweise: [String]
    var sha256: String

    enum CodingKeys: String, CodingKey {
        case file, ordner, ergebnis, zeitpunkt, vorschrift, ungelesen, hinweise, sha256
        case duplikatVon = "duplikat_von"
    }

    init(_ eintrag: Bucheintrag) {
        file = eintrag.ergebnis.datei
        ordner = eintrag.ergebnis.ordner
        ergebnis = eintrag.ausgang
        zeitpunkt = eintrag.zeitpunkt
        duplikatVon = eintrag.duplikatVon
        vorschrift = eintrag.gespeichert?.vorschrift.kurz
        ungelesen = eintrag.hatUngelesenes
        hinweise = eintrag.hinweise
        sha256 = eintrag.ergebnis.sha256
    }

    var zeile: String {
        "\(ergebnis)\t\(file)\t" + ([vorschrift].compactMap(\.self) + hinweise).joined(separator: " · ")
    }
}
