// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// The text that a draft begins with: the one of a version with another number, its comments and order kept.
enum Entwurfsvorlage {
    /// - Parameters:
    ///   - yaml: text of an approved version
    ///   - version: the number that the draft will have
    ///   - rolle: who writes
    ///   - von: first day on which the draft is to hold
    static func text(nach yaml: String, version: Int, rolle: String, von: Stichtag) -> String {
        var ergebnis: [Substring] = []
        var istInFreigabe = false
        for zeile in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
            if istInFreigabe, zeile.first == " " || zeile.first == "\t" { continue }
            istInFreigabe = zeile.hasPrefix("freigegeben:")
            if istInFreigabe { continue }
            ergebnis.append(
                zeile.hasPrefix("version:")
                    ? "version: \(version)"
                    : zeile.hasPrefix("verfasst:")
                        ? "verfasst: \(zitiert(rolle))"
                        : zeile.hasPrefix("gueltig:") ? "gueltig: {von: \(von.iso)}" : zeile)
        }
        return ohneGueltigkeitszeilen(ergebnis).joined(separator: "\n")
    }

    /// The text of a list that nobody has begun yet.
    static func neu(_ kennung: String, anliegen: String, rolle: String, von: Stichtag) -> String {
        """
        kennung: \(kennung)
        anliegen: \(anliegen)
        name: Wie das Prüfschema heißt
        version: 1
        gueltig: {von: \(von.iso)}
        verfasst: \(zitiert(rolle))
        quelle: Woraus es entstanden ist

        punkte:
          - punkt: erster-punkt
            frage: Was ist zu prüfen?
            normen: ["§ 5 Abs. 1 AufenthG"]

        unterlagen:
          - unterlage: pass
            name: Pass oder Passersatz
            normen: ["§ 3 Abs. 1 AufenthG"]

        """
    }

    /// The span stands on one line now; the lines of the old one go.
    private static func ohneGueltigkeitszeilen(_ zeilen: [Substring]) -> [Substring] {
        var istInGueltigkeit = false
        return zeilen.filter { zeile in
            if istInGueltigkeit, zeile.first == " " || zeile.first == "\t" { return false }
            istInGueltigkeit = zeile.hasPrefix("gueltig:")
            return true
        }
    }

    /// As a YAML text in double quotes.
    private static func zitiert(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
