// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import LanguageModels
import Logging
import Retrieval
import ServiceLifecycle
import Synchronization

/// Builds vectors while the pages are served: after each change of the corpus what has changed.
///
/// Of several programs on one data folder one does the work. A failure costs a pause, never the service.
final class Vektordienst: Service {
    private let werk: Vektorwerk
    private let suche: Bedeutungssuche
    private let corpus: any CorpusReading
    private let logger: Logger
    private let lage: Mutex<Vektorlage>

    private static let pause = Duration.seconds(1)
    private static let pauseNachStoerung = Duration.seconds(10)

    init(werk: Vektorwerk, suche: Bedeutungssuche, corpus: any CorpusReading, logger: Logger) {
        self.werk = werk
        self.suche = suche
        self.corpus = corpus
        self.logger = logger
        lage = Mutex(Vektorlage(zustand: .imAufbau, modell: suche.profil.modell))
    }

    /// How far it is, as of the last batch.
    var vektorlage: Vektorlage { lage.withLock(\.self) }

    func run() async throws {
        if case .aus(let grund, _) = suche.quelle {
            lage.withLock { $0 = Vektorlage(zustand: .aus, hinweis: grund) }
            logger.notice("\(grund)")
            try await gracefulShutdown()
            return
        }
        suche.beginne()
        await cancelWhenGracefulShutdown { await self.arbeite() }
        werk.beende()
        suche.beende()
    }

    private func arbeite() async {
        while !Task.isCancelled {
            do {
                guard let sperre = try werk.sperre() else {
                    // Another program builds; what it adds is seen by each search.
                    suche.waehle(schreibend: nil)
                    let fremde = try await werk.lage()
                    lage.withLock { $0 = fremde }
                    try await Task.sleep(for: Self.pauseNachStoerung)
                    continue
                }
                defer { withExtendedLifetime(sperre) {} }
                try await arbeiteAllein()
            } catch {
                if Task.isCancelled { return }
                melde(error)
                try? await Task.sleep(for: Self.pauseNachStoerung)
            }
        }
    }

    private func arbeiteAllein() async throws {
        var gebaut: Int64 = -1
        while true {
            try Task.checkCancellation()
            let stand = try await corpus.snapshot().stand
            if stand != gebaut {
                do { try await baue() } catch {
                    // What was deleted goes at once, even while nobody can embed what is new.
                    try await werk.raeume()
                    throw error
                }
                gebaut = stand
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func baue() async throws {
        let modell = suche.profil.modell
        let ergebnis = try await werk.baue { stand in
            self.lage.withLock {
                $0 = Vektorlage(zustand: .imAufbau, modell: modell, fertig: stand.fertig, gesamt: stand.gesamt)
            }
        }
        lage.withLock {
            $0 = Vektorlage(
                zustand: .vollstaendig, modell: modell, fertig: ergebnis.fertig, gesamt: ergebnis.gesamt)
        }
        if ergebnis.eingebettet + ergebnis.uebernommen + ergebnis.entfernt > 0 {
            logger.info(
                "Vektoren sind aufgebaut",
                metadata: [
                    "eingebettet": "\(ergebnis.eingebettet)", "uebernommen": "\(ergebnis.uebernommen)",
                    "entfernt": "\(ergebnis.entfernt)", "unmoeglich": "\(ergebnis.unmoeglich)",
                ])
        }
    }

    private func melde(_ error: any Error) {
        let grund = (error as? EmbeddingError)?.grund ?? "\(error)"
        logger.error("Der Aufbau der Vektoren ist gestört", metadata: ["fehler": "\(grund)"])
        lage.withLock {
            $0.zustand = .gestoert
            $0.hinweis = grund
        }
    }
}
