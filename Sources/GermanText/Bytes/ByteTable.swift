// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A compact, immutable-after-loading map from byte strings to small numbers, with lookups on raw bytes.
struct ByteTable: Sendable {
    private var arena: [UInt8] = []
    private var entries: [Entry] = []
    /// Index into `entries` plus one, 0 for free; its count is a power of two.
    private var slots: [UInt32]
    /// One bit for each hash seen: most words that are not there are known by one look at this small field.
    private var filter: [UInt64]

    private struct Entry {
        var offset: UInt32
        var count: UInt32
        var value: Int32
    }

    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        filter = Array(repeating: 0, count: max(1, size / 16))
        entries.reserveCapacity(capacity)
        arena.reserveCapacity(capacity * 10)
    }

    var count: Int { entries.count }

    /// Stores the value under the key, replacing an earlier one.
    mutating func set(_ key: UnsafeBufferPointer<UInt8>, to value: Int32) {
        guard let base = key.baseAddress, !key.isEmpty else { return }
        if (entries.count + 1) * 2 > slots.count { grow() }
        let hash = byteHash(base, key.count)
        let slot = slot(of: base, key.count, hash)
        filter[filterWord(hash)] |= 1 << (hash >> 58)
        guard slots[slot] == 0 else {
            entries[Int(slots[slot]) - 1].value = value
            return
        }
        entries.append(Entry(offset: UInt32(arena.count), count: UInt32(key.count), value: value))
        arena.append(contentsOf: key)
        slots[slot] = UInt32(entries.count)
    }

    mutating func set(_ key: [UInt8], to value: Int32) {
        key.withUnsafeBufferPointer { set($0, to: value) }
    }

    /// The value under the key, nil if there is none.
    func value(_ key: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard let base = key.baseAddress, !key.isEmpty, !entries.isEmpty else { return nil }
        let hash = byteHash(base, key.count)
        guard filter[filterWord(hash)] & (1 << (hash >> 58)) != 0 else { return nil }
        let index = slots[slot(of: base, key.count, hash)]
        return index == 0 ? nil : entries[Int(index) - 1].value
    }

    func value(_ key: some Sequence<UInt8>) -> Int32? {
        key.withContiguousStorageIfAvailable { value($0) } ?? Array(key).withUnsafeBufferPointer { value($0) }
    }

    /// The slot that holds the key, or the free one where it belongs.
    private func slot(of key: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        return arena.withUnsafeBufferPointer { arena in
            while slots[slot] != 0 {
                let entry = entries[Int(slots[slot]) - 1]
                if Int(entry.count) == count, let base = arena.baseAddress,
                    sameBytes(base + Int(entry.offset), key, count)
                {
                    break
                }
                slot = (slot + 1) & mask
            }
            return slot
        }
    }

    @inline(__always)
    private func filterWord(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 32) & (filter.count - 1)
    }

    private mutating func grow() {
        let old = entries
        let bytes = arena
        self = ByteTable(capacity: max(16, slots.count))
        bytes.withUnsafeBufferPointer { bytes in
            for entry in old {
                let start = Int(entry.offset)
                set(UnsafeBufferPointer(rebasing: bytes[start..<start + Int(entry.count)]), to: entry.value)
            }
        }
    }
}
