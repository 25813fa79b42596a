// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// What people say about answers; nothing about who says it, and of the moment only the hour. It names a Fassung by
    /// its sum: it outlives the import of a newer file.
    ///
    /// What was said about a document goes with it, whatever deletes the document.
    static let rueckmeldungen = """
        CREATE TABLE rueckmeldung (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            eingegangen INTEGER NOT NULL CHECK (eingegangen % 3600000 = 0),
            frage TEXT NOT NULL CHECK (frage <> '' AND length(frage) <= 8000),
            zuvor TEXT CHECK (zuvor <> '' AND length(zuvor) <= 8000),
            stichtag INTEGER NOT NULL,
            aussage TEXT NOT NULL CHECK (aussage <> '' AND length(aussage) <= 20000),
            modell TEXT,
            fassung TEXT NOT NULL CHECK (fassung <> ''),
            stelle BLOB NOT NULL,
            urteil TEXT NOT NULL CHECK (urteil IN ('hilfreich', 'falsch', 'quelleFehlt')),
            anmerkung TEXT CHECK (anmerkung <> '' AND length(anmerkung) <= 1000),
            stand TEXT NOT NULL DEFAULT 'offen' CHECK (stand IN ('offen', 'uebernommen', 'erledigt')),
            richtige_fassung TEXT,
            richtigstellung BLOB
        ) STRICT;
        CREATE INDEX rueckmeldung_offen ON rueckmeldung (id) WHERE stand = 'offen';

        CREATE TRIGGER fassung_entfernt_rueckmeldung AFTER DELETE ON fassung BEGIN
            DELETE FROM rueckmeldung WHERE fassung = OLD.sha256;
            UPDATE rueckmeldung SET stand = 'offen', richtige_fassung = NULL, richtigstellung = NULL
                WHERE richtige_fassung = OLD.sha256;
        END;
        """

    /// The table anew, so that a Rückmeldung may be about an answer that found nothing: without statement, model,
    /// Fassung and place. SQLite cannot take a `NOT NULL` away.
    ///
    /// The trigger goes first, as a table is not renamed while a trigger speaks of one that is not there. The sequence is
    /// handed on with its value and not with the highest id: a number that was deleted is never used again.
    static let rueckmeldungenOhneAussage = """
        DROP TRIGGER fassung_entfernt_rueckmeldung;
        CREATE TABLE rueckmeldung_neu (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            eingegangen INTEGER NOT NULL CHECK (eingegangen % 3600000 = 0),
            frage TEXT NOT NULL CHECK (frage <> '' AND length(frage) <= 8000),
            zuvor TEXT CHECK (zuvor <> '' AND length(zuvor) <= 8000),
            stichtag INTEGER NOT NULL,
            aussage TEXT CHECK (aussage <> '' AND length(aussage) <= 20000),
            modell TEXT,
            fassung TEXT CHECK (fassung <> ''),
            stelle BLOB,
            urteil TEXT NOT NULL CHECK (urteil IN ('hilfreich', 'falsch', 'quelleFehlt')),
            anmerkung TEXT CHECK (anmerkung <> '' AND length(anmerkung) <= 1000),
            stand TEXT NOT NULL DEFAULT 'offen' CHECK (stand IN ('offen', 'uebernommen', 'erledigt')),
            richtige_fassung TEXT,
            richtigstellung BLOB,
            CHECK ((aussage IS NULL) = (fassung IS NULL) AND (aussage IS NULL) = (stelle IS NULL)),
            CHECK (aussage IS NOT NULL OR modell IS NULL AND urteil <> 'falsch')
        ) STRICT;
        INSERT INTO rueckmeldung_neu (
            id, eingegangen, frage, zuvor, stichtag, aussage, modell, fassung, stelle, urteil, anmerkung, stand,
            richtige_fassung, richtigstellung
        ) SELECT
            id, eingegangen, frage, zuvor, stichtag, aussage, modell, fassung, stelle, urteil, anmerkung, stand,
            richtige_fassung, richtigstellung
        FROM rueckmeldung ORDER BY id;
        DELETE FROM sqlite_sequence WHERE name = 'rueckmeldung_neu';
        INSERT INTO sqlite_sequence (name, seq)
            SELECT 'rueckmeldung_neu', seq FROM sqlite_sequence WHERE name = 'rueckmeldung';
        DROP TABLE rueckmeldung;
        ALTER TABLE rueckmeldung_neu RENAME TO rueckmeldung;
        CREATE INDEX rueckmeldung_offen ON rueckmeldung (id) WHERE stand = 'offen';

        CREATE TRIGGER fassung_entfernt_rueckmeldung AFTER DELETE ON fassung BEGIN
            DELETE FROM rueckmeldung WHERE fassung = OLD.sha256;
            UPDATE rueckmeldung SET stand = 'offen', richtige_fassung = NULL, richtigstellung = NULL
                WHERE richtige_fassung = OLD.sha256;
        END;
        """
}
