// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval

/// Keeps the best matches of a stream in a heap whose root is the worst of them. Equal scores: the smaller id wins.
struct BestMatches {
    private struct Entry {
        var score: Double
        var id: Int64

        func isWorse(than other: Entry) -> Bool {
            score != other.score ? score < other.score : id > other.id
        }
    }

    private let limit: Int
    private var heap: [Entry] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Whether the match would be kept.
    func wouldTake(_ score: Double, _ id: Int64) -> Bool {
        guard heap.count == limit, let worst = heap.first else { return true }
        return worst.isWorse(than: Entry(score: score, id: id))
    }

    /// Takes a match in; the worst one goes if there are more than `limit`.
    mutating func insert(_ score: Double, _ id: Int64) {
        let entry = Entry(score: score, id: id)
        guard heap.count == limit else {
            heap.append(entry)
            return siftUp(heap.count - 1)
        }
        guard let worst = heap.first, worst.isWorse(than: entry) else { return }
        heap[0] = entry
        siftDown()
    }

    /// Best first.
    func sorted() -> [LexicalMatch] {
        heap.sorted { $1.isWorse(than: $0) }.map { LexicalMatch(id: PassageID(rawValue: $0.id), score: $0.score) }
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].isWorse(than: heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in (2 * parent + 1)..<(2 * parent + 3) where child < heap.count {
                if heap[child].isWorse(than: heap[worst]) { worst = child }
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
