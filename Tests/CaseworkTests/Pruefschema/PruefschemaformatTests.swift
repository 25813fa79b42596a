// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import Regelungen
import Testing

@testable import ShippedData

/// `pruefschema.schema.json` says the same as the reader.
@Suite struct PruefschemaformatTests {
    struct Beschreibung: Decodable {
        struct Objekt: Decodable {
            var properties: [String: Eigenschaft]?
            var required: [String]?
            var additionalProperties: Bool?
            var description: String?

            enum CodingKeys: String, CodingKey { case properties, required, additionalProperties, description }

            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                properties = try container.decodeIfPresent([String: Eigenschaft].self, forKey: .properties)
                required = try container.decodeIfPresent([String].self, forKey: .required)
                // A schema in place of the Boolean: the keys are free.
                additionalProperties = try? container.decodeIfPresent(Bool.self, forKey: .additionalProperties)
                description = try container.decodeIfPresent(String.self, forKey: .description)
            }
        }

        struct Eigenschaft: Decodable {
            var description: String?
            var `enum`: [String]?
            var ref: String?

            enum CodingKeys: String, CodingKey {
                case description, `enum`
                case ref = "$ref"
            }
        }

        var defs: [String: Objekt]

        enum CodingKeys: String, CodingKey { case defs = "$defs" }
    }

    private func beschreibung() throws -> Beschreibung {
        try JSONDecoder().decode(Beschreibung.self, from: Data(try ShippedData.pruefschemaformat().utf8))
    }

    @Test(arguments: Schluesselsatz.alleSaetze.keys.sorted())
    func nenntDieselbenSchluessel(name: String) throws {
        let satz = try #require(Schluesselsatz.alleSaetze[name])
        let objekt = try #require(try beschreibung().defs[name], "$defs/\(name) fehlt.")
        #expect(Set(objekt.properties?.keys.sorted() ?? []) == Set(satz.alle))
        #expect(Set(objekt.required ?? []) == Set(satz.pflicht))
        #expect(objekt.additionalProperties == false)
    }

    @Test func hatKeineWeiterenEintraege() throws {
        let mitSchluesseln = try beschreibung().defs.filter { $0.value.properties != nil }.keys
        #expect(Set(mitSchluesseln) == Set(Schluesselsatz.alleSaetze.keys))
    }

    @Test func nenntDieselbenWerte() throws {
        let defs = try beschreibung().defs
        func werte(_ objekt: String, _ schluessel: String) -> [String]? {
            defs[objekt]?.properties?[schluessel]?.enum
        }
        #expect(werte("fakt", "art") == Faktart.allCases.map(\.rawValue))
        #expect(werte("punkt", "verbindlichkeit") == Verbindlichkeit.allCases.map(\.rawValue))
        #expect(werte("unterlage", "stand") == Unterlage.Stand.allCases.map(\.rawValue))
        #expect(werte("bindung", "an") == Dauerwert.Bindung.allCases.map(\.rawValue))
        // What is bound to something else has no length of its own.
        #expect(werte("angabe", "art") == Dauerwert.Art.allCases.filter { $0 != .gebunden }.map(\.rawValue))
    }

    @Test func alleSchluesselSindBeschrieben() throws {
        let defs = try beschreibung().defs
        for (name, objekt) in defs {
            for (schluessel, eigenschaft) in objekt.properties ?? [:] {
                let ziel = eigenschaft.ref.flatMap { defs[$0.replacing("#/$defs/", with: "")] }
                #expect(eigenschaft.description ?? ziel?.description != nil, "\(name).\(schluessel)")
            }
        }
    }
}
