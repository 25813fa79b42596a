// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Gathers a short text (a heading, a name, a footnote) in which white space is put in order.
struct GiiFeld {
    private var text = GiiText()

    mutating func beginne() { text.leeren() }
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }
    mutating func abstand() { text.abstand() }
    mutating func neueZeile() { text.neueZeile() }

    var bytes: [UInt8] { text.bytes }
    var string: String { String(decoding: text.bytes, as: UTF8.self) }
}
