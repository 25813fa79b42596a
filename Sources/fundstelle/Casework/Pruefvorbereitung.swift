// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Logging
import Norms
import ServiceLifecycle

/// Fills every check list once while the pages are served, so that nobody waits for the first: at the start, when the
/// corpus has come to rest after a change, and on a new day. What was read is kept by the search for evidence.
///
/// A failure costs a pause, never the service.
struct Pruefvorbereitung: Service {
    let faelle: Fallwerk
    let logger: Logger

    private static let pause = Duration.seconds(2)
    private static let pauseNachStoerung = Duration.seconds(10)

    private struct Lage: Hashable {
        var stand: Int64
        var tag: Stichtag
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { await self.wache() }
    }

    private func wache() async {
        var gesehen: Lage?
        var vorbereitet: Lage?
        while !Task.isCancelled {
            do {
                let lage = Lage(stand: try await faelle.suche.corpusstand(), tag: Clock.heute())
                // While files come in, each state would be read for nobody.
                if lage != vorbereitet, gesehen == nil || gesehen == lage {
                    try await bereiteVor(lage.tag)
                    vorbereitet = lage
                }
                gesehen = lage
                try await Task.sleep(for: Self.pause)
            } catch is CancellationError {
                return
            } catch {
                logger.error("Die Prüfschemata wurden nicht vorbereitet", metadata: ["fehler": "\(error)"])
                try? await Task.sleep(for: Self.pauseNachStoerung)
            }
        }
    }

    /// One after the other: it must not be in the way of those who ask.
    private func bereiteVor(_ tag: Stichtag) async throws {
        for schema in try await faelle.schemawerk.bestand().geltende(am: tag) {
            try Task.checkCancellation()
            _ = try await faelle.pruefung.fuelle(schema, am: tag, fakten: [:])
        }
    }
}
