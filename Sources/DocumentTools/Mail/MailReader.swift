// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// The body and the attachments of an e-mail as files of their own.
enum MailReader {
    static func read(_ bytes: [UInt8], grenzen: Grenzen) throws(Ablehnung) -> Leseergebnis {
        let (subject, parts) = MimeParser.parse(bytes, maxTeile: grenzen.eintraege)
        var names = SichereNamen()
        var notices: [String] = []
        var files: [Quelldatei] = []
        for part in parts {
            guard let name = part.name else {
                if let body = body(part, subject) {
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
            if part.medientyp.hasPrefix("image/") || part.medientyp.hasPrefix("application/pkcs7-sig") { continue }
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

    /// The text of the mail itself, if it is more than a line that goes with the attachment.
    private static func body(_ part: MimeParser.Teil, _ subject: String?) -> (name: String, bytes: [UInt8])? {
        let isHTML = part.medientyp == "text/html"
        guard isHTML || part.medientyp == "text/plain" else { return nil }
        let text = TextDecoding.decode(part.bytes, erklaert: part.zeichensatz).text
        guard text.split(whereSeparator: \.isWhitespace).count >= 40 else { return nil }
        let head = subject.map { "\($0)\n\n" } ?? ""
        return isHTML ? ("Nachricht.html", Array(text.utf8)) : ("Nachricht.txt", Array((head + text).utf8))
    }

    private static func istProgramm(_ part: MimeParser.Teil, _ name: String) -> Bool {
        if Inhaltsart.erkenne(part.bytes, name: name) == .programm { return true }
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        return ["exe", "com", "bat", "cmd", "scr", "js", "vbs", "ps1", "msi", "jar", "lnk", "sh"].contains(ending)
    }
}
