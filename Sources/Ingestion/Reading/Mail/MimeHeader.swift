// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Header fields of a message or part.
struct MimeHeader {
    private var fields: [String: String] = [:]

    /// Reads the fields at the beginning of `lines` and returns the place after the empty line.
    static func read(_ bytes: ArraySlice<UInt8>) -> (header: MimeHeader, body: ArraySlice<UInt8>) {
        var header = MimeHeader()
        var rest = bytes
        var current: (name: String, value: [UInt8])?
        var size = 0
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            if line.last == 0x0D { line = line.dropLast() }
            if line.isEmpty { break }
            size += line.count
            guard size < 256 << 10 else { break }
            if line.first == 0x20 || line.first == 0x09 {
                current?.value.append(0x20)
                current?.value.append(contentsOf: line.drop { $0 == 0x20 || $0 == 0x09 })
                continue
            }
            header.add(current)
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                current = nil
                continue
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            current = (name, Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }))
        }
        header.add(current)
        return (header, rest)
    }

    private mutating func add(_ field: (name: String, value: [UInt8])?) {
        guard let field, fields[field.name] == nil else { return }
        fields[field.name] = TextDecoding.decode(field.value).text
    }

    /// The field with encoded words resolved, nil if it is missing.
    func text(_ name: String) -> String? { fields[name].map(EncodedWord.decode) }

    /// The value before the first semicolon, in lower case.
    func value(_ name: String) -> String? {
        fields[name].map { $0.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace } }
    }

    /// A parameter of a field: `filename`, `boundary`, `charset`; also as RFC 2231 writes it (`filename*=utf-8''…`).
    func parameter(_ name: String, of field: String) -> String? {
        guard let value = fields[field] else { return nil }
        let parameters = Self.parameters(value)
        if let plain = parameters[name] { return EncodedWord.decode(plain) }
        if let extended = parameters[name + "*"] { return Self.extended(extended) }
        var joined = ""
        var isExtended = false
        for index in 0..<32 {
            if let part = parameters["\(name)*\(index)*"] {
                joined += part
                isExtended = true
            } else if let part = parameters["\(name)*\(index)"] {
                joined += part
            } else {
                break
            }
        }
        return joined.isEmpty ? nil : isExtended ? Self.extended(joined) : joined
    }

    private static func parameters(_ value: String) -> [String: String] {
        var parameters: [String: String] = [:]
        for part in split(value).dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].filter { !$0.isWhitespace }.lowercased()
            var text = part[part.index(after: equals)...].drop { $0.isWhitespace }
            while text.last?.isWhitespace == true { text.removeLast() }
            if text.count >= 2, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
            if parameters[name] == nil { parameters[name] = String(text).replacing("\\\"", with: "\"") }
        }
        return parameters
    }

    /// Splits at semicolons outside of quotes.
    private static func split(_ value: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for character in value {
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            if character == ";", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }

    private static func extended(_ value: String) -> String {
        let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return value }
        return TextDecoding.decode(Quoted.percent(Array(parts[2].utf8)), erklaert: String(parts[0])).text
    }
}
