// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Synchronization

/// Analysed passages that were needed lately, at most `capacity`. An id never names another passage, so entries stay
/// true.
final class PassageCache: Sendable {
    private struct State {
        /// Recently used, and those used before them: when the first is full it becomes the second.
        var recent: [PassageID: AnalysedPassage] = [:]
        var former: [PassageID: AnalysedPassage] = [:]
    }

    private let state = Mutex(State())
    private let half: Int

    init(capacity: Int) { half = max(1, capacity / 2) }

    /// The passage if it is kept.
    func passage(_ id: PassageID) -> AnalysedPassage? {
        state.withLock { state in
            if let found = state.recent[id] { return found }
            guard let found = state.former[id] else { return nil }
            Self.insert(found, id, into: &state, half: half)
            return found
        }
    }

    /// Keeps a passage.
    func insert(_ passage: AnalysedPassage) {
        state.withLock { Self.insert(passage, passage.passage.id, into: &$0, half: half) }
    }

    private static func insert(_ passage: AnalysedPassage, _ id: PassageID, into state: inout State, half: Int) {
        if state.recent.count >= half {
            state.former = state.recent
            state.recent.removeAll(keepingCapacity: true)
        }
        state.recent[id] = passage
    }
}
