// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Ingestion
import Retrieval

/// A progress line on a terminal: share, rate and time left. Silent when standard error is not a terminal.
final class ProgressLine: Sendable {
    private let start = ContinuousClock().now
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ stand: Importfortschritt) {
        guard isTerminal else { return }
        let sekunden = max(0.001, (ContinuousClock().now - start).milliseconds / 1000)
        let rest = sekunden / Double(max(1, stand.fertig)) * Double(stand.gesamt - stand.fertig)
        let rate = Double(stand.bytes) / sekunden / 1e6
        let breite = 24
        let voll = stand.gesamt == 0 ? breite : breite * stand.fertig / stand.gesamt
        let balken = String(repeating: "█", count: voll) + String(repeating: "░", count: breite - voll)
        write(
            "\r\u{1B}[K\(balken) \(stand.fertig)/\(stand.gesamt) · \(Self.eine(rate)) MB/s · noch \(Self.dauer(rest))")
    }

    /// For vectors: share, rate of this run and time left.
    func show(_ stand: Vektoraufbau.Stand) {
        guard isTerminal else { return }
        let sekunden = max(0.001, (ContinuousClock().now - start).milliseconds / 1000)
        let rate = Double(stand.eingebettet) / sekunden
        let rest = rate > 0 ? Self.dauer(Double(stand.gesamt - stand.fertig) / rate) : "–"
        write("\r\u{1B}[K\(stand.fertig)/\(stand.gesamt) Passagen · \(Self.eine(rate))/s · noch \(rest)")
    }

    /// For anything that is counted: share and time left.
    func show(fertig: Int, von gesamt: Int, was: String) {
        guard isTerminal else { return }
        let sekunden = (ContinuousClock().now - start).milliseconds / 1000
        let rest = sekunden / Double(max(1, fertig)) * Double(gesamt - fertig)
        write("\r\u{1B}[K\(fertig)/\(gesamt) \(was) · noch \(Self.dauer(rest))")
    }

    func finish() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// One decimal, with the German comma.
    private static func eine(_ zahl: Double) -> String {
        let zehntel = Int((zahl * 10).rounded())
        return "\(zehntel / 10),\(zehntel % 10)"
    }

    private static func dauer(_ sekunden: Double) -> String {
        let ganze = Int(sekunden.rounded(.up))
        return ganze < 60 ? "\(ganze) s" : "\(ganze / 60) min \(ganze % 60) s"
    }
}
