// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen

extension Pruefbogen: Encodable {
    private enum Key: String, CodingKey {
        case schema, stichtag, corpusstand, fakten, punkte, unterlagen, weitere, dauer, konflikte, hinweise
    }

    /// The JSON of `fundstelle pruefe --json` and of `/api/v1/pruefe`, as the manual describes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(SchemaJSON(schema: schema), forKey: .schema)
        try container.encode(stichtag, forKey: .stichtag)
        try container.encode(corpusstand, forKey: .corpusstand)
        try container.encode(fakten.mapValues(FaktwertJSON.init), forKey: .fakten)
        try container.encode(punkte.map(PunktJSON.init), forKey: .punkte)
        try container.encode(unterlagen.map(UnterlagenJSON.init), forKey: .unterlagen)
        let weitere = Dictionary(
            uniqueKeysWithValues: weitere.map { ($0.key.rawValue, $0.value.map(RegelungJSON.init)) })
        try container.encode(weitere, forKey: .weitere)
        try container.encodeIfPresent(dauer.map(DauerJSON.init), forKey: .dauer)
        try container.encode(konflikte.map(KonfliktJSON.init), forKey: .konflikte)
        try container.encode(hinweise, forKey: .hinweise)
    }
}

private struct PunktJSON: Encodable {
    struct AusnahmeJSON: Encodable {
        let text: String
        let normen: [String]
    }

    let kennung: String
    let frage: String
    let verbindlichkeit: Verbindlichkeit
    let bedingung: String?
    let einschlaegig: String
    let fehlend: [String]
    let nach: [String]
    let normen: [NormbefundJSON]
    let ausnahmen: [AusnahmeJSON]
    let belege: [BelegJSON]

    init(_ bogen: Punktbogen) {
        kennung = bogen.punkt.kennung
        frage = bogen.punkt.frage
        verbindlichkeit = bogen.punkt.verbindlichkeit
        bedingung = bogen.punkt.bedingung?.text
        einschlaegig = bogen.einschlaegig.name
        fehlend = bogen.einschlaegig.fehlend
        nach = bogen.punkt.nach
        normen = bogen.normen.map(NormbefundJSON.init)
        ausnahmen = bogen.punkt.ausnahmen.map { AusnahmeJSON(text: $0.text, normen: $0.normen.map(\.kanonisch)) }
        belege = bogen.belege.map(BelegJSON.init)
    }
}

private struct NormbefundJSON: Encodable {
    let norm: String
    let fund: String
    let wortlaut: [BelegJSON]

    init(_ befund: Normbefund) {
        norm = befund.norm.kanonisch
        switch befund.fund {
        case .wortlaut(let belege): (fund, wortlaut) = ("wortlaut", belege.map(BelegJSON.init))
        case .gibtEsNicht: (fund, wortlaut) = ("gibtEsNicht", [])
        case .gesetzFehlt: (fund, wortlaut) = ("gesetzFehlt", [])
        }
    }
}

private struct UnterlagenJSON: Encodable {
    struct RegelJSON: Encodable {
        let name: String
        let stand: Unterlage.Stand
        let bedingung: String?
        let alternativen: [String]
        let verbindlichkeit: Verbindlichkeit
        let beleg: BelegJSON
    }

    let kennung: String
    let name: String
    /// Whether the check list asks for it, too.
    let imSchema: Bool
    let stand: Unterlage.Stand?
    let bedingung: String?
    let alternativen: [String]
    let einschlaegig: String
    let fehlend: [String]
    let normen: [NormbefundJSON]
    let regeln: [RegelJSON]

    init(_ bogen: Unterlagenbogen) {
        kennung = bogen.kennung
        name = bogen.name
        imSchema = bogen.posten != nil
        stand = bogen.posten?.stand
        bedingung = bogen.posten?.bedingung?.text
        alternativen = bogen.posten?.alternativen ?? []
        einschlaegig = bogen.einschlaegig.name
        fehlend = bogen.einschlaegig.fehlend
        normen = bogen.normen.map(NormbefundJSON.init)
        regeln = bogen.regeln.map { regel in
            RegelJSON(
                name: regel.unterlage.name, stand: regel.unterlage.stand, bedingung: regel.unterlage.bedingung,
                alternativen: regel.unterlage.alternativen, verbindlichkeit: regel.verbindlichkeit,
                beleg: BelegJSON(regel.beleg))
        }
    }
}

private struct DauerJSON: Encodable {
    struct SchrittJSON: Encodable {
        let art: Dauerschritt.Art
        let text: String
        let bis: Stichtag?
        let normen: [String]
        let beleg: BelegJSON?
    }

    struct VorschlagJSON: Encodable {
        let von: Stichtag
        let bis: Stichtag
        let begruendung: String
        let schritte: [Int]
    }

    let beginn: Stichtag?
    let schritte: [SchrittJSON]
    let vorschlaege: [VorschlagJSON]
    let fehlend: [String]

    init(_ rechnung: Dauerrechnung) {
        beginn = rechnung.beginn
        schritte = rechnung.schritte.map { schritt in
            SchrittJSON(
                art: schritt.art, text: schritt.text, bis: schritt.bis, normen: schritt.normen.map(\.kanonisch),
                beleg: schritt.beleg.map(BelegJSON.init))
        }
        vorschlaege = rechnung.vorschlaege.map {
            VorschlagJSON(von: $0.von, bis: $0.bis, begruendung: $0.begruendung, schritte: $0.schritte)
        }
        fehlend = rechnung.fehlend
    }
}

private struct KonfliktJSON: Encodable {
    let gegenstand: String
    let regeln: [RegelungJSON]

    init(_ konflikt: Regelkonflikt) {
        gegenstand = konflikt.gegenstand
        regeln = konflikt.regeln.map(RegelungJSON.init)
    }
}

extension Bedingungswert {
    fileprivate var name: String {
        switch self {
        case .ja: "ja"
        case .nein: "nein"
        case .offen: "offen"
        }
    }
}
