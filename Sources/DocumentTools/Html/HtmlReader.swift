// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// Reads the visible text of an HTML page: nothing is run, nothing is fetched.
struct HtmlReader {
    private var sammler = HtmlSammler()

    static func read(_ bytes: [UInt8]) throws(Ablehnung) -> ReadDocument {
        let declared = HtmlKodierung.erklaert(bytes)
        let text = TextDecoding.decode(bytes, erklaert: declared).text
        guard let tree = XMLTree(html: Array(text.utf8), kodierung: "UTF-8"), let root = tree.root else {
            throw Ablehnung(.beschaedigt, "Die HTML-Datei enthält keinen lesbaren Inhalt; bitte neu speichern.")
        }
        var sammler = HtmlSammler()
        sammler.read(root, depth: 0)
        return sammler.document(title: title(root))
    }

    private static func title(_ root: XMLNode) -> String? {
        var cleaner = Textreinigung()
        guard let title = root.first(path: "head", "title") else { return nil }
        let text = cleaner.rein(OfficeText.plain(title)).split { $0.isWhitespace }.joined(separator: " ")
        return text.isEmpty ? nil : text
    }
}

/// The encoding that a page names in its first bytes.
enum HtmlKodierung {
    static func erklaert(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        for marker in ["charset=", "encoding="] {
            guard let range = head.firstRange(of: marker) else { continue }
            let rest = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if !name.isEmpty { return String(name) }
        }
        return nil
    }
}
