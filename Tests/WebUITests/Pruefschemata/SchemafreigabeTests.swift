// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Testing
import WebUI

/// Four eyes: one writes and hands in, another approves.
@Suite struct SchemafreigabeTests {
    private static let verweis = Schemaverweis(kennung: Probeschemata.kennung, version: 2)

    /// A draft with changes, handed in by the Erlasspflege.
    private static func eingereicht(streiche norm: String = ", \"§ 999 AufenthG\"") async throws -> Schemasitzung {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let text = try #require(try await sitzung.entwurf().textfeld)
            .replacing("Ist die Passpflicht erfüllt?", with: "Ist der Pass gültig?").replacing(norm, with: "")
        let antwort = try await sitzung.reicheEin(text)
        #expect(antwort.status == 303 && antwort.headers[.location] == "\(Probeschemata.pfad)/freigabe")
        return sitzung
    }

    @Test func anotherRoleSeesTheChangeAndApprovesIt() async throws {
        let schemata = try await Self.eingereicht().schemata
        let aufsicht = try Schemasitzung(schemata, rolle: "Fachaufsicht")
        #expect(try await aufsicht.seiten.hole("/pruefschemata").html.text.contains("Wartet auf Freigabe"))
        let seite = try await aufsicht.seiten.hole("\(Probeschemata.pfad)/freigabe")
        #expect(seite.status == 200 && seite.html.fehler == [])
        for wort in [
            "Passpflicht genauer", "Prüfpunkt pass", "Ist die Passpflicht erfüllt?", "Ist der Pass gültig?",
            "gegenüber Version 1 (ausgeliefert)", "Geschrieben von „Erlasspflege“", "Freigeben",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        let antwort = try await aufsicht.entscheide("freigeben", ["bemerkung": "geprüft"])
        #expect(antwort.status == 303 && antwort.headers[.location] == Probeschemata.pfad)
        let fassung = try #require(try await schemata.speicher.schemafassung(Self.verweis))
        #expect(fassung.status == .freigegeben && fassung.freigabe?.schritt.durch.rolle == "Fachaufsicht")
        let danach = try await aufsicht.seiten.folge(antwort)
        #expect(danach.html.text.contains("Version 2 (eigene Version), gilt seit 23.11.2026"))
        #expect(danach.html.text.contains("Ist der Pass gültig?"))
        #expect(danach.html.text.contains("gilt 01.01.2026 bis 22.11.2026"))
        // Before its first day the shipped one holds.
        let frueher = try await aufsicht.seiten.hole("\(Probeschemata.pfad)?stichtag=2026-06-01")
        #expect(frueher.html.text.contains("Version 1 (ausgeliefert)"))
        #expect(schemata.protokoll.alle.last == "Fachaufsicht: Prüfschema freigegeben")
        let vergleich = try await aufsicht.seiten.hole("\(Probeschemata.pfad)/vergleich?alt=1&neu=2")
        #expect(vergleich.html.fehler == [] && vergleich.html.text.contains("Ist der Pass gültig?"))
    }

    @Test func whoWroteCannotApprove() async throws {
        let sitzung = try await Self.eingereicht()
        let seite = try await sitzung.seiten.hole("\(Probeschemata.pfad)/freigabe")
        #expect(seite.html.fehler == [] && seite.html.text.contains("Vier-Augen-Prinzip"))
        #expect(!seite.html.elemente.contains { $0.attribute["value"] == "freigeben" })
        // Not with a form of one's own making either.
        let marke = try await sitzung.entwurf().verborgen["marke"] ?? ""
        let sha = try #require(try await sitzung.schemata.speicher.schemafassung(Self.verweis)).sha256
        let antwort = try await sitzung.seiten.sende(
            ["marke": marke, "gelesen": sha, "schritt": "freigeben"], an: "\(Probeschemata.pfad)/freigabe")
        #expect(antwort.status == 422 && antwort.html.text.contains("mitgeschrieben"))
        #expect(try await sitzung.schemata.speicher.schemafassung(Self.verweis)?.status == .entwurf)
    }

    @Test func aProvisionThatIsNotInForceCannotBeApproved() async throws {
        let schemata = try await Self.eingereicht(streiche: "").schemata
        let aufsicht = try Schemasitzung(schemata, rolle: "Fachaufsicht")
        let seite = try await aufsicht.seiten.hole("\(Probeschemata.pfad)/freigabe")
        #expect(seite.html.fehler == [] && seite.html.text.contains("§ 999 AufenthG gibt es nicht."))
        #expect(seite.html.text.contains("Freigeben geht erst, wenn nichts mehr zu berichtigen ist."))
        let antwort = try await aufsicht.entscheide("freigeben")
        #expect(antwort.status == 422 && antwort.html.text.contains("noch Mängel"))
        #expect(try await schemata.speicher.schemafassung(Self.verweis)?.status == .entwurf)
    }

    @Test func aDraftThatWasChangedSinceIsNotApproved() async throws {
        let sitzung = try await Self.eingereicht()
        let aufsicht = try Schemasitzung(sitzung.schemata, rolle: "Fachaufsicht")
        let gesehen = try await aufsicht.seiten.hole("\(Probeschemata.pfad)/freigabe").verborgen
        let text = try #require(try await sitzung.entwurf().textfeld)
        _ = try await sitzung.reicheEin(text.replacing("Ist der Pass gültig?", with: "Gibt es einen Pass?"))
        let antwort = try await aufsicht.seiten.sende(
            gesehen.merging(["schritt": "freigeben"]) { $1 }, an: "\(Probeschemata.pfad)/freigabe")
        #expect(antwort.status == 422 && antwort.html.text.contains("inzwischen geändert"))
        #expect(try await sitzung.schemata.speicher.schemafassung(Self.verweis)?.status == .entwurf)
    }

    @Test func withFindingsNothingIsHandedInButAllIsKept() async throws {
        let sitzung = try Schemasitzung(try await Probeschemata())
        let text = try #require(try await sitzung.entwurf().textfeld).replacing("zeit: 2 Jahre", with: "zeit: lange")
        let antwort = try await sitzung.reicheEin(text, bemerkung: "Dauer offen")
        #expect(antwort.status == 422 && antwort.html.fehler == [])
        #expect(antwort.textfeld == text && antwort.html.text.contains("noch nicht eingereicht"))
        #expect(antwort.html.elemente.contains { $0.attribute["value"] == "Dauer offen" })
        let fassung = try #require(try await sitzung.schemata.speicher.schemafassung(Self.verweis))
        #expect(fassung.yaml == text && fassung.einreichung == nil)
        // The page goes on from what is kept.
        #expect(try await sitzung.sende("speichern", von: antwort).status == 303)
    }

    @Test func anApproverGivesBackWithAReason() async throws {
        let sitzung = try await Self.eingereicht()
        let aufsicht = try Schemasitzung(sitzung.schemata, rolle: "Fachaufsicht")
        let ohne = try await aufsicht.entscheide("zurueckgeben")
        #expect(ohne.status == 422 && ohne.html.text.contains("Grund"))
        let mit = try await aufsicht.entscheide("zurueckgeben", ["bemerkung": "Bitte die Ausnahme nennen"])
        #expect(mit.status == 303)
        let seite = try await sitzung.entwurf()
        #expect(seite.html.text.contains("Bitte die Ausnahme nennen"))
        let spaet = try await aufsicht.entscheide("freigeben")
        #expect(spaet.status == 409 || spaet.status == 422)
        #expect(try await sitzung.schemata.speicher.schemafassung(Self.verweis)?.status == .entwurf)
    }

    @Test func theAuthorTakesItBack() async throws {
        let sitzung = try await Self.eingereicht()
        let antwort = try await sitzung.sende("zurueckziehen", von: try await sitzung.entwurf())
        #expect(antwort.status == 303)
        #expect(try await sitzung.schemata.speicher.schemafassung(Self.verweis)?.einreichung == nil)
        let seite = try await sitzung.seiten.hole("\(Probeschemata.pfad)/freigabe")
        #expect(seite.html.text.contains("noch nicht eingereicht"))
    }

    @Test(arguments: [["marke": "falsch"], ["marke": ""]])
    func withoutTheMarkNothingIsApproved(felder: [String: String]) async throws {
        let schemata = try await Self.eingereicht().schemata
        let aufsicht = try Schemasitzung(schemata, rolle: "Fachaufsicht")
        let antwort = try await aufsicht.entscheide("freigeben", felder)
        #expect(antwort.status == 409 && antwort.html.text.contains("neu gestartet"))
        #expect(try await schemata.speicher.schemafassung(Self.verweis)?.status == .entwurf)
    }

    @Test func anOwnVersionCanBeWithdrawnAShippedOneNot() async throws {
        let schemata = try await Self.eingereicht().schemata
        let aufsicht = try Schemasitzung(schemata, rolle: "Fachaufsicht")
        _ = try await aufsicht.entscheide("freigeben")
        let seite = try await aufsicht.seiten.hole(Probeschemata.pfad)
        let ohne = try await aufsicht.seiten.sende(seite.verborgen, an: "\(Probeschemata.pfad)/ruecknahme")
        #expect(ohne.status == 422 && ohne.html.fehler == [] && ohne.html.text.contains("Grund"))
        let mit = try await aufsicht.seiten.sende(
            seite.verborgen.merging(["grund": "Fehler in der Ausnahme"]) { $1 }, an: "\(Probeschemata.pfad)/ruecknahme")
        #expect(mit.status == 303)
        let danach = try await aufsicht.seiten.folge(mit)
        #expect(
            danach.html.text.contains(
                "Zurückgezogen am 23.11.2026 von der Rolle „Fachaufsicht“: Fehler in der Ausnahme"))
        #expect(danach.html.text.contains("Am 23.11.2026 gilt Version 1"))
        let ausgeliefert = try await aufsicht.seiten.sende(
            seite.verborgen.merging(["grund": "x", "fassung": "1"]) { $1 }, an: "\(Probeschemata.pfad)/ruecknahme")
        #expect(ausgeliefert.status == 422 && ausgeliefert.html.text.contains("nicht zurückziehen"))
    }
}
