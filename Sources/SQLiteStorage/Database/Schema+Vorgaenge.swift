// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// Vorgänge as their steps, each with its entry in the Audit; released Vermerke; the places that were shown or cited.
    ///
    /// `vorgang` is worked out from the steps and may be written anew. Steps, places and Vermerke are only added. What a
    /// deletion for data protection may take away is opened by a row in `loeschfreigabe`, which its entry in the Audit
    /// must precede.
    static let vorgaenge = """
        CREATE TABLE vorgang (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            referenz TEXT NOT NULL CHECK (referenz <> ''),
            schema TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            stichtag INTEGER NOT NULL,
            eroeffnet INTEGER NOT NULL,
            geaendert INTEGER NOT NULL,
            schrittzahl INTEGER NOT NULL CHECK (schrittzahl >= 1),
            offene_punkte INTEGER NOT NULL CHECK (offene_punkte >= 0),
            fehlende_unterlagen INTEGER NOT NULL CHECK (fehlende_unterlagen >= 0),
            frist INTEGER,
            abgeschlossen INTEGER NOT NULL CHECK (abgeschlossen IN (0, 1)),
            CHECK (abgeschlossen = 0 OR frist IS NULL)
        ) STRICT;
        CREATE INDEX vorgang_schema ON vorgang (schema) WHERE abgeschlossen = 0;
        CREATE INDEX vorgang_frist ON vorgang (frist) WHERE frist IS NOT NULL;

        CREATE TABLE vorgangsschritt (
            vorgang INTEGER NOT NULL REFERENCES vorgang (id),
            nummer INTEGER NOT NULL CHECK (nummer >= 1),
            schritt BLOB NOT NULL,
            rolle TEXT NOT NULL CHECK (rolle <> ''),
            um INTEGER NOT NULL,
            corpusstand INTEGER NOT NULL,
            gezeigt BLOB NOT NULL,
            salz BLOB NOT NULL CHECK (length(salz) = 16),
            audit INTEGER NOT NULL UNIQUE REFERENCES audit (nummer),
            PRIMARY KEY (vorgang, nummer)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE gezeigte_stelle (
            nummer INTEGER PRIMARY KEY AUTOINCREMENT,
            fassung TEXT NOT NULL CHECK (fassung <> ''),
            form BLOB NOT NULL,
            summe BLOB NOT NULL UNIQUE CHECK (length(summe) = 32)
        ) STRICT;
        CREATE INDEX gezeigte_stelle_fassung ON gezeigte_stelle (fassung);

        CREATE TABLE vorgang_stelle (
            stelle INTEGER NOT NULL REFERENCES gezeigte_stelle (nummer),
            vorgang INTEGER NOT NULL REFERENCES vorgang (id),
            PRIMARY KEY (stelle, vorgang)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE vermerk (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            vorgang INTEGER NOT NULL REFERENCES vorgang (id),
            json BLOB NOT NULL,
            docx BLOB NOT NULL,
            pdf BLOB NOT NULL
        ) STRICT;
        CREATE INDEX vermerk_vorgang ON vermerk (vorgang);

        CREATE TABLE vermerk_stelle (
            stelle INTEGER NOT NULL REFERENCES gezeigte_stelle (nummer),
            vermerk INTEGER NOT NULL REFERENCES vermerk (id),
            PRIMARY KEY (stelle, vermerk)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX vermerk_stelle_vermerk ON vermerk_stelle (vermerk);

        CREATE TABLE vermerkhinweis (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            vermerk INTEGER NOT NULL REFERENCES vermerk (id),
            anlass TEXT NOT NULL CHECK (anlass <> ''),
            text TEXT NOT NULL CHECK (text <> ''),
            um INTEGER NOT NULL,
            UNIQUE (vermerk, anlass)
        ) STRICT;

        CREATE TABLE loeschfreigabe (
            vorgang INTEGER PRIMARY KEY,
            audit INTEGER NOT NULL REFERENCES audit (nummer)
        ) STRICT;
        CREATE TRIGGER loeschfreigabe_ist_bezeugt BEFORE INSERT ON loeschfreigabe
        WHEN NOT EXISTS (
            SELECT 1 FROM audit
            WHERE nummer = NEW.audit AND art = 'vorgang.geloescht' AND gegenstand = 'vorgang ' || NEW.vorgang) BEGIN
            SELECT raise(ABORT, 'Eine Löschung steht zuerst im Protokoll.');
        END;

        CREATE TRIGGER vorgang_ganz BEFORE DELETE ON vorgang
        WHEN NOT EXISTS (SELECT 1 FROM loeschfreigabe WHERE vorgang = OLD.id) BEGIN
            SELECT raise(ABORT, 'Ein Vorgang wird nur als Ganzes und mit Eintrag im Protokoll gelöscht.');
        END;

        CREATE TRIGGER vorgangsschritt_folgt BEFORE INSERT ON vorgangsschritt
        WHEN NEW.nummer <> 1 + (SELECT count(*) FROM vorgangsschritt WHERE vorgang = NEW.vorgang)
            OR NEW.audit <> (SELECT anzahl FROM auditkopf)
            OR EXISTS (SELECT 1 FROM vorgangsschritt WHERE audit = NEW.audit) BEGIN
            SELECT raise(ABORT, 'Schritte werden nur ergänzt, jeder mit seinem Eintrag im Protokoll.');
        END;
        CREATE TRIGGER vorgangsschritt_bleibt BEFORE UPDATE ON vorgangsschritt BEGIN
            SELECT raise(ABORT, 'Ein Schritt wird nicht geändert.');
        END;
        CREATE TRIGGER vorgangsschritt_ganz BEFORE DELETE ON vorgangsschritt
        WHEN NOT EXISTS (SELECT 1 FROM loeschfreigabe WHERE vorgang = OLD.vorgang) BEGIN
            SELECT raise(ABORT, 'Ein Vorgang wird nur als Ganzes und mit Eintrag im Protokoll gelöscht.');
        END;

        CREATE TRIGGER gezeigte_stelle_einmal BEFORE INSERT ON gezeigte_stelle
        WHEN EXISTS (SELECT 1 FROM gezeigte_stelle WHERE nummer = NEW.nummer OR summe = NEW.summe) BEGIN
            SELECT raise(ABORT, 'Eine gezeigte Stelle bleibt, wie sie war.');
        END;
        CREATE TRIGGER gezeigte_stelle_bleibt BEFORE UPDATE ON gezeigte_stelle BEGIN
            SELECT raise(ABORT, 'Eine gezeigte Stelle bleibt, wie sie war.');
        END;
        CREATE TRIGGER gezeigte_stelle_ganz BEFORE DELETE ON gezeigte_stelle BEGIN
            SELECT raise(ABORT, 'Eine gezeigte Stelle bleibt, wie sie war.');
        END;

        CREATE TRIGGER vermerk_einmal BEFORE INSERT ON vermerk
        WHEN EXISTS (SELECT 1 FROM vermerk WHERE id = NEW.id OR sha256 = NEW.sha256) BEGIN
            SELECT raise(ABORT, 'Ein freigegebener Vermerk wird nicht geändert.');
        END;
        CREATE TRIGGER vermerk_bleibt BEFORE UPDATE ON vermerk BEGIN
            SELECT raise(ABORT, 'Ein freigegebener Vermerk wird nicht geändert.');
        END;
        CREATE TRIGGER vermerk_ganz BEFORE DELETE ON vermerk
        WHEN NOT EXISTS (SELECT 1 FROM loeschfreigabe WHERE vorgang = OLD.vorgang) BEGIN
            SELECT raise(ABORT, 'Ein Vermerk wird nur mit seinem Vorgang gelöscht.');
        END;

        CREATE TRIGGER vermerkhinweis_einmal BEFORE INSERT ON vermerkhinweis
        WHEN EXISTS (
            SELECT 1 FROM vermerkhinweis
            WHERE id = NEW.id OR vermerk = NEW.vermerk AND anlass = NEW.anlass) BEGIN
            SELECT raise(ABORT, 'Hinweise zu einem Vermerk werden nur ergänzt.');
        END;
        CREATE TRIGGER vermerkhinweis_bleibt BEFORE UPDATE ON vermerkhinweis BEGIN
            SELECT raise(ABORT, 'Hinweise zu einem Vermerk werden nur ergänzt.');
        END;
        CREATE TRIGGER vermerkhinweis_ganz BEFORE DELETE ON vermerkhinweis
        WHEN NOT EXISTS (
            SELECT 1 FROM loeschfreigabe JOIN vermerk ON vermerk.vorgang = loeschfreigabe.vorgang
            WHERE vermerk.id = OLD.vermerk) BEGIN
            SELECT raise(ABORT, 'Hinweise zu einem Vermerk werden nur ergänzt.');
        END;
        """
}
