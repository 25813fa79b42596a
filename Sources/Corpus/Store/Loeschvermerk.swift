// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What was deleted for good.
public struct Loeschbericht: Sendable, Hashable {
    /// One entry a file of the ledger that held one of the Fassungen; this is what stays of them.
    public var eintraege: [Ledgereintrag]
    /// What was removed, counted; nothing is listed that was not there.
    public var entfernt: [Posten]

    /// „12 Abschnitte“
    public struct Posten: Sendable, Hashable, Codable {
        public var was: String
        public var anzahl: Int

        public init(_ was: String, _ anzahl: Int) {
            self.was = was
            self.anzahl = anzahl
        }
    }

    public init(eintraege: [Ledgereintrag] = [], entfernt: [Posten] = []) {
        self.eintraege = eintraege
        self.entfernt = entfernt.filter { $0.anzahl > 0 }
    }
}

extension Aufnahmeergebnis {
    /// What the ledger says of a file that was deleted for good.
    /// - Parameter zeitpunkt: ISO 8601.
    public init(geloescht ort: Dateiort, sha256: String, zeitpunkt: String, durch: String) {
        let tag = Stichtag(iso: zeitpunkt.prefix(10))?.deutsch ?? zeitpunkt
        self.init(ort: ort, ausgang: .geloescht, grund: "Gelöscht am \(tag) durch \(durch).", sha256: sha256)
    }
}
