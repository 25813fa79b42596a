// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import LanguageModels
import WebUI

/// `fundstelle entwuerfe`: whether a language model drafts answers, and the switch for it.
struct EntwuerfeCommand: AsyncParsableCommand {
    enum Handlung: String, ExpressibleByArgument, CaseIterable {
        case zeige
        case ein
        case aus
    }

    static let configuration = CommandConfiguration(
        commandName: "entwuerfe",
        abstract: "Zeigt, ob ein Sprachmodell Antworten entwirft, und schaltet es ein oder aus.",
        discussion:
            "Der Schalter wirkt sofort, auch auf ein laufendes „serve“, und bleibt nach einem Neustart bestehen.")

    @Argument(help: "zeige, ein oder aus")
    var handlung: Handlung = .zeige

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let settings = try await Settings.load()
        let werk = Entwurfswerk(settings)
        switch handlung {
        case .zeige: break
        case .ein: try werk.schalter.schalteEin()
        case .aus: try werk.schalter.schalteAus(durch: settings.rolle)
        }
        print(json ? try JSONOutput.document(Stand(werk)) : Stand(werk).satz)
    }

    /// How it stands.
    private struct Stand: Encodable {
        let eingerichtet: Bool
        let modell: String?
        let dienste: Int
        let sperre: String?
        /// How good the model was when it was last evaluated, in German.
        let auswertung: String?

        init(_ werk: Entwurfswerk) {
            eingerichtet = werk.modell != nil
            modell = werk.modell?.modell
            dienste = werk.modell?.server.count ?? 0
            sperre = werk.sperre()
            auswertung = werk.guete?.stand
        }

        var satz: String {
            guard eingerichtet else {
                let aus = sperre.map { " \($0)" } ?? ""
                return "Es ist kein Sprachmodell eingerichtet (\(Setting.chatURL.umgebungsvariable)).\(aus)"
            }
            let name = modell.flatMap { $0.isEmpty ? nil : " („\($0)“)" } ?? ""
            let wo = dienste == 1 ? "1 Dienst" : "\(dienste) Diensten"
            return [
                "Ein Sprachmodell\(name) ist auf \(wo) eingerichtet. \(sperre ?? "Entwürfe sind eingeschaltet.")",
                auswertung,
            ].compactMap(\.self).joined(separator: "\n")
        }
    }
}
