// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables of the queue of incoming files.
extension Schema {
    static let eingang = """
        CREATE TABLE eingang (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            quelle TEXT NOT NULL CHECK (quelle IN ('ordner', 'upload', 'kommandozeile')),
            ordner TEXT NOT NULL,
            datei TEXT NOT NULL,
            pfad TEXT,
            ablage TEXT,
            land TEXT,
            normgeber TEXT,
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            zustand TEXT NOT NULL CHECK (zustand IN ('wartet', 'in_arbeit', 'wiederholen', 'fertig', 'abgelehnt')),
            versuche INTEGER NOT NULL DEFAULT 0 CHECK (versuche >= 0),
            eingegangen INTEGER NOT NULL,
            faellig INTEGER NOT NULL DEFAULT 0,
            begonnen INTEGER,
            beendet INTEGER,
            grund TEXT,
            dokumente INTEGER NOT NULL DEFAULT 0,
            bilanz BLOB,
            CHECK ((pfad IS NULL) <> (ablage IS NULL)),
            CHECK ((beendet IS NOT NULL) = (zustand IN ('fertig', 'abgelehnt')))
        ) STRICT;
        CREATE INDEX eingang_zustand ON eingang (zustand, id);
        CREATE INDEX eingang_beendet ON eingang (beendet) WHERE beendet IS NOT NULL;
        CREATE UNIQUE INDEX eingang_wartend ON eingang (ordner, datei) WHERE zustand IN ('wartet', 'wiederholen');

        CREATE TABLE eingang_merkmal (
            ordner TEXT NOT NULL,
            pfad TEXT NOT NULL,
            groesse INTEGER NOT NULL,
            geaendert INTEGER NOT NULL,
            PRIMARY KEY (ordner, pfad)
        ) STRICT, WITHOUT ROWID;

        """
}
