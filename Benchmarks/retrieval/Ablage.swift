// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The folder of an index, with a mark that says whose it is and whether all of it is there.
struct Ablage {
    private let ordner: URL
    private var marke: URL { ordner.appending(path: "retrieval-bench") }
    private static let begonnen = "begonnen\n"
    private static let fertig = "fertig\n"
    /// What a store consists of; nothing else is ever removed.
    private static let teile = [
        "fundstelle.sqlite", "fundstelle.sqlite-wal", "fundstelle.sqlite-shm", "originals", "eingang", "vectors",
    ]

    init(_ ordner: URL) {
        self.ordner = ordner
    }

    /// Makes the folder; takes away what a former call has left.
    /// - Throws: `Bankfehler` if it holds anything else or cannot be written.
    func beginne() throws {
        let manager = FileManager.default
        let inhalt = (try? manager.contentsOfDirectory(atPath: ordner.path)) ?? []
        guard inhalt.isEmpty || manager.fileExists(atPath: marke.path) else {
            throw Bankfehler("Im Ordner „\(ordner.path)“ liegt anderes. Bitte einen leeren oder neuen Ordner nennen.")
        }
        do {
            try manager.createDirectory(at: ordner, withIntermediateDirectories: true)
            try Data(Self.begonnen.utf8).write(to: marke)
            for teil in Self.teile where inhalt.contains(teil) {
                try manager.removeItem(at: ordner.appending(path: teil))
            }
        } catch {
            throw Bankfehler("Im Ordner „\(ordner.path)“ lässt sich nicht schreiben. Bitte Platz und Rechte prüfen.")
        }
    }

    func vollende() throws {
        do {
            try Data(Self.fertig.utf8).write(to: marke)
        } catch {
            throw Bankfehler("Im Ordner „\(ordner.path)“ lässt sich nicht schreiben. Bitte Platz und Rechte prüfen.")
        }
    }

    /// - Throws: `Bankfehler` if `index` has not filled the folder, or not to the end.
    func verlangeFertigen() throws {
        guard let inhalt = try? Data(contentsOf: marke) else {
            throw Bankfehler(
                "Der Ordner „\(ordner.path)“ hält keine Passagen. Bitte zuerst „retrieval-bench index“ aufrufen.")
        }
        guard inhalt == Data(Self.fertig.utf8) else {
            throw Bankfehler(
                "Die Aufnahme in „\(ordner.path)“ ist nicht zu Ende gekommen. Bitte „retrieval-bench index“ wiederholen."
            )
        }
    }
}
