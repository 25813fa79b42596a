// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// What `fundstelle vergleiche` found.
struct Vergleichsbericht: Encodable {
    var gefunden: Bool
    /// Why nothing was compared, in German.
    var hinweis: String?
    var vorschrift: String?
    var titel: String?
    var von: Seite?
    var bis: Seite?
    /// Number of Abschnitte that are the same.
    var unveraendert = 0
    /// What differs, in the order of the new wording.
    var abschnitte: [Eintrag] = []

    /// One of the two wordings.
    struct Seite: Encodable {
        var stichtag: Stichtag
        var bekanntAb: Stichtag?
        var datei: String
        var sha256: String
    }

    struct Eintrag: Encodable {
        var art: Fassungsvergleich.Eintrag.Art
        var bezeichnung: String
        /// The former Bezeichnung, where it differs.
        var alteBezeichnung: String?
        var ueberschrift: String
        var vorher: String?
        var nachher: String?
        var unterschiede: [Lauf]
    }

    /// A run of the text: `gleich`, `weg` (went) or `neu` (came).
    struct Lauf: Encodable {
        var art: String
        var text: String
    }

    /// For a person: what went stands in [- -], what came in {+ +}.
    var text: String {
        guard gefunden, let von, let bis else { return hinweis ?? "" }
        var zeilen = [
            "\(vorschrift ?? "")  \(von.stichtag.deutsch) → \(bis.stichtag.deutsch)",
            "Wortlaut bekannt ab \(von.bekanntAb?.deutsch ?? "unbekannt") und ab \(bis.bekanntAb?.deutsch ?? "unbekannt")",
            abschnitte.isEmpty
                ? "Beide Tage haben denselben Wortlaut."
                : "Geändert: \(abschnitte.map(\.name).joined(separator: ", ")); \(unveraendert) Abschnitte sind gleich. "
                    + "[-so-] steht, was entfällt, {+so+}, was neu ist.",
        ]
        if let hinweis { zeilen.append(hinweis) }
        for eintrag in abschnitte {
            zeilen += ["", "\(eintrag.name) \(eintrag.ueberschrift) (\(eintrag.wort))", eintrag.unterschied]
        }
        return zeilen.joined(separator: "\n")
    }
}

extension Vergleichsbericht.Eintrag {
    init(_ eintrag: Fassungsvergleich.Eintrag) {
        let gezeigt = eintrag.neu ?? eintrag.alt
        let text = eintrag.text
        self.init(
            art: eintrag.art, bezeichnung: gezeigt?.bezeichnung ?? "",
            alteBezeichnung: eintrag.bezeichnungen.count > 1 ? eintrag.alt?.bezeichnung : nil,
            ueberschrift: gezeigt?.ueberschrift ?? "", vorher: eintrag.alt?.text, nachher: eintrag.neu?.text,
            unterschiede: text.laeufe.flatMap { lauf -> [Vergleichsbericht.Lauf] in
                lauf.istGleich
                    ? [.init(art: "gleich", text: text.neuerText(lauf))]
                    : [.init(art: "weg", text: text.alterText(lauf)), .init(art: "neu", text: text.neuerText(lauf))]
            }.filter { !$0.text.isEmpty })
    }

    var name: String { bezeichnung.isEmpty ? "Eingangsteil" : bezeichnung }

    fileprivate var wort: String {
        switch art {
        case .unveraendert: "gleich"
        case .geaendert: "geändert"
        case .neu: "neu"
        case .entfallen: "entfallen"
        case .umbenannt: "bisher \(alteBezeichnung ?? "")"
        }
    }

    fileprivate var unterschied: String {
        unterschiede.map { lauf in
            switch lauf.art {
            case "weg": "[-\(lauf.text)-]"
            case "neu": "{+\(lauf.text)+}"
            default: lauf.text
            }
        }.joined()
    }
}

extension VorschriftLookup {
    /// Compares the wordings of two days.
    func vergleich(_ name: String, von: Stichtag, bis: Stichtag) async throws -> Vergleichsbericht {
        let alt = try await find(name, abschnitt: "", stichtag: von)
        let neu = try await find(name, abschnitt: "", stichtag: bis)
        for auszug in [alt, neu] where auszug.fassung == nil {
            return Vergleichsbericht(gefunden: false, hinweis: auszug.hinweis)
        }
        guard let alteFassung = alt.fassung, let neueFassung = neu.fassung else {
            return Vergleichsbericht(gefunden: false, hinweis: neu.hinweis)
        }
        let vergleich = Fassungsvergleich(
            alt: try await corpus.abschnitte(fassung: alteFassung.sha256),
            neu: try await corpus.abschnitte(fassung: neueFassung.sha256))
        let geaendert = vergleich.aenderungen
        return Vergleichsbericht(
            gefunden: true, vorschrift: neu.vorschrift, titel: neu.titel, von: Self.seite(von, alteFassung),
            bis: Self.seite(bis, neueFassung),
            unveraendert: vergleich.eintraege.count { !$0.istGliederung } - geaendert.count,
            abschnitte: geaendert.map(Vergleichsbericht.Eintrag.init))
    }

    private static func seite(_ tag: Stichtag, _ fassung: Auszug.FassungView) -> Vergleichsbericht.Seite {
        .init(stichtag: tag, bekanntAb: fassung.bekanntAb, datei: fassung.datei, sha256: fassung.sha256)
    }
}
