// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Evaluation
import Foundation

/// A file of all statements that were shown as belegt, each with the quotes it rests on, and of those that verification
/// removed, each with its reasons, so that a person can check both by hand.
///
/// Grows with each question: a run of hours that is cut off keeps what it has.
struct Aussagenliste: Sendable {
    private struct Zeile: Encodable {
        var id: String
        var frage: String
        var stichtag: String?
        var pruefstand: String
        var entwurf: Bool
        var aussage: String
        var belege: [Antwortbefund.Beleg] = []
        var inKraft: Bool?
        var getragen: Bool?
        /// Why it was removed; empty if it was shown.
        var gruende: [String] = []
    }

    private static let kopf = [
        "id", "frage", "stichtag", "pruefstand", "entwurf", "aussage", "zitat", "fundstelle", "datei", "in Kraft",
        "getragen", "entfernt, weil", "Urteil",
    ]

    private let url: URL
    private var istJSON: Bool { url.pathExtension.lowercased() == "jsonl" }

    /// Begins the file anew: JSON lines where its name ends in `.jsonl`, else a table whose last column is left for the
    /// person's judgement.
    /// - Throws: `UserFacingError` if the file cannot be written.
    init(beginne pfad: String) throws {
        url = URL(fileURLWithPath: pfad)
        do {
            try Data((istJSON ? "" : Self.zeile(Self.kopf)).utf8).write(to: url)
        } catch {
            throw Self.unschreibbar(pfad)
        }
    }

    /// Adds the statements of one question.
    /// - Throws: `UserFacingError` if the file cannot be written.
    func fuegeAn(_ ergebnis: Modellergebnis) throws {
        let zeilen = Self.zeilen(ergebnis)
        let text = try istJSON ? zeilen.map { try JSONOutput.line($0) + "\n" }.joined() : zeilen.map(Self.tsv).joined()
        do {
            let griff = try FileHandle(forWritingTo: url)
            defer { try? griff.close() }
            try griff.seekToEnd()
            try griff.write(contentsOf: Data(text.utf8))
        } catch {
            throw Self.unschreibbar(url.path)
        }
    }

    private static func zeilen(_ frage: Modellergebnis) -> [Zeile] {
        let gezeigt = (frage.antwort?.aussagen ?? []).map { aussage in
            Zeile(
                id: frage.id, frage: frage.frage, stichtag: frage.stichtag, pruefstand: aussage.pruefstand.rawValue,
                entwurf: aussage.istEntwurf, aussage: aussage.text, belege: aussage.belege, inKraft: aussage.inKraft,
                getragen: aussage.getragen)
        }
        let entfernt = (frage.antwort?.entwurf?.entfernt ?? []).map { aussage in
            Zeile(
                id: frage.id, frage: frage.frage, stichtag: frage.stichtag, pruefstand: "entfernt", entwurf: true,
                aussage: aussage.text, gruende: aussage.gruende)
        }
        return gezeigt + entfernt
    }

    private static func tsv(_ zeile: Zeile) -> String {
        Self.zeile([
            zeile.id, zeile.frage, zeile.stichtag ?? "", zeile.pruefstand, zeile.entwurf ? "ja" : "nein",
            zeile.aussage, gesammelt(zeile.belege.map(\.zitat)), gesammelt(zeile.belege.map(\.stelle)),
            gesammelt(zeile.belege.map(\.datei)), jaNein(zeile.inKraft), jaNein(zeile.getragen),
            zeile.gruende.joined(separator: " "), "",
        ])
    }

    private static func jaNein(_ wert: Bool?) -> String { wert.map { $0 ? "ja" : "nein" } ?? "" }

    private static func gesammelt(_ werte: [String]) -> String { werte.joined(separator: " […] ") }

    private static func zeile(_ zellen: [String]) -> String { zellen.map(zelle).joined(separator: "\t") + "\n" }

    /// On one line, and no formula to a spreadsheet.
    private static func zelle(_ text: String) -> String {
        let eine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return eine.first.map { "=+-@".contains($0) } ?? false ? "'" + eine : eine
    }

    private static func unschreibbar(_ pfad: String) -> UserFacingError {
        UserFacingError(
            "Die Aussagen lassen sich nicht nach „\(pfad)“ schreiben. Bitte Ordner, Platz und Rechte prüfen.")
    }
}
