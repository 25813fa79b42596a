// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Evaluation
import Foundation
import Retrieval

/// `fundstelle evaluate`: how well a set of questions is answered, and against an earlier run what was gained and lost.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract:
            "Stellt die Fragen eines Satzes und misst, ob die richtigen Stellen gefunden werden und wie gut entworfene "
            + "Antworten sind.",
        discussion: "Eine Frage je Zeile, als JSON; das Format steht im Handbuch unter „Auswertung“.")

    @Argument(help: "Datei mit den Fragen.")
    var fragen: String

    @Option(help: "Wonach gesucht wird: worte, bedeutung oder beide.")
    var verfahren: Suchverfahren = .beide

    @Flag(
        name: .customLong("alle-verfahren"), help: "Nacheinander nach Wörtern, nach Bedeutung und nach beidem suchen.")
    var alleVerfahren = false

    @Option(help: "Was gemessen wird: suche, antwort oder beides.")
    var stufe: Auswertungsstufe = .beides

    @Option(
        help: "Frühere Auswertung zum Vergleich: eine Datei, oder „letzte“ für die zuletzt gespeicherte dieses Satzes.")
    var baseline: String?

    @Option(help: "Name des Satzes (sonst der Name der Datei).")
    var name: String?

    @Flag(
        name: .customLong("answers"),
        help: "Die Antworten messen, die das eingerichtete Sprachmodell entwirft; ohne Modell den Auszug.")
    var answers = false

    @Option(help: "Mit --answers: höchstens so viele Fragen, über die Arten von Fragen verteilt.")
    var hoechstens: Int?

    @Option(help: "Mit --answers: Datei für alle gezeigten Aussagen mit ihren Belegen (Tabelle; JSON bei .jsonl).")
    var aussagen: String?

    @Flag(help: "Mit --answers: nur den Auszug messen, auch wenn ein Sprachmodell eingerichtet ist.")
    var auszug = false

    @Flag(help: "Die Auswertung im Datenordner aufheben; nach ihr werden spätere bemessen.")
    var speichere = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let datei = try Fragendatei.lade(fragen, name: name)
        // Read first: a run of many minutes must not end at a wrong path.
        let fruehere = try baseline.flatMap { $0 == Self.letzte ? nil : try frueher($0) }
        let app = try await Application.open()
        if alleVerfahren || verfahren != .worte { app.bedeutung.beginne() }
        for fehler in datei.fehler { melde("\(fragen), \(fehler)") }
        if answers { return try await werteAntwortenAus(app, datei) }
        let ablage = app.auswertungsablage
        let vergleichbare = fruehere ?? (baseline == nil ? [] : gespeicherte(ablage, datei.satz.name))
        var laeufe: [Auswertungslauf] = []
        for verfahren in alleVerfahren ? Suchverfahren.allCases : [verfahren] {
            laeufe.append(try await lauf(app, datei, verfahren))
        }
        if speichere { for lauf in laeufe { melde("Aufgehoben: \(try ablage.speichere(lauf).path)") } }
        print(try ausgabe(laeufe, gegen: vergleichbare))
    }

    private static let letzte = "letzte"

    private func frueher(_ pfad: String) throws -> [Auswertungslauf] {
        guard let laeufe = Auswertungsablage.lies(URL(fileURLWithPath: pfad)), !laeufe.isEmpty else {
            throw UserFacingError(
                "„\(pfad)“ ist keine gespeicherte Auswertung. Bitte eine Datei aus dem Ordner „auswertungen“ oder die "
                    + "Ausgabe von „fundstelle evaluate … --json“ angeben.")
        }
        return laeufe
    }

    /// The last runs of the set that somebody had kept, one for each way of search.
    private func gespeicherte(_ ablage: Auswertungsablage, _ satz: String) -> [Auswertungslauf] {
        Auswertungsverlauf.alle(ablage.laeufe().filter { $0.satz.name == satz }).compactMap(\.massstab)
    }

    private func lauf(
        _ app: Application, _ datei: Fragendatei, _ verfahren: Suchverfahren
    ) async throws -> Auswertungslauf {
        let anzeige = ProgressLine()
        defer { anzeige.finish() }
        return try await app.werteAus(datei, verfahren: verfahren, stufe: stufe) {
            anzeige.show(fertig: $0, von: datei.fragen.count, was: "Fragen, \(verfahren.auswertungsname)")
        }
    }

    private func ausgabe(_ laeufe: [Auswertungslauf], gegen fruehere: [Auswertungslauf]) throws -> String {
        let schritte = laeufe.map { neu in (alt: passender(fruehere, zu: neu), neu: neu) }
        guard json else {
            return Auswertungsbericht(
                laeufe: laeufe,
                vergleiche: schritte.compactMap { alt, neu in
                    alt.map { ($0, neu, Laufvergleich(alt: $0, neu: neu)) }
                }
            ).text
        }
        let ausgaben = schritte.map { alt, neu in
            Auswertungsausgabe(lauf: neu, vergleich: alt.map { Laufvergleich(alt: $0, neu: neu) })
        }
        return alleVerfahren ? try JSONOutput.document(ausgaben) : try JSONOutput.document(ausgaben[0])
    }

    /// One run alone is compared with any other, of several the one by the same way of search.
    private func passender(_ fruehere: [Auswertungslauf], zu lauf: Auswertungslauf) -> Auswertungslauf? {
        fruehere.count == 1 ? fruehere[0] : fruehere.last { $0.verfahren == lauf.verfahren }
    }

    func melde(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
