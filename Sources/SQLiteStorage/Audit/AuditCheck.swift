// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import GRDB

/// Checks the whole log within one state of the database: the chain, and what its entries testify to.
struct AuditCheck {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func befund(verwahrt: [Auditkopf]) throws -> Auditbefund {
        var pruefung = Auditpruefung(verwahrt: verwahrt, sha256: OriginalStore.sha256)
        let kette = try kettenmangel(&pruefung)
        let zeugnis = try Zeugnispruefung(db).ersterMangel().map { Auditmangel(nummer: $0, art: .gegenstand) }
        let mangel = [kette, zeugnis].compactMap(\.self).min { $0.nummer < $1.nummer }
        return Auditbefund(kopf: pruefung.kopf, mangel: mangel)
    }

    private func kettenmangel(_ pruefung: inout Auditpruefung) throws -> Auditmangel? {
        let statement = try RawStatement(
            db, "SELECT nummer, zeit, rolle, art, gegenstand, inhalt, vorher, summe FROM audit ORDER BY nummer")
        do {
            while try statement.step() {
                try pruefung.nimm(
                    Auditeintrag(
                        nummer: statement.int64(0), zeit: statement.int64(1), rolle: statement.text(2),
                        art: statement.text(3), gegenstand: statement.text(4), inhalt: statement.text(5),
                        vorher: statement.text(6), summe: statement.text(7)))
            }
            try pruefung.schliesse(stand: try AuditWriter.kopf(db))
            return nil
        } catch let mangel as Auditmangel {
            return mangel
        }
    }
}
