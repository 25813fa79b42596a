// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The terms of the words seen lately, so that a repeated word costs one look-up. Bounded: when full, it starts anew.
final class WordCache {
    /// Terms of one word, as places in the store of term bytes.
    struct Entry {
        fileprivate var key: Int32
        fileprivate var keyCount: Int32
        fileprivate var firstTerm: Int32
        fileprivate var termCount: Int32
    }

    private static let slotCount = 1 << 18
    private static let maxEntries = 150_000
    private static let maxBytes = 32 << 20

    /// Upper half: part of the hash; lower half: index into `entries` plus one, 0 for free.
    private let slots: UnsafeMutablePointer<UInt64>
    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    private var terms: [(start: Int32, count: Int32)] = []
    private var termBytes: [UInt8] = []

    init() {
        slots = .allocate(capacity: Self.slotCount)
        slots.initialize(repeating: 0, count: Self.slotCount)
    }

    deinit {
        slots.deallocate()
    }

    /// The index of the word's entry, nil if it has not been seen.
    @inline(__always)
    func find(_ word: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        let hash = byteHash(word, count)
        let tag = hash >> 32
        var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
        while true {
            let value = slots[slot]
            if value == 0 { return nil }
            if value >> 32 == tag, isSame(Int(truncatingIfNeeded: value & 0xFFFF_FFFF) - 1, word, count) {
                return Int(truncatingIfNeeded: value & 0xFFFF_FFFF) - 1
            }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
    }

    @inline(__always)
    private func isSame(_ index: Int, _ word: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let entry = entries[index]
        guard Int(entry.keyCount) == count else { return false }
        return keys.withUnsafeBufferPointer { keys in
            guard let base = keys.baseAddress else { return false }
            return sameBytes(base + Int(entry.key), word, count)
        }
    }

    /// Remembers the terms of a word and gives the index of its entry.
    func insert(_ word: UnsafeBufferPointer<UInt8>, terms new: [[UInt8]]) -> Int {
        if entries.count >= Self.maxEntries || keys.count + termBytes.count > Self.maxBytes { clear() }
        entries.append(
            Entry(
                key: Int32(keys.count), keyCount: Int32(word.count), firstTerm: Int32(terms.count),
                termCount: Int32(new.count)))
        keys.append(contentsOf: word)
        for term in new {
            terms.append((Int32(termBytes.count), Int32(term.count)))
            termBytes.append(contentsOf: term)
        }
        store(word)
        return entries.count - 1
    }

    private func store(_ word: UnsafeBufferPointer<UInt8>) {
        guard let base = word.baseAddress else { return }
        let hash = byteHash(base, word.count)
        var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
        slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(entries.count)
    }

    /// Hands out the terms of an entry; false as soon as the receiver wants no more.
    @inline(__always)
    func emit(
        _ index: Int, at range: Range<Int>, to emit: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) -> Bool
    ) -> Bool {
        let entry = entries[index]
        if entry.termCount == 0 { return true }
        return termBytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<Int(entry.termCount) {
                let term = terms[Int(entry.firstTerm) + offset]
                let start = Int(term.start)
                let text = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(term.count)])
                guard emit(text, range, offset > 0) else { return false }
            }
            return true
        }
    }

    private func clear() {
        slots.update(repeating: 0, count: Self.slotCount)
        entries.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        termBytes.removeAll(keepingCapacity: true)
    }
}

@available(*, unavailable)
extension WordCache: Sendable {}
