// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import Corpus
import Norms

/// What the Audit keeps of a step: enough to know what was set and what was shown, but none of the texts, which are bound
/// to it by the sum of the step's row alone and go with it when the Vorgang is deleted.
struct Schrittzeugnis: Codable {
    var schritt: Int
    /// What was set, by name.
    var gesetzt: [String: String]
    /// Fassung → places in it: `abschnitt:von-bis`.
    var gezeigt: [String: [String]]
    var corpusstand: Int64
    /// `Schrittzeile.summe`
    var summe: String
    /// Sums of the files of a released Vermerk.
    var dateien: [String: String]?

    static func gegenstand(_ vorgang: Int64) -> String { "vorgang \(vorgang)" }
    static let geloescht = "vorgang.geloescht"

    init(_ eintrag: Schritteintrag, summe: String, dateien: [String: String]?) {
        schritt = eintrag.nummer
        gesetzt = eintrag.schritt.gesetzt
        gezeigt = Dictionary(grouping: eintrag.gezeigt, by: \.fassung).mapValues { stellen in
            stellen.map { "\($0.abschnitt):\($0.bereich.lowerBound)-\($0.bereich.upperBound)" }
        }
        corpusstand = eintrag.corpusstand
        self.summe = summe
        self.dateien = dateien
    }

    func vermerk(_ eintrag: Schritteintrag, vorgang: Int64) throws -> Auditvermerk {
        Auditvermerk(
            zeit: eintrag.um.millisekunden, rolle: eintrag.durch.rolle, art: "vorgang.\(eintrag.schritt.name)",
            gegenstand: Self.gegenstand(vorgang), inhalt: try Kanonisch.text(self))
    }
}

extension Vorgangsschritt {
    /// For the log; kept for ever.
    var name: String {
        switch self {
        case .eroeffnet: "eroeffnet"
        case .fakt: "fakt"
        case .stichtag: "stichtag"
        case .punkt: "punkt"
        case .unterlage: "unterlage"
        case .dauer: "dauer"
        case .nachforderung: "nachforderung"
        case .frist: "frist"
        case .vermerk: "vermerk"
        case .abgeschlossen: "abgeschlossen"
        case .wiedereroeffnet: "wiedereroeffnet"
        }
    }

    /// What the step sets, without texts and facts of the case.
    var gesetzt: [String: String] {
        switch self {
        case .eroeffnet(_, let schema, let stichtag):
            ["schema": schema.kennung, "version": "\(schema.version)", "stichtag": stichtag.iso]
        case .fakt(let kennung, let wert): ["fakt": kennung, "wert": wert == nil ? "zurueckgenommen" : "gesetzt"]
        case .stichtag(let tag): ["stichtag": tag.iso]
        case .punkt(let kennung, let status, _, let abweichung):
            ["punkt": kennung, "status": status.rawValue, "abweichung": abweichung == nil ? "nein" : "ja"]
        case .unterlage(let kennung, _, let status, let norm, _):
            ["unterlage": kennung, "status": status.rawValue].merging(norm.map { ["norm": $0] } ?? [:]) { $1 }
        case .dauer(let von, let bis, _, _): ["von": von.iso, "bis": bis.iso]
        case .nachforderung(let posten, let frist, _, let zweitsprache):
            [
                "unterlagen": posten.map(\.kennung).joined(separator: ", "), "frist": frist.iso,
                "sprache": zweitsprache ?? "de",
            ]
        case .frist(let nummer, let neu): ["nachforderung": "\(nummer)", "frist": neu.iso]
        case .vermerk(let sha256): ["vermerk": sha256]
        case .abgeschlossen, .wiedereroeffnet: [:]
        }
    }
}
