// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Hummingbird
import TestKit
import Testing
import WebUI

/// What the Erlasspflege does with what people said about answers.
@Suite struct RueckmeldungenSeiteTests {
    private let pfad = "/erlasspflege/rueckmeldungen"
    private let schrittpfad = "/erlasspflege/rueckmeldungen/schritt"
    private static let erlass = Muster.erlass(
        "31-7", datum: "2025-02-12", betreff: "Gebühr", datei: "gebuehr.txt",
        abschnitte: ["Die Gebühr beträgt 47 Euro."])

    private func stelle(_ bereich: Range<Int> = 0..<28) -> Rueckmeldungsstelle {
        var stelle = Rueckmeldungsmuster.stelle(zitat: "Die Gebühr beträgt 47 Euro")
        stelle.fundstelle.fassung = Self.erlass.fassung.sha256
        stelle.fundstelle.bereich = bereich
        stelle.datei = "gebuehr.txt"
        return stelle
    }

    private func sitzung() async throws -> Pflegesitzung { try await Pflegesitzung([Self.erlass]) }

    @Test func anEmptyListSaysWhatWillBeThere() async throws {
        let seite = try await sitzung().hole(pfad)
        #expect(seite.status == 200 && seite.html.fehler == [])
        #expect(seite.html.text.contains("Noch ist nichts da.") && !seite.koerper.contains("fragensatz.jsonl"))
    }

    @Test func theErlasspflegeNamesTheOpenOnes() async throws {
        let sitzung = try await sitzung()
        #expect(try await sitzung.hole("/erlasspflege").html.verweise.contains(pfad))
        _ = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(1))
        let seite = try await sitzung.hole("/erlasspflege")
        #expect(seite.html.fehler == [] && seite.html.text.contains("Rückmeldungen (1 offen)"))
    }

    @Test func theListLeadsToQuestionAndPlaceOnTheirDay() async throws {
        let sitzung = try await sitzung()
        let inhalt = Rueckmeldungsmuster.inhalt(
            frage: "Was kostet es?", zuvor: "Und davor?", urteil: .falsch, stelle: stelle(), anmerkung: "Alt.")
        let erste = try await sitzung.store.nimmAuf(inhalt, um: .t(1))
        _ = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(2))
        _ = try await sitzung.store.setze(.erledigt, richtigstellung: nil, rueckmeldung: .init(rawValue: 2))
        let seite = try await sitzung.hole(pfad)
        #expect(seite.html.fehler == [])
        for wort in [
            "Offen (1)", "Bearbeitet (1)", "falsch", "hilfreich", "Alt.", "Nachfrage zu „Und davor?“",
            "Auszug ohne Sprachmodell", "Rechtslage am 23.11.2026", "Erlass 31-7, Nr. 1", "(nicht mehr im Bestand)",
            "Steht nicht im Fragensatz.",
        ] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        let verweise = seite.html.verweise
        #expect(verweise.contains("/fragen?frage=Was%20kostet%20es%3F&zuvor=Und%20davor%3F&stichtag=2026-11-23"))
        let fundstelle = "\(stelle().fundstelle.adresse)&stichtag=2026-11-23"
        #expect(verweise.contains(fundstelle))
        #expect(try await sitzung.hole(fundstelle).koerper.contains("<mark"))
        #expect(seite.schritt(erste)["marke"]?.count == 64)
    }

    @Test func whatIsHelpfulGoesIntoTheSet() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(
            Rueckmeldungsmuster.inhalt(frage: "Was kostet es?", stelle: stelle()), um: .t(1))
        let antwort = try await tue("uebernehmen", id, sitzung)
        #expect(antwort.headers[.location] == "\(pfad)?getan=uebernehmen")
        let seite = try await sitzung.folge(antwort)
        #expect(seite.html.fehler == [] && seite.html.text.contains("Die Rückmeldung ist übernommen."))
        #expect(
            seite.html.text.contains("Fragensatz laden (1 Frage)") && seite.html.text.contains("Steht im Fragensatz."))
        let satz = try await sitzung.hole("\(pfad)/fragensatz.jsonl")
        #expect(satz.headers[.contentType] == "application/jsonl; charset=utf-8")
        #expect(satz.headers[.contentDisposition]?.contains("rueckmeldungen-2026-11-23.jsonl") == true)
        let gelesen = Fragenleser.lies(Array(satz.koerper.utf8))
        #expect(gelesen.fehler.isEmpty && gelesen.fragen.map(\.frage) == ["Was kostet es?"])
        #expect(gelesen.fragen.first?.gold == [.datei(["gebuehr.txt"], zitat: "Die Gebühr beträgt 47 Euro")])
        // Opened again, it is out of the set.
        _ = try await tue("oeffnen", id, sitzung)
        #expect(try await sitzung.hole("\(pfad)/fragensatz.jsonl").koerper.isEmpty)
    }

    @Test(arguments: ["", "https://abh.example.de:8443"])
    func theRightPlaceIsNamedByItsAddress(davor: String) async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(urteil: .falsch), um: .t(1))
        let adresse = davor + stelle().fundstelle.adresse + "&stichtag=2026-01-01#stelle"
        #expect(try await tue("uebernehmen", id, sitzung, ["adresse": adresse]).status == 303)
        let meldung = try #require(try await sitzung.store.rueckmeldung(id))
        #expect(meldung.stand == .uebernommen)
        #expect(meldung.richtigstellung?.stelle?.fundstelle.zitat == "Die Gebühr beträgt 47 Euro")
        #expect(meldung.richtigstellung?.stelle?.datei == "gebuehr.txt")
        #expect(try await sitzung.hole(pfad).html.text.contains("Richtige Fundstelle: Erlass 31-7, Nr. 1"))
    }

    @Test func anAddressWithoutARangeMeansAnyPlaceOfTheDecree() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(urteil: .quelleFehlt), um: .t(1))
        _ = try await tue("uebernehmen", id, sitzung, ["adresse": "/f/\(Self.erlass.fassung.sha256)/0"])
        let fragen = Rueckmeldungssatz.fragen(try await sitzung.store.rueckmeldungen())
        #expect(fragen.map(\.gold) == [[.datei(["gebuehr.txt"], zitat: nil)]])
    }

    @Test(arguments: [
        ([:], "fehlt, wo die Frage richtig beantwortet ist"),
        (["adresse": "gar keine"], "führt zu keiner Fundstelle"),
        (["adresse": "/f/\(Probebestand.sha("9"))/0?von=0&bis=3"], "führt zu keiner Fundstelle"),
        (["adresse": "/f/x", "unbeantwortbar": "ja"], "Bitte nehmen Sie eines von beiden zurück."),
    ])
    func withoutTheRightPlaceNothingIsTakenOver(werte: [String: String], wort: String) async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(urteil: .falsch), um: .t(1))
        let seite = try await tue("uebernehmen", id, sitzung, werte)
        #expect(seite.status == 422 && seite.html.fehler == [] && seite.html.text.contains(wort))
        let feld = seite.html.elemente.first { $0.attribute["name"] == "adresse" }
        #expect(feld?.attribute["value"] == werte["adresse"] ?? "" && feld?.attribute["aria-invalid"] == "true")
        #expect(try await sitzung.store.rueckmeldung(id)?.stand == .offen)
    }

    @Test func aQuestionCanBeDeclaredUnanswerable() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(urteil: .falsch), um: .t(1))
        _ = try await tue("uebernehmen", id, sitzung, ["unbeantwortbar": "ja"])
        #expect(try await sitzung.store.rueckmeldung(id)?.richtigstellung == .unbeantwortbar)
        #expect(try await sitzung.hole(pfad).html.text.contains("die der Bestand nicht beantwortet"))
    }

    @Test func anAnswerThatFoundNothingIsListedWithoutAStatement() async throws {
        let sitzung = try await sitzung()
        let inhalt = Rueckmeldungsmuster.ohneFundstelle(frage: "Was kostet es?", anmerkung: "Erlass 31-7")
        let id = try await sitzung.store.nimmAuf(inhalt, um: .t(1))
        let seite = try await sitzung.hole(pfad)
        #expect(seite.html.fehler == [])
        for wort in ["Antwort: keine Fundstelle", "Eine Quelle fehlt", "Erlass 31-7", "Rechtslage am 23.11.2026"] {
            #expect(seite.html.text.contains(wort), "\(wort)")
        }
        #expect(!seite.html.text.contains("Auszug ohne Sprachmodell") && !seite.koerper.contains("<blockquote"))
        #expect(seite.html.verweise.contains("/fragen?frage=Was%20kostet%20es%3F&stichtag=2026-11-23"))
        let ohne = try await tue("uebernehmen", id, sitzung)
        #expect(ohne.status == 422 && ohne.html.text.contains("fehlt, wo die Frage richtig beantwortet ist"))
        _ = try await tue("uebernehmen", id, sitzung, ["adresse": stelle().fundstelle.adresse])
        let fragen = Rueckmeldungssatz.fragen(try await sitzung.store.rueckmeldungen())
        #expect(fragen.map(\.gold) == [[.datei(["gebuehr.txt"], zitat: "Die Gebühr beträgt 47 Euro")]])
    }

    @Test func whatRightlyFoundNothingIsTakenOverAsSuch() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.ohneFundstelle(urteil: .hilfreich), um: .t(1))
        let offen = try await sitzung.hole(pfad)
        #expect(offen.html.text.contains("Richtig so: dazu gibt es nichts"))
        #expect(!offen.html.elemente.contains { $0.attribute["name"] == "adresse" })
        #expect(try await tue("uebernehmen", id, sitzung).status == 303)
        let danach = try await sitzung.hole(pfad).html.text
        #expect(danach.contains("Steht im Fragensatz als Frage, die der Bestand nicht beantwortet."))
        let satz = Fragenleser.lies(Array(try await sitzung.hole("\(pfad)/fragensatz.jsonl").koerper.utf8))
        #expect(satz.fehler.isEmpty && satz.fragen.map(\.typ) == [Prueffrage.unbeantwortbar])
    }

    @Test func itCanBeClosedAndDeleted() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(1))
        _ = try await tue("erledigen", id, sitzung)
        #expect(try await sitzung.store.rueckmeldung(id)?.stand == .erledigt)
        let felder = try await sitzung.hole(pfad).schritt(id)
        #expect(try await tue("loeschen", id, sitzung).status == 303)
        #expect(try await sitzung.store.rueckmeldungen().isEmpty)
        let weg = try await sitzung.sende(felder.merging(["schritt": "loeschen"]) { $1 }, an: schrittpfad)
        #expect(weg.status == 404 && weg.html.text.contains("gibt es nicht mehr"))
    }

    @Test func onlyTheseFormsOfThisRunAndThisSiteCount() async throws {
        let sitzung = try await sitzung()
        let id = try await sitzung.store.nimmAuf(Rueckmeldungsmuster.inhalt(), um: .t(1))
        let felder = try await sitzung.hole(pfad).schritt(id).merging(["schritt": "loeschen"]) { $1 }
        let fremd = try await sitzung.sende(felder, headers: [.init("Sec-Fetch-Site")!: "cross-site"], an: schrittpfad)
        #expect(fremd.status == 403)
        let alt = try await sitzung.sende(felder.merging(["marke": "alt"]) { $1 }, an: schrittpfad)
        #expect(alt.status == 409 && alt.html.fehler == [] && alt.html.text.contains("neu gestartet"))
        let unbekannt = try await sitzung.sende(felder.merging(["schritt": "verschenken"]) { $1 }, an: schrittpfad)
        #expect(unbekannt.status == 404)
        #expect(try await sitzung.store.rueckmeldungen().count == 1)
    }

    @Test func hostileTextStaysText() async throws {
        let boese = FeindlicheTexteTests.boese
        let sitzung = try await sitzung()
        var stelle = Rueckmeldungsmuster.stelle(zitat: boese)
        (stelle.datei, stelle.aktenzeichen, stelle.bezeichnung) = (boese, boese, boese)
        stelle.fundstelle.pfad = boese
        let inhalt = Rueckmeldungsinhalt(
            frage: boese, zuvor: boese, stichtag: Muster.tag("2026-11-23"),
            gegenstand: .aussage(.init(text: boese, herstellung: .entwurf(modell: boese), stelle: stelle), .falsch),
            anmerkung: boese)
        let id = try await sitzung.store.nimmAuf(inhalt, um: .t(1))
        let offen = try await tue("uebernehmen", id, sitzung, ["adresse": boese])
        _ = try await sitzung.store.setze(.uebernommen, richtigstellung: .stelle(stelle), rueckmeldung: id)
        for seite in [offen, try await sitzung.hole(pfad)] {
            #expect(seite.html.fehler == [])
            #expect(!seite.koerper.contains("<script>") && !seite.koerper.contains("<img src=x"))
            #expect(!seite.koerper.unicodeScalars.contains { [0, 0x202E, 0x2066].contains($0.value) })
            #expect(seite.html.elemente.count { $0.name == "script" } == 1)
        }
    }

    private func tue(
        _ schritt: String, _ id: RueckmeldungID, _ sitzung: Pflegesitzung, _ werte: [String: String] = [:]
    ) async throws -> Abruf {
        let felder = try await sitzung.hole(pfad).schritt(id)
        #expect(!felder.isEmpty)
        return try await sitzung.sende(
            felder.merging(werte) { $1 }.merging(["schritt": schritt]) { $1 }, an: schrittpfad)
    }
}
