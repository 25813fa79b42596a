// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// A folder of the setting `eingang.ordner`, with what it says about its files.
struct BeobachteterOrdner: Sendable, Hashable {
    var pfad: URL
    var vorgabe: Herkunftsvorgabe

    /// Reads „/srv/erlasse; Land=Bund; Normgeber=Bundesministerium des Innern“.
    /// - Throws: `UserFacingError` that names what cannot be read.
    init(_ text: String) throws {
        let teile = text.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard let pfad = teile.first, !pfad.isEmpty else {
            throw UserFacingError.setting(.eingangOrdner, "nennt einen Ordner ohne Pfad")
        }
        self.pfad = URL(fileURLWithPath: pfad, isDirectory: true)
        vorgabe = .keine
        for teil in teile.dropFirst() where !teil.isEmpty {
            let (name, wert) = try Self.angabe(teil)
            switch name.lowercased() {
            case "land": vorgabe.land = wert
            case "normgeber": vorgabe.normgeber = wert
            default:
                throw UserFacingError.setting(
                    .eingangOrdner, "enthält „\(teil)“; erlaubt sind „Land=…“ und „Normgeber=…“")
            }
        }
    }

    private static func angabe(_ teil: String) throws -> (name: String, wert: String) {
        let paar = teil.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard paar.count == 2, !paar[1].isEmpty else {
            throw UserFacingError.setting(
                .eingangOrdner, "enthält „\(teil)“; erlaubt sind „Land=…“ und „Normgeber=…“")
        }
        return (paar[0], paar[1])
    }
}
