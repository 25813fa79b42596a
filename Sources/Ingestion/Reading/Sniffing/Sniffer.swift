// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tells formats by their first bytes and, for ZIP, by the names inside.
struct Sniffer {
    let bytes: UnsafeBufferPointer<UInt8>
    let name: String

    func art() -> Inhaltsart {
        if let art = magic() { return art }
        if pdfHeader() { return .pdf }
        guard istText() else { return .unbekannt }
        let head = kopf()
        if head.first == UInt8(ascii: "<"), let art = markup(head) { return art }
        if istMail(head) { return .eml }
        if istJSON(head) { return .json }
        let name = name.lowercased()
        return name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .text
    }

    private func magic() -> Inhaltsart? {
        if starts([0x50, 0x4B, 0x03, 0x04]) || starts([0x50, 0x4B, 0x05, 0x06]) { return .zip(zipArt()) }
        if starts([0x7F, 0x45, 0x4C, 0x46]) || starts([0x4D, 0x5A]) && !istText() { return .programm }
        if starts([0xCA, 0xFE, 0xBA, 0xBE]) || starts([0xCF, 0xFA, 0xED, 0xFE]) { return .programm }
        if starts([0x23, 0x21]) { return .programm }
        if starts([0xD0, 0xCF, 0x11, 0xE0]) { return .altesOffice }
        if starts(Array("{\\rtf".utf8)) { return .rtf }
        if starts([0xFF, 0xD8, 0xFF]) || starts([0x89, 0x50, 0x4E, 0x47]) || starts(Array("GIF8".utf8)) {
            return .bild
        }
        return starts([0x49, 0x49, 0x2A, 0]) || starts([0x4D, 0x4D, 0, 0x2A]) ? .bild : nil
    }

    private func starts(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

    /// Readers allow junk before the header of a PDF, but a program is none that carries the word somewhere.
    private func pdfHeader() -> Bool {
        contains("%PDF-", in: 0..<min(1024, bytes.count))
    }

    // MARK: ZIP

    /// The kind by the names of entries and the `mimetype` entry that ODF puts first.
    private func zipArt() -> Dateiformat {
        let head = 0..<min(200, bytes.count)
        if contains("mimetypeapplication/vnd.oasis.opendocument.text", in: head) { return .odt }
        let tail = max(0, bytes.count - 65_536)..<bytes.count
        if contains("word/document.xml", in: tail) { return .docx }
        return contains("content.xml", in: tail) && contains("META-INF/manifest.xml", in: tail) ? .odt : .zip
    }

    // MARK: Text

    /// Whether the bytes can be text: UTF-16, or few control characters among the first 64 KB.
    private func istText() -> Bool {
        if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) { return true }
        if TextDecoding.utf16WithoutMark(bytes) != nil { return true }
        let sample = bytes.prefix(65_536)
        var controls = 0
        for byte in sample where byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B { controls += 1 }
        guard controls * 50 <= sample.count else { return false }
        return TextDecoding.isUTF8(bytes.prefix(65_536)) || TextDecoding.looksLikeSingleByteText(sample)
    }

    /// The first 4 KB as ASCII without marks and spaces at the beginning; for UTF-16 every second byte.
    private func kopf() -> [UInt8] {
        var head = Array(bytes.prefix(4096))
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
            || TextDecoding.utf16WithoutMark(bytes) != nil
        {
            head.removeAll { $0 == 0 || $0 >= 0xFE }
        }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
        return Array(head.drop { $0 <= 0x20 })
    }

    private func markup(_ head: [UInt8]) -> Inhaltsart? {
        let text = String(decoding: head, as: UTF8.self)
        let lower = text.lowercased()
        if lower.hasPrefix("<!doctype html") || lower.contains("<html") { return .html }
        if text.contains("<!ENTITY") { return .xmlMitEntitaeten }
        if text.contains("<dokumente") || text.contains("gii-norm") { return .giiNorm }
        if lower.hasPrefix("<?xml") || lower.hasPrefix("<!doctype") { return .xml }
        let tags = ["<head", "<body", "<p>", "<p ", "<div", "<table", "<h1", "<h2", "<ul", "<span", "<meta"]
        return tags.contains { lower.hasPrefix($0) } || lower.hasPrefix("<!--") && lower.contains("<body") ? .html : nil
    }

    /// A mail begins with header lines; two of the usual ones must be there.
    private func istMail(_ head: [UInt8]) -> Bool {
        let usual: Set<String> = [
            "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path", "content-type",
            "delivered-to", "x-mailer", "cc", "reply-to", "content-transfer-encoding",
        ]
        var found: Set<String> = []
        for line in head.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(60) {
            if line.isEmpty || line.first == 0x0D { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let field = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if field.contains(" ") { return false }
            if usual.contains(field) { found.insert(field) }
        }
        return found.count >= 2 && (found.contains("from") || found.contains("subject") || found.contains("received"))
            && (found.contains("mime-version") || found.contains("message-id") || found.contains("date"))
    }

    /// `{"key":`, `[{` or `["` at the very beginning. No decree begins so.
    private func istJSON(_ head: [UInt8]) -> Bool {
        let dense = head.prefix(64).filter { $0 > 0x20 }
        return dense.starts(with: Array("{\"".utf8)) || dense.starts(with: Array("[{\"".utf8))
            || dense.starts(with: Array("[\"".utf8))
    }

    private func contains(_ word: String, in range: Range<Int>) -> Bool {
        let word = Array(word.utf8)
        guard range.count >= word.count, let first = word.first else { return false }
        for start in range.lowerBound...(range.upperBound - word.count) where bytes[start] == first {
            if bytes[start..<start + word.count].elementsEqual(word) { return true }
        }
        return false
    }
}
