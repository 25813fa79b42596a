// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit
import Testing

@Suite struct SchemaspeicherTests {
    @Test(arguments: SchemaspeicherContract.faelle)
    func imArbeitsspeicher(fall: SchemaspeicherContract.Fall) async throws {
        try await fall(InMemorySchemaspeicher())
    }
}

@Suite struct SchemapflegeTests {
    private static let tag = Muster.tag("2026-11-30")
    private static let (autor, andere) = (Akteur(rolle: "Erlasspflege"), Akteur(rolle: "Fachaufsicht"))

    private func pflege() throws -> Schemapflege {
        let leser = try Schemaproben.leser.get()
        return Schemapflege(lies: { leser.lies($0) }, sha256: { Muster.sha($0) })
    }

    /// A draft of the sample: with this version, and without the approval that it ships with.
    private func text(version: Int, von: String = "2024-03-01", name: String = "Studium") -> String {
        Schemaproben.studium("freigegeben: {rolle: Auslieferung Fundstelle, am: 2026-11-30}\n", "")
            .replacing("version: 1", with: "version: \(version)").replacing("von: 2024-03-01", with: "von: \(von)")
            .replacing("name: Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)", with: "name: \(name)")
    }

    private func entwurf(_ yaml: String, in fassungen: [Schemafassung]) throws -> Schemafassung {
        let pflege = try pflege()
        let wechsel = try pflege.entwurf(
            yaml, statt: nil, durch: Self.autor, bemerkung: "neu", um: .t(1), in: pflege.bestand(fassungen))
        return try #require(wechsel.neu)
    }

    private func freigabe(
        _ entwurf: Schemafassung, durch: Akteur = andere, gesehen: String? = nil, normbefunde: [Schemabefund] = [],
        in fassungen: [Schemafassung]
    ) throws -> Schemafassung {
        let pflege = try pflege()
        let wechsel = try pflege.freigabe(
            entwurf, gesehen: gesehen ?? entwurf.sha256, durch: durch, bemerkung: "geprüft", um: .t(2), am: Self.tag,
            normbefunde: normbefunde, in: pflege.bestand(fassungen))
        return try #require(wechsel.neu)
    }

    private func ausgelieferte() throws -> [Schemafassung] {
        let pflege = try pflege()
        let uebernahme = pflege.uebernahme([Schemaproben.studium], um: .t(0), in: pflege.bestand([]))
        #expect(uebernahme.hinweise.isEmpty)
        return uebernahme.neue.compactMap(\.neu)
    }

    // MARK: The way of a version

    @Test func einEntwurfWirdVonEinerAnderenRolleZurVersion() throws {
        let entwurf = try entwurf(text(version: 1), in: [])
        #expect(
            entwurf.status == .entwurf && entwurf.verweis.version == 1 && entwurf.sha256 == Muster.sha(entwurf.yaml))
        let pflege = try pflege()
        #expect(pflege.bestand([entwurf]).geltend("studium-verlaengerung", am: Self.tag) == nil)
        let fest = try freigabe(entwurf, in: [entwurf])
        #expect(fest.status == .freigegeben && fest.yaml == entwurf.yaml && fest.sha256 == entwurf.sha256)
        let schema = try #require(pflege.bestand([fest]).geltend("studium-verlaengerung", am: Self.tag))
        #expect(
            schema.freigegeben == Freigabe(rolle: "Fachaufsicht", am: Self.tag) && schema.verfasst == "Erlasspflege")
        try Schemawechsel(von: entwurf, zu: fest).pruefe()
    }

    @Test(arguments: ["Erlasspflege", "erlasspflege", " Erlasspflege "])
    func werMitgeschriebenHatGibtNichtFrei(rolle: String) throws {
        let erster = try entwurf(text(version: 1), in: [])
        #expect(throws: Schemapflegefehler.self) {
            try freigabe(erster, durch: Akteur(rolle: rolle), in: [erster])
        }
        // Another goes on with it: the first author still cannot approve, nor the second.
        let pflege = try pflege()
        let zweiter = try #require(
            try pflege.entwurf(
                text(version: 1, name: "Anders"), statt: erster, durch: Self.andere, bemerkung: "", um: .t(2),
                in: pflege.bestand([erster])
            ).neu)
        #expect(zweiter.beitraege.map(\.durch) == [Self.autor, Self.andere])
        for akteur in [Akteur(rolle: rolle), Self.andere] {
            let fehler = #expect(throws: Schemapflegefehler.self) {
                try freigabe(zweiter, durch: akteur, in: [zweiter])
            }
            #expect(fehler?.grund.contains("Vier-Augen-Prinzip") == true)
        }
        #expect(try freigabe(zweiter, durch: Akteur(rolle: "Leitung"), in: [zweiter]).status == .freigegeben)
    }

    @Test func freigegebenWirdNurWasGesehenWurdeUndKeineMaengelHat() throws {
        let gut = try entwurf(text(version: 1), in: [])
        #expect(throws: Schemapflegefehler.self) { try freigabe(gut, gesehen: Muster.sha("anderes"), in: [gut]) }
        let norm = Schemabefund(pfad: .schema, eintrag: "x", was: "§ 99 AufenthG gibt es nicht.", tun: "Berichtigen.")
        #expect(throws: Schemapflegefehler.self) { try freigabe(gut, normbefunde: [norm], in: [gut]) }
        let maengel = try entwurf(text(version: 1).replacing("nach: [identitaet]", with: "nach: [fehlt]"), in: [])
        let fehler = #expect(throws: Schemapflegefehler.self) { try freigabe(maengel, in: [maengel]) }
        #expect(fehler?.befunde.map(\.eintrag) == ["Prüfpunkt zulassung"])
        let fest = try freigabe(gut, in: [gut])
        #expect(throws: Schemapflegefehler.self) { try freigabe(fest, in: [fest]) }
    }

    @Test func dieNummerDerVersionMussStimmen() throws {
        let fest = try freigabe(try entwurf(text(version: 1), in: []), in: [])
        let falsch = try entwurf(text(version: 1), in: [fest])
        #expect(falsch.verweis.version == 2)
        let fehler = #expect(throws: Schemapflegefehler.self) { try freigabe(falsch, in: [fest, falsch]) }
        #expect("\(String(describing: fehler))".contains("version: 2"))
        let selbst = try entwurf(Schemaproben.studium, in: [])
        #expect(throws: Schemapflegefehler.self) { try freigabe(selbst, in: [selbst]) }
    }

    @Test func esGibtNurEinenEntwurfUndKeinenUnlesbaren() throws {
        let erster = try entwurf(text(version: 1), in: [])
        #expect(throws: Schemapflegefehler.self) { try entwurf(text(version: 1), in: [erster]) }
        let fehler = #expect(throws: Schemapflegefehler.self) { try entwurf("kennung: [", in: []) }
        #expect(fehler?.befunde.isEmpty == false)
        let pflege = try pflege()
        let fest = try freigabe(erster, in: [erster])
        #expect(throws: Schemapflegefehler.self) {
            try pflege.entwurf(
                text(version: 2), statt: fest, durch: Self.autor, bemerkung: "", um: .t(3), in: pflege.bestand([fest]))
        }
        #expect(throws: Schemapflegefehler.self) {
            try pflege.entwurf(
                text(version: 2), statt: nil, durch: Akteur(rolle: " "), bemerkung: "", um: .t(3),
                in: pflege.bestand([fest]))
        }
        #expect(throws: Schemapflegefehler.self) {
            try pflege.entwurf(
                text(version: 2), statt: nil, durch: Self.autor, bemerkung: "auf Bitte von Frau Yılmaz", um: .t(3),
                in: pflege.bestand([fest]))
        }
        #expect(throws: Schemapflegefehler.self) { try pflege.verwerfen(fest) }
        #expect(try pflege.verwerfen(erster) == Schemawechsel(von: erster, zu: nil))
    }

    // MARK: Which version holds

    @Test func esGiltDieHoechsteFreigegebeneFuerDenTag() throws {
        let kennung = "studium-verlaengerung"
        var fassungen = try ausgelieferte()
        for (version, von) in [(2, "2026-01-01"), (3, "2027-01-01")] {
            let neu = try entwurf(text(version: version, von: von), in: fassungen)
            fassungen.append(try freigabe(neu, in: fassungen + [neu]))
        }
        fassungen.append(try entwurf(text(version: 4), in: fassungen))
        let pflege = try pflege()
        func version(_ tag: String, _ fassungen: [Schemafassung]) -> Int? {
            pflege.bestand(fassungen).geltend(kennung, am: Muster.tag(tag))?.version
        }
        #expect(version("2024-02-29", fassungen) == nil)
        #expect(version("2025-12-31", fassungen) == 1)
        #expect(version("2026-06-01", fassungen) == 2)
        #expect(version("2027-06-01", fassungen) == 3)
        #expect(pflege.bestand(fassungen).naechsteVersion(von: kennung) == 4)
        #expect(pflege.bestand(fassungen).geltende(am: Self.tag).map(\.version) == [2])

        let zurueck = try #require(
            try pflege.ruecknahme(fassungen[1], durch: Self.autor, grund: "überholt", um: .t(9)).neu)
        fassungen[1] = zurueck
        #expect(version("2026-06-01", fassungen) == 1)
        // A Vorgang that began with it keeps it, and its number is not given again.
        #expect(pflege.bestand(fassungen).schema(Schemaverweis(kennung: kennung, version: 2))?.version == 2)
        #expect(pflege.bestand([fassungen[0], zurueck]).naechsteVersion(von: kennung) == 3)
    }

    @Test func zurueckgezogenWirdNurEigenesMitGrund() throws {
        let pflege = try pflege()
        let eigene = try freigabe(try entwurf(text(version: 1), in: []), in: [])
        #expect(throws: Schemapflegefehler.self) {
            try pflege.ruecknahme(try ausgelieferte()[0], durch: Self.autor, grund: "überholt", um: .t(1))
        }
        #expect(throws: Schemapflegefehler.self) {
            try pflege.ruecknahme(eigene, durch: Self.autor, grund: "  ", um: .t(1))
        }
        #expect(throws: Schemapflegefehler.self) {
            try pflege.ruecknahme(try entwurf(text(version: 1), in: []), durch: Self.autor, grund: "x", um: .t(1))
        }
    }

    @Test func ausgelieferteKommenEinmalUndVerdraengenNichtsEigenes() throws {
        let pflege = try pflege()
        let vorhanden = try ausgelieferte()
        #expect(vorhanden.map(\.istAusgeliefert) == [true] && vorhanden[0].freigabe?.am == Self.tag)
        let wieder = pflege.uebernahme([Schemaproben.studium], um: .t(5), in: pflege.bestand(vorhanden))
        #expect(wieder.neue.isEmpty && wieder.hinweise.isEmpty)
        let eigene = try freigabe(try entwurf(text(version: 1), in: []), in: [])
        let verdeckt = pflege.uebernahme([Schemaproben.studium], um: .t(5), in: pflege.bestand([eigene]))
        #expect(verdeckt.neue.isEmpty && verdeckt.hinweise.count == 1)
        let unfertig = pflege.uebernahme([text(version: 1), "kaputt: ["], um: .t(5), in: pflege.bestand([]))
        #expect(unfertig.neue.isEmpty && unfertig.hinweise.count == 2)
    }
}
