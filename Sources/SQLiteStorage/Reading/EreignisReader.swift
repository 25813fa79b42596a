// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Reads the notes of what happened to the corpus, within one access to the database.
struct EreignisReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// All notes with a greater number, in order.
    func ereignisse(nach nummer: Int64) throws -> [Ereignis] {
        let statement = try RawStatement(
            db, "SELECT nummer, zeitpunkt, art, sha256, einzelheiten FROM ereignis WHERE nummer > ? ORDER BY nummer")
        statement.bind(nummer, at: 1)
        var ereignisse: [Ereignis] = []
        while try statement.step() {
            guard let art = Ereignis.Art(rawValue: statement.text(2)) else { continue }
            var ereignis = Ereignis(
                nummer: statement.int64(0), zeitpunkt: statement.text(1), art: art, sha256: statement.text(3))
            if !statement.isNull(4) { try Ereigniseinzelheiten.decode(statement.bytes(4), into: &ereignis) }
            ereignisse.append(ereignis)
        }
        return ereignisse
    }
}
