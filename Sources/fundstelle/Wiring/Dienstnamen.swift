// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// The service group writes each service into its log lines. Without a name of its own a service is printed with all it
// holds, down to the names of every law: seconds at the start of a large corpus.

extension Vektordienst: CustomStringConvertible {
    var description: String { "Vektordienst" }
}

extension Eingangsdienst: CustomStringConvertible {
    var description: String { "Eingangsdienst" }
}

extension Ordnerwache: CustomStringConvertible {
    var description: String { "Ordnerwache" }
}

extension Auswertungsdienst: CustomStringConvertible {
    var description: String { "Auswertungsdienst" }
}

extension Aenderungsvorbereitung: CustomStringConvertible {
    var description: String { "Aenderungsvorbereitung" }
}
