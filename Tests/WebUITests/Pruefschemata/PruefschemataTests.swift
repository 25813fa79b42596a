// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Testing
import WebUI

/// Reading check lists and their versions.
@Suite struct PruefschemataTests {
    @Test func theListSaysWhatThereIs() async throws {
        let seite = try await abruf("/pruefschemata", try await Probeschemata().dependencies())
        #expect(seite.status == 200 && seite.html.fehler == [])
        for wort in [
            "1 Prüfschema", "Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)", "ausgeliefert", "Version 1",
            "gilt seit 01.01.2026", "2\u{A0}Prüfpunkte, 1\u{A0}Unterlage", "verfasst: Redaktion",
            "freigegeben: Fachaufsicht",
            "Studium (§ 16b)",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(seite.html.verweise.contains(Probeschemata.pfad))
    }

    @Test(arguments: [("studium", true), ("", true), ("unfug", true)])
    func theListCanBeFiltered(anliegen: String, zeigtStudium: Bool) async throws {
        let seite = try await abruf(
            "/pruefschemata?anliegen=\(anliegen)", try await Probeschemata().dependencies())
        #expect(seite.html.verweise.contains(Probeschemata.pfad) == zeigtStudium)
    }

    @Test func aListIsReadLikeACheckList() async throws {
        let seite = try await abruf(Probeschemata.pfad, try await Probeschemata().dependencies())
        #expect(seite.status == 200 && seite.html.fehler == [])
        for wort in [
            "Version 1 (ausgeliefert), gilt seit 01.01.2026", "Ist die Passpflicht erfüllt?",
            "„Ist die Person von der Passpflicht befreit?“: nein", "Davon kann abgesehen werden.", "soll", "Punkt 1",
            "Auch genannt Studienbescheinigung", "in der Regel 2 Jahre", "zum Ablauf des Passes",
            "Bis wann ist der Pass gültig?",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(seite.html.verweise.contains("/vorschriften/aufenthg-2004?norm=%C2%A7%203"))
        #expect(seite.html.verweise.contains("\(Probeschemata.pfad)/entwurf"))
    }

    @Test func anotherStichtagSaysWhetherAVersionHolds() async throws {
        let seite = try await abruf(
            "\(Probeschemata.pfad)?stichtag=2025-06-01", try await Probeschemata().dependencies())
        #expect(seite.html.text.contains("Am 01.06.2025 gilt keine Version."))
        #expect(seite.html.text.contains("gilt ab 01.01.2026"))
    }

    @Test(arguments: [
        "/pruefschemata/gibt-es-nicht", "/pruefschemata/..%2F..", "/pruefschemata/UNFUG",
        "\(Probeschemata.pfad)?fassung=9", "\(Probeschemata.pfad)?fassung=x",
        "\(Probeschemata.pfad)/vergleich?alt=1&neu=7",
        "\(Probeschemata.pfad)/vergleich", "\(Probeschemata.pfad)/freigabe", "/pruefschemata/gibt-es-nicht/freigabe",
    ])
    func whatIsNotThereIsSaidInGerman(uri: String) async throws {
        let seite = try await abruf(uri, try await Probeschemata().dependencies())
        #expect(seite.status == 404 && seite.html.fehler == [])
        #expect(seite.html.text.contains("Nicht gefunden"))
        #expect(!seite.html.text.contains("Unter dieser Adresse gibt es keine Seite"))
    }

    @Test func withoutCheckListsThereAreNoPages() async throws {
        #expect(try await abruf("/pruefschemata").status == 404)
        #expect(!(try await abruf("/hilfe").html.verweise.contains("/pruefschemata")))
    }

    @Test(arguments: ["/hilfe", "/erlasspflege"])
    func otherPagesLeadToThem(uri: String) async throws {
        let seite = try await abruf(uri, try await Probeschemata().dependencies())
        #expect(seite.html.fehler == [] && seite.html.verweise.contains("/pruefschemata"))
    }

    @Test func aNewListBeginsWithItsKennung() async throws {
        let dependencies = try await Probeschemata().dependencies()
        let ziel = try await abruf("/pruefschemata?neu=pass-ersatz", dependencies)
        #expect(ziel.status == 303 && ziel.headers[.location] == "/pruefschemata/pass-ersatz/entwurf")
        let seite = try await abruf("/pruefschemata/pass-ersatz/entwurf", dependencies)
        #expect(seite.status == 200 && seite.html.fehler == [])
        #expect(seite.html.text.contains("kennung: pass-ersatz"))
        let falsch = try await abruf("/pruefschemata?neu=Pa%3Cb%3E", dependencies)
        #expect(falsch.status == 400 && falsch.html.text.contains("„Pa<b>“ kann keine Kennung sein"))
    }
}
