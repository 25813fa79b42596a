// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Testing
import WebUI

/// What a change touches, asked for one change at a time.
@Suite struct BetroffenTests {
    private static let stelle = Fundstelle(
        fassung: Probebestand.erlassAlt, abschnitt: 0, pfad: "Nr. 3.2", seite: nil, bereich: 0..<20,
        zitat: "Die Aufenthaltserlaubnis ist auf ein Jahr zu befristen.")

    private static func vorgang(_ id: Int64, referenz: String) -> Betroffenheit.Vorgang {
        .init(
            zeile: Vorgangszeile(
                id: VorgangID(rawValue: id), referenz: referenz, schema: Schemaverweis(kennung: "studium", version: 1),
                stichtag: Probe.heute, eroeffnet: Probeschemata.jetzt, geaendert: Probeschemata.jetzt, schrittzahl: 3,
                offenePunkte: 2, fehlendeUnterlagen: 1, frist: nil, istAbgeschlossen: false),
            gruende: [.stellen([stelle]), .normen(["§ 16b AufenthG"]), .anliegen("studium")])
    }

    private static func betroffenheit(_ anstoss: Anstoss, vorgaenge: Int, name: String) -> Betroffenheit {
        Betroffenheit(
            anstoss: anstoss, vorgaenge: (0..<vorgaenge).map { vorgang(Int64($0) + 1, referenz: "\(name)-\($0)") },
            schemata: [
                .init(verweis: Schemaverweis(kennung: "studium", version: 2), name: name, gruende: [.anliegen("pass")])
            ], vermerke: [.init(sha256: Probebestand.sha("7"), stellen: [stelle])],
            texte: [
                .init(
                    text: Belegtext(art: .textbaustein, kennung: "hinweis", name: name),
                    gruende: [.normen((1...6).map { "§ \($0) AufenthG" })])
            ],
            stellen: [
                .init(vorher: stelle, nachher: "Die Aufenthaltserlaubnis ist auf zwei Jahre zu befristen."),
                .init(vorher: stelle, nachher: nil),
            ])
    }

    private static func vermerk(_ name: String) -> Vermerk {
        Vermerk(
            vorgang: VorgangID(rawValue: 9), referenz: name, schemaname: name,
            schema: Schemaverweis(kennung: "studium", version: 1), stichtag: Probe.heute, corpusstand: 1,
            freigegeben: Probeschemata.jetzt, durch: Akteur(rolle: "Sachbearbeitung"), punkte: [], unterlagen: [],
            fakten: [], dauer: nil, nachforderungen: [])
    }

    /// - Parameter fragen: what the pages asked about.
    private static func dependencies(
        vorgaenge: Int = 3, name: String = "2026-0815", fragen: Mitschrift = Mitschrift()
    ) -> WebDependencies {
        var dependencies = Probe.dependencies(ereignisse: AenderungenTests.ereignisse)
        dependencies.betroffenheit = Betroffenheitszugang(
            betroffen: { anstoss in
                fragen.merke(anstoss.kennung)
                return betroffenheit(anstoss, vorgaenge: vorgaenge, name: name)
            }, vermerk: { _ in vermerk(name) })
        return dependencies
    }

    private static func ersteAdresse(_ dependencies: WebDependencies, query: String = "") async throws -> String {
        let verweise = try await abruf("/aenderungen\(query)", dependencies).html.verweise
        return try #require(verweise.first { $0.contains("/betroffen") })
    }

    @Test func theListLeadsThereAndAsksNothingItself() async throws {
        let fragen = Mitschrift()
        let dependencies = Self.dependencies(fragen: fragen)
        let liste = try await abruf("/aenderungen", dependencies)
        #expect(liste.html.fehler == [] && liste.html.text.contains("Was berührt das?"))
        #expect(fragen.alle.isEmpty)
        _ = try await abruf(try await Self.ersteAdresse(dependencies), dependencies)
        #expect(fragen.alle.count == 1)
    }

    @Test func everyChangeHasItsPage() async throws {
        let dependencies = Self.dependencies()
        let adressen = try await abruf("/aenderungen", dependencies).html.verweise.filter { $0.contains("/betroffen") }
        #expect(adressen.count >= 3 && Set(adressen).count == adressen.count)
        for adresse in adressen {
            let seite = try await abruf(adresse, dependencies)
            #expect(seite.status == 200 && seite.html.fehler == [], "\(adresse)")
        }
    }

    @Test func thePageSaysWhatAndWhy() async throws {
        let dependencies = Self.dependencies()
        let seite = try await abruf(try await Self.ersteAdresse(dependencies), dependencies)
        for wort in [
            "Berührt: 3 offene Vorgänge, 1 Prüfschema, 1 Vermerk, 1 Text", "2026-0815-2", "2 Punkte offen",
            "stützt sich auf Nr. 3.2; nennt § 16b AufenthG; betrifft Studium (§ 16b)", "Fassung 2",
            "betrifft Passpflicht (§ 3)", "Vermerk zu 2026-0815", "freigegeben am 23.11.2026",
            "Sie bleiben, wie sie sind",
            "Textbaustein", "§ 4 AufenthG und 2 weitere", "Einen neuen Wortlaut an dieser Stelle gibt es nicht.",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(seite.html.elemente.contains { $0.name == "del" } && seite.html.elemente.contains { $0.name == "ins" })
        #expect(
            Set(seite.html.verweise).isSuperset(of: [
                "/vorgaenge/1", "/pruefschemata/studium?fassung=2", "/vorgaenge/9/vermerk/\(Probebestand.sha("7"))",
                Self.stelle.adresse,
            ]))
    }

    @Test func manyAreCountedNotAllListed() async throws {
        let dependencies = Self.dependencies(vorgaenge: 10_000)
        let seite = try await abruf(try await Self.ersteAdresse(dependencies), dependencies)
        #expect(seite.html.text.contains("Berührt: 10.000 offene Vorgänge"))
        #expect(seite.html.text.contains("und 9.900 weitere"))
        #expect(seite.html.verweise.count { $0.hasPrefix("/vorgaenge/") } == 101)
    }

    @Test func hostileNamesStayText() async throws {
        let dependencies = Self.dependencies(name: FeindlicheTexteTests.boese)
        let seite = try await abruf(try await Self.ersteAdresse(dependencies), dependencies)
        #expect(seite.status == 200 && seite.html.fehler == [])
        #expect(!seite.koerper.contains("<script>alert") && !seite.koerper.contains("<img src=x"))
    }

    @Test(arguments: ["/aenderungen/gibt-es-nicht/betroffen", "/aenderungen/%3Cscript%3E/betroffen"])
    func anUnknownChangeIsSaidInGerman(uri: String) async throws {
        let seite = try await abruf(uri, Self.dependencies())
        #expect(seite.status == 404 && seite.html.text.contains("Diese Änderung gibt es nicht."))
    }

    @Test func whereNothingIsKeptNothingIsOffered() async throws {
        let dependencies = Probe.dependencies(ereignisse: AenderungenTests.ereignisse)
        let liste = try await abruf("/aenderungen", dependencies)
        #expect(!liste.html.text.contains("Was berührt das?"))
    }
}
