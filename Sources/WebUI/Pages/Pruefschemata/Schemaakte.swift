// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// One check list with its versions and its draft.
struct Schemaakte: Sendable {
    let kennung: String
    private let bestand: Schemabestand
    /// Approved and withdrawn versions, by number.
    let fassungen: [Schemafassung]
    let entwurf: Schemafassung?

    /// Nil if nothing is kept under this kennung.
    init?(_ kennung: String, in bestand: Schemabestand) {
        let alle = bestand.fassungen(von: kennung)
        guard !alle.isEmpty else { return nil }
        self.kennung = kennung
        self.bestand = bestand
        fassungen = alle.filter { $0.status != .entwurf }
        entwurf = alle.last { $0.status == .entwurf }
    }

    /// All check lists, by name.
    static func alle(in bestand: Schemabestand) -> [Schemaakte] {
        Set(bestand.fassungen.map(\.verweis.kennung)).compactMap { Schemaakte($0, in: bestand) }
            .map { (name: $0.name.lowercased(), akte: $0) }
            .sorted { ($0.name, $0.akte.kennung) < ($1.name, $1.akte.kennung) }
            .map(\.akte)
    }

    /// Of the latest version that can be read.
    var name: String { neuestesSchema?.name ?? kennung }

    var anliegen: String? { neuestesSchema?.anliegen }

    private var neuestesSchema: Pruefschema? {
        (fassungen + [entwurf].compactMap(\.self)).reversed().lazy.compactMap(schema).first
    }

    /// What the text of a version says; nil if it cannot be read.
    func schema(_ fassung: Schemafassung) -> Pruefschema? { bestand.schema(fassung.verweis) }

    /// When a version is to be used: as its text says, until a later one takes its place. „gilt seit 01.01.2026“
    func geltungswort(_ fassung: Schemafassung, am tag: Stichtag) -> String? {
        guard let gueltig = schema(fassung)?.gueltig else { return nil }
        let abloesende = fassungen.filter { $0.status == .freigegeben && $0.verweis.version > fassung.verweis.version }
            .compactMap { andere in
                schema(andere).flatMap { $0.gueltig.bis == nil ? $0.gueltig.von : nil }.map { (von: $0, name: andere) }
            }.min { $0.von < $1.von }
        guard fassung.status == .freigegeben, let abloesende else { return "gilt \(gueltig.geltungswort(am: tag))" }
        let ende = [gueltig.bis, abloesende.von.adding(tage: -1)].compactMap(\.self).min()
        guard let rest = Zeitraum(von: gueltig.von, bis: ende) else {
            return "abgelöst durch \(abloesende.name.anzeigename)"
        }
        return "gilt \(rest.geltungswort(am: tag))"
    }

    /// The version that a Vorgang begins with on the day.
    func geltende(am tag: Stichtag) -> Schemafassung? {
        bestand.geltend(kennung, am: tag).flatMap { bestand.fassung($0.verweis) }
    }

    /// The version to be read where none is asked for: the one that holds on the day, else the latest, else the draft.
    func gezeigte(am tag: Stichtag) -> Schemafassung? {
        geltende(am: tag) ?? fassungen.last { $0.status == .freigegeben } ?? fassungen.last ?? entwurf
    }

    func fassung(_ nummer: Int) -> Schemafassung? {
        (fassungen + [entwurf].compactMap(\.self)).first { $0.verweis.version == nummer }
    }
}

extension Schemafassung {
    /// Who wrote the text as it is.
    var verfasser: String { beitraege.last?.durch.rolle ?? "" }

    /// „ausgeliefert“, „eigene Fassung“, „Entwurf“ …
    var standwort: String {
        switch status {
        case .entwurf: einreichung == nil ? "Entwurf" : "zur Freigabe"
        case .zurueckgezogen: "zurückgezogen"
        case .freigegeben: istAusgeliefert ? "ausgeliefert" : "eigene Version"
        }
    }

    /// „Fassung 2“, „Entwurf der Fassung 3“
    var anzeigename: String {
        status == .entwurf ? "Entwurf der Version \(verweis.version)" : "Version \(verweis.version)"
    }
}

extension Zeitraum {
    /// „seit 01.01.2026“, „ab 01.01.2027“, „01.01.2026 bis 31.12.2026“, as of a day.
    func geltungswort(am tag: Stichtag) -> String {
        switch (von, bis) {
        case (nil, nil): "unbefristet"
        case (let von?, nil): von <= tag ? "seit \(von.deutsch)" : "ab \(von.deutsch)"
        case (nil, let bis?): "bis \(bis.deutsch)"
        case (let von?, let bis?): "\(von.deutsch) bis \(bis.deutsch)"
        }
    }
}
