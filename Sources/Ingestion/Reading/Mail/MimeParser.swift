// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Takes an e-mail apart: bodies and attachments, whatever their nesting.
public struct MimeParser: Sendable {
    /// A part that holds content.
    public struct Teil: Sendable, Hashable {
        /// File name as the mail gives it, not yet made safe; nil for a body.
        public var name: String?
        /// `text/plain`, `application/pdf` …
        public var medientyp: String
        public var zeichensatz: String?
        public var bytes: [UInt8]
    }

    private static let maxTiefe = 12
    private let maxTeile: Int
    private var teile: [Teil] = []

    /// Subject and parts of a mail, in order. Parts beyond `maxTeile` are left out.
    public static func parse(_ bytes: [UInt8], maxTeile: Int) -> (betreff: String?, teile: [Teil]) {
        var parser = MimeParser(maxTeile: maxTeile)
        let (header, body) = MimeHeader.read(bytes[...])
        parser.read(header, body, depth: 0)
        return (header.text("subject"), parser.teile)
    }

    private init(maxTeile: Int) {
        self.maxTeile = maxTeile
    }

    private mutating func read(_ header: MimeHeader, _ body: ArraySlice<UInt8>, depth: Int) {
        guard teile.count < maxTeile, depth < Self.maxTiefe else { return }
        let type = header.value("content-type") ?? "text/plain"
        if type.hasPrefix("multipart/"), let boundary = header.parameter("boundary", of: "content-type"),
            !boundary.isEmpty
        {
            let parts = Self.split(body, at: boundary).map { MimeHeader.read($0) }
            return read(type == "multipart/alternative" ? Self.best(parts) : parts, depth: depth + 1)
        }
        let name =
            header.parameter("filename", of: "content-disposition") ?? header.parameter("name", of: "content-type")
        let isMessage = type == "message/rfc822"
        let title = isMessage && name == nil ? "Nachricht.eml" : name
        teile.append(
            Teil(
                name: title, medientyp: type, zeichensatz: header.parameter("charset", of: "content-type"),
                bytes: Self.decoded(body, header.value("content-transfer-encoding") ?? "")))
    }

    private mutating func read(_ parts: [(header: MimeHeader, body: ArraySlice<UInt8>)], depth: Int) {
        for part in parts { read(part.header, part.body, depth: depth) }
    }

    /// Of several forms of the same content the plain one, else HTML, else all.
    private static func best(
        _ parts: [(header: MimeHeader, body: ArraySlice<UInt8>)]
    ) -> [(header: MimeHeader, body: ArraySlice<UInt8>)] {
        for type in ["text/plain", "text/html"] {
            if let part = parts.first(where: {
                ($0.header.value("content-type") ?? "text/plain") == type && !isBlank($0.body)
            }) {
                return [part] + parts.filter { !($0.header.value("content-type") ?? "text/plain").hasPrefix("text/") }
            }
        }
        return parts
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 <= 0x20 } }

    private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
        switch encoding {
        case "base64": Base64.decode(body)
        case "quoted-printable": Quoted.printable(body)
        default: Array(body)
        }
    }

    /// The parts between lines that begin with `--boundary`.
    private static func split(_ body: ArraySlice<UInt8>, at boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                if let start { parts.append(withoutLastBreak(body[start..<line])) }
                start = min(end + 1, body.endIndex)
                if body[line..<end].dropFirst(mark.count).starts(with: [0x2D, 0x2D]) { return parts }
            }
            line = end + 1
        }
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }

    private static func withoutLastBreak(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var part = part
        if part.last == 0x0A { part.removeLast() }
        if part.last == 0x0D { part.removeLast() }
        return part
    }
}
