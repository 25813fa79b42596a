// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Not for users: the bare retrieval over any passages, to be put beside other engines.
///
///     retrieval-bench index PASSAGES.tsv DIR [--vektoren]
///     retrieval-bench query DIR K
@main
struct RetrievalBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retrieval-bench",
        abstract: "Die bloße Suche über beliebige Passagen, zum Vergleich mit anderen Suchmaschinen.",
        subcommands: [IndexCommand.self, QueryCommand.self])
}

/// An error as its reader sees it: German, with what happened, to what, and what to do now.
struct Bankfehler: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
