// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Configuration
import Evaluation
import Foundation
import ModelServers
import SystemPackage

/// The settings of one run: environment `FUNDSTELLE_*` over `fundstelle.yaml` over the defaults.
struct Settings: Sendable {
    var data: URL
    var land: String
    var organisation: String
    var rolle: String
    var sachbearbeitungRolle: String
    /// Path of the letterhead.
    var briefkopfdatei: String
    /// Days.
    var postlauf: Int
    var host: String
    var port: Int
    var netzErlaubt: Bool
    var giiAdresse: String
    var importParallel: Int
    var eingangOrdner: [BeobachteterOrdner]
    /// Seconds.
    var eingangPruefabstand: Int
    var embeddingsURL: String
    var embeddingsModell: String
    var embeddingsPraefixFrage: String
    var embeddingsPraefixPassage: String
    var embeddingsSchluessel: String
    var embeddingsProgramm: String
    /// Milliseconds.
    var embeddingsFrist: Int
    var embeddingsFaeden: Int
    /// Nil: nobody ranks anew.
    var rerankAdresse: Modelladresse?
    var rerankModell: String
    var rerankSchluessel: String
    /// Milliseconds.
    var rerankFrist: Int
    /// Path of the city's own questions; empty if there are none.
    var auswertungFragen: String
    var chat: Chateinstellungen

    /// Reads the settings.
    /// - Parameter umgebung: the environment; `FUNDSTELLE_CONFIG` names the file (default `fundstelle.yaml`).
    /// - Throws: `UserFacingError` if the file cannot be read or a value has the wrong form.
    static func load(umgebung: [String: String] = ProcessInfo.processInfo.environment) async throws -> Settings {
        let path = umgebung["FUNDSTELLE_CONFIG"] ?? "fundstelle.yaml"
        let reader: ConfigReader
        do {
            let file = try await FileProvider<YAMLSnapshot>(
                filePath: FilePath(path), allowMissing: umgebung["FUNDSTELLE_CONFIG"] == nil)
            reader = ConfigReader(providers: [
                EnvironmentVariablesProvider(environmentVariables: umgebung, arraySeparator: "|").prefixKeys(
                    with: "fundstelle"), file,
            ])
        } catch {
            throw UserFacingError("Die Einstellungen in „\(path)“ lassen sich nicht lesen: \(error). Bitte prüfen.")
        }
        return try Settings(reader)
    }

    private init(_ reader: ConfigReader) throws {
        func text(_ setting: Setting, istGeheim: Bool = false) -> String {
            reader.string(forKey: ConfigKey(setting.key), isSecret: istGeheim, default: setting.standard)
        }
        func number(_ setting: Setting, _ range: ClosedRange<Int>) throws -> Int {
            // A YAML number arrives as a number, an environment variable as text: ask for either.
            let value = reader.int(forKey: ConfigKey(setting.key)) ?? Int(text(setting))
            guard let value, range.contains(value) else {
                throw UserFacingError.setting(
                    setting, "muss eine Zahl von \(range.lowerBound) bis \(range.upperBound) sein")
            }
            return value
        }
        func share(_ setting: Setting) throws -> Double {
            let key = ConfigKey(setting.key)
            let value =
                reader.double(forKey: key) ?? reader.int(forKey: key).map(Double.init)
                ?? Double(text(setting).replacing(",", with: "."))
            guard let value, (0...1).contains(value) else {
                throw UserFacingError.setting(setting, "muss ein Anteil von 0 bis 1 sein, zum Beispiel 0.9")
            }
            return value
        }
        data = URL(fileURLWithPath: text(.data), isDirectory: true)
        land = text(.land)
        organisation = text(.organisation)
        rolle = text(.rolle)
        sachbearbeitungRolle = text(.sachbearbeitungRolle)
        briefkopfdatei = text(.briefkopf)
        postlauf = try number(.postlauf, 0...30)
        host = text(.host)
        port = try number(.port, 0...65535)
        netzErlaubt = reader.bool(forKey: ConfigKey(Setting.netzErlaubt.key)) ?? false
        giiAdresse = text(.giiAdresse)
        importParallel = try number(.importParallel, 0...64)
        eingangOrdner = try (reader.stringArray(forKey: ConfigKey(Setting.eingangOrdner.key)) ?? [])
            .map(BeobachteterOrdner.init)
        eingangPruefabstand = try number(.eingangPruefabstand, 1...86_400)
        embeddingsURL = text(.embeddingsURL)
        embeddingsModell = text(.embeddingsModell)
        embeddingsPraefixFrage = text(.embeddingsPraefixFrage)
        embeddingsPraefixPassage = text(.embeddingsPraefixPassage)
        embeddingsSchluessel = text(.embeddingsSchluessel, istGeheim: true)
        embeddingsProgramm = text(.embeddingsProgramm)
        embeddingsFrist = try number(.embeddingsFrist, 1...60_000)
        embeddingsFaeden = try number(.embeddingsFaeden, 0...256)
        rerankAdresse = try Self.adresse(text(.rerankURL), .rerankURL)
        rerankModell = text(.rerankModell)
        rerankSchluessel = text(.rerankSchluessel, istGeheim: true)
        rerankFrist = try number(.rerankFrist, 1...60_000)
        auswertungFragen = text(.auswertungFragen)
        let adressen = reader.stringArray(forKey: ConfigKey(Setting.chatURL.key)) ?? [text(.chatURL)]
        chat = Chateinstellungen(
            adressen: try adressen.filter { !$0.isEmpty }.compactMap { try Self.adresse($0, .chatURL) },
            modell: text(.chatModell), schluessel: text(.chatSchluessel, istGeheim: true),
            kontext: try number(.chatKontext, 2_048...1_000_000), gleichzeitig: try number(.chatGleichzeitig, 1...64),
            wartende: try number(.chatWartende, 0...1_000), frist: .seconds(try number(.chatFrist, 1...3_600)),
            dauer: .seconds(try number(.chatDauer, 1...3_600)),
            schwellen: Modellschwellen(
                belege: try share(.chatSchwelleBelege), enthaltung: try share(.chatSchwelleEnthaltung),
                vollstaendigkeit: try share(.chatSchwelleVollstaendigkeit)))
    }

    private static func adresse(_ text: String, _ setting: Setting) throws -> Modelladresse? {
        guard !text.isEmpty else { return nil }
        guard let adresse = Modelladresse(text) else {
            throw UserFacingError.setting(setting, "muss eine Adresse mit http:// oder https:// sein")
        }
        return adresse
    }
}
