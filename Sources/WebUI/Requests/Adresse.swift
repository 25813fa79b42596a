// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// An address within the program: path and query, encoded as RFC 3986 asks.
struct Adresse: Sendable, Hashable {
    private(set) var text: String

    /// - Parameter pfad: already encoded; may carry a query.
    init(_ pfad: String, felder: [Formularfeld] = []) {
        text = pfad
        for feld in felder { add(feld.name, feld.wert) }
    }

    /// The address with one more field; unchanged for nil.
    func mit(_ feld: Formularfeld?) -> Adresse {
        guard let feld else { return self }
        return mit(feld.name, feld.wert)
    }

    func mit(_ name: String, _ wert: String) -> Adresse {
        var copy = self
        copy.add(name, wert)
        return copy
    }

    private mutating func add(_ name: String, _ wert: String) {
        text += text.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        text += "\(Self.encoded(name))=\(Self.encoded(wert))"
    }

    /// Percent encoding of everything but unreserved characters.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return result
    }
}
