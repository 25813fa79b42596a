// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
import Corpus
import Norms
public import Testing

/// What every store of Prüfschemata must do. A test suite runs `SchemaspeicherContract.faelle` over its own store.
public struct SchemaspeicherContract: Sendable {
    /// One promise, and how it is tested on a new, empty store.
    public struct Fall: Sendable, CustomTestStringConvertible {
        public let name: String
        let pruefe: @Sendable (any Schemaspeicher) async throws -> Void

        /// Tests the promise on an empty store.
        public func callAsFunction(_ speicher: any Schemaspeicher) async throws { try await pruefe(speicher) }

        public var testDescription: String { name }
    }

    public static let faelle: [Fall] = ablage + unveraenderlich

    private static let ablage: [Fall] = [
        Fall(name: "Ein leerer Speicher") { speicher async throws in
            #expect(try await speicher.schemafassungen().isEmpty)
            #expect(try await speicher.schemafassung(Schemaverweis(kennung: "a", version: 1)) == nil)
        },
        Fall(name: "Eine Fassung kommt heraus, wie sie hineinging, geordnet nach Nummer") { speicher async throws in
            var voll = freigegeben("b", 2, yaml: "kennung: b\r\nname: „Größe“ 🙂\n\n")
            voll.beitraege.append(schritt("Fachaufsicht", 7, "mit 'Anführungszeichen' und\nZeilen"))
            voll.status = .zurueckgezogen
            voll.ruecknahme = schritt("Leitung", 9, "überholt")
            var ausgeliefert = freigegeben("b", 10)
            ausgeliefert.istAusgeliefert = true
            for fassung in [ausgeliefert, voll, entwurf("a", 1)] {
                #expect(try await speicher.wechsle(Schemawechsel(von: nil, zu: fassung)))
            }
            #expect(try await speicher.schemafassungen() == [entwurf("a", 1), voll, ausgeliefert])
            #expect(try await speicher.schemafassung(voll.verweis) == voll)
            #expect(try await speicher.schemafassung(Schemaverweis(kennung: "b", version: 3)) == nil)
        },
        Fall(name: "Wer nicht sieht, was dasteht, überschreibt nichts") { speicher async throws in
            let (erster, zweiter) = (entwurf("a", 1, yaml: "eins"), entwurf("a", 1, yaml: "zwei"))
            #expect(try await speicher.wechsle(Schemawechsel(von: nil, zu: erster)))
            #expect(try await !speicher.wechsle(Schemawechsel(von: nil, zu: zweiter)))
            #expect(try await !speicher.wechsle(Schemawechsel(von: zweiter, zu: entwurf("a", 1, yaml: "drei"))))
            #expect(try await !speicher.wechsle(Schemawechsel(von: zweiter, zu: nil)))
            #expect(try await !speicher.wechsle(Schemawechsel(von: entwurf("x", 1), zu: nil)))
            #expect(try await speicher.schemafassungen() == [erster])
            #expect(try await speicher.wechsle(Schemawechsel(von: erster, zu: zweiter)))
            #expect(try await speicher.schemafassungen() == [zweiter])
        },
        Fall(name: "Ein Entwurf wird verworfen; seine Nummer ist wieder frei") { speicher async throws in
            #expect(try await speicher.wechsle(Schemawechsel(von: nil, zu: entwurf("a", 1))))
            #expect(try await speicher.wechsle(Schemawechsel(von: entwurf("a", 1), zu: nil)))
            #expect(try await speicher.schemafassungen().isEmpty)
            #expect(try await speicher.wechsle(Schemawechsel(von: nil, zu: entwurf("a", 1, yaml: "neu"))))
        },
        Fall(name: "Von vielen zugleich kommt einer durch") { speicher async throws in
            let alt = entwurf("a", 1)
            _ = try await speicher.wechsle(Schemawechsel(von: nil, zu: alt))
            let durch = try await withThrowingTaskGroup(of: Bool.self) { gruppe in
                for nummer in 0..<20 {
                    let neu = entwurf("a", 1, yaml: "von \(nummer)")
                    gruppe.addTask { try await speicher.wechsle(Schemawechsel(von: alt, zu: neu)) }
                }
                return try await gruppe.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(durch == 1)
        },
    ]

    private static let unveraenderlich: [Fall] = [
        Fall(name: "Freigegebenes ändert sich nie und bleibt") { speicher async throws in
            let fest = freigegeben("a", 1)
            #expect(try await speicher.wechsle(Schemawechsel(von: nil, zu: entwurf("a", 1))))
            #expect(try await speicher.wechsle(Schemawechsel(von: entwurf("a", 1), zu: fest)))
            var anders = fest
            anders.yaml += " "
            for neu in [anders, entwurf("a", 1), nil] {
                await #expect(throws: Schemapflegefehler.self) {
                    try await speicher.wechsle(Schemawechsel(von: fest, zu: neu))
                }
            }
            #expect(try await speicher.schemafassungen() == [fest])
        },
        Fall(name: "Freigegebenes wird mit Grund zurückgezogen, und das ist das Letzte") { speicher async throws in
            let fest = freigegeben("a", 1)
            _ = try await speicher.wechsle(Schemawechsel(von: nil, zu: fest))
            var zurueck = fest
            zurueck.status = .zurueckgezogen
            await #expect(throws: Schemapflegefehler.self) {
                try await speicher.wechsle(Schemawechsel(von: fest, zu: zurueck))
            }
            zurueck.ruecknahme = schritt("Leitung", 5, "überholt")
            #expect(try await speicher.wechsle(Schemawechsel(von: fest, zu: zurueck)))
            #expect(try await speicher.schemafassung(fest.verweis) == zurueck)
            for neu in [fest, nil] {
                await #expect(throws: Schemapflegefehler.self) {
                    try await speicher.wechsle(Schemawechsel(von: zurueck, zu: neu))
                }
            }
        },
        Fall(name: "Ausgeliefertes wird nicht zurückgezogen") { speicher async throws in
            var fest = freigegeben("a", 1)
            fest.istAusgeliefert = true
            _ = try await speicher.wechsle(Schemawechsel(von: nil, zu: fest))
            var zurueck = fest
            zurueck.status = .zurueckgezogen
            zurueck.ruecknahme = schritt("Leitung", 5, "überholt")
            await #expect(throws: Schemapflegefehler.self) {
                try await speicher.wechsle(Schemawechsel(von: fest, zu: zurueck))
            }
            #expect(try await speicher.schemafassungen() == [fest])
        },
        Fall(name: "Ein Wechsel meint eine Fassung") { speicher async throws in
            await #expect(throws: Schemapflegefehler.self) {
                try await speicher.wechsle(Schemawechsel(von: nil, zu: nil))
            }
            _ = try await speicher.wechsle(Schemawechsel(von: nil, zu: entwurf("a", 1)))
            await #expect(throws: Schemapflegefehler.self) {
                try await speicher.wechsle(Schemawechsel(von: entwurf("a", 1), zu: entwurf("a", 2)))
            }
        },
    ]

    // MARK: Samples

    private static func entwurf(_ kennung: String, _ version: Int, yaml: String = "kennung: a\n") -> Schemafassung {
        Schemafassung(
            verweis: Schemaverweis(kennung: kennung, version: version), yaml: yaml, sha256: Muster.sha(yaml),
            status: .entwurf, beitraege: [schritt("Erlasspflege", 1, "")])
    }

    private static func freigegeben(_ kennung: String, _ version: Int, yaml: String = "kennung: a\n") -> Schemafassung {
        var fassung = entwurf(kennung, version, yaml: yaml)
        fassung.status = .freigegeben
        fassung.freigabe = Schemafassung.Freigabeschritt(
            schritt: schritt("Fachaufsicht", 2, "geprüft"), am: Muster.tag("2026-11-30"))
        return fassung
    }

    private static func schritt(_ rolle: String, _ sekunden: Int, _ bemerkung: String) -> Schemafassung.Schritt {
        Schemafassung.Schritt(durch: Akteur(rolle: rolle), um: .t(sekunden), bemerkung: bemerkung)
    }
}
