// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Testing

/// The page of a Vorgang: what it shows, what it takes in, what it refuses.
@Suite struct VorgangTests {
    // MARK: Nothing is preset

    @Test func aNewVorgangHasNothingSetAndNoStatusIsPreset() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        for ansicht in ["", "?ansicht=unterlagen", "?punkt=unterhalt&ansicht=punkt"] {
            let seite = try await sitzung.hole(pfad + ansicht)
            #expect(seite.status == 200)
            #expect(seite.html.fehler == [])
            #expect(!seite.html.elemente.contains { $0.attribute["checked"] != nil }, "\(ansicht)")
            #expect(!seite.koerper.contains("class=\"setzung\""))
            #expect(!seite.koerper.lowercased().contains("genehmig"))
        }
        let vorgang = try #require(try await sitzung.vorgang(pfad))
        #expect(vorgang.punkte.isEmpty && vorgang.unterlagen.isEmpty && vorgang.dauer == nil)
    }

    @Test func proposalsAreMarkedAsSuch() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let seite = try await sitzung.hole(pfad)
        #expect(seite.html.elemente("div", klasse: "vorschlag").count == 1)
        #expect(seite.html.text.contains("Vorschlag: nur nach Erlassen"))
        #expect(seite.html.text.contains("Ob sie hier tragen, stellen Sie fest."))
    }

    // MARK: A Prüfpunkt

    @Test func thePointStandsBesideItsLawAndItsDecrees() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let seite = try await sitzung.hole(pfad + "?punkt=fortschritt")
        let text = seite.html.text
        #expect(text.contains(Probeschema.dauersatz))
        #expect(text.contains(Probeschema.passsatz))
        #expect(text.contains("§ 99z AufenthG: Diese Vorschrift gab es am Stichtag nicht."))
        #expect(text.contains("Ein Wechsel der Fachrichtung ist möglich."))
        #expect(text.contains("Vorher zu klären: Besteht die Zulassung"))
        #expect(text.contains("hier nicht verbindlich"))
        #expect(text.contains("Dauer der Verlängerung: Die Quellen weichen voneinander ab"))
        #expect(seite.koerper.contains("href=\"\(Probeschema.erlass.fundstelle.adresse.escaped)\""))
    }

    @Test func settingAStatusShowsWhoAndWhenAndLeadsToTheNextOpenPoint() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let antwort = try await sitzung.tue(
            pfad, "punkt", ["status": "erfuellt", "grund": "Bescheinigung liegt vor.", "abweichung": ""])
        #expect(antwort.status == 303)
        let naechste = try await sitzung.folge(antwort)
        #expect(naechste.html.text.contains("Prüfpunkt 1 von 4"))
        #expect(naechste.html.text.contains("Kann das Studium in angemessener Zeit noch abgeschlossen werden?"))
        #expect(naechste.html.text.contains("1 von 4 geprüft"))
        let gesetzt = try await sitzung.hole(pfad + "?punkt=zulassung")
        #expect(gesetzt.html.text.contains("gesetzt von Erlasspflege, 23.11.2026"))
        #expect(gesetzt.html.text.contains("Bescheinigung liegt vor."))
        let eintrag = try #require(try await sitzung.speicher.schritte(.init(rawValue: 1)).last)
        #expect(eintrag.gezeigt.map(\.fassung).contains(Probebestand.erlass))
    }

    @Test(arguments: [
        (["grund": "x"], "Bitte wählen Sie einen Status."),
        (["status": "erfuellt"], "Zu „erfüllt“ fehlt die Begründung."),
        (["status": "genehmigt", "grund": "x"], "Bitte wählen Sie einen Status."),
        (["status": "erfuellt", "grund": "Herr Muster ist zugelassen."], "die eine Person erkennen lassen"),
    ])
    func whatCannotBeSetIsShownAgainWithWhatWasTyped(werte: [String: String], fehler: String) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let antwort = try await sitzung.tue(pfad, "punkt", werte)
        #expect(antwort.status == 422)
        #expect(antwort.html.fehler == [])
        #expect(antwort.html.text.contains(fehler))
        if let grund = werte["grund"] { #expect(antwort.html.text.contains(grund)) }
        #expect(try await sitzung.vorgang(pfad)?.schrittzahl == 1)
    }

    @Test func twoPersonsDoNotOverwriteEachOther() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let alt = try await sitzung.hole(pfad)
        _ = try await sitzung.tue(pfad, "punkt", ["status": "erfuellt", "grund": "Der erste."])
        let antwort = try await sitzung.tue(
            pfad, "punkt", ["status": "nichtErfuellt", "grund": "Der zweite."], von: alt)
        #expect(antwort.status == 409)
        #expect(antwort.html.text.contains("Der Vorgang wurde inzwischen geändert."))
        #expect(antwort.html.text.contains("Der zweite."))
        #expect(try await sitzung.vorgang(pfad)?.punkte["zulassung"]?.grund == "Der erste.")
        // Sent again from the page that shows the new state, it is taken in.
        let erneut = try await sitzung.tue(
            pfad, "punkt", ["status": "nichtErfuellt", "grund": "Der zweite."], von: antwort)
        #expect(erneut.status == 303)
    }

    @Test func evidenceThatChangedMeanwhileIsToBeLookedAtFirst() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let alt = try await sitzung.hole(pfad)
        sitzung.lage.withLock { $0.ohneErlass = true }
        let antwort = try await sitzung.tue(pfad, "punkt", ["status": "erfuellt", "grund": "Nach Erlass."], von: alt)
        #expect(antwort.status == 409)
        #expect(antwort.html.text.contains("Die Fundstellen, die hier stehen, haben sich geändert"))
        #expect(antwort.html.text.contains("Nach Erlass."))
        #expect(try await sitzung.vorgang(pfad)?.schrittzahl == 1)
    }

    @Test(arguments: ["", "falsch"])
    func aFormWithoutOurMarkIsRefused(marke: String) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let antwort = try await sitzung.tue(
            pfad, "punkt", ["status": "erfuellt", "grund": "Nicht verlieren.", "marke": marke])
        #expect(antwort.status == 409)
        #expect(antwort.html.text.contains("Das Programm wurde inzwischen neu gestartet."))
        #expect(antwort.html.text.contains("Nicht verlieren."))
        #expect(try await sitzung.vorgang(pfad)?.schrittzahl == 1)
    }

    // MARK: Facts

    @Test func factsDecideWhatIsEinschlaegig() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let offen = try await sitzung.hole(pfad + "?punkt=eltern")
        #expect(offen.html.text.contains("Ob das einschlägig ist, ist offen. Es fehlt: Wie alt ist die Person?"))
        let antwort = try await sitzung.tue(
            pfad, "fakten", ["fakt-alter": "24", "fakt-passBis": "30.06.2027", "fakt-finanzierung": "stipendium"])
        #expect(antwort.status == 303)
        let seite = try await sitzung.hole(pfad + "?punkt=eltern")
        #expect(seite.html.text.contains("Nach den Angaben nicht einschlägig. Wie alt ist die Person? 24 Jahre"))
        #expect(seite.html.text.contains("Offen, nach den Angaben nicht einschlägig (1)"))
        #expect(seite.html.text.contains("3 von 4 bekannt"))
        let fakten = try await sitzung.vorgang(pfad)?.fakten
        #expect(fakten?["passBis"] == .datum(Probebestand.tag(2027, 6, 30)))
        let zurueck = try await sitzung.tue(pfad, "fakten", ["fakt-alter": ""])
        #expect(zurueck.status == 303)
        #expect(try await sitzung.vorgang(pfad)?.fakten["alter"] == nil)
    }

    @Test(arguments: [
        ("fakt-passBis", "31.02.2027", "ist kein Tag des Kalenders"), ("fakt-alter", "viel", "ist keine ganze Zahl"),
        ("fakt-arbeitet", "vielleicht", "steht nicht zur Wahl"), ("fakt-finanzierung", "lotto", "steht nicht zur Wahl"),
    ])
    func anUnreadableFactLosesNothing(feld: String, wert: String, fehler: String) async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        var werte = ["fakt-passBis": "2027-06-30", "fakt-alter": "24"]
        werte[feld] = wert
        let antwort = try await sitzung.tue(pfad, "fakten", werte)
        #expect(antwort.status == 422)
        #expect(antwort.html.fehler == [])
        #expect(antwort.html.text.contains(fehler))
        #expect(antwort.html.text.contains("Gespeichert ist noch nichts."))
        #expect(try await sitzung.vorgang(pfad)?.fakten == [:])
    }

    // MARK: Unterlagen

    @Test func anUnterlageIsSetWithOneClick() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        for (unterlage, status) in [("pass", "abgelaufen"), ("immatrikulation", "fehlt")] {
            let antwort = try await sitzung.tue(pfad, "unterlage", ["status": status]) { $0["unterlage"] == unterlage }
            #expect(antwort.status == 303)
        }
        let seite = try await sitzung.hole(pfad + "?ansicht=unterlagen")
        #expect(seite.html.text.contains("2 Unterlagen fehlen"))
        #expect(try await sitzung.vorgang(pfad)?.unterlagen["pass"]?.status == .abgelaufen)
    }

    @Test func waivingNeedsAProvision() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        func setze(_ norm: String) async throws -> Abruf {
            try await sitzung.tue(
                pfad, "unterlage", ["status": "entbehrlich", "norm": norm, "anmerkung": "bleibt stehen"]
            ) { $0["unterlage"] == "pass" }
        }
        let ohne = try await setze("")
        #expect(ohne.status == 422)
        #expect(ohne.html.text.contains("fehlt die Vorschrift, nach der die Unterlage entbehrlich ist"))
        #expect(ohne.koerper.contains("value=\"bleibt stehen\""))
        #expect(try await setze("irgendwas").status == 422)
        #expect(try await setze("§ 5 Abs. 3 Satz 2 AufenthG").status == 303)
        let seite = try await sitzung.hole(pfad + "?ansicht=unterlagen")
        #expect(seite.html.text.contains("nach § 5 Abs. 3 Satz 2 AufenthG"))
    }

    @Test func whatNoDecreeAsksForAnyMoreStaysVisible() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        _ = try await sitzung.tue(pfad, "unterlage", ["status": "vorhanden"]) {
            $0["unterlage"] == "erlass-studienverlauf"
        }
        sitzung.lage.withLock { $0.ohneErlass = true }
        let seite = try await sitzung.hole(pfad + "?ansicht=unterlagen")
        #expect(seite.html.text.contains("Studienverlaufsbescheinigung wird am Stichtag nicht mehr verlangt"))
        #expect(seite.html.fehler == [])
    }

    // MARK: Dauer

    @Test func thePersonChoosesAmongProposalsOrOwnDays() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        #expect(
            try await sitzung.hole(pfad).html.text.contains("Zum Rechnen fehlt noch: Bis wann ist der Pass gültig?"))
        _ = try await sitzung.tue(pfad, "fakten", ["fakt-passBis": "2027-06-30"])
        #expect(try await sitzung.tue(pfad, "dauer", [:]).status == 422)
        #expect(try await sitzung.tue(pfad, "dauer", ["wahl": "9"]).status == 422)
        let eigene = ["wahl": "eigene", "von": "2026-12-01", "bis": "2027-05-31"]
        let ohneGrund = try await sitzung.tue(pfad, "dauer", eigene)
        #expect(ohneGrund.status == 422)
        #expect(ohneGrund.html.text.contains("Zu eigenen Tagen fehlt die Begründung."))
        #expect(try await sitzung.tue(pfad, "dauer", ["wahl": "0"]).status == 303)
        let gewaehlt = try #require(try await sitzung.vorgang(pfad)?.dauer)
        #expect(gewaehlt.bis == Probebestand.tag(2027, 6, 30))
        #expect(gewaehlt.grund == "zwei Jahre, begrenzt durch den Pass")
        #expect(gewaehlt.rechenweg.count == 3)
        #expect(gewaehlt.rechenweg[1].contains("Nr. 3.2"))
        _ = try await sitzung.tue(pfad, "dauer", eigene.merging(["grund": "Abschluss im Mai"]) { $1 })
        #expect(try await sitzung.vorgang(pfad)?.dauer?.grund == "Abschluss im Mai")
    }

    // MARK: Stichtag, end, search

    @Test func anotherStichtagIsOnlyLookedAtUntilItIsSet() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne(stichtag: "2026-10-01")
        let eigener = try await sitzung.hole(pfad)
        #expect(eigener.html.text.contains("Nicht heute: Sie sehen die frühere Rechtslage am 01.10.2026."))
        #expect(eigener.html.verweise.contains("\(pfad)?stichtag=2026-11-23"))
        let anderer = try await sitzung.hole(pfad + "?stichtag=2026-11-23")
        #expect(anderer.html.text.contains("Nur zur Ansicht: Sie sehen die Rechtslage am 23.11.2026."))
        #expect(anderer.formular(an: pfad + "/schritt").map { $0["schritt"] } == ["stichtag"])
        let antwort = try await sitzung.tue(pfad, "stichtag", von: anderer)
        #expect(antwort.status == 303)
        #expect(try await sitzung.vorgang(pfad)?.stichtag == Probe.heute)
        #expect(try await sitzung.hole(pfad + "?stichtag=31.02.2026").status == 400)
    }

    @Test func aClosedVorgangIsOnlyRead() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        #expect(try await sitzung.tue(pfad, "abschliessen").status == 303)
        let zu = try await sitzung.hole(pfad)
        #expect(zu.html.fehler == [])
        #expect(zu.formular(an: pfad + "/schritt").map { $0["schritt"] } == ["oeffnen"])
        #expect(try await sitzung.tue(pfad, "oeffnen").status == 303)
        #expect(try await sitzung.vorgang(pfad)?.istAbgeschlossen == false)
    }

    @Test func theSearchWithinLooksThroughPointsAndDocuments() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        let seite = try await sitzung.hole(pfad + "?suche=lebensunterhalt")
        #expect(seite.html.elemente("span", klasse: "punktliste__frage").count == 1)
        #expect(seite.html.text.contains("Keine Unterlage passt zur Suche."))
        let nichts = try await sitzung.hole(pfad + "?suche=xyz")
        #expect(nichts.html.text.contains("Kein Prüfpunkt passt zur Suche."))
        #expect(nichts.html.fehler == [])
    }

    @Test(arguments: [
        "/vorgaenge/2", "/vorgaenge/0", "/vorgaenge/x", "/vorgaenge/99999999999999999999",
        "/vorgaenge/2/vermerk", "/vorgaenge/2/nachforderung",
    ])
    func anUnknownVorgangIsAGermanPage(pfad: String) async throws {
        let sitzung = try Vorgangssitzung()
        _ = try await sitzung.eroeffne()
        let seite = try await sitzung.hole(pfad)
        #expect(seite.status == 404)
        #expect(seite.html.text.contains("Diesen Vorgang gibt es nicht oder nicht mehr."))
        #expect(seite.html.fehler == [])
    }

    @Test func everyStepStandsInTheHistory() async throws {
        let sitzung = try Vorgangssitzung()
        let pfad = try await sitzung.eroeffne()
        _ = try await sitzung.tue(pfad, "fakten", ["fakt-arbeitet": "ja"])
        _ = try await sitzung.tue(pfad, "punkt", ["status": "erfuellt", "grund": "Liegt vor."])
        let text = try await sitzung.hole(pfad).html.text
        #expect(text.contains("Vorgang 2026-0815 angelegt, Stichtag 23.11.2026"))
        #expect(text.contains("Wird neben dem Studium gearbeitet? ja"))
        #expect(text.contains("Besteht die Zulassung zum Vollzeitstudium fort? → erfüllt"))
    }
}

extension String {
    /// As it stands in an attribute.
    fileprivate var escaped: String { replacing("&", with: "&amp;") }
}
