// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Logging
import Norms
import ServiceLifecycle

/// Works out the changes while the pages are served, before anybody asks: at the start, and when the corpus has come to
/// rest after a change, whichever program made it. Then it notes them beside the released Vermerke whose sources they are
/// about.
///
/// A failure costs a pause, never the service.
struct Aenderungsvorbereitung: Service {
    let aenderungen: Aenderungsdienst
    let corpus: any CorpusReading
    let vermerke: Vermerkpflege
    let logger: Logger

    private static let pause = Duration.seconds(1)
    private static let pauseNachStoerung = Duration.seconds(10)

    func run() async throws {
        await cancelWhenGracefulShutdown { await self.wache() }
    }

    private func wache() async {
        // At the start nothing has to come to rest.
        var gesehen: Int64?
        var vorbereitet: Int64?
        // Changes whose day was known before come without a new state.
        var gemerkt: Stichtag?
        while !Task.isCancelled {
            do {
                let stand = try await corpus.snapshot().stand
                // While files come in, each state would be worked out for nobody.
                if stand != vorbereitet, gesehen == nil || gesehen == stand {
                    try await aenderungen.bereiteVor()
                    vorbereitet = stand
                    gemerkt = nil
                }
                let heute = Clock.heute()
                if stand == vorbereitet, gemerkt != heute {
                    _ = try await vermerke.merke(aenderungen, am: heute, um: Clock.jetzt())
                    gemerkt = heute
                }
                gesehen = stand
                try await Task.sleep(for: Self.pause)
            } catch is CancellationError {
                return
            } catch {
                logger.error("Die Änderungen wurden nicht vorbereitet", metadata: ["fehler": "\(error)"])
                try? await Task.sleep(for: Self.pauseNachStoerung)
            }
        }
    }
}
