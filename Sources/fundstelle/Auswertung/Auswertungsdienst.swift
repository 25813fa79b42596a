// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Logging
import SQLiteStorage
import ServiceLifecycle

/// Runs the city's own questions while the pages are served: when files have come in or went and the queue has run
/// empty.
///
/// A failure costs this run, never the service.
struct Auswertungsdienst: Service {
    let app: Application
    let logger: Logger

    private static let pause = Duration.seconds(2)
    /// So long nothing must have changed before the questions are asked.
    private static let ruhe = Duration.seconds(6)

    func run() async throws {
        guard !app.settings.auswertungFragen.isEmpty else {
            try await gracefulShutdown()
            return
        }
        await cancelWhenGracefulShutdown { await self.wache() }
    }

    private func wache() async {
        let uhr = ContinuousClock()
        var gesehen: Int64 = 0
        var geaendert = uhr.now
        // At the start, too: the program may have ended before its questions were asked.
        var offen = true
        while !Task.isCancelled {
            do {
                let neue = try await app.corpus.ereignisse(nach: gesehen)
                if let letztes = neue.last {
                    gesehen = letztes.nummer
                    geaendert = uhr.now
                    offen = offen || neue.contains { $0.art != .geltung && $0.art != .lauf }
                }
                if offen, uhr.now - geaendert >= Self.ruhe, try await app.corpus.lage(um: Clock.jetzt()).offen == 0 {
                    offen = false
                    if let ergebnis = try await app.werteNachAufnahmeAus() { logger.info("\(ergebnis.zeile)") }
                }
                try await Task.sleep(for: Self.pause)
            } catch is CancellationError {
                return
            } catch {
                logger.error("Die eigenen Fragen wurden nicht ausgewertet", metadata: ["fehler": "\(error)"])
                try? await Task.sleep(for: Self.ruhe)
            }
        }
    }
}
