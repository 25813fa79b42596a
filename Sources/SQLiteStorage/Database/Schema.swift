// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GRDB

/// The tables and how they came to be. A migration that was once released is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 Bestand") { db in try db.execute(sql: bestand + suche) }
        migrator.registerMigration("2 Erkennung") { db in try db.execute(sql: erkennung) }
        migrator.registerMigration("3 Festlegungen") { db in try db.execute(sql: festlegungen) }
        migrator.registerMigration("4 Eingang") { db in try db.execute(sql: eingang) }
        migrator.registerMigration("5 Aenderungen") { db in try db.execute(sql: aenderungen) }
        migrator.registerMigration("6 Duplikate") { db in try db.execute(sql: dubletten + loeschung + nachholen) }
        migrator.registerMigration("7 Regelungsarten") { db in try db.execute(sql: regelungsarten) }
        migrator.registerMigration("8 Rueckmeldungen") { db in try db.execute(sql: rueckmeldungen) }
        migrator.registerMigration("9 Stellen") { db in try db.execute(sql: stellen) }
        migrator.registerMigration("10 Vorgaenge") { db in try db.execute(sql: audit + pruefschemata + vorgaenge) }
        migrator.registerMigration("11 Rueckmeldungen ohne Aussage") { db in
            // The old table is overwritten, not only given free: what is deleted later must not lie there still.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
            try db.execute(sql: rueckmeldungenOhneAussage)
        }
        return migrator
    }

    /// Rows of a Fassung's Abschnitte and pages have ids made of the Fassung's id and their number, so that they lie
    /// together and need no index: `fassung << 20 | number`.
    static let teileJeFassung = 1 << 20

    static func id(fassung: Int64, nummer: Int) -> Int64 { (fassung << 20) + Int64(nummer) }

    static func nummer(_ id: Int64) -> Int { Int(id & Int64(teileJeFassung - 1)) }

    private static let bestand = """
        CREATE TABLE bestand (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            stand INTEGER NOT NULL CHECK (stand >= 0)
        ) STRICT;
        INSERT INTO bestand VALUES (1, 0);

        CREATE TABLE vorschrift (
            id INTEGER PRIMARY KEY,
            kennung TEXT NOT NULL UNIQUE CHECK (kennung <> '')
        ) STRICT;

        CREATE TABLE fassung (
            id INTEGER PRIMARY KEY,
            vorschrift INTEGER NOT NULL REFERENCES vorschrift (id),
            sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            ordner TEXT NOT NULL,
            datei TEXT NOT NULL,
            art TEXT NOT NULL,
            kurz TEXT NOT NULL,
            titel TEXT NOT NULL,
            normgeber TEXT NOT NULL,
            land TEXT,
            rang INTEGER NOT NULL CHECK (rang BETWEEN 1 AND 9),
            aktenzeichen TEXT,
            aktenzeichen_normalisiert TEXT,
            datum INTEGER,
            bekannt_ab INTEGER,
            stand TEXT,
            seiten INTEGER NOT NULL,
            medientyp TEXT NOT NULL,
            angaben BLOB NOT NULL,
            passage_von INTEGER NOT NULL,
            passage_bis INTEGER NOT NULL CHECK (passage_bis >= passage_von),
            woerter INTEGER NOT NULL CHECK (woerter >= 0),
            abgeloest INTEGER NOT NULL DEFAULT 0 CHECK (abgeloest IN (0, 1)),
            ohne_geltung TEXT
        ) STRICT;
        CREATE INDEX fassung_vorschrift ON fassung (vorschrift);

        CREATE TABLE abschnitt (
            id INTEGER PRIMARY KEY,
            fassung INTEGER NOT NULL REFERENCES fassung (id),
            bezeichnung TEXT NOT NULL,
            ueberschrift TEXT NOT NULL,
            aufbau BLOB NOT NULL,
            text TEXT NOT NULL,
            CHECK (id >> 20 = fassung)
        ) STRICT;

        CREATE TABLE verweis (
            gesetz TEXT NOT NULL,
            bezeichnung TEXT NOT NULL,
            abschnitt INTEGER NOT NULL REFERENCES abschnitt (id),
            PRIMARY KEY (gesetz, bezeichnung, abschnitt)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE passage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            abschnitt INTEGER NOT NULL REFERENCES abschnitt (id),
            von INTEGER NOT NULL CHECK (von >= 0),
            bis INTEGER NOT NULL CHECK (bis >= von),
            seite INTEGER,
            pfad TEXT NOT NULL,
            titel TEXT NOT NULL,
            kontext TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE seite (
            id INTEGER PRIMARY KEY,
            fassung INTEGER NOT NULL REFERENCES fassung (id),
            breite REAL NOT NULL,
            hoehe REAL NOT NULL,
            woerter BLOB NOT NULL,
            CHECK (id >> 20 = fassung)
        ) STRICT;

        CREATE TABLE beziehung (
            fassung INTEGER NOT NULL REFERENCES fassung (id),
            nummer INTEGER NOT NULL,
            art TEXT NOT NULL,
            ziel_aktenzeichen TEXT,
            ziel_datum INTEGER,
            wirkung_ab INTEGER,
            neu_bis INTEGER,
            beleg TEXT NOT NULL,
            stand TEXT NOT NULL,
            PRIMARY KEY (fassung, nummer)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE geltung (
            fassung INTEGER NOT NULL REFERENCES fassung (id),
            nummer INTEGER NOT NULL,
            von INTEGER,
            bis INTEGER CHECK (bis >= von),
            beleg_von TEXT,
            beleg_bis TEXT,
            bekanntgabe INTEGER NOT NULL CHECK (bekanntgabe IN (0, 1)),
            hinweise BLOB NOT NULL,
            PRIMARY KEY (fassung, nummer)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE geltung_offen (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id)
        ) STRICT;

        CREATE TABLE datei (
            ordner TEXT NOT NULL,
            pfad TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            ausgang TEXT NOT NULL CHECK (ausgang IN ('neu', 'ersetzt', 'unveraendert', 'duplikat', 'abgelehnt')),
            grund TEXT,
            hinweise BLOB NOT NULL,
            duplikat_von TEXT,
            zeitpunkt TEXT NOT NULL,
            fassung INTEGER REFERENCES fassung (id),
            PRIMARY KEY (ordner, pfad),
            CHECK (ausgang = 'abgelehnt' OR fassung IS NOT NULL)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX datei_fassung ON datei (fassung);

        """

    /// What recognition read and where; further details of relations as JSON.
    private static let erkennung = """
        CREATE TABLE erkennung (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id),
            felder BLOB NOT NULL
        ) STRICT;
        ALTER TABLE beziehung ADD COLUMN einzelheiten BLOB;
        ALTER TABLE passage ADD COLUMN rang INTEGER CHECK (rang BETWEEN 1 AND 9);
        CREATE TABLE stellenwirkung (
            fassung INTEGER PRIMARY KEY REFERENCES fassung (id),
            stellen BLOB NOT NULL
        ) STRICT;
        """

    /// The index holds no text of its own: its content is what the view shows, all passages that can be found.
    private static let suche = """
        CREATE VIEW passage_suchbar AS
            SELECT passage.id, titel, kontext, text FROM passage
            WHERE (SELECT abgeloest FROM fassung WHERE fassung.id = passage.abschnitt >> 20) = 0;

        CREATE VIRTUAL TABLE passage_fts USING fts5 (
            titel, kontext, text, content = 'passage_suchbar', content_rowid = 'id', tokenize = '\(Tokenizer.name)'
        );
        INSERT INTO passage_fts (passage_fts, rank) VALUES ('pgsz', 4000);
        INSERT INTO passage_fts (passage_fts, rank) VALUES ('automerge', 8);
        INSERT INTO passage_fts (passage_fts, rank) VALUES ('crisismerge', 32);
        INSERT INTO passage_fts (passage_fts, rank) VALUES ('hashsize', 16777216);
        CREATE VIRTUAL TABLE passage_vokabular USING fts5vocab (passage_fts, 'row');
        """
}
