// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Evaluation
import Foundation

/// All statements that were shown as belegt, each with the quotes it rests on, so that a person can check them by hand.
struct Aussagenliste: Sendable {
    private struct Zeile: Encodable {
        var id: String
        var frage: String
        var stichtag: String?
        var pruefstand: String
        var entwurf: Bool
        var aussage: String
        var belege: [Antwortbefund.Beleg]
        var inKraft: Bool
        var getragen: Bool
    }

    private let zeilen: [Zeile]

    init(_ auswertung: Modellauswertung) {
        zeilen = auswertung.fragen.flatMap { frage in
            (frage.antwort?.aussagen ?? []).map { aussage in
                Zeile(
                    id: frage.id, frage: frage.frage, stichtag: frage.stichtag,
                    pruefstand: aussage.pruefstand.rawValue, entwurf: aussage.istEntwurf, aussage: aussage.text,
                    belege: aussage.belege, inKraft: aussage.inKraft, getragen: aussage.getragen)
            }
        }
    }

    /// One statement a line, for a spreadsheet; the last column is left for the person's judgement.
    var tsv: String {
        let kopf = [
            "id", "frage", "stichtag", "pruefstand", "entwurf", "aussage", "zitat", "fundstelle", "datei", "in Kraft",
            "getragen", "Urteil",
        ]
        let zellen = zeilen.map { zeile in
            [
                zeile.id, zeile.frage, zeile.stichtag ?? "", zeile.pruefstand, zeile.entwurf ? "ja" : "nein",
                zeile.aussage, Self.gesammelt(zeile.belege.map(\.zitat)), Self.gesammelt(zeile.belege.map(\.stelle)),
                Self.gesammelt(zeile.belege.map(\.datei)), zeile.inKraft ? "ja" : "nein",
                zeile.getragen ? "ja" : "nein", "",
            ]
        }
        return ([kopf] + zellen).map { $0.map(Self.zelle).joined(separator: "\t") + "\n" }.joined()
    }

    /// One JSON object a line.
    func jsonl() throws -> String { try zeilen.map { try JSONOutput.line($0) + "\n" }.joined() }

    /// As the name of the file wants it: `.jsonl`, else a table.
    /// - Throws: `UserFacingError` if the file cannot be written.
    func schreibe(nach pfad: String) throws {
        let url = URL(fileURLWithPath: pfad)
        let text = url.pathExtension.lowercased() == "jsonl" ? try jsonl() : tsv
        do {
            try Data(text.utf8).write(to: url)
        } catch {
            throw UserFacingError(
                "Die Aussagen lassen sich nicht nach „\(pfad)“ schreiben. Bitte Ordner, Platz und Rechte prüfen.")
        }
    }

    private static func gesammelt(_ werte: [String]) -> String { werte.joined(separator: " […] ") }

    /// On one line, and no formula to a spreadsheet.
    private static func zelle(_ text: String) -> String {
        let eine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return eine.first.map { "=+-@".contains($0) } ?? false ? "'" + eine : eine
    }
}
