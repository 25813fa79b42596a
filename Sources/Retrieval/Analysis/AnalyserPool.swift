// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Synchronization

/// Lends analysers, one a user at a time; as many are made as are needed at once.
final class AnalyserPool: Sendable {
    /// Handed from thread to thread, never shared: the pool gives it out only once at a time.
    private struct Idle: @unchecked Sendable {
        let analyser: TextAnalyser
    }

    private static let meisteUntaetige = 8
    private let configuration: AnalysisConfiguration
    private let idle = Mutex<[Idle]>([])

    init(_ configuration: AnalysisConfiguration) { self.configuration = configuration }

    /// Runs the work with an analyser of its own.
    func withAnalyser<Result>(_ body: (TextAnalyser) throws -> Result) rethrows -> Result {
        let analyser = idle.withLock { $0.popLast() }?.analyser ?? TextAnalyser(configuration)
        defer { giveBack(Idle(analyser: analyser)) }
        return try body(analyser)
    }

    private func giveBack(_ analyser: Idle) {
        idle.withLock { if $0.count < Self.meisteUntaetige { $0.append(analyser) } }
    }
}
