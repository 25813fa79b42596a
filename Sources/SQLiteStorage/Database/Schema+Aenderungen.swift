// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// What happened to the corpus, one row each, without any text of a document.
    ///
    /// Deletion is noted by a trigger, so that no way of deleting a Fassung can forget it.
    static let aenderungen = """
        CREATE TABLE ereignis (
            nummer INTEGER PRIMARY KEY AUTOINCREMENT,
            zeitpunkt TEXT NOT NULL,
            art TEXT NOT NULL CHECK (
                art IN ('aufgenommen', 'wiederaufgenommen', 'abgeloest', 'geltung', 'entfernt', 'lauf')),
            sha256 TEXT NOT NULL,
            einzelheiten BLOB
        ) STRICT;
        CREATE INDEX ereignis_lauf ON ereignis (nummer) WHERE art = 'lauf';

        CREATE TRIGGER fassung_entfernt AFTER DELETE ON fassung BEGIN
            INSERT INTO ereignis (zeitpunkt, art, sha256, einzelheiten) VALUES (
                strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'entfernt', OLD.sha256,
                CAST(json_object('name', OLD.kurz, 'normgeber', OLD.normgeber, 'land', OLD.land) AS BLOB));
        END;
        """
}
