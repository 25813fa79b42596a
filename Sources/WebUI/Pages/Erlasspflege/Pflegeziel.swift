// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What a form of the Erlasspflege is about: a field, a relation or the spans of force of one document, or which of two
/// documents speaks.
enum Pflegeziel: Sendable, Hashable {
    case feld(Feldangabe.Feld, eintrag: String?)
    /// `Kurzschluessel` of the recognised relation; nil: a further one
    case beziehung(String?)
    case geltung
    /// sha256 of another file with the same Aktenzeichen and date
    case dublette(String)

    /// As it stands in addresses and forms: `datum`, `bezug:2020-01-01|7-1`, `beziehung:<16 hex digits>`, `geltung`,
    /// `dublette:<sha256>`.
    var text: String {
        switch self {
        case .feld(let feld, let eintrag): feld.rawValue + (eintrag.map { ":\($0)" } ?? "")
        case .beziehung(let schluessel): "beziehung:\(schluessel ?? "neu")"
        case .geltung: "geltung"
        case .dublette(let andere): "dublette:\(andere)"
        }
    }

    init?(_ text: String) {
        let teile = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let name = teile.first else { return nil }
        let rest = teile.count > 1 ? teile[1] : nil
        if name == "geltung" {
            self = .geltung
        } else if name == "beziehung" {
            self = .beziehung(rest == "neu" ? nil : rest)
        } else if name == "dublette" {
            guard let rest else { return nil }
            self = .dublette(rest)
        } else if let feld = Feldangabe.Feld(rawValue: name) {
            self = .feld(feld, eintrag: rest)
        } else {
            return nil
        }
    }

    static func beziehung(_ beziehung: Beziehung) -> Pflegeziel {
        .beziehung(Kurzschluessel.von(beziehung.schluessel))
    }
}

extension Klaerungsfall {
    /// What the form of the question is about; nil for questions that name nothing.
    var pflegeziel: Pflegeziel? {
        switch gegenstand {
        case .feld(let angabe):
            .feld(angabe.feld, eintrag: angabe.feld.istListe && !angabe.wert.isEmpty ? angabe.wert : nil)
        case .beziehung(let beziehung): .beziehung(beziehung)
        case .geltung: .geltung
        case .dokumente(let andere): andere.first.map { .dublette($0) }
        }
    }
}
