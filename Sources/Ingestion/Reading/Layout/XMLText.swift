// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The five entities of XML and numeric ones; anything else stays as it is.
enum XMLText {
    static func resolve(_ raw: UnsafeBufferPointer<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var place = 0
        while place < raw.count {
            guard raw[place] == UInt8(ascii: "&"),
                let end = raw[place..<min(place + 12, raw.count)].firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(named: raw[(place + 1)..<end])
            else {
                result.append(raw[place])
                place += 1
                continue
            }
            result.append(contentsOf: String(scalar).utf8)
            place = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func scalar(named name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        return (isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)).flatMap(Unicode.Scalar.init)
    }
}
