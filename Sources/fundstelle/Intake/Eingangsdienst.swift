// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Ingestion
import Logging
import ServiceLifecycle

/// Works the queue off while the pages are served.
///
/// Of several programs on one data folder one does the work. A failure of the store (no space, say) costs a pause, never
/// the service.
struct Eingangsdienst: Service {
    let bearbeitung: Eingangsbearbeitung
    let speicher: any CorpusWriting
    let sperrdatei: URL
    let logger: Logger

    private static let pause = Duration.milliseconds(200)
    private static let pauseNachStoerung = Duration.seconds(10)
    /// While much waits, the spans of force are recomputed at most this often.
    private static let geltungAlle = Duration.seconds(4)
    private static let pflegeAlle = Duration.seconds(3600)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await self.arbeite()
        }
    }

    private func arbeite() async {
        while !Task.isCancelled {
            do {
                guard let sperre = try Dienstsperre(sperrdatei) else {
                    try await Task.sleep(for: Self.pauseNachStoerung)
                    continue
                }
                defer { withExtendedLifetime(sperre) {} }
                try await arbeiteAllein()
            } catch is CancellationError {
                return
            } catch {
                logger.error("Die Aufnahme ist gestört", metadata: ["fehler": "\(error)"])
                try? await Task.sleep(for: Self.pauseNachStoerung)
            }
        }
    }

    private func arbeiteAllein() async throws {
        let clock = ContinuousClock()
        var gepflegt = clock.now - Self.pflegeAlle
        var berechnet = clock.now
        var geltungOffen = false
        var nachlese: [Nachlesefall] = []
        while true {
            try Task.checkCancellation()
            if clock.now - gepflegt >= Self.pflegeAlle {
                try await bearbeitung.raeumeAuf()
                nachlese = try await bearbeitung.sucheNachlese()
                gepflegt = clock.now
            }
            var getan = try await bearbeitung.naechste()
            var istEilig = getan < bearbeitung.meistePosten
            // What waits goes before; a scan at a time, so that it never waits long.
            if getan == 0, let fall = nachlese.popLast() {
                (getan, istEilig) = (1, false)
                if try await bearbeitung.liesNach([fall]) > 0 {
                    logger.info("Eine Datei wurde noch einmal gelesen", metadata: ["datei": "\(fall.ort.datei)"])
                }
            }
            geltungOffen = geltungOffen || getan > 0
            if geltungOffen, istEilig || clock.now - berechnet > Self.geltungAlle {
                try await speicher.aktualisiereGeltung()
                (geltungOffen, berechnet) = (false, clock.now)
            }
            if getan == 0 { try await Task.sleep(for: Self.pause) }
        }
    }
}
