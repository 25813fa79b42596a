// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Norms

/// Writes a question set, one JSON object a line, as `Fragenleser` reads it.
public enum Fragenschreiber: Sendable {
    /// All lines, each with its end; empty for no question.
    public static func zeilen(_ fragen: [Prueffrage]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try fragen.map { String(decoding: try encoder.encode(Zeile($0)), as: UTF8.self) + "\n" }.joined()
    }
}

private struct Zeile: Encodable {
    let id: String
    let frage: String
    let stichtag: Stichtag?
    let typ: String?
    let gold: [Stelle]?
    let gesetzMoeglich: Bool?

    private enum CodingKeys: String, CodingKey {
        case id, frage, stichtag, typ, gold
        case gesetzMoeglich = "gesetz_moeglich"
    }

    init(_ frage: Prueffrage) {
        id = frage.id
        self.frage = frage.frage
        stichtag = frage.stichtag
        typ = frage.typ == Prueffrage.sonstige ? nil : frage.typ
        gold = frage.gold.isEmpty ? nil : frage.gold.map(Stelle.init)
        gesetzMoeglich = frage.gesetzMoeglich ? true : nil
    }
}

private struct Stelle: Encodable {
    var gesetz: String?
    var bezeichnung: String?
    var datei: String?
    var auchRichtig: [String]?
    var aktenzeichen: String?
    var zitat: String?

    private enum CodingKeys: String, CodingKey {
        case gesetz, bezeichnung, datei, aktenzeichen, zitat
        case auchRichtig = "auch_richtig"
    }

    init(_ stelle: Goldstelle) {
        switch stelle {
        case .norm(let gesetz, let bezeichnung):
            self.gesetz = gesetz
            self.bezeichnung = bezeichnung
        case .datei(let namen, let zitat):
            datei = namen.first
            auchRichtig = namen.count > 1 ? Array(namen.dropFirst()) : nil
            self.zitat = zitat
        case .aktenzeichen(let zeichen, let zitat):
            aktenzeichen = zeichen
            self.zitat = zitat
        }
    }
}
