// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Writes what of a decree is compared to find duplicates.
final class AbdruckWriter {
    private let insert: RawStatement

    init(_ db: Database) throws {
        insert = try RawStatement(
            db,
            """
            INSERT OR REPLACE INTO textabdruck (
                fassung, woerter, folgen, folgenzahl, gewichtige, gewichtigenzahl, ist_berichtigung, ersetzt_vom
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    func write(_ merkmal: Dublettenmerkmal, of fassung: Int64) throws {
        insert.bind(fassung, at: 1)
        insert.bind(merkmal.abdruck.woerter, at: 2)
        insert.bind(Hashform.encode(merkmal.abdruck.folgen), at: 3)
        insert.bind(merkmal.abdruck.folgen.anzahl, at: 4)
        insert.bind(Hashform.encode(merkmal.abdruck.gewichtige), at: 5)
        insert.bind(merkmal.abdruck.gewichtige.anzahl, at: 6)
        insert.bind(merkmal.vermerk == nil ? 0 : 1, at: 7)
        insert.bind(merkmal.vermerk?.ersetztVom?.tage, at: 8)
        try insert.run()
    }
}

/// A sketch as bytes: its hashes in ascending order, four bytes each, the lowest first.
enum Hashform {
    static func encode(_ skizze: Skizze) -> [UInt8] {
        skizze.kleinste.flatMap { hash in (0..<4).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) } }
    }

    static func decode(_ bytes: [UInt8], anzahl: Int) -> Skizze {
        let kleinste = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start -> UInt32 in
            bytes[start..<(start + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        return Skizze(kleinste: kleinste, anzahl: anzahl)
    }
}
