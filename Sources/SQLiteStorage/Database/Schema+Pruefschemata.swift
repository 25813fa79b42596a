// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// The versions of check lists. What was approved can only be withdrawn.
    static let pruefschemata = """
        CREATE TABLE pruefschema (
            kennung TEXT NOT NULL CHECK (kennung <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            status TEXT NOT NULL CHECK (status IN ('entwurf', 'freigegeben', 'zurueckgezogen')),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            form BLOB NOT NULL,
            PRIMARY KEY (kennung, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER pruefschema_einmal BEFORE INSERT ON pruefschema
        WHEN EXISTS (SELECT 1 FROM pruefschema WHERE kennung = NEW.kennung AND version = NEW.version) BEGIN
            SELECT raise(ABORT, 'Diese Version des Prüfschemas gibt es schon.');
        END;
        CREATE TRIGGER pruefschema_bleibt BEFORE UPDATE ON pruefschema
        WHEN NEW.kennung <> OLD.kennung OR NEW.version <> OLD.version OR OLD.status = 'zurueckgezogen'
            OR OLD.status = 'freigegeben' AND (NEW.status <> 'zurueckgezogen' OR NEW.sha256 <> OLD.sha256) BEGIN
            SELECT raise(ABORT, 'Ein freigegebenes Prüfschema wird nicht geändert.');
        END;
        CREATE TRIGGER pruefschema_ganz BEFORE DELETE ON pruefschema WHEN OLD.status <> 'entwurf' BEGIN
            SELECT raise(ABORT, 'Ein freigegebenes Prüfschema bleibt erhalten.');
        END;

        """
}
