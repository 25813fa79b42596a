// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Evaluation

/// `fundstelle rueckmeldungen`: what people said about answers, and the question set that is made of it.
struct RueckmeldungenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rueckmeldungen", abstract: "Zeigt Rückmeldungen zu Antworten, die offenen zuerst.",
        discussion: """
            Bearbeitet werden sie auf den Seiten unter „Erlasspflege“. --fragensatz gibt aus, was davon übernommen ist, als \
            Fragen mit bekannter Fundstelle für „fundstelle evaluate“.
            """)

    @Flag(help: "Den Fragensatz ausgeben statt der Rückmeldungen.")
    var fragensatz = false

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let speicher: any Rueckmeldungsspeicher = try await Application.open().corpus
        let alle = try await speicher.rueckmeldungen()
        if fragensatz {
            print(try Fragenschreiber.zeilen(Rueckmeldungssatz.fragen(alle)), terminator: "")
            return
        }
        for meldung in alle {
            print(json ? try JSONOutput.line(RueckmeldungRow(meldung)) : RueckmeldungRow(meldung).zeile)
        }
        if !json { print(Self.zusammenfassung(alle)) }
    }

    private static func zusammenfassung(_ alle: [Rueckmeldung]) -> String {
        let zahlen = Rueckmeldung.Stand.allCases.map { stand in
            "\(stand.anzeige) \(alle.count { $0.stand == stand })"
        }
        return (zahlen + ["Fragen im Fragensatz \(Rueckmeldungssatz.fragen(alle).count)"]).joined(separator: " · ")
    }
}
