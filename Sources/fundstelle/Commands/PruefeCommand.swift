// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Casework
import Foundation
import Norms

/// `fundstelle pruefe`: a check list filled from the sources in force.
struct PruefeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pruefe",
        abstract: "Füllt ein Prüfschema: Prüfpunkte, Unterlagen und Dauer mit den Fundstellen des Stichtags.")

    @Argument(help: "Kennung eines Prüfschemas oder eines Anliegens, z. B. „studium“.")
    var anliegen: String?

    @OptionGroup var stichtag: StichtagOption

    @Option(help: "Angaben zum Fall als JSON, z. B. '{\"passGueltigBis\":\"2027-05-01\",\"erstmalig\":false}'.")
    var fakten: String?

    @Flag(help: "Zeigt alle Prüfschemata des Stichtags.")
    var liste = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func validate() throws {
        guard liste != (anliegen != nil) else {
            throw ValidationError("Bitte ein Prüfschema oder Anliegen angeben; --liste zeigt alle.")
        }
    }

    func run() async throws {
        let angaben = try Self.angaben(fakten)
        let dienst = try Fallwerk(try await Application.open()).pruefdienst
        guard let anliegen else {
            let schemata = try await dienst.schemata(am: stichtag.tag)
            print(
                json
                    ? try JSONOutput.document(schemata.map(SchemaJSON.init))
                    : TextOutput.schemata(schemata, am: stichtag.tag))
            return
        }
        let bogen = try await dienst.bogen(zu: anliegen, angaben: angaben, am: stichtag.tag)
        print(json ? try JSONOutput.document(bogen) : TextOutput.bogen(bogen))
    }

    /// - Throws: `UserFacingError` for what is no JSON object of facts.
    static func angaben(_ text: String?) throws -> [String: Faktangabe] {
        guard let text else { return [:] }
        do {
            return try JSONDecoder().decode([String: Faktangabe].self, from: Data(text.utf8))
        } catch {
            throw UserFacingError(
                "--fakten ist kein JSON-Objekt aus Angaben. Bitte so angeben: '{\"passGueltigBis\":\"2027-05-01\","
                    + "\"erstmalig\":false,\"alter\":46}'; möglich sind true, false, ganze Zahlen und Texte.")
        }
    }
}
