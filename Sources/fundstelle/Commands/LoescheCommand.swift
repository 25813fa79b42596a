// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Foundation

/// `fundstelle loesche`: deletes a file for good, with all that was read out of it.
struct LoescheCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loesche", abstract: "Löscht eine Datei endgültig, mit Text, Suchverzeichnis und Original.",
        discussion: """
            Im Aufnahmebuch bleibt, dass, wann und durch wen gelöscht wurde. Was Menschen zu der Datei festgelegt haben, \
            bleibt unter ihrer Prüfsumme. Eine Datei wird mit allen früheren Inhalten gelöscht, eine Prüfsumme nur mit \
            diesem einen.
            """)

    @Argument(help: "Name der Datei, wie ihn „documents“ nennt, oder ihre Prüfsumme (sha256).")
    var datei: String

    @Flag(help: "Ohne Rückfrage löschen.")
    var ja = false

    @Option(help: "Wer löscht (sonst der angemeldete Benutzer).")
    var durch: String?

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        let corpus: any CorpusReading & CorpusWriting = app.corpus
        let auswahl = try await Loeschauswahl(corpus: corpus).finde(datei)
        if !ja { try frage(auswahl) }
        var bericht = try await corpus.loesche(auswahl.summen, durch: durch ?? NSUserName())
        let vektoren = try await app.entferneVerwaisteVektoren()
        if let vektoren, vektoren > 0 { bericht.entfernt.append(.init("Vektoren", vektoren)) }
        if json { return print(try JSONOutput.document(LoeschRow(bericht))) }
        guard !bericht.eintraege.isEmpty else {
            return print("Schon gelöscht; auch die freien Teile der Datenbank sind bereinigt.")
        }
        for eintrag in bericht.eintraege { print("„\(eintrag.ergebnis.datei)“: \(eintrag.ergebnis.grund ?? "")") }
        print("Entfernt: " + bericht.entfernt.map { "\($0.anzahl) \($0.was)" }.joined(separator: ", ") + ".")
        if vektoren == nil { print("Die Vektoren entfernt der laufende Dienst.") }
        for zeile in auswahl.bleibt { print(zeile) }
    }

    private func frage(_ auswahl: Loeschauswahl.Auswahl) throws {
        guard isatty(STDIN_FILENO) == 1 else {
            throw UserFacingError(
                "Gelöscht wird nur nach Rückfrage. Bitte am Terminal aufrufen oder mit --ja bestätigen.")
        }
        print("Endgültig gelöscht werden:")
        for zeile in auswahl.zeilen { print("  \(zeile)") }
        for zeile in auswahl.bleibt { print(zeile) }
        print("Löschen? (ja/nein) ", terminator: "")
        guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == "ja" else {
            throw UserFacingError("Nicht gelöscht.")
        }
    }
}

/// What was deleted, for programs.
struct LoeschRow: Encodable {
    var geloescht: [Aufnahmeergebnis]
    var entfernt: [Loeschbericht.Posten]

    init(_ bericht: Loeschbericht) {
        geloescht = bericht.eintraege.map(\.ergebnis)
        entfernt = bericht.entfernt
    }
}

/// Finds what a person wants to have deleted.
struct Loeschauswahl {
    let corpus: any CorpusReading & CorpusWriting

    struct Auswahl {
        var summen: [String]
        /// What goes, for the person who has to confirm it.
        var zeilen: [String]
        /// Which other files keep the same decree.
        var bleibt: [String]
    }

    /// - Parameter angabe: name or path of a file, or a sha256.
    /// - Throws: `UserFacingError` if nothing or several things are meant.
    func finde(_ angabe: String) async throws -> Auswahl {
        let ledger = try await corpus.ledger()
        if angabe.utf8.count == 64, ledger.contains(where: { $0.ergebnis.sha256 == angabe }) {
            return try await auswahl([angabe], ledger)
        }
        let absolut = URL(fileURLWithPath: angabe).standardizedFileURL.path
        let orte = Set(
            ledger.map(\.ergebnis.ort).filter { $0.datei == angabe || "\($0.ordner)/\($0.datei)" == absolut })
        guard let ort = orte.first else {
            let snapshot = try await corpus.snapshot()
            if snapshot.fassungen.contains(where: { $0.fassung.sha256 == angabe }) {
                return try await auswahl([angabe], ledger)
            }
            throw UserFacingError(
                "„\(angabe)“ steht nicht im Aufnahmebuch. Bitte den Namen so angeben, wie „fundstelle documents“ ihn nennt."
            )
        }
        guard orte.count == 1 else {
            let wo = orte.sorted().map { "\($0.ordner)/\($0.datei)" }.joined(separator: ", ")
            throw UserFacingError("„\(angabe)“ gibt es mehrmals: \(wo). Bitte mit dem ganzen Pfad angeben.")
        }
        var summen = try await corpus.gehalten(an: ort)
        summen += ledger.filter { $0.ergebnis.ort == ort && !$0.ergebnis.sha256.isEmpty }.map(\.ergebnis.sha256)
        return try await auswahl(summen, ledger)
    }

    private func auswahl(_ summen: [String], _ ledger: [Ledgereintrag]) async throws -> Auswahl {
        let summen = Set(summen)
        let snapshot = try await corpus.snapshot()
        let fassungen = snapshot.fassungen.filter { summen.contains($0.fassung.sha256) }.map {
            "\($0.vorschrift.kurz) (\($0.fassung.datei)\($0.istAbgeloest ? ", früherer Inhalt" : ""))"
        }
        let weitere = ledger.filter { summen.contains($0.ergebnis.sha256) && $0.ergebnis.duplikatVon != nil }.map {
            "\($0.ergebnis.datei) (gleicher Inhalt)"
        }
        return Auswahl(
            summen: summen.sorted(), zeilen: fassungen + weitere,
            bleibt: snapshot.weitereDateien(ausser: summen).map {
                "Derselbe Erlass bleibt in „\($0.fassung.datei)“; soll auch sie weg, bitte eigens löschen."
            })
    }
}
