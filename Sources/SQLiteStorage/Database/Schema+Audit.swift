// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// What persons did, only ever added to at the end. The head moves with each entry, so that a chain cut off shows.
    ///
    /// `INSERT OR REPLACE` deletes without any trigger; that is why what is inserted is looked at, too.
    static let audit = """
        CREATE TABLE audit (
            nummer INTEGER PRIMARY KEY CHECK (nummer >= 1),
            zeit INTEGER NOT NULL,
            rolle TEXT NOT NULL CHECK (rolle <> ''),
            art TEXT NOT NULL CHECK (art <> ''),
            gegenstand TEXT NOT NULL,
            inhalt TEXT NOT NULL CHECK (json_valid(inhalt)),
            vorher TEXT NOT NULL CHECK (length(vorher) = 64 AND vorher NOT GLOB '*[^0-9a-f]*'),
            summe TEXT NOT NULL CHECK (length(summe) = 64 AND summe NOT GLOB '*[^0-9a-f]*')
        ) STRICT;

        CREATE TABLE auditkopf (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            anzahl INTEGER NOT NULL CHECK (anzahl >= 0),
            summe TEXT NOT NULL CHECK (length(summe) = 64)
        ) STRICT;
        INSERT INTO auditkopf VALUES (1, 0, '\(String(repeating: "0", count: 64))');

        CREATE TRIGGER audit_folgt BEFORE INSERT ON audit
        WHEN NEW.nummer <> (SELECT anzahl + 1 FROM auditkopf) OR NEW.vorher <> (SELECT summe FROM auditkopf) BEGIN
            SELECT raise(ABORT, 'Das Protokoll wird nur am Ende ergänzt.');
        END;
        CREATE TRIGGER audit_fuehrt_kopf AFTER INSERT ON audit BEGIN
            UPDATE auditkopf SET anzahl = NEW.nummer, summe = NEW.summe;
        END;
        CREATE TRIGGER audit_bleibt BEFORE UPDATE ON audit BEGIN
            SELECT raise(ABORT, 'Das Protokoll wird nur ergänzt.');
        END;
        CREATE TRIGGER audit_ganz BEFORE DELETE ON audit BEGIN
            SELECT raise(ABORT, 'Das Protokoll wird nur ergänzt.');
        END;
        CREATE TRIGGER auditkopf_folgt BEFORE UPDATE ON auditkopf
        WHEN NEW.anzahl <> OLD.anzahl + 1
            OR NOT EXISTS (SELECT 1 FROM audit WHERE nummer = NEW.anzahl AND summe = NEW.summe) BEGIN
            SELECT raise(ABORT, 'Der Stand des Protokolls folgt seinen Einträgen.');
        END;
        CREATE TRIGGER auditkopf_einmal BEFORE INSERT ON auditkopf BEGIN
            SELECT raise(ABORT, 'Der Stand des Protokolls folgt seinen Einträgen.');
        END;
        CREATE TRIGGER auditkopf_ganz BEFORE DELETE ON auditkopf BEGIN
            SELECT raise(ABORT, 'Der Stand des Protokolls folgt seinen Einträgen.');
        END;

        """
}
