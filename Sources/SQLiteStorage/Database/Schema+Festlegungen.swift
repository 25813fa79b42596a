// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// What persons settled. It names a Fassung by its sum, not by its row: it outlives the Fassung and its new import.
    ///
    /// `grundstand` keeps what was recognised while something else holds; its row goes with the last settlement.
    static let festlegungen = """
        CREATE TABLE festlegung (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            fassung TEXT NOT NULL CHECK (fassung <> ''),
            gegenstand TEXT NOT NULL CHECK (gegenstand <> ''),
            inhalt BLOB NOT NULL,
            rolle TEXT NOT NULL,
            zeitpunkt TEXT NOT NULL,
            grund TEXT,
            widerrufen INTEGER NOT NULL DEFAULT 0 CHECK (widerrufen IN (0, 1))
        ) STRICT;
        CREATE INDEX festlegung_fassung ON festlegung (fassung, gegenstand);

        CREATE TABLE festlegungsprotokoll (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            festlegung INTEGER NOT NULL REFERENCES festlegung (id),
            schritt TEXT NOT NULL CHECK (schritt IN ('festgelegt', 'widerrufen')),
            rolle TEXT NOT NULL,
            zeitpunkt TEXT NOT NULL,
            grund TEXT,
            vorher TEXT NOT NULL,
            nachher TEXT NOT NULL
        ) STRICT;
        CREATE INDEX festlegungsprotokoll_festlegung ON festlegungsprotokoll (festlegung);
        CREATE TRIGGER festlegungsprotokoll_bleibt BEFORE UPDATE ON festlegungsprotokoll BEGIN
            SELECT raise(ABORT, 'Das Protokoll wird nur ergänzt.');
        END;
        CREATE TRIGGER festlegungsprotokoll_ganz BEFORE DELETE ON festlegungsprotokoll BEGIN
            SELECT raise(ABORT, 'Das Protokoll wird nur ergänzt.');
        END;

        CREATE TABLE grundstand (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id) ON DELETE CASCADE,
            angaben BLOB NOT NULL
        ) STRICT;

        ALTER TABLE fassung ADD COLUMN geltung_festgelegt INTEGER NOT NULL DEFAULT 0
            CHECK (geltung_festgelegt IN (0, 1));
        """
}
