// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Ingestion
import ShippedData

extension Application {
    /// What fills check lists.
    /// - Throws: `ShippedDataError` if a list that comes with the program cannot be used.
    func pruefdienst() throws -> Pruefdienst {
        let schemata = try ShippedData.pruefschemata()
        let suche = Belegauskunft(
            search: search, corpus: corpus, regelungsauskunft: regelungsauskunft, register: register)
        let pruefung = Pruefung(
            suche: suche, worte: try ShippedData.unterlagenworte(), feiertage: try feiertage())
        return Pruefdienst(schemata: { schemata }, pruefung: pruefung)
    }

    /// The public holidays of the own Land.
    /// - Throws: `ShippedDataError` if their list cannot be used.
    func feiertage() throws -> Feiertage {
        Feiertage(try ShippedData.feiertage(), land: Rangfolge(eigenesLand: settings.land).laender.first?.kurz)
    }
}
