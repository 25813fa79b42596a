// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Norms

/// A line as it is written.
struct Zeilenangabe: Decodable {
    var id: String?
    var frage: String
    var stichtag: Stichtag?
    var typ: String?
    var gold: [Stellenangabe]
    var gesetzMoeglich: Bool?
    var werte: [String]
    var falsche: [FalscheQuelle]

    private enum CodingKeys: String, CodingKey {
        case id, frage, stichtag, typ, gold, werte
        case gesetzMoeglich = "gesetz_moeglich"
        case goldWert = "gold_wert"
        case falschWenn = "falsch_wenn"
        case falschDetails = "falsch_details"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let zahl = try? container.decode(Int.self, forKey: .id) {
            id = String(zahl)
        } else {
            id = try container.decodeIfPresent(String.self, forKey: .id)
        }
        frage = try container.decode(String.self, forKey: .frage)
        stichtag = try container.decodeIfPresent(Stichtag.self, forKey: .stichtag)
        typ = try container.decodeIfPresent(String.self, forKey: .typ)
        gold = try container.decodeIfPresent([Stellenangabe].self, forKey: .gold) ?? []
        gesetzMoeglich = try container.decodeIfPresent(Bool.self, forKey: .gesetzMoeglich)
        // Only for measuring drafts: what is written otherwise makes no line unreadable.
        werte = Self.werte(container, .werte) ?? Self.werte(container, .goldWert) ?? []
        let namen = (try? container.decode([String].self, forKey: .falschWenn)) ?? []
        let details = (try? container.decode([Falschangabe].self, forKey: .falschDetails)) ?? []
        let ausserKraft = Set(details.filter(\.istAusserKraft).map(\.file))
        falsche = namen.map { FalscheQuelle(datei: $0, istAusserKraft: ausserKraft.contains($0)) }
    }

    /// A list of values, or a text in which commas and semicolons separate them.
    private static func werte(
        _ container: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys
    ) -> [String]? {
        if let liste = try? container.decode([String].self, forKey: key) { return gefuellte(liste) }
        guard let text = try? container.decode(String.self, forKey: key) else { return nil }
        return gefuellte(text.split(separator: /[;,]\s/).map(String.init))
    }

    private static func gefuellte(_ werte: [String]) -> [String] {
        werte.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// Places that answer the question as the law stands on its day. Where a later decree changed a value, its place
    /// counts and the changed one does not, unless it is the only one named.
    var zaehlendeStellen: [Stellenangabe] {
        let geltende = gold.filter { $0.rolle != "geaenderte_stelle" }
        return geltende.isEmpty ? gold : geltende
    }
}

/// Why a file must not answer, as it is written.
private struct Falschangabe: Decodable {
    var file: String
    var grund: String?

    var istAusserKraft: Bool { grund == "ausser_kraft" || grund == "noch_nicht_in_kraft" }
}

/// A place as it is written.
struct Stellenangabe: Decodable {
    var gesetz: String?
    var bezeichnung: String?
    var datei: String?
    var auchRichtig: [String]?
    var aktenzeichen: String?
    var zitat: String?
    var rolle: String?

    private enum CodingKeys: String, CodingKey {
        case gesetz, bezeichnung, datei, file, aktenzeichen, zitat, rolle
        case auchRichtig = "auch_richtig"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        gesetz = try container.decodeIfPresent(String.self, forKey: .gesetz)
        bezeichnung = try container.decodeIfPresent(String.self, forKey: .bezeichnung)
        datei =
            try container.decodeIfPresent(String.self, forKey: .datei)
            ?? container.decodeIfPresent(String.self, forKey: .file)
        auchRichtig = try container.decodeIfPresent([String].self, forKey: .auchRichtig)
        aktenzeichen = try container.decodeIfPresent(String.self, forKey: .aktenzeichen)
        zitat = try container.decodeIfPresent(String.self, forKey: .zitat)
        rolle = try container.decodeIfPresent(String.self, forKey: .rolle)
    }
}
