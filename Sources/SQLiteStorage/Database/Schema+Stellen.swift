// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// A provision and its passages are looked up by name with each question; without these a whole law is read.
    static let stellen = """
        CREATE INDEX abschnitt_bezeichnung ON abschnitt (fassung, bezeichnung);
        CREATE INDEX passage_abschnitt ON passage (abschnitt);
        """
}
