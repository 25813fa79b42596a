// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// The body and the attachments of an e-mail as files of their own.
enum MailReader {
    static func read(_ bytes: [UInt8], grenzen: Grenzen) throws(Ablehnung) -> Leseergebnis {
        let (_, parts) = MimeParser.parse(bytes, maxTeile: grenzen.eintraege)
        let angaben = Mailangaben(bytes)
        let hatAnlagen = parts.contains { $0.name != nil && !$0.bytes.isEmpty && !istBeiwerk($0) }
        var names = SichereNamen()
        var notices: [String] = []
        var files: [Quelldatei] = []
        for part in parts {
            guard let name = part.name else {
                guard let body = body(part, angaben) else { continue }
                if hatAnlagen, body.istBegleitschreiben {
                    notices.append("Der Text der E-Mail ist nur ein Begleitschreiben; aufgenommen sind ihre Anlagen.")
                } else {
                    files.append(Quelldatei(name: names.name(fuer: body.name), bytes: body.bytes))
                }
                continue
            }
            let safe = names.name(fuer: name)
            if part.bytes.isEmpty || istProgramm(part, safe) {
                notices.append(
                    "Die Anlage „\(safe)“ wurde nicht gelesen: \(part.bytes.isEmpty ? "leer" : "ausführbare Datei").")
                continue
            }
            if istBeiwerk(part) { continue }
            if SichereNamen.istGefaehrlich(name) {
                notices.append("Der Name einer Anlage führte aus dem Ordner hinaus; sie heißt nun „\(safe)“.")
            }
            files.append(Quelldatei(name: safe, bytes: part.bytes))
        }
        guard !files.isEmpty else {
            throw Ablehnung(
                .ohneText, "Die E-Mail enthält keinen lesbaren Inhalt; bitte die Anlagen einzeln importieren.")
        }
        return .behaelter(files, hinweise: notices)
    }

    /// Pictures of a signature and electronic signatures.
    private static func istBeiwerk(_ part: MimeParser.Teil) -> Bool {
        part.medientyp.hasPrefix("image/") || part.medientyp.hasPrefix("application/pkcs7-sig")
    }

    private struct Body {
        var name: String
        var bytes: [UInt8]
        /// It only goes with the attachments.
        var istBegleitschreiben: Bool
    }

    /// The text of the mail itself, if it is more than a line.
    private static func body(_ part: MimeParser.Teil, _ angaben: Mailangaben) -> Body? {
        let isHTML = part.medientyp == "text/html"
        guard isHTML || part.medientyp == "text/plain" else { return nil }
        let text = TextDecoding.decode(part.bytes, erklaert: part.zeichensatz).text
        let plain = isHTML ? ohneMarken(text) : text
        guard plain.split(whereSeparator: \.isWhitespace).count >= 40 else { return nil }
        let head = angaben.zeilen.joined(separator: "\n")
        return Body(
            name: isHTML ? "Nachricht.html" : "Nachricht.txt",
            bytes: Array((isHTML ? text : head + "\n\n" + text).utf8),
            istBegleitschreiben: Begleitschreiben.ist(plain))
    }

    /// The words of HTML, roughly: tags become blanks or line ends. The document itself is read by the reader of HTML.
    private static func ohneMarken(_ html: String) -> String {
        var text = ""
        var tag: String?
        for zeichen in html {
            switch zeichen {
            case "<": tag = ""
            case ">" where tag != nil:
                let name = tag?.lowercased() ?? ""
                text += ["p", "/p", "br", "div", "/div", "/tr", "li"].contains { name.hasPrefix($0) } ? "\n" : " "
                tag = nil
            default: if tag == nil { text.append(zeichen) } else if tag?.count ?? 0 < 16 { tag?.append(zeichen) }
            }
        }
        return text
    }

    private static func istProgramm(_ part: MimeParser.Teil, _ name: String) -> Bool {
        if Inhaltsart.erkenne(part.bytes, name: name) == .programm { return true }
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        return ["exe", "com", "bat", "cmd", "scr", "js", "vbs", "ps1", "msi", "jar", "lnk", "sh"].contains(ending)
    }
}
