// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A fast hash of short byte runs for the tables of this module; never stored.
@inline(__always)
func byteHash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset &+ 8 <= count {
        hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset &+= 8
    }
    var tail: UInt64 = 0
    if offset &+ 4 <= count {
        tail = UInt64(raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        offset &+= 4
    }
    while offset < count {
        tail = tail << 8 | UInt64(bytes[offset])
        offset &+= 1
    }
    return mix(hash ^ tail)
}

@inline(__always)
private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
}

@inline(__always)
func sameBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let left = UnsafeRawPointer(a)
    let right = UnsafeRawPointer(b)
    var offset = 0
    while offset &+ 8 <= count {
        guard
            left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        else { return false }
        offset &+= 8
    }
    while offset < count {
        guard a[offset] == b[offset] else { return false }
        offset &+= 1
    }
    return true
}
