// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import Evaluation
import Foundation

/// A question set on disk.
struct Fragendatei: Sendable {
    let satz: Auswertungslauf.Satz
    let fragen: [Prueffrage]
    let fehler: [Zeilenfehler]

    /// Larger files are no question sets.
    private static let groesste = 64 << 20

    /// Reads a set.
    /// - Parameter name: how the set is called; nil: as its file without the ending.
    /// - Throws: `UserFacingError` if the file cannot be read or holds no question.
    static func lade(_ pfad: String, name: String? = nil) throws -> Fragendatei {
        let url = URL(fileURLWithPath: pfad)
        let groesse = (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
        guard groesse <= groesste, let data = try? Data(contentsOf: url) else {
            throw UserFacingError(
                "Die Fragen in „\(pfad)“ lassen sich nicht lesen. Bitte Pfad und Rechte prüfen; erwartet wird eine "
                    + "Datei mit einer Frage je Zeile (JSON), höchstens 64 MB.")
        }
        let gelesen = Fragenleser.lies(Array(data))
        guard !gelesen.fragen.isEmpty else {
            let grund = gelesen.fehler.first.map { " \($0)" } ?? ""
            throw UserFacingError(
                "„\(pfad)“ enthält keine Frage, die sich stellen lässt.\(grund) Das Format steht im Handbuch unter "
                    + "„Auswertung“.")
        }
        let hash = SHA256.hash(data: data).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let dateiname = url.deletingPathExtension().lastPathComponent
        return Fragendatei(
            satz: .init(name: name ?? dateiname, sha256: hash), fragen: gelesen.fragen, fehler: gelesen.fehler)
    }

    /// What the lines that could not be read mean for the figures; nil if there are none.
    var hinweis: String? {
        switch fehler.count {
        case 0: nil
        case 1: "1 Zeile des Satzes ließ sich nicht lesen und fehlt in den Zahlen: \(fehler[0])"
        default:
            "\(fehler.count) Zeilen des Satzes ließen sich nicht lesen und fehlen in den Zahlen, zuerst: "
                + fehler[0].description
        }
    }
}
