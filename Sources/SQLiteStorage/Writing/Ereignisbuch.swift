// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Writes the notes of what happens to the corpus, within one transaction.
final class Ereignisbuch {
    private let db: Database
    private let insert: RawStatement

    init(_ db: Database) throws {
        self.db = db
        insert = try RawStatement(
            db, "INSERT INTO ereignis (zeitpunkt, art, sha256, einzelheiten) VALUES (?, ?, ?, ?)")
    }

    func merke(_ art: Ereignis.Art, _ sha256: String = "", zeitpunkt: String) throws {
        try schreibe(art, sha256, zeitpunkt, nil)
    }

    func merkeAbgeloest(_ sha256: String, durch: String, zeitpunkt: String) throws {
        try schreibe(.abgeloest, sha256, zeitpunkt, Ereigniseinzelheiten(durch: durch))
    }

    func merkeGeltung(_ sha256: String, vorher: [Zeitraum], nachher: [Zeitraum], zeitpunkt: String) throws {
        try schreibe(.geltung, sha256, zeitpunkt, Ereigniseinzelheiten(vorher: vorher, nachher: nachher))
    }

    private func schreibe(
        _ art: Ereignis.Art, _ sha256: String, _ zeitpunkt: String, _ einzelheiten: Ereigniseinzelheiten?
    ) throws {
        insert.bind(zeitpunkt, at: 1)
        insert.bind(art.rawValue, at: 2)
        insert.bind(sha256, at: 3)
        if let einzelheiten { insert.bind(try einzelheiten.encode(), at: 4) } else { insert.bindNull(at: 4) }
        try insert.run()
    }

    /// sha256 of the wordings that came in since the last import ended: their spans are new, not changed.
    func neuSeitLauf() throws -> Set<String> {
        let statement = try RawStatement(
            db,
            """
            SELECT sha256 FROM ereignis
            WHERE nummer > (SELECT coalesce(max(nummer), 0) FROM ereignis WHERE art = 'lauf')
                AND art IN ('aufgenommen', 'wiederaufgenommen')
            """)
        var neue: Set<String> = []
        while try statement.step() { neue.insert(statement.text(0)) }
        return neue
    }
}
