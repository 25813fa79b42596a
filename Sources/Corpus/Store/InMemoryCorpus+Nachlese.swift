// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension InMemoryCorpus {
    public func nachzulesende() async throws -> [Nachlesefall] {
        fassungen.values.filter { eintrag in
            !UngeleseneSeiten.ohneWerkzeug(hinweise(zu: eintrag.aufnahme.fassung.sha256)).isEmpty
        }.sorted { $0.ort < $1.ort }.map { eintrag in
            let sha256 = eintrag.aufnahme.fassung.sha256
            let felder = grundstaende[sha256]?.felder ?? eintrag.aufnahme.erkennung
            return Nachlesefall(sha256: sha256, ort: eintrag.ort, vorgabe: Herkunftsvorgabe(uebernommen: felder))
        }
    }

    /// Notices of the ledger on the files that hold a Fassung which was not superseded.
    func hinweise(zu sha256: String) -> [String] {
        guard fassungen[sha256]?.istAbgeloest == false else { return [] }
        return dateien.values.filter { $0.fassung == sha256 }.flatMap(\.eintrag.ergebnis.hinweise)
    }

    /// Puts what was read of known bytes in the place of what a missing program left of them.
    func liesNach(_ eingang: Dateieingang, _ aufnahme: Aufnahme) {
        let ende = naechstePassage + Int64(aufnahme.passagen.count)
        fassungen[eingang.sha256]?.aufnahme = aufnahme
        fassungen[eingang.sha256]?.aufnahme.fassung.sha256 = eingang.sha256
        fassungen[eingang.sha256]?.passagen = naechstePassage..<ende
        naechstePassage = ende
        grundstaende[eingang.sha256] = nil
        wendeFestlegungenAn(eingang.sha256)
        for (ort, zeile) in dateien
        where zeile.fassung == eingang.sha256 && zeile.eintrag.ergebnis.ausgang != .abgelehnt {
            dateien[ort]?.eintrag.ergebnis.hinweise = aufnahme.hinweise
        }
        geltungOffen = true
    }
}
