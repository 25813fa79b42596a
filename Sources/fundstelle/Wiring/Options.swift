// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Evaluation
public import Norms
public import Retrieval

/// `--stichtag`, shared by the reading commands.
struct StichtagOption: ParsableArguments {
    @Option(help: "Tag, dessen Rechtslage gilt: JJJJ-MM-TT oder TT.MM.JJJJ (sonst heute).")
    var stichtag: Stichtag?

    var tag: Stichtag { stichtag ?? Clock.heute() }
}

extension Stichtag: ExpressibleByArgument {
    public init?(argument: String) {
        let german = argument.split(separator: ".").compactMap { Int($0) }
        if german.count == 3 {
            self.init(jahr: german[2], monat: german[1], tag: german[0])
        } else {
            self.init(iso: argument)
        }
    }
}

extension Suchverfahren: ExpressibleByArgument {}
extension Auswertungsstufe: ExpressibleByArgument {}
