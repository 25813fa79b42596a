// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import DocumentTools
import Foundation
import Ingestion
import Norms

/// `fundstelle import`: takes files, folders, archives, e-mails and laws by name into the corpus.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nimmt Dateien, Ordner, Archive und E-Mails in den Bestand auf.",
        discussion: "gii:KURZNAME holt ein Bundesgesetz (gii:aufenthg_2004), wenn die Einstellungen ein Netz erlauben.")

    @Argument(help: "Dateien, Ordner oder gii:KURZNAME.")
    var paths: [String]

    @Flag(help: "Nur in die Warteschlange legen; „fundstelle serve“ nimmt die Dateien nach und nach auf.")
    var hintergrund = false

    @Flag(help: "Danach die Vektoren für die Suche nach Bedeutung aufbauen und darauf warten.")
    var vektoren = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        if hintergrund { return try await lege(in: app.corpus) }
        var quellen = try FileWalk().quellen(paths.filter { !$0.hasPrefix("gii:") })
        for name in paths where name.hasPrefix("gii:") {
            quellen.append(try await gesetz(String(name.dropFirst(4)), app.settings))
        }
        let anzeige = ProgressLine()
        let bericht = try await app.importRun().run(quellen) { anzeige.show($0) }
        anzeige.finish()
        var summary = ImportSummary(bericht)
        // With the vectors of what came in, where they are asked for.
        if !vektoren { summary.auswertung = try await auswertung(summary, app) }
        print(json ? try JSONOutput.document(summary) : summary.text)
        guard vektoren else { return }
        try await app.baueVektoren()
        if let zeile = try await auswertung(summary, app) { FileHandle.standardError.write(Data((zeile + "\n").utf8)) }
    }

    /// What became of the city's own questions, if anything changed.
    private func auswertung(_ summary: ImportSummary, _ app: Application) async throws -> String? {
        summary.new + summary.replaced + summary.reread > 0 ? try await app.zeileNachAufnahme() : nil
    }

    private func lege(in korb: any Eingangskorb) async throws {
        guard !paths.contains(where: { $0.hasPrefix("gii:") }) else {
            throw UserFacingError("gii:… geht nicht im Hintergrund. Bitte ohne --hintergrund aufrufen.")
        }
        let neue = try FileWalk().dateien(paths).map { datei in
            NeuerPosten(
                quelle: .kommandozeile, ort: datei.ort, inhalt: .pfad(datei.url.path), bytes: datei.groesse)
        }
        for start in stride(from: 0, to: neue.count, by: 1_000) {
            _ = try await korb.lege(Array(neue[start..<min(start + 1_000, neue.count)]), um: Clock.jetzt())
        }
        print(
            json
                ? try JSONOutput.document(["waiting": neue.count])
                : "\(neue.count) \(neue.count == 1 ? "Datei wartet" : "Dateien warten") auf die Aufnahme.")
    }

    private func gesetz(_ name: String, _ settings: Settings) async throws -> Importquelle {
        guard settings.netzErlaubt else {
            throw UserFacingError(
                "gii:\(name) braucht ein Netz, das die Einstellungen nicht erlauben. Bitte "
                    + "\(Setting.netzErlaubt.umgebungsvariable)=true setzen oder die Datei von Hand aufnehmen.")
        }
        let bytes: [UInt8]
        do {
            bytes = try await LawFetch(adresse: settings.giiAdresse).archiv(name)
        } catch {
            throw UserFacingError("gii:\(name): \(error.grund)")
        }
        let datei = "gii/\(name)/\(Clock.heute().iso).zip"
        return Importquelle(ordner: "gii", name: datei) { () throws(Ablehnung) in bytes }
    }
}

/// What an import did, for people and programs.
struct ImportSummary: Encodable {
    let new: Int
    let replaced: Int
    /// Read again, because pages had stayed unread for want of a program
    let reread: Int
    let unchanged: Int
    let duplicate: Int
    let rejected: Int
    let dateien: [Aufnahmeergebnis]
    /// What became of the city's own questions, in one line; nil if none were asked.
    var auswertung: String?

    init(_ bericht: Importbericht) {
        new = bericht.anzahl(.neu)
        replaced = bericht.anzahl(.ersetzt)
        reread = bericht.anzahl(.nachgelesen)
        unchanged = bericht.anzahl(.unveraendert)
        duplicate = bericht.anzahl(.duplikat)
        rejected = bericht.anzahl(.abgelehnt)
        dateien = bericht.ergebnisse
    }

    var text: String {
        let notices = dateien.flatMap { datei -> [String] in
            if let grund = datei.grund { return [grund] + datei.hinweise.map { "  \($0)" } }
            return datei.hinweise.map { "„\(datei.datei)“: \($0)" }
        }
        let counts =
            "neu \(new) · ersetzt \(replaced) · "
            + (reread > 0 ? "noch einmal gelesen \(reread) · " : "")
            + "unverändert \(unchanged) · doppelt \(duplicate) · abgelehnt \(rejected)"
        return (notices + [counts] + [auswertung].compactMap(\.self)).joined(separator: "\n")
    }
}
