// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The program: files of law in, answers with their Fundstellen out.
@main
struct Fundstelle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fundstelle",
        abstract: "Fundstellen im Ausländerrecht: Erlasse und Gesetze aufnehmen, suchen, beantworten, belegen.",
        version: Self.version,
        subcommands: [
            ServeCommand.self, ImportCommand.self, SearchCommand.self, AskCommand.self, BatchCommand.self,
            RegelungenCommand.self, PruefeCommand.self, CiteCommand.self, ShowCommand.self, CompareCommand.self,
            ChangesCommand.self,
            DocumentsCommand.self,
            AufnahmebuchCommand.self, LueckenCommand.self, EingangCommand.self, LoescheCommand.self,
            VektorenCommand.self, EvaluateCommand.self, EntwuerfeCommand.self, RueckmeldungenCommand.self,
            VorgaengeCommand.self, AuditCommand.self, DoctorCommand.self,
            ReadWorkerCommand.self,
        ]
    )

    static let version = "0.1.0"
}
