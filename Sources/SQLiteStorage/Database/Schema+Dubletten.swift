// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables of decrees that are there more than once, and of what was deleted.
extension Schema {
    static let dubletten = """
        CREATE TABLE textabdruck (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id),
            woerter INTEGER NOT NULL,
            folgen BLOB NOT NULL,
            folgenzahl INTEGER NOT NULL,
            gewichtige BLOB NOT NULL,
            gewichtigenzahl INTEGER NOT NULL,
            ist_berichtigung INTEGER NOT NULL CHECK (ist_berichtigung IN (0, 1)),
            ersetzt_vom INTEGER
        ) STRICT;

        CREATE TABLE dublette (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id),
            fuehrend INTEGER NOT NULL REFERENCES fassung (id),
            art TEXT NOT NULL CHECK (art IN ('doppel', 'berichtigt')),
            CHECK (fassung <> fuehrend)
        ) STRICT;
        CREATE INDEX dublette_fuehrend ON dublette (fuehrend);

        """

    /// What earlier versions of the program took in is compared with the next import.
    static let nachholen = """
        INSERT OR IGNORE INTO geltung_offen SELECT id FROM fassung WHERE abgeloest = 0 LIMIT 1;
        """

    static let loeschung = """
        CREATE TABLE loeschung (
            id INTEGER PRIMARY KEY,
            ordner TEXT NOT NULL,
            pfad TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            zeitpunkt TEXT NOT NULL,
            durch TEXT NOT NULL
        ) STRICT;
        """
}
