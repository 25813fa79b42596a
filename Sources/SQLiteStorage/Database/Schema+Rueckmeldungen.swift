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
}
