// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Evaluation
import Foundation
import Retrieval
import SQLiteStorage
import WebUI

extension Application {
    var auswertungsablage: Auswertungsablage { Auswertungsablage(data: settings.data) }

    /// Answers by this way of search.
    func answerer(_ verfahren: Suchverfahren) -> ExtractiveAnswerer {
        ExtractiveAnswerer(
            search: search, corpus: corpus, analysis: analysis, wissen: wissen, regelungen: regelungen,
            verfahren: verfahren)
    }

    /// Puts all questions of a set to this program.
    /// - Parameter melde: called after each question with the number of those that are done.
    /// - Throws: what the corpus throws, or `CancellationError`.
    func werteAus(
        _ datei: Fragendatei, verfahren: Suchverfahren, stufe: Auswertungsstufe = .beides,
        anlass: Auswertungslauf.Anlass = .befehl, melde: (Int) -> Void = { _ in }
    ) async throws -> Auswertungslauf {
        let snapshot = try await corpus.snapshot()
        let auswerter = Auswerter(
            suche: search, antworter: answerer(verfahren),
            abgleich: Goldabgleich(register: register, bestand: snapshot), verfahren: verfahren, stufe: stufe,
            heute: Clock.heute())
        let zeitpunkt = Date().formatted(.iso8601)
        let ergebnis = try await auswerter.lauf(datei.fragen, melde: melde)
        let vektoren = verfahren == .worte ? nil : try await vektorwerk(nachrang: 0).lage().satz
        return Auswertungslauf(
            satz: datei.satz, zeitpunkt: zeitpunkt, anlass: anlass,
            bestand: .init(
                stand: snapshot.stand, fassungen: snapshot.fassungen.count, passagen: snapshot.passagenzahl,
                vektoren: vektoren),
            verfahren: verfahren, stufe: stufe, version: Fundstelle.version,
            hinweise: [datei.hinweis].compactMap(\.self)
                + ergebnis.hinweise.map { Self.hinweis($0, datei.fragen.count) },
            fragen: ergebnis.fragen)
    }

    private static func hinweis(_ hinweis: (satz: String, fragen: Int), _ gesamt: Int) -> String {
        hinweis.fragen == gesamt ? hinweis.satz : "Bei \(hinweis.fragen) von \(gesamt) Fragen: \(hinweis.satz)"
    }

    /// Runs the city's own set after the corpus has changed, keeps the run and says what it means. Of several programs
    /// on one data folder one does it.
    /// - Returns: nil if no set is configured, this very corpus was asked before, or another program is asking.
    /// - Throws: `UserFacingError` if the set cannot be read, and what `werteAus` throws.
    func werteNachAufnahmeAus() async throws -> Nachauswertung? {
        guard !settings.auswertungFragen.isEmpty else { return nil }
        let datei = try Fragendatei.lade(settings.auswertungFragen)
        let ablage = auswertungsablage
        guard let sperre = try ablage.sperre() else { return nil }
        defer { withExtendedLifetime(sperre) {} }
        let verfahren = Suchverfahren.beide
        let fruehere = ablage.laeufe().filter { $0.satz.name == datei.satz.name && $0.verfahren == verfahren }
        let stand = try await corpus.snapshot().stand
        if let letzter = fruehere.last, letzter.bestand.stand == stand, letzter.satz == datei.satz,
            letzter.version == Fundstelle.version
        {
            return nil
        }
        let lauf = try await werteAus(datei, verfahren: verfahren, anlass: .aufnahme)
        try ablage.speichere(lauf)
        return Auswertungsverlauf.alle(fruehere + [lauf]).first.map(Nachauswertung.init)
    }

    /// Runs the set and gives the line that an import prints; a set that cannot be run makes no import fail.
    func zeileNachAufnahme() async throws -> String? {
        do {
            return try await werteNachAufnahmeAus()?.zeile
        } catch let error as UserFacingError {
            return "Die eigenen Fragen wurden nicht ausgewertet: \(error.description)"
        }
    }

    /// What the pages see of the kept runs.
    var auswertungszugang: Auswertungszugang {
        let ablage = auswertungsablage
        let datei = settings.auswertungFragen
        return Auswertungszugang(
            eigenerSatz: datei.isEmpty ? nil : URL(fileURLWithPath: datei).deletingPathExtension().lastPathComponent
        ) { ablage.laeufe() }
    }
}

/// What a change of the corpus did to the city's own questions, in one line.
struct Nachauswertung: Sendable {
    let zeile: String

    init(_ verlauf: Auswertungsverlauf) {
        guard let schlechter = verlauf.verschlechterung else {
            zeile = "Eigene Fragen („\(verlauf.satz)“): keine verloren."
            return
        }
        let verlorene = schlechter.vergleich.verloren
        let namen = verlorene.prefix(3).map { "„\($0.frage)“" }.joined(separator: ", ")
        let mehr = verlorene.count > 3 ? " und \(verlorene.count - 3) weitere" : ""
        zeile =
            "Eigene Fragen („\(verlauf.satz)“): \(verlorene.count) verloren gegenüber dem letzten Maßstab: \(namen)\(mehr). "
            + "Näheres auf der Seite /auswertung."
    }
}
