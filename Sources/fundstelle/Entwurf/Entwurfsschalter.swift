// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The administrator's switch: while its file is in the data folder, no program on this folder drafts anything. It
/// outlives a restart.
struct Entwurfsschalter: Sendable {
    /// Who switched drafting off, and when.
    struct Angabe: Codable, Sendable, Hashable {
        var durch: String
        /// ISO 8601.
        var am: String
    }

    let datei: URL

    init(data: URL) {
        datei = data.appending(path: "entwuerfe-aus.json")
    }

    /// Looked up each time, so that it holds at once.
    var istAus: Bool { access(datei.path, F_OK) == 0 }

    /// Nil while drafting is on; empty values where the file cannot be read.
    var angabe: Angabe? {
        guard istAus else { return nil }
        let gelesen = (try? Data(contentsOf: datei)).flatMap { try? JSONDecoder().decode(Angabe.self, from: $0) }
        return gelesen ?? Angabe(durch: "", am: "")
    }

    /// - Throws: `UserFacingError` if the data folder cannot be written.
    func schalteAus(durch: String) throws {
        do {
            try FileManager.default.createDirectory(
                at: datei.deletingLastPathComponent(), withIntermediateDirectories: true)
            let angabe = Angabe(durch: durch, am: Date().formatted(.iso8601))
            try Data(try JSONOutput.document(angabe).utf8).write(to: datei, options: .atomic)
        } catch {
            throw UserFacingError(
                "Entwürfe ließen sich nicht ausschalten: „\(datei.path)“ ist nicht beschreibbar. Bitte Platz und Rechte des "
                    + "Datenordners prüfen oder \(Setting.chatURL.umgebungsvariable) leeren und neu starten.")
        }
    }

    /// - Throws: `UserFacingError` if the file cannot be removed.
    func schalteEin() throws {
        guard istAus else { return }
        do {
            try FileManager.default.removeItem(at: datei)
        } catch {
            throw UserFacingError(
                "Entwürfe ließen sich nicht einschalten: „\(datei.path)“ lässt sich nicht entfernen. Bitte die Rechte des "
                    + "Datenordners prüfen.")
        }
    }
}
