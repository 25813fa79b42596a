// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import ShippedData
import Synchronization

/// The check lists that the program works with: those that come with it, and the authority's own.
///
/// They are read once for each state of the store.
final class Schemawerk: Sendable {
    let pflege: Schemapflege
    let leser: Pruefschemaleser
    private let speicher: any Schemaspeicher
    private let ausgeliefert: [String]
    private let gelesen = Mutex<(fassungen: [Schemafassung], bestand: Schemabestand)?>(nil)

    /// - Parameter sha256: of the UTF-8 of a text.
    /// - Throws: `ShippedDataError` if what comes with the program cannot be read.
    init(speicher: any Schemaspeicher, sha256: @escaping @Sendable (String) -> String) throws {
        let leser = try ShippedData.pruefschemaleser()
        self.speicher = speicher
        self.leser = leser
        pflege = Schemapflege(lies: { leser.lies($0) }, sha256: sha256)
        ausgeliefert = try ShippedData.pruefschemadateien().map(\.yaml)
    }

    /// All versions, with those shipped that the store does not hold yet.
    func bestand() async throws -> Schemabestand {
        let fassungen = try await speicher.schemafassungen()
        if let bekannt = gelesen.withLock({ $0 }), bekannt.fassungen == fassungen { return bekannt.bestand }
        let eigener = pflege.bestand(fassungen)
        let neue = pflege.uebernahme(ausgeliefert, um: Clock.jetzt(), in: eigener).neue.compactMap(\.neu)
        let bestand = neue.isEmpty ? eigener : pflege.bestand(fassungen + neue)
        gelesen.withLock { $0 = (fassungen, bestand) }
        return bestand
    }

    /// All approved versions.
    func freigegebene() async throws -> [Pruefschema] {
        let bestand = try await bestand()
        return bestand.fassungen.filter { $0.status == .freigegeben }.compactMap { bestand.schema($0.verweis) }
    }

    /// Puts the shipped versions into the store, so that a Vorgang keeps its version when the program is renewed.
    /// - Returns: what stays aside, in German.
    func uebernimm() async throws -> [String] {
        let uebernahme = pflege.uebernahme(
            ausgeliefert, um: Clock.jetzt(), in: pflege.bestand(try await speicher.schemafassungen()))
        for wechsel in uebernahme.neue { _ = try await speicher.wechsle(wechsel) }
        return uebernahme.hinweise
    }
}
