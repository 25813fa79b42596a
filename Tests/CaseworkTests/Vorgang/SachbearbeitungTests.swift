// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit
import Testing

@Suite("Sachbearbeitung")
struct SachbearbeitungTests {
    /// A desk with an open Vorgang.
    struct Platz {
        let speicher = InMemoryVorgangsspeicher(sha256: Vermerkmuster.sha256)
        let arbeit: Sachbearbeitung

        init(_ umfeld: Musterumfeld = Musterumfeld()) {
            arbeit = Sachbearbeitung(speicher: speicher, ablage: speicher, umfeld: umfeld) { .t(5) }
        }

        func tue(
            _ schritt: Vorgangsschritt, _ vorgang: Vorgang?, erwartet: Int? = nil, gezeigt: [Fundstelle] = [],
            vermerk: Vermerkakte? = nil
        ) async throws -> Vorgang {
            try await arbeit.tue(
                schritt, vorgang: vorgang?.id, erwartet: erwartet ?? vorgang?.schrittzahl, gezeigt: gezeigt,
                durch: Vorgangsmuster.sachbearbeitung, vermerk: vermerk)
        }

        func offen() async throws -> Vorgang { try await tue(Vorgangsmuster.eroeffnet(), nil) }
    }

    @Test("Ein Schritt wird mit Zeit, Rolle, Stand des Bestands und Gezeigtem aufbewahrt, jede Stelle einmal")
    func kept() async throws {
        let platz = Platz()
        let (a, b) = (Vorgangsmuster.stelle("A"), Vorgangsmuster.stelle("B"))
        let offen = try await platz.offen()
        let neu = try await platz.tue(.stichtag(Muster.tag("2027-01-01")), offen, gezeigt: [a, b, a])
        #expect(neu.schrittzahl == 2 && neu.stichtag == Muster.tag("2027-01-01"))
        let eintrag = try #require(try await platz.speicher.schritte(offen.id).last)
        #expect(eintrag.um == .t(5) && eintrag.corpusstand == 7 && eintrag.gezeigt == [a, b])
        #expect(eintrag.durch == Vorgangsmuster.sachbearbeitung)
        #expect(try await platz.speicher.vorgang(offen.id) == neu)
    }

    @Test("Wer einen älteren Stand vor sich hat, überschreibt nichts")
    func stale() async throws {
        let platz = Platz()
        let offen = try await platz.offen()
        _ = try await platz.tue(.stichtag(Muster.tag("2027-01-01")), offen)
        for erwartet in [0, 1, 3] {
            await #expect(throws: Vorgangsfehler.inzwischenGeaendert) {
                try await platz.tue(.abgeschlossen, offen, erwartet: erwartet)
            }
        }
        await #expect(throws: Vorgangsfehler.ohneStand) {
            try await platz.arbeit.tue(
                .abgeschlossen, vorgang: offen.id, erwartet: nil, gezeigt: [], durch: Vorgangsmuster.sachbearbeitung)
        }
        await #expect(throws: Vorgangsfehler.unbekannterVorgang(VorgangID(rawValue: 5))) {
            try await platz.arbeit.tue(
                .abgeschlossen, vorgang: VorgangID(rawValue: 5), erwartet: 1, gezeigt: [],
                durch: Vorgangsmuster.sachbearbeitung)
        }
        #expect("\(Vorgangsfehler.inzwischenGeaendert)".hasPrefix("Der Vorgang wurde inzwischen geändert"))
        #expect(try await platz.speicher.schritte(offen.id).count == 2)
    }

    @Test("Ein Vorgang beginnt nur mit der freigegebenen Version, die an seinem Stichtag gilt, und behält sie")
    func schemaVersion() async throws {
        let (eins, zwei) = (Vorgangsmuster.verweis, Schemaverweis(kennung: Vorgangsmuster.verweis.kennung, version: 2))
        let drei = Schemaverweis(kennung: eins.kennung, version: 3)
        let bis = try #require(Zeitraum(von: nil, bis: Muster.tag("2026-12-31")))
        let ab = try #require(Zeitraum(von: Muster.tag("2027-01-01"), bis: nil))
        let platz = Platz(
            Musterumfeld(schemata: [
                Vorgangsmuster.schema(eins, gueltig: bis), Vorgangsmuster.schema(zwei, gueltig: ab),
                Vorgangsmuster.schema(drei, freigegeben: false),
            ]))
        let alt = try await platz.tue(Vorgangsmuster.eroeffnet("a", eins), nil)
        #expect(try await platz.tue(.stichtag(Muster.tag("2027-06-01")), alt).schema == eins)
        #expect(try await platz.tue(Vorgangsmuster.eroeffnet("b", zwei, stichtag: "2027-01-01"), nil).schema == zwei)
        await #expect(
            throws: Vorgangsfehler.schemaGiltNicht(
                name: "Verlängerung Studium", stichtag: Muster.tag("2027-01-01"))
        ) { try await platz.tue(Vorgangsmuster.eroeffnet("c", eins, stichtag: "2027-01-01"), nil) }
        await #expect(throws: Vorgangsfehler.schemaNichtFreigegeben(drei)) {
            try await platz.tue(Vorgangsmuster.eroeffnet("d", drei), nil)
        }
        let fremd = Schemaverweis(kennung: "fremd", version: 1)
        await #expect(throws: Vorgangsfehler.unbekanntesSchema(fremd)) {
            try await platz.tue(Vorgangsmuster.eroeffnet("e", fremd), nil)
        }
        #expect(try await platz.speicher.anzahl(Vorgangsauswahl()) == 2)
    }

    @Test(
        "Nur wonach Prüfschema oder Erlasse fragen, lässt sich setzen",
        arguments: [
            (
                Vorgangsschritt.punkt(kennung: "x", status: .erfuellt, grund: "g", abweichung: nil),
                Vorgangsfehler.unbekannterPunkt("x")
            ),
            (.fakt(kennung: "x", wert: .jaNein(true)), .unbekannterFakt("x")),
            (.fakt(kennung: "volljaehrig", wert: .zahl(18)), .falscherFaktwert(frage: "Volljährig?")),
            (.fakt(kennung: "titel", wert: .auswahl("18")), .falscherFaktwert(frage: "Welcher Titel?")),
            (
                .fakt(kennung: "passGueltigBis", wert: .auswahl("16b")),
                .falscherFaktwert(frage: "Bis wann ist der Pass gültig?")
            ),
            (Vorgangsmuster.unterlage("x", .fehlt), .unbekannteUnterlage("x")),
            (Vorgangsmuster.nachforderung(["pass", "x"], frist: "2030-01-01"), .unbekannteUnterlage("x")),
            (
                .unterlage(kennung: "pass", name: "Reisepass", status: .entbehrlich, norm: "Ermessen", anmerkung: nil),
                .keineNorm("Ermessen")
            ),
            (.vermerk(sha256: "ab"), .unbekannterVermerk("ab")),
        ])
    func unknown(schritt: Vorgangsschritt, fehler: Vorgangsfehler) async throws {
        let platz = Platz()
        let offen = try await platz.offen()
        await #expect(throws: fehler) { try await platz.tue(schritt, offen) }
        #expect(try await platz.speicher.schritte(offen.id).count == 1)
    }

    @Test(
        "Was Prüfschema oder Erlasse kennen, lässt sich setzen",
        arguments: [
            Vorgangsschritt.fakt(kennung: "fachsemester", wert: .zahl(3)),
            .fakt(kennung: "titel", wert: .auswahl("17")),
            .fakt(kennung: "titel", wert: nil), Vorgangsmuster.unterlage("pass", .entbehrlich),
            .unterlage(
                kennung: "leistungsnachweis", name: "Leistungsnachweis", status: .fehlt, norm: nil, anmerkung: nil),
            Vorgangsmuster.nachforderung(["pass", "leistungsnachweis"], frist: "2030-01-01"),
        ])
    func known(schritt: Vorgangsschritt) async throws {
        let platz = Platz()
        #expect(try await platz.tue(schritt, platz.offen()).schrittzahl == 2)
    }

    @Test(
        "Texte, die von einer Person sprechen, werden mit dem Grund abgelehnt",
        arguments: [
            (
                Vorgangsschritt.punkt(
                    kennung: "zulassung", status: .erfuellt, grund: "Herr Meier war da", abweichung: nil), "Grund"
            ),
            (.punkt(kennung: "zulassung", status: .erfuellt, grund: "g", abweichung: "Frau Yilmaz"), "Abweichung"),
            (
                .unterlage(
                    kennung: "pass", name: "Reisepass", status: .fehlt, norm: nil, anmerkung: "meier@example.org"),
                "Anmerkung"
            ),
            (
                .unterlage(kennung: "pass", name: "Pass von Herrn Meier", status: .fehlt, norm: nil, anmerkung: nil),
                "Unterlage"
            ),
            (
                .nachforderung(
                    unterlagen: [.init(kennung: "pass", name: "Pass von Herrn Meier")], frist: Muster.tag("2030-01-01"),
                    fristbeleg: nil, zweitsprache: nil), "Unterlage"
            ),
            (
                .dauer(
                    von: Muster.tag("2026-10-01"), bis: Muster.tag("2027-10-01"), grund: "Herr Meier", rechenweg: []),
                "Grund"
            ),
        ])
    func personal(schritt: Vorgangsschritt, feld: String) async throws {
        let platz = Platz()
        let offen = try await platz.offen()
        let fehler = await #expect(throws: Vorgangsfehler.self) { try await platz.tue(schritt, offen) }
        guard case .personenbezug(feld, _)? = fehler else {
            Issue.record("\(String(describing: fehler))")
            return
        }
        #expect(try await platz.speicher.schritte(offen.id).count == 1)
    }

    @Test("Auch das Zeichen eines Vorgangs nennt niemanden")
    func personalReference() async throws {
        let platz = Platz()
        await #expect(throws: Vorgangsfehler.self) { try await platz.tue(Vorgangsmuster.eroeffnet("Herr Meier"), nil) }
        #expect(try await platz.speicher.anzahl(Vorgangsauswahl()) == 0)
    }

    @Test("Ein Vermerk wird mit seinem Schritt abgelegt, oder lag schon für diesen Vorgang da")
    func releasing() async throws {
        let platz = Platz()
        let (eins, zwei) = (try await platz.offen(), try await platz.offen())
        let akte = Vermerkmuster.akte("eins", vorgang: eins.id)
        await #expect(throws: Vorgangsfehler.unbekannterVermerk(akte.sha256)) {
            try await platz.tue(.vermerk(sha256: akte.sha256), zwei, vermerk: akte)
        }
        let neu = try await platz.tue(.vermerk(sha256: akte.sha256), eins, vermerk: akte)
        #expect(neu.vermerke == [akte.sha256])
        #expect(try await platz.speicher.vermerk(akte.sha256) == akte)
        let vorher = Vermerkmuster.akte("vorher", vorgang: zwei.id)
        try await platz.speicher.lege(vorher)
        #expect(try await platz.tue(.vermerk(sha256: vorher.sha256), zwei).vermerke == [vorher.sha256])
        // What goes with another step is not kept.
        let fremd = Vermerkmuster.akte("fremd", vorgang: eins.id)
        _ = try await platz.tue(.abgeschlossen, neu, vermerk: fremd)
        #expect(try await platz.speicher.vermerk(fremd.sha256) == nil)
    }

    @Test(
        "Eine Vorschrift wird als solche erkannt, wenn sonst nichts dabeisteht",
        arguments: [
            ("§ 5 Abs. 3 Satz 2 AufenthG", true), (" § 5 AufenthG ", true), ("§§ 3, 5 AufenthG", true),
            ("§ 5", false), ("Ermessen", false), ("", false), ("§ 5 AufenthG, weil er krank ist", false),
            ("nach § 5 AufenthG", false),
        ])
    func provisions(text: String, istNorm: Bool) {
        let register = LawRegister(entries: [.init(kurz: "AufenthG", titel: "Aufenthaltsgesetz")])
        let umfeld = Schemaumfeld(
            bestand: { Schemabestand([]) { _ in Schemalesung(schema: nil, befunde: []) } },
            bogen: { schema, vorgang in throw Vorgangsfehler.unbekanntesSchema(vorgang.schema) }, stand: { 1 },
            zitate: CitationParser(register: register))
        #expect(umfeld.istNorm(text) == istNorm)
    }
}
