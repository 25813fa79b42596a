// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// What each passage regulates, in a table of its own: it is read as a whole for every state of the corpus.
    /// `regelungsstand` says with which version of the data that was recognised.
    static let regelungsarten = """
        CREATE TABLE passage_art (
            id INTEGER PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
            arten INTEGER NOT NULL CHECK (arten BETWEEN 1 AND 65535)
        ) STRICT;
        CREATE TABLE regelungsstand (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            version TEXT NOT NULL
        ) STRICT;
        """
}
