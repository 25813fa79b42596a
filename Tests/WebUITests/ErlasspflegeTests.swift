// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms
import TestKit
import Testing
import WebUI

/// The inbox of the Erlasspflege and the page of a document, as a browser without JavaScript sees them.
@Suite struct ErlasspflegeTests {
    // MARK: Looking

    @Test func theInboxShowsTheQuestionBesideItsDocument() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft, Self.mitLuecke])
        let seite = try await sitzung.hole("/erlasspflege")
        #expect(seite.status == 200 && seite.html.fehler == [])
        for wort in [
            "2 offene Fragen", "Alle 2", "Angaben unsicher 1", "Ziel nicht im Bestand 1", "Frage 1 von 2", "unsicher",
            "Ist das Datum richtig gelesen? Zwei Daten stehen im Kopf.", "Vorschlag", "Worauf das beruht",
            "Angaben zum Dokument", "nicht gefunden", "Zu diesem Dokument hat noch niemand etwas festgelegt.",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(seite.koerper.contains("<mark id=\"stelle\">1. Mai 2022</mark>"))
        #expect(seite.pflegeformular["wert"] == "01.05.2022")
        #expect(seite.html.elemente("span", klasse: "hauptnavigation__zahl").count == 1)
        #expect(seite.koerper.contains("Erlasspflege <span class=\"hauptnavigation__zahl\">2<"))
    }

    @Test func theListCanBeNarrowedAndEveryLinkLeadsSomewhere() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft, Self.mitLuecke, Self.alsPDF])
        let alle = try await sitzung.hole("/erlasspflege")
        for verweis in alle.html.verweise where verweis.hasPrefix("/erlasspflege") || verweis.hasPrefix("/f/") {
            let ziel = try await sitzung.hole(String(verweis.prefix { $0 != "#" }))
            #expect([200, 307].contains(ziel.status), "\(verweis)")
            if ziel.status == 200, verweis.hasPrefix("/erlasspflege") { #expect(ziel.html.fehler == [], "\(verweis)") }
        }
        let nur = try await sitzung.hole("/erlasspflege?art=ziel-fehlt")
        #expect(nur.html.text.contains("Das Aktenzeichen 9-9 ist nicht im Bestand."))
        #expect(nur.html.text.contains("Frage 1 von 1"))
        let nichts = try await sitzung.hole("/erlasspflege?art=geltung-ueberholt")
        #expect(nichts.status == 200 && nichts.html.text.contains("In dieser Gruppe ist nichts mehr offen."))
        let weg = try await sitzung.hole("/erlasspflege?frage=gibt-es-nicht")
        #expect(weg.status == 200 && weg.html.text.contains("Diese Frage ist geklärt oder nicht mehr offen."))
    }

    @Test func aPDFIsShownAsItsPageWithTheWordsMarked() async throws {
        let sitzung = try await Pflegesitzung([Self.alsPDF])
        let seite = try await sitzung.hole("/erlasspflege")
        let sha = Self.alsPDF.fassung.sha256
        #expect(seite.html.elemente.contains { $0.name == "img" && $0.attribute["src"] == "/f/\(sha)/seite/1.jpg" })
        #expect(seite.html.elemente.filter { $0.name == "rect" }.count == 1)
        #expect(seite.html.elemente("div", klasse: "normtext").isEmpty)
        let zweite = try await sitzung.hole("/erlasspflege?seite=2")
        #expect(zweite.html.elemente.contains { $0.attribute["src"] == "/f/\(sha)/seite/2.jpg" })
        #expect(zweite.html.elemente.filter { $0.name == "rect" }.isEmpty)
    }

    @Test func withoutQuestionsThePageSaysSo() async throws {
        let seite = try await Pflegesitzung([Muster.erlass("1-1", datum: "2020-01-01")]).hole("/erlasspflege")
        #expect(seite.html.text.contains("Alles geklärt."))
        #expect(seite.html.elemente("span", klasse: "hauptnavigation__zahl").isEmpty)
    }

    // MARK: Settling

    @Test func takingTheProposalConfirmsItAndGoesOn() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft, Self.mitLuecke])
        let antwort = try await sitzung.beantworte(try await sitzung.hole("/erlasspflege"), "uebernehmen")
        #expect(antwort.status == 303)
        let weiter = try await sitzung.folge(antwort)
        #expect(weiter.html.fehler == [])
        for wort in ["1 offene Frage", "Festgelegt: Datum: 01.05.2022", "Rückgängig", "ist nicht im Bestand"] {
            #expect(weiter.html.text.contains(wort), "\(wort)")
        }
        let festgelegt = try await sitzung.store.festlegungen(fassung: Self.zweifelhaft.fassung.sha256)
        #expect(festgelegt.map(\.festlegung.inhalt) == [.feld(.init(feld: .datum, wert: "2022-05-01"))])
        #expect(festgelegt.first?.festlegung.akteur.rolle == "Erlasspflege")
        // Reloading repeats nothing.
        _ = try await sitzung.folge(antwort)
        #expect(try await sitzung.store.protokoll(fassung: nil, limit: 9).count == 1)
    }

    @Test func aCorrectionCarriesItsReasonIntoTheLog() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let seite = try await sitzung.hole("/erlasspflege")
        let antwort = try await sitzung.beantworte(
            seite, "uebernehmen", ["wert": "10.05.2022", "grund": "Eingangsstempel"])
        #expect(try await sitzung.folge(antwort).html.text.contains("Alles geklärt."))
        #expect(try await sitzung.store.snapshot().fassungen.first?.vorschrift.datum == Muster.tag("2022-05-10"))
        let sha = Self.zweifelhaft.fassung.sha256
        let dokument = try await sitzung.hole("/erlasspflege/dokument/\(sha)")
        #expect(dokument.html.fehler == [])
        for wort in [
            "festgelegt von Erlasspflege, 23.11.2026, 13:05 Uhr", "erkannt war: 01.05.2022", "Grund: Eingangsstempel",
        ] {
            #expect(dokument.html.text.contains(wort), "\(wort)")
        }
        let protokoll = try await sitzung.hole("/erlasspflege/protokoll")
        #expect(protokoll.html.fehler == [])
        #expect(protokoll.html.text.contains("Datum 01.05.2022 → 10.05.2022"))
        #expect(protokoll.html.verweise.contains("/erlasspflege/dokument/\(sha)"))
    }

    @Test func aRejectedValueStandsNotInTheDocument() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let antwort = try await sitzung.beantworte(try await sitzung.hole("/erlasspflege"), "ablehnen")
        #expect(try await sitzung.store.snapshot().fassungen.first?.vorschrift.datum == nil)
        #expect(try await sitzung.folge(antwort).html.text.contains("Von wann bis wann gilt es?"))
    }

    @Test func takingBackOpensTheQuestionAgain() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft, Self.mitLuecke])
        _ = try await sitzung.beantworte(try await sitzung.hole("/erlasspflege"), "uebernehmen")
        let spaeter = try await sitzung.hole("/erlasspflege")
        let antwort = try await sitzung.sende(spaeter.widerruf)
        #expect(antwort.status == 303)
        let wieder = try await sitzung.folge(antwort)
        #expect(wieder.html.text.contains("2 offene Fragen") && wieder.pflegeformular["wert"] == "01.05.2022")
        #expect(wieder.widerruf["id"] == nil)
        let nochmal = try await sitzung.sende(spaeter.widerruf)
        #expect(nochmal.status == 422 && nochmal.html.text.contains("Dieser Schritt ist schon zurückgenommen."))
    }

    @Test(
        arguments: [
            ("31.02.2025", "„31.02.2025“ ist kein Tag des Kalenders."), ("", "Bitte einen Wert eingeben."),
            ("<b>morgen</b>", "„<b>morgen</b>“ ist kein Tag"),
        ])
    func whatCannotBeIsRefusedAndKept(eingabe: String, grund: String) async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let seite = try await sitzung.beantworte(
            try await sitzung.hole("/erlasspflege"), "uebernehmen", ["wert": eingabe, "grund": "weil"])
        #expect(seite.status == 422 && seite.html.fehler == [])
        #expect(seite.html.text.contains(grund))
        #expect(seite.pflegeformular["wert"] == eingabe && seite.pflegeformular["grund"] == "weil")
        #expect(try await sitzung.store.protokoll(fassung: nil, limit: 1).isEmpty)
    }

    // MARK: Relations and spans

    @Test func aRelationWithoutTargetIsConfirmedOrRejected() async throws {
        for (schritt, stand) in [("uebernehmen", Beziehung.Stand.bestaetigt), ("ablehnen", .abgelehnt)] {
            let sitzung = try await Pflegesitzung([Self.mitLuecke])
            _ = try await sitzung.beantworte(try await sitzung.hole("/erlasspflege"), schritt)
            let sha = Self.mitLuecke.fassung.sha256
            #expect(try await sitzung.store.beziehungen(fassung: sha).map(\.stand) == [stand])
            #expect(try await sitzung.hole("/erlasspflege").html.text.contains("Alles geklärt."))
        }
    }

    @Test func anAmbiguousTargetIsChosenFromTheCandidates() async throws {
        let alte = ["2010-01-01", "2012-01-01"].map { Muster.erlass("9-9", datum: $0) }
        let sitzung = try await Pflegesitzung(alte + [Self.mitLuecke])
        let seite = try await sitzung.hole("/erlasspflege?art=ziel-mehrdeutig")
        #expect(seite.html.elemente.filter { $0.attribute["type"] == "radio" }.count == 2)
        let ohne = try await sitzung.beantworte(seite, "uebernehmen")
        #expect(ohne.status == 422 && ohne.html.text.contains("welcher Erlass gemeint ist"))
        let antwort = try await sitzung.beantworte(seite, "uebernehmen", ["kandidat": alte[1].fassung.sha256])
        #expect(antwort.status == 303)
        let gesetzt = try await sitzung.store.beziehungen(fassung: Self.mitLuecke.fassung.sha256).first
        #expect(gesetzt?.zielDatum == Muster.tag("2012-01-01") && gesetzt?.stand == .bestaetigt)
        let status = try await sitzung.store.snapshot().fassungen.map {
            $0.geltung(am: Muster.tag("2022-01-01")).status
        }
        #expect(status == [.inKraft, .ausserKraft, .inKraft])
    }

    @Test func aContradictionShowsBothTextsAndIsSettledBySpans() async throws {
        let alt = Muster.erlass("9-9", datum: "2010-01-01")
        let sitzung = try await Pflegesitzung([
            alt, Self.aufhebung("5-1", "2015-01-01"), Self.aufhebung("6-1", "2018-01-01"),
        ])
        let seite = try await sitzung.hole("/erlasspflege")
        for wort in ["widersprüchlich", "Erlass 5-1 beendet die Geltung zum 01.01.2015", "Beleg aus: Erlass 5-1"] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(seite.html.elemente("ol", klasse: "pflegebelege").count == 1)
        let zweiter = seite.html.verweise.first { $0.contains("stelle=2") } ?? ""
        #expect(try await sitzung.hole(zweiter).html.text.contains("Beleg aus: Erlass 6-1"))
        #expect(seite.pflegeformular["von1"] == "01.01.2010" && seite.pflegeformular["bis1"] == "31.12.2014")
        let falsch = try await sitzung.beantworte(seite, "uebernehmen", ["bis1": "31.12.2009"])
        #expect(falsch.status == 422 && falsch.html.text.contains("liegt vor dem Anfang"))
        _ = try await sitzung.beantworte(seite, "uebernehmen", ["bis1": "31.12.2017", "von2": "01.01.2020"])
        let fassung = try #require(try await sitzung.store.snapshot().fassungen.first)
        #expect(fassung.geltung.map(\.zeitraum.anzeige) == ["vom 01.01.2010 bis 31.12.2017", "ab 01.01.2020"])
        #expect(fassung.geltung(am: Muster.tag("2021-01-01")).herkunft == .bestaetigt)
        #expect(try await sitzung.hole("/erlasspflege").html.text.contains("Alles geklärt."))
    }

    @Test func anythingCanBeChangedOnThePageOfTheDocument() async throws {
        let sitzung = try await Pflegesitzung([Muster.erlass("1-1", datum: "2020-01-01")])
        let sha = try #require(try await sitzung.store.snapshot().fassungen.first?.fassung.sha256)
        for (ziel, werte) in [
            ("land", ["wert": "Bayern"]), ("art", ["wert": "rundschreiben"]), ("bezug", ["wert": "01.02.2019, 3-3"]),
            ("beziehung:neu", ["beziehungsart": "ersetzt", "aktenzeichen": "3-3"]),
            ("geltung", ["von1": "01.01.2020", "bis1": "31.12.2020"]),
        ] {
            let seite = try await sitzung.hole("/erlasspflege/dokument/\(sha)?ziel=\(ziel)")
            #expect(seite.html.fehler == [], "\(ziel)")
            let antwort = try await sitzung.beantworte(seite, "uebernehmen", werte)
            #expect(antwort.headers[.location] == "/erlasspflege/dokument/\(sha)#klaerung", "\(ziel)")
        }
        let fassung = try #require(try await sitzung.store.snapshot().fassungen.first)
        #expect(fassung.vorschrift.land == "Bayern" && fassung.vorschrift.rang == .ohneBindung)
        #expect(fassung.vorschrift.art == .rundschreiben)
        #expect(
            try await sitzung.store.beziehungen(fassung: sha).map(\.art).sorted { $0.rawValue < $1.rawValue } == [
                .bezug, .ersetzt,
            ])
        let atlantis = try await sitzung.beantworte(
            try await sitzung.hole("/erlasspflege/dokument/\(sha)?ziel=land"), "uebernehmen", ["wert": "Atlantis"])
        #expect(atlantis.status == 422 && atlantis.html.text.contains("kein bekanntes Land"))
        #expect(atlantis.pflegeformular["wert"] == "Atlantis")
        let dokument = try await sitzung.hole("/erlasspflege/dokument/\(sha)")
        #expect(dokument.koerper.components(separatedBy: "value=\"widerrufen\"").count == 6)
    }

    // MARK: Abuse

    @Test(
        arguments: [
            ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://boese.example"], [:],
        ])
    func formsOfOtherSitesAreRefused(headers: [String: String]) async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let felder = try await sitzung.hole("/erlasspflege").pflegeformular.merging(["schritt": "uebernehmen"]) { $1 }
        let antwort = try await sitzung.sende(
            felder, headers: .init(headers.map { .init(name: .init($0.key)!, value: $0.value) }))
        #expect(antwort.status == 403 && antwort.html.fehler == [])
        #expect(try await sitzung.store.protokoll(fassung: nil, limit: 1).isEmpty)
    }

    // MARK: Two wordings of one day

    private static let zweiWortlaute = [
        ("a.txt", "Die Gebühr beträgt 47 Euro."), ("b.txt", "Die Gebühr beträgt 74 Euro."),
    ]
    .map { Muster.erlass("4-1", datum: "2020-01-01", datei: $0, abschnitte: [$1]) }

    @Test(
        arguments: [
            ("uebernehmen", "74"), ("ablehnen", "47"),
        ])
    func whichOfTwoWordingsSpeaksIsAsked(schritt: String, erwartet: String) async throws {
        let sitzung = try await Pflegesitzung(Self.zweiWortlaute)
        let seite = try await sitzung.hole("/erlasspflege")
        #expect(seite.html.fehler == [])
        for wort in ["Vielleicht doppelt 1", "der Wortlaut ist verschieden", "Beide gelten", "Die andere gilt"] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        let antwort = try await sitzung.beantworte(seite, schritt)
        #expect(antwort.status == 303)
        let weiter = try await sitzung.folge(antwort)
        #expect(weiter.html.fehler == [] && weiter.html.text.contains("Welcher Wortlaut gilt:"))
        let geltende = try await sitzung.store.snapshot().fassungen.filter { $0.einordnung == nil }
        let text = try await sitzung.store.abschnitte(fassung: geltende[0].fassung.sha256).map(\.text).joined()
        #expect(geltende.count == 1 && text.contains(erwartet))
        let wieder = try await sitzung.folge(try await sitzung.sende(weiter.widerruf))
        #expect(wieder.html.text.contains("der Wortlaut ist verschieden"))
    }

    @Test func bothWordingsMayStay() async throws {
        let sitzung = try await Pflegesitzung(Self.zweiWortlaute)
        let antwort = try await sitzung.beantworte(try await sitzung.hole("/erlasspflege"), "erledigen")
        #expect(try await sitzung.folge(antwort).html.text.contains("Alles geklärt."))
        #expect(try await sitzung.store.snapshot().fassungen.allSatisfy { $0.einordnung == nil })
    }

    @Test func nobodyPutsTwoFilesTogetherUnasked() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft, Self.mitLuecke])
        let antwort = try await sitzung.beantworte(
            try await sitzung.hole("/erlasspflege"), "uebernehmen",
            ["ziel": "dublette:\(Self.mitLuecke.fassung.sha256)"])
        #expect(antwort.status == 422)
        #expect(try await sitzung.store.protokoll(fassung: nil, limit: 1).isEmpty)
    }

    @Test func aFormOfAFormerRunIsAskedForAgain() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let alt = try await Pflegesitzung([Self.zweifelhaft]).hole("/erlasspflege")
        let seite = try await sitzung.beantworte(alt, "uebernehmen", ["wert": "10.05.2022"])
        #expect(seite.status == 409 && seite.html.text.contains("neu gestartet"))
        #expect(seite.pflegeformular["wert"] == "10.05.2022")
        #expect(try await sitzung.beantworte(seite, "uebernehmen").status == 303)
    }

    @Test(
        arguments: [
            ["schritt": "unfug"], ["ziel": "unfug"], ["ziel": ""], ["ziel": "beziehung:0000"],
            ["schritt": "behalten", "ziel": "geltung"],
            ["schritt": "widerrufen", "id": "x"], ["schritt": "widerrufen", "id": "99"],
            ["schritt": "erledigen", "frage": "x"],
        ])
    func whatTheFormsDoNotOfferIsRefused(felder: [String: String]) async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let seite = try await sitzung.beantworte(
            try await sitzung.hole("/erlasspflege"), felder["schritt"] ?? "uebernehmen", felder)
        #expect(seite.status == 422 && seite.html.fehler == [])
        #expect(try await sitzung.store.protokoll(fassung: nil, limit: 1).isEmpty)
    }

    @Test func unknownDocumentsAndHugeFormsAreRefused() async throws {
        let sitzung = try await Pflegesitzung([Self.zweifelhaft])
        let formular = try await sitzung.hole("/erlasspflege").pflegeformular
        for fassung in ["", Muster.sha("?"), "../../etc/passwd"] {
            let felder = formular.merging(["fassung": fassung, "schritt": "uebernehmen"]) { $1 }
            #expect(try await sitzung.sende(felder).status == 404)
        }
        let lang = formular.merging(["wert": String(repeating: "a", count: 70_000)]) { $1 }
        #expect(try await sitzung.sende(lang).status == 413)
        #expect(try await sitzung.hole("/erlasspflege/dokument/\(Muster.sha("?"))").status == 404)
        #expect(try await sitzung.hole("/erlasspflege/schritt").status == 404)
    }

    @Test func hostileTextOfADocumentStaysText() async throws {
        let boese = FeindlicheTexteTests.boese
        var erlass = Self.zweifelhaft
        erlass.vorschrift.titel = boese
        erlass.vorschrift.kurz = boese
        erlass.vorschrift.normgeber = boese
        erlass.abschnitte[0].text = "1. Mai 2022 \(boese)"
        erlass.erkennung = [
            Feldangabe(feld: .betreff, wert: boese, sicherheit: 0.1, zweifel: boese),
            Feldangabe(feld: .bezug, wert: boese, sicherheit: 0.1),
        ]
        erlass.beziehungen = [Beziehung(art: .ersetzt, zielAktenzeichen: boese, zielDatum: nil, beleg: boese)]
        let sitzung = try await Pflegesitzung([erlass])
        for uri in [
            "/erlasspflege", "/erlasspflege?art=ziel-fehlt",
            "/erlasspflege/dokument/\(erlass.fassung.sha256)?ziel=betreff",
        ] {
            let seite = try await sitzung.hole(uri)
            #expect(seite.html.fehler == [], "\(uri)")
            #expect(!seite.koerper.contains("<script>") && !seite.koerper.contains("<img src=x"))
            #expect(!seite.koerper.unicodeScalars.contains { [0, 0x202E, 0x2066].contains($0.value) })
        }
    }

    // MARK: Samples

    /// Its date is doubtful.
    private static var zweifelhaft: Aufnahme {
        var erlass = Muster.erlass("15-39.01", datum: "2022-05-01", abschnitte: ["Köln, den 1. Mai 2022, und Text."])
        let stelle = Textstelle(in: erlass.abschnitte[0], 11..<22)
        erlass.erkennung = [
            Feldangabe(feld: .aktenzeichen, wert: "15-39.01", sicherheit: 0.95),
            Feldangabe(
                feld: .datum, wert: "2022-05-01", stelle: stelle, sicherheit: 0.4, zweifel: "Zwei Daten stehen im Kopf."
            ),
        ]
        return erlass
    }

    private static var alsPDF: Aufnahme {
        var erlass = zweifelhaft
        erlass.fassung.medientyp = "application/pdf"
        erlass.fassung.seiten = 2
        erlass.fassung.sha256 = Muster.sha("pdf")
        erlass.erkennung[1].stelle?.seite = 1
        erlass.seiten = Seitensatz.seiten(erlass.abschnitte)
        erlass.seiten.append(Seite(nummer: 2, breite: 595, hoehe: 842, woerter: []))
        return erlass
    }

    /// It repeals what is not there.
    private static var mitLuecke: Aufnahme { aufhebung("7-1", "2021-01-01") }

    private static func aufhebung(_ zeichen: String, _ datum: String) -> Aufnahme {
        let satz = "Der Erlass 9-9 wird durch \(zeichen) aufgehoben."
        return Muster.erlass(
            zeichen, datum: datum,
            beziehungen: [Beziehung(art: .hebtAuf, zielAktenzeichen: "9-9", zielDatum: nil, beleg: satz)],
            abschnitte: ["Es gilt: " + satz])
    }
}
